// The StoryboardService over rows in memory: planned by the real director; a still is what a test has put there.
import { createHash } from 'node:crypto';
import { readConfig } from '../../src/config.ts';
import type { StoryboardService } from '../../src/http/storyboard-ports.ts';
import { VideoError } from '../../src/kit/errors.ts';
import type { StoryboardRecord } from '../../src/tasks/storyboards.ts';
import { createStoryboardService } from '../../src/wiring/create-storyboards.ts';
import { openPlanningParts } from '../../src/wiring/open-parts.ts';

/** The bytes of every still. */
export const stillBytes = new Uint8Array([255, 216, 255, 217]);

const unplanned = (): never => {
  throw new Error('the test planned no such call');
};

/** A StoryboardService into which a test puts what was planned before. */
export interface InMemoryStoryboards extends StoryboardService {
  readonly put: (record: StoryboardRecord) => void;
}

/** Makes an empty service. */
export function createInMemoryStoryboards(): InMemoryStoryboards {
  const rows = new Map<string, StoryboardRecord>();
  const info = {
    ...{ key: 'still', sizeBytes: stillBytes.byteLength, createdAtMs: 1_757_165_031_000 },
    sha256: createHash('sha256').update(stillBytes).digest('hex'),
  };
  const service = createStoryboardService({
    parts: {
      ...openPlanningParts(readConfig({})),
      ...{ speech: null, renderer: null, references: null, segments: null },
    } as never,
    blobs: {
      open: async () => ({
        info,
        read: ({ start, end } = { start: 0, end: info.sizeBytes }) => new Blob([stillBytes.slice(start, end)]).stream(),
      }),
      ...{ put: unplanned, stat: unplanned, delete: unplanned, list: unplanned },
    },
    memory: { read: async () => [] },
    findUpload: async () => undefined,
    workUnitsOf: ({ length }) => length?.filmSeconds ?? 0,
    store: {
      estimate: async ({ workUnits }) => workUnits,
      storyboards: {
        add: async (board) => {
          const id = `storyboard-${String(rows.size).padStart(28, 'a')}`;
          const row = { ...board, id, revision: 1, createdAtMs: 1_757_165_031_000 };
          rows.set(id, row);
          return row;
        },
        find: async (id, keyId) => {
          const row = rows.get(id);
          return keyId === undefined || row?.keyId === keyId ? row : undefined;
        },
        change: async ({ id, keyId, revision }, fresh) => {
          const row = rows.get(id);
          if (row?.keyId !== keyId || row.revision !== revision)
            throw new VideoError('storyboard_changed', 'Changed meanwhile.');
          const changed = { ...row, ...fresh, revision: revision + 1 };
          rows.set(id, changed);
          return changed;
        },
      },
    },
  });
  return { ...service, put: (record) => void rows.set(record.id, record) };
}
