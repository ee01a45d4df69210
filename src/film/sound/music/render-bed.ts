// A bed's notes -> stereo samples, block by block.
import type { BedNote, BedScore } from './bed-score.ts';
import { type NoteSound, playNote, roomShare } from './instruments.ts';
import { createRoom } from './room.ts';

const blockSamples = 16_384;

interface PlacedNote {
  readonly sound: NoteSound;
  readonly startSample: number;
  readonly leftGain: number;
  readonly rightGain: number;
  readonly roomGain: number;
}

/** Adds the bed to the two channels, which set its length. Each sound is made once and laid wherever it is played. */
export function renderBed(
  score: BedScore,
  sampleRateHz: number,
  [left, right]: readonly [Float32Array, Float32Array],
): void {
  const placed = placeNotes(score.notes, sampleRateHz);
  const room = createRoom(sampleRateHz);
  const dry = new Float32Array(blockSamples);
  let sounding: PlacedNote[] = [];
  let next = 0;
  for (let from = 0; from < left.length; from += blockSamples) {
    const to = Math.min(left.length, from + blockSamples);
    for (let note = placed[next]; note && note.startSample < to; note = placed[next]) {
      sounding.push(note);
      next += 1;
    }
    const block = {
      from,
      left: left.subarray(from, to),
      right: right.subarray(from, to),
      dry: dry.subarray(0, to - from),
    };
    block.dry.fill(0);
    for (const note of sounding) addNote(note, block);
    room.add(block.dry, block.left, block.right);
    sounding = sounding.filter((note) => note.startSample + note.sound.left.length > to);
  }
  fadeOut(score, sampleRateHz, [left, right]);
}

function placeNotes(notes: readonly BedNote[], sampleRateHz: number): readonly PlacedNote[] {
  const sounds = new Map<string, NoteSound>();
  return notes.map((note) => {
    const key = `${note.instrument} ${note.midi} ${note.holdS.toFixed(3)}`;
    const sound = sounds.get(key) ?? playNote(note, sampleRateHz);
    sounds.set(key, sound);
    const angle = ((note.pan + 1) * Math.PI) / 4;
    return {
      sound,
      startSample: Math.round(note.startS * sampleRateHz),
      leftGain: note.velocity * Math.cos(angle) * Math.SQRT2,
      rightGain: note.velocity * Math.sin(angle) * Math.SQRT2,
      roomGain: note.velocity * roomShare[note.instrument],
    };
  });
}

interface Block {
  readonly from: number;
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** What goes into the room. */
  readonly dry: Float32Array;
}

function addNote({ sound, startSample, leftGain, rightGain, roomGain }: PlacedNote, block: Block): void {
  const { left, right, dry } = block;
  const offset = startSample - block.from;
  const first = Math.max(0, offset);
  const last = Math.min(left.length, offset + sound.left.length);
  for (let index = first; index < last; index += 1) {
    const ownLeft = sound.left[index - offset] ?? 0;
    const ownRight = sound.right[index - offset] ?? 0;
    left[index] = (left[index] ?? 0) + ownLeft * leftGain;
    right[index] = (right[index] ?? 0) + ownRight * rightGain;
    dry[index] = (dry[index] ?? 0) + (ownLeft + ownRight) * roomGain;
  }
}

/** Lets the last chord die away with the film's last sample. */
function fadeOut(score: BedScore, sampleRateHz: number, channels: readonly Float32Array[]): void {
  const from = Math.round(score.fadeFromS * sampleRateHz);
  for (const channel of channels) {
    const length = channel.length - from;
    for (let index = Math.max(0, from); index < channel.length; index += 1) {
      channel[index] = (channel[index] ?? 0) * (0.5 + 0.5 * Math.cos((Math.PI * (index - from + 1)) / length));
    }
  }
}
