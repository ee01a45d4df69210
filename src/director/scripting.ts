// Brief and cast -> script: what is said and what is shown with it, section by section, before it becomes scenes.
import { graphicTexts } from '../model/graphics.ts';
import type { Mood, Scene } from '../model/storyboard.ts';
import type { Brief } from './brief.ts';
import type { Cast } from './casting.ts';
import { sourceOfQuote } from './references/file-material.ts';
import type { Script, ScriptPlan, Writer } from './writer.ts';

/** How long a film is when nobody asks for a length. */
const usualLengthMs = 30_000;
const longestMs = 20 * 60_000;

/** What the script's plan does not take from the brief. */
type GivenPlan = Pick<ScriptPlan, 'seed' | 'material' | 'remembered' | 'signal'>;

/** Plans the length, has the writer write, and checks that there is something to say. */
export async function writeScript(brief: Brief, cast: Cast, writer: Writer, given: GivenPlan): Promise<Script> {
  const script = await writer.write(brief, cast, planScript(brief, cast, given));
  given.signal?.throwIfAborted();
  const claims = given.material?.claims ?? [];
  const sections = script.sections.filter(hasContent).map((section) => ({
    ...section,
    sources: section.sources.map((source) => sourceOfQuote(source, claims)),
  }));
  return { ...script, sections };
}

function planScript(brief: Brief, cast: Cast, given: GivenPlan): ScriptPlan {
  const asked = brief.durationMs?.value ?? null;
  return {
    askedMs: asked,
    aimMs: Math.min(asked ?? usualLengthMs, longestMs),
    wordsPerMinute: cast.voice.wordsPerMinute,
    ...given,
    ...(given.material === undefined ? {} : { references: given.material.texts }),
  };
}

const hasContent = (section: Script['sections'][number]): boolean =>
  section.lines.some((line) => line.text.trim() !== '') || section.shows.length > 0;

/** The film's mood: the feeling of face and voice that fits a tone. */
export function moodOf(brief: Brief): Mood {
  switch (brief.tone?.value) {
    case 'upbeat':
    case 'energetic':
    case 'funny':
      return 'excited';
    case 'friendly':
    case 'warm':
    case 'calm':
    case 'inspiring':
      return 'warm';
    case 'serious':
      return 'serious';
    default:
      return moodOfFormat(brief);
  }
}

function moodOfFormat(brief: Brief): Mood {
  const warm = [
    'welcome',
    'thanks',
    'greeting',
    'story',
    'testimonial',
    'recipe',
    'onboarding',
    'introduction',
    'motivation',
  ];
  const excited = ['ad', 'product', 'event'];
  const format = brief.format.value;
  if (warm.includes(format)) return 'warm';
  if (excited.includes(format)) return 'excited';
  return format === 'safety' ? 'serious' : 'neutral';
}

/** Every text that a scene shows, cards and lower third alike. */
export const shownTexts = (scene: Scene): readonly string[] => scene.shown.flatMap(graphicTexts);
