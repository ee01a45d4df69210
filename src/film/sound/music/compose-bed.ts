// Mood, seed and length -> a bed of notes that begins softly, grows, and ends on its key note with the film.
import { createRandom, pick, type Random } from '../../../kit/random.ts';
import type { BedMood, BedNote, BedScore } from './bed-score.ts';
import { type MoodRecipe, moodRecipes } from './moods.ts';

/** The bed as it is being written. */
interface Composition {
  readonly recipe: MoodRecipe;
  readonly random: Random;
  readonly key: number;
  readonly barS: number;
  readonly barCount: number;
  readonly notes: BedNote[];
}

/** Composes a bed for a film of a length. */
export function composeBed(mood: BedMood, seed: number, durationS: number): BedScore {
  const recipe = moodRecipes[mood];
  const random = createRandom(seed);
  const ringS = Math.min(Math.max(durationS * 0.12, 1.4), 3.4, durationS * 0.5);
  // The tempo gives way a little so that the last chord falls where the film wants it.
  const barCount = Math.max(1, Math.round((durationS - ringS) / (240 / recipe.tempoBpm)));
  const barS = (durationS - ringS) / barCount;
  const work: Composition = { recipe, random, key: pick(random, recipe.keys), barS, barCount, notes: [] };
  const progression = pick(random, recipe.progressions);
  const motif = writeMotif(recipe, random);
  for (let bar = 0; bar < barCount; bar += 1) {
    const isLast = bar === barCount - 1 && barCount > 2;
    const root = isLast ? recipe.cadence : (progression[bar % progression.length] ?? 0);
    writePad(work, bar, root);
    writeLead(work, bar, root, motif);
    writeBass(work, bar, root);
    writeDrums(work, bar);
  }
  writeEnding(work, barCount * barS, ringS);
  const notes = work.notes.toSorted((a, b) => a.startS - b.startS);
  return { notes, durationS, fadeFromS: durationS - ringS * 0.7 };
}

const pitch = ({ recipe, key }: Composition, degree: number): number => {
  const { scale } = recipe;
  const octave = Math.floor(degree / scale.length);
  return key + 12 * octave + (scale[degree - octave * scale.length] ?? 0);
};

/** Moves a pitch by octaves into the twelve semitones from `lowest`: chords then lead into each other by small steps. */
const fold = (midi: number, lowest: number): number => lowest + ((((midi - lowest) % 12) + 12) % 12);

function writePad(work: Composition, bar: number, root: number): void {
  const { recipe, barS, notes } = work;
  for (const [order, step] of recipe.chord.entries()) {
    notes.push({
      instrument: 'pad',
      midi: fold(pitch(work, root + step), 55),
      startS: bar * barS,
      holdS: barS,
      velocity: recipe.padLevel * (bar === 0 ? 0.8 : 1),
      pan: (order / Math.max(1, recipe.chord.length - 1) - 0.5) * 0.9,
    });
  }
}

/** A rhythm and a line over it that come back in every bar: the bed's own tune. */
interface Motif {
  readonly rhythms: readonly string[];
  /** Chord tone of each of 16 steps, from 0; above 2 the next octave. */
  readonly tones: readonly number[];
}

function writeMotif(recipe: MoodRecipe, random: Random): Motif {
  const first = pick(random, recipe.lead.rhythms);
  const second = pick(random, recipe.lead.rhythms);
  let tone = Math.floor(random() * 3);
  const tones = Array.from({ length: 16 }, () => {
    const here = tone;
    tone = Math.min(4, Math.max(0, tone + pick(random, [-1, 1, 1, -2, 2] as const)));
    return here;
  });
  return { rhythms: [first, first, first, second], tones };
}

function writeLead(work: Composition, bar: number, root: number, motif: Motif): void {
  const { recipe, random, barS, notes } = work;
  const rhythm = motif.rhythms[bar % motif.rhythms.length] ?? '';
  const grown = Math.min(1, 0.6 + bar * 0.1);
  for (const [step, mark] of [...rhythm].entries()) {
    // Soft notes come and go, so that no bar is quite the one before.
    if (mark === '.' || (mark === 'o' && random() < 0.35)) continue;
    const tone = motif.tones[step] ?? 0;
    const degree = root + (recipe.chord[tone % 3] ?? 0);
    const octave = recipe.lead.octave - 1 + Math.floor(tone / 3);
    notes.push({
      instrument: recipe.lead.instrument,
      midi: fold(pitch(work, degree), 60) + 12 * octave,
      startS: bar * barS + (step / 16) * barS + random() * 0.006,
      holdS: barS / 8,
      velocity: recipe.lead.level * grown * (mark === 'x' ? 1 : 0.6) * (0.88 + 0.12 * random()),
      pan: ((step % 4) / 3 - 0.5) * 0.7,
    });
  }
}

function writeBass(work: Composition, bar: number, root: number): void {
  const { recipe, barS, barCount, notes } = work;
  if (bar === 0 && barCount > 4) return;
  const steps = [...recipe.bass.rhythm];
  for (const [step, mark] of steps.entries()) {
    if (mark === '.') continue;
    const gap = steps.slice(step + 1).findIndex((next) => next !== '.');
    const length = gap < 0 ? 16 - step : gap + 1;
    notes.push({
      instrument: 'bass',
      midi: fold(pitch(work, root), 36),
      startS: bar * barS + (step / 16) * barS,
      holdS: (length / 16) * barS * 0.9,
      velocity: recipe.bass.level * (mark === 'x' ? 1 : 0.7),
      pan: 0,
    });
  }
}

function writeDrums(work: Composition, bar: number): void {
  const { recipe, random, barS, barCount, notes } = work;
  // Drums wait for the third bar, and rest for the bar before each sixteenth.
  if ((barCount > 4 && bar < 2) || bar % 16 === 15) return;
  for (const drum of recipe.drums) {
    for (const [step, mark] of [...drum.rhythm].entries()) {
      if (mark === '.') continue;
      notes.push({
        instrument: drum.instrument,
        midi: 60,
        startS: bar * barS + (step / 16) * barS,
        holdS: 0.1,
        velocity: drum.level * (mark === 'x' ? 1 : 0.55) * (0.9 + 0.1 * random()),
        pan: drum.pan,
      });
    }
  }
}

function writeEnding(work: Composition, startS: number, ringS: number): void {
  const { recipe, notes } = work;
  const add = (
    instrument: BedNote['instrument'],
    midi: number,
    velocity: number,
    delayS: number,
    pan: number,
  ): void => {
    notes.push({ instrument, midi, startS: startS + delayS, holdS: Math.max(0.2, ringS - delayS), velocity, pan });
  };
  add('bass', fold(pitch(work, 0), 36), recipe.bass.level, 0, 0);
  for (const [order, step] of [0, 2, 4].entries()) {
    add('pad', fold(pitch(work, step), 55), recipe.padLevel, 0, (order - 1) * 0.45);
    add(
      recipe.lead.instrument,
      fold(pitch(work, step), 60) + 12 * (recipe.lead.octave - 1),
      recipe.lead.level * 0.8,
      order * 0.045,
      (order - 1) * 0.3,
    );
  }
  if (recipe.drums.length > 0) add('kick', 60, 0.4, 0, 0);
}
