// A finished film -> what is remembered of it: the prompt's words and catalogue ids, never a writer's or a file's words.
import { type MemoryNote, memoryLimits } from '../model/memory.ts';
import type { Storyboard } from '../model/storyboard.ts';
import { shorten } from './brief/topic.ts';
import { readBrief } from './brief.ts';
import { readNotes } from './notes.ts';

/** Gives the notes of a film. */
export function rememberFilm(prompt: string, taskId: string, storyboard: Storyboard): readonly MemoryNote[] {
  const { rest, notes } = readNotes(prompt);
  const brief = readBrief(rest);
  const single = (slot: MemoryNote['slot'], value: string | null | undefined): readonly MemoryNote[] =>
    value === null || value === undefined || value === '' ? [] : [{ slot, name: '', value }];
  const { avatarId, voiceId, look, portrait } = storyboard.cast;
  const presenter = [
    ...single('presenter', avatarId),
    ...single('presenter_name', brief.presenter.name?.value),
    ...single('presenter_look', look === null ? null : JSON.stringify(look)),
  ];
  return [
    // Nothing of the person in a picture is kept.
    ...(portrait ? [] : presenter),
    ...single('voice', voiceId),
    ...single('style', storyboard.styleId),
    ...single('orientation', storyboard.orientation),
    ...single('tone', brief.tone?.value),
    ...single('audience', brief.audience),
    ...notes,
    { slot: 'film', name: taskId, value: summaryOf(brief.topic?.title ?? brief.text, brief.format.value) },
  ];
}

const summaryOf = (subject: string, format: string): string =>
  `${format}: ${shorten(subject, memoryLimits.valueMaxCharacters - 40)}`;
