// A process that draws one thumbnail and ends.
import { answerOnce } from '../kit/answer-once.ts';
import { drawThumbnail, type ThumbnailTask } from './draw-thumbnail.ts';

answerOnce(async (task: ThumbnailTask) => {
  await drawThumbnail(task);
  return null;
});
