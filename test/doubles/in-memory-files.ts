// The ResultFiles of the HTTP side in memory.
import { createHash } from 'node:crypto';
import type { ResultFiles } from '../../src/http/ports.ts';
import type { ResultFile } from '../../src/http/result-file.ts';
import type { ResultFileName } from '../../src/http/stored-request.ts';

/** A ResultFiles that a test fills and can ask what is still open. */
export interface InMemoryFiles extends ResultFiles {
  readonly put: (taskId: string, name: ResultFileName, content: Uint8Array) => ResultFile;
  /** Removes the files of a task to make room. */
  readonly giveUp: (taskId: string) => void;
  /** Streams opened and neither read to their end nor cancelled. */
  readonly openCount: () => number;
  /** Streams ever opened. */
  readonly openedCount: () => number;
}

const chunkBytes = 16 * 1024;

/** Makes an empty store. */
export function createInMemoryFiles(): InMemoryFiles {
  const files = new Map<string, ResultFile>();
  const givenUp = new Set<string>();
  let openCount = 0;
  let openedCount = 0;

  const open = async (content: Uint8Array, start: number, end: number): Promise<ReadableStream<Uint8Array>> => {
    if (start < 0 || end > content.byteLength || start > end) throw new Error(`no bytes ${start} to ${end}`);
    openCount += 1;
    openedCount += 1;
    let position = start;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (position >= end) {
          openCount -= 1;
          controller.close();
          return;
        }
        const next = Math.min(position + chunkBytes, end);
        controller.enqueue(content.slice(position, next));
        position = next;
      },
      cancel() {
        openCount -= 1;
      },
    });
  };

  return {
    find: async (taskId, name) => (givenUp.has(taskId) ? undefined : files.get(`${taskId}/${name}`)),
    areRemoved: async (taskId) => givenUp.has(taskId),
    giveUp: (taskId) => void givenUp.add(taskId),
    put: (taskId, name, content) => {
      const file: ResultFile = {
        sizeBytes: content.byteLength,
        sha256: createHash('sha256').update(content).digest('hex'),
        createdAtMs: 1_757_165_090_500,
        open: ({ start, end }) => open(content, start, end),
      };
      files.set(`${taskId}/${name}`, file);
      return file;
    },
    openCount: () => openCount,
    openedCount: () => openedCount,
  };
}
