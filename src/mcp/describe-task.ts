// A task -> what a tool says of it.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Task, VideoResult } from '../sdk/types.ts';
import { answer, type Link } from './tool-answer.ts';

/** Tells where a task is, with links to its film. */
export function describeTask(task: Task): CallToolResult {
  const [film] = task.results ?? [];
  if (film !== undefined) {
    const text = [
      `The film is ready: ${film.url}`,
      `${film.title === null ? '' : `"${film.title}", `}${film.duration} s, ${film.width} x ${film.height}.`,
      ...task.warnings,
    ].join('\n');
    return answer(text, task, filmLinks(task.id, film));
  }
  if (task.error !== null) {
    return { ...answer(`The task failed: ${task.error.message} (${task.error.code})`, task), isError: true };
  }
  const { stage, estimated_time: seconds } = task.task_info;
  return answer(
    `${task.status}, ${task.progress} %${stage === null ? '' : `, ${stage}`}; about ${seconds} seconds to go. Call watch_video again.`,
    task,
  );
}

function filmLinks(id: string, film: VideoResult): readonly Link[] {
  const others: readonly (readonly [string | null, string, string])[] = [
    [film.thumbnail_url, 'jpg', 'image/jpeg'],
    [film.subtitle_url, 'srt', 'application/x-subrip'],
    [film.storyboard_url, 'storyboard.json', 'application/json'],
  ];
  return [
    { uri: film.url, name: `${id}.mp4`, mimeType: film.content_type },
    ...others.flatMap(([uri, ending, mimeType]) => (uri === null ? [] : [{ uri, name: `${id}.${ending}`, mimeType }])),
  ];
}
