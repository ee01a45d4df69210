// What is remembered of earlier films -> what of it this film uses, and why.
import type { MemoryEntry, MemoryNote, MemorySlot, Pronunciation } from '../model/memory.ts';
import { type PresenterLook, presenterLookSchema } from '../model/presenter-look.ts';
import type { Decision, Orientation } from '../model/storyboard.ts';
import type { Tone } from './brief/tone-words.ts';
import type { CastChoice, Catalog } from './casting/choice.ts';
import type { PromptNotes, RecalledSlot } from './notes.ts';

/** What a film takes over. Null: nothing. */
export interface Recalled {
  readonly choice: CastChoice;
  readonly orientation: Orientation | null;
  readonly look: PresenterLook | null;
  readonly presenterName: string | null;
  readonly tone: Tone | null;
  readonly audience: string | null;
  /** CSS hex that backdrops take, or null. */
  readonly brandColour: string | null;
  /** Words with the brand's own spelling. */
  readonly brandWords: readonly string[];
  /** Those of the prompt before those remembered; each is logged where its word is spoken. */
  readonly pronunciations: readonly { readonly word: Pronunciation; readonly decision: Decision }[];
  /** What a writer may be told, one fact a line. */
  readonly lines: readonly string[];
  readonly decisions: readonly Decision[];
  readonly warnings: readonly string[];
}

/** What is recalled from and for. */
export interface RecallInput {
  readonly prompt: string;
  readonly notes: PromptNotes;
  /** Null when this film reads no memory. */
  readonly memory: readonly MemoryEntry[] | null;
  readonly choice: CastChoice & { readonly orientation: Orientation | null };
  readonly catalog: Catalog;
}

/** Takes from the memory what the prompt asks for, and what a brand and its names need without asking. */
export function recall(input: RecallInput): Recalled {
  const book = new MemoryBook(input);
  const { choice } = input;
  const avatarId = choice.avatarId ?? book.askedId('presenter', 'avatars');
  const isRecalled = choice.avatarId === null && avatarId !== null;
  const voiceId = choice.voiceId ?? book.askedId('voice', 'voices') ?? (isRecalled ? book.voiceOfPresenter() : null);
  const styleId = choice.styleId ?? book.askedId('style', 'styles');
  const orientation = choice.orientation ?? oneOf(orientations, book.asked('orientation'));
  return {
    choice: { avatarId, voiceId, styleId },
    orientation,
    look: isRecalled ? book.look() : null,
    presenterName: isRecalled ? book.presenterName() : null,
    tone: oneOf(tones, book.asked('tone')),
    audience: book.audience(),
    brandColour: book.brandColour(),
    brandWords: book.brandWords(),
    pronunciations: book.pronunciations(),
    lines: book.lines(),
    decisions: book.decisions,
    warnings: book.warnings,
  };
}

const orientations = ['landscape', 'portrait'] as const satisfies readonly Orientation[];
const tones = [
  ...(['upbeat', 'energetic', 'friendly', 'warm', 'calm', 'inspiring', 'professional', 'serious', 'funny'] as const),
] satisfies readonly Tone[];

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((each) => each === value) ?? null;

/** The storyboard's fields that a recalled slot decides. */
const fields: Readonly<Record<RecalledSlot, string>> = {
  presenter: 'cast.avatarId',
  voice: 'cast.voiceId',
  style: 'styleId',
  orientation: 'orientation',
  tone: 'brief.tone',
  audience: 'brief.audience',
};

/** Looks things up, and notes every use. */
class MemoryBook {
  readonly decisions: Decision[] = [];
  readonly warnings: string[] = [];
  readonly #input: RecallInput;

  constructor(input: RecallInput) {
    this.#input = input;
  }

  /** What the prompt wants as it was before; a wish that cannot be met is told. */
  asked(slot: RecalledSlot): string | null {
    const { notes, memory } = this.#input;
    if (!notes.asksFor.has(slot)) return null;
    const entry = this.#find(slot);
    if (entry === undefined) {
      this.warnings.push(
        memory === null
          ? `The prompt wants the ${slot} of an earlier film; this task reads no memory.`
          : `The prompt wants the ${slot} of an earlier film; none is remembered for this key.`,
      );
      return null;
    }
    this.#note(fields[slot], entry, 'The prompt asks for what was used before.');
    return entry.value;
  }

  /** An id that was asked for and that the catalogue still has. */
  askedId(slot: 'presenter' | 'voice' | 'style', list: keyof Catalog): string | null {
    const id = this.asked(slot);
    if (id === null || this.#input.catalog[list].some((entry) => entry.id === id)) return id;
    this.decisions.pop();
    this.warnings.push(`The ${slot} of the earlier film, "${id}", is no longer there; another is chosen.`);
    return null;
  }

  /** Somebody who comes back speaks as before. */
  voiceOfPresenter(): string | null {
    const entry = this.#find('voice');
    if (entry === undefined || !this.#input.catalog.voices.some((voice) => voice.id === entry.value)) return null;
    this.#note('cast.voiceId', entry, 'The presenter of the earlier film spoke with it.');
    return entry.value;
  }

  presenterName(): string | null {
    return this.#ofPresenter('presenter_name')?.value ?? null;
  }

  look(): PresenterLook | null {
    const entry = this.#ofPresenter('presenter_look');
    if (entry === undefined) return null;
    const read = presenterLookSchema.safeParse(parseJson(entry.value));
    // An entry of another version of the program: the avatar's own looks are near enough.
    return read.success ? read.data : null;
  }

  /** The one asked for, or the one that all films of this key are for. */
  audience(): string | null {
    const stated = this.#stated('audience')[0]?.value;
    if (stated !== undefined) return stated;
    const asked = this.asked('audience');
    if (asked !== null) return asked;
    const usual = this.#entries('audience').find((entry) => entry.name === 'usual');
    if (usual === undefined) return null;
    this.#note('brief.audience', usual, 'The usual audience of this key, as an earlier prompt said.');
    return usual.value;
  }

  brandColour(): string | null {
    const stated = this.#stated('brand_colour')[0]?.value;
    if (stated !== undefined) {
      this.decisions.push({
        field: 'scenes.setVariant.tint',
        chosen: stated,
        among: [],
        reason: 'The prompt names it.',
      });
      return stated;
    }
    const entry = this.#find('brand_colour');
    if (entry === undefined || !/^#[0-9a-f]{6}$/.test(entry.value)) return null;
    this.#note('scenes.setVariant.tint', entry, "The brand's colour, as an earlier prompt said.");
    return entry.value;
  }

  /** Only those that this prompt speaks of. */
  brandWords(): readonly string[] {
    const remembered = this.#entries('brand_word').filter((entry) => this.#isNamed(entry.value));
    for (const entry of remembered) this.#note('brand words', entry, 'Spelled as an earlier prompt said.');
    return [...new Set([...this.#stated('brand_word'), ...remembered].map(({ value }) => value))];
  }

  pronunciations(): Recalled['pronunciations'] {
    const stated = this.#stated('pronunciation');
    const known = new Set(stated.map(({ name }) => name.toLowerCase()));
    const remembered = this.#entries('pronunciation').filter(({ name }) => !known.has(name.toLowerCase()));
    const say = ({ name, value }: MemoryNote, reason: string) => ({
      word: { written: name, spoken: value },
      decision: { field: 'pronunciations', chosen: `"${name}" as "${value}"`, among: [], reason },
    });
    return [
      ...stated.map((note) => say(note, 'The prompt says so.')),
      ...remembered.map((entry) => say(entry, `As an earlier prompt said. Remembered from ${entry.taskId}.`)),
    ];
  }

  lines(): readonly string[] {
    const words = this.#entries('brand_word').map(({ value }) => value);
    const usual = this.#entries('audience').find((entry) => entry.name === 'usual');
    return [
      ...(words.length === 0 ? [] : [`Words of the brand, spelled so: ${words.join(', ')}`]),
      ...(usual === undefined ? [] : [`Usual audience: ${usual.value}`]),
    ];
  }

  #entries(slot: MemorySlot): readonly MemoryEntry[] {
    return (this.#input.memory ?? []).filter((entry) => entry.slot === slot);
  }

  /** The last written. */
  #find(slot: MemorySlot): MemoryEntry | undefined {
    return this.#entries(slot)[0];
  }

  /** Of the film that the presenter is remembered from; an older film's would be somebody else's. */
  #ofPresenter(slot: MemorySlot): MemoryEntry | undefined {
    const presenter = this.#find('presenter');
    return this.#entries(slot).find((entry) => entry.taskId === presenter?.taskId);
  }

  #stated(slot: MemorySlot) {
    return this.#input.notes.notes.filter((note) => note.slot === slot);
  }

  #isNamed(word: string): boolean {
    return this.#input.prompt.toLowerCase().includes(word.toLowerCase());
  }

  #note(field: string, { value, taskId }: MemoryEntry, reason: string): void {
    this.decisions.push({ field, chosen: value, among: [], reason: `${reason} Remembered from ${taskId}.` });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller takes what is no JSON for no look.
    return undefined;
  }
}
