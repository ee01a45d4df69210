// Makes the id of a task: it tells its second and cannot be guessed.
import { randomInt } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** 24 of 36 signs: 124 bits. */
const randomLength = 24;

/** Draws a text of lower-case letters and digits from the system's secure source. */
export const randomText = (length: number): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** Gives a new task id for a moment. */
export const createTaskId = (nowMs: number): string =>
  `task-unified-${Math.floor(nowMs / 1000)}-${randomText(randomLength)}`;
