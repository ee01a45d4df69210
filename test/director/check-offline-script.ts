// A script of the offline writer -> what the checks of a model's reply would say of it.
import { avatars } from '../../src/catalog/avatars.ts';
import { styles } from '../../src/catalog/styles.ts';
import { voices } from '../../src/catalog/voices.ts';
import { readBrief } from '../../src/director/brief.ts';
import { castFilm } from '../../src/director/casting.ts';
import type { Section, Show } from '../../src/director/writer.ts';
import { checkReply } from '../../src/director/writers/llm/check-reply.ts';
import { scriptLength } from '../../src/director/writers/llm/source.ts';
import { createOfflineWriter } from '../../src/director/writers/offline/offline-writer.ts';

/** Gives the faults; null for prompts that are never sent: verbatim scripts, and languages no voice speaks. */
export async function checkOfflineScript(prompt: string): Promise<readonly string[] | null> {
  const brief = readBrief(prompt);
  if (brief.language !== 'en' || brief.verbatim.some((part) => part.place === 'script')) return null;
  const choice = { avatarId: null, voiceId: null, styleId: null };
  const cast = castFilm(brief, { avatars, voices, styles }, choice, 7);
  const askedMs = brief.durationMs?.value ?? null;
  const plan = { askedMs, aimMs: askedMs ?? 30_000, wordsPerMinute: cast.voice.wordsPerMinute, seed: 7 };
  const script = await createOfflineWriter().write(brief, cast, plan);
  const sections = script.sections.filter((section) => section.lines.length > 0).map(toReply);
  const reply = JSON.stringify({ title: script.title.slice(0, 90), sections });
  return checkReply(reply, { brief, plan, length: scriptLength(brief, plan), nonce: 'never-in-text' }).issues;
}

const toReply = ({ part, lines, mood, shows }: Section) => ({
  ...{ part, mood, shows: shows.slice(0, 2).map(toCard) },
  spoken: lines.map((line) => line.text).join(' '),
});

/** A card as a model would ask for it: without what the director adds. */
function toCard(show: Show): object {
  switch (show.kind) {
    case 'number-card': {
      const { icon: _icon, chart: _chart, isExample: _example, ...card } = show;
      return card;
    }
    case 'chart-card': {
      const { max: _max, isExample: _example, ...card } = show;
      return card;
    }
    case 'list-card':
      return { ...show, items: show.items.map(({ text, cue }) => ({ text, cue })) };
    case 'icon-row':
      return { ...show, items: show.items.map(({ label, cue }) => ({ label, cue })) };
    case 'map-card': {
      const { region: _region, items, ...card } = show;
      return { ...card, items: items.map(({ label, cue }) => ({ label, cue })) };
    }
    case 'call-to-action': {
      const { url, hasQrCode: _code, ...card } = show;
      return { ...card, address: url };
    }
    default:
      return show;
  }
}
