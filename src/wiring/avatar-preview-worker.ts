// A process that draws one presenter's preview and ends: drawing takes longer than a server may stand still.
import { answerOnce } from '../kit/answer-once.ts';
import type { Character } from '../model/character.ts';
import { drawAvatarPreview } from './draw-avatar-preview.ts';

/** What the worker is asked. */
export interface AvatarPreviewTask {
  readonly character: Character;
}

answerOnce(async ({ character }: AvatarPreviewTask) => new Uint8Array(await drawAvatarPreview(character)));
