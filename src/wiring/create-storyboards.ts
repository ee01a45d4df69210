// Gives the HTTP side its storyboards: planned by the director, changed by its revisions, pictures drawn by the film.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlobStore } from '../assets/blob-store.ts';
import { estimateDurationMs } from '../director/estimate.ts';
import { applyEdits } from '../director/revise/apply-edits.ts';
import { estimateChangeMs } from '../director/revise/estimate-change.ts';
import { readInstruction } from '../director/revise/read-instruction.ts';
import type { FoundUpload } from '../http/create-uploads.ts';
import { type StoredRequest, storedRequestSchema, storyboardFactsSchema } from '../http/stored-request.ts';
import type { BoardChange, ChangedBoard, StoredStoryboard, StoryboardService } from '../http/storyboard-ports.ts';
import { VideoError } from '../kit/errors.ts';
import type { JsonValue } from '../kit/json.ts';
import { seedFromText } from '../kit/random.ts';
import type { MemoryStore } from '../memory/memory-store.ts';
import type { Reference } from '../model/reference.ts';
import { type Scene, type Storyboard, storyboardSchema } from '../model/storyboard.ts';
import { drawSceneStill } from '../production/draw-scene-still.ts';
import { gatherPortrait } from '../production/gather-portrait.ts';
import { type Parts, voiceOf } from '../production/parts.ts';
import { planStoryboard } from '../production/plan-film.ts';
import { createPlainRun } from '../production/production-run.ts';
import { namesFiles, readForPlan } from '../production/read-for-plan.ts';
import type { FindOwnFile } from '../references/own-files.ts';
import type { TaskStore } from '../tasks/open-task-store.ts';
import type { StoryboardRecord } from '../tasks/storyboards.ts';
import { boardKey, fetchBoardFiles, keepBoardFiles } from './board-files.ts';
import { toOwnFile, toVideoRequest } from './film-task.ts';

interface StoryboardParts {
  readonly parts: Parts;
  readonly memory: Pick<MemoryStore, 'read'>;
  readonly store: Pick<TaskStore, 'storyboards' | 'estimate'>;
  readonly blobs: BlobStore;
  /** Says how much work a request is. */
  readonly workUnitsOf: (request: StoredRequest) => number;
  /** Gives an upload of a key by its URL. */
  readonly findUpload: (url: string, keyId: string) => Promise<FoundUpload | undefined>;
}

const stillShortSidePx = 360;
/** A client waits for the plan; files that take longer are read by the film's own task. */
const longestReadingMs = 120_000;

/** Makes the service. */
export function createStoryboardService({
  parts,
  store,
  blobs,
  memory,
  findUpload,
  workUnitsOf,
}: StoryboardParts): StoryboardService {
  const changeBoard = (board: JsonValue, change: BoardChange): ChangedBoard => changed(board, change, parts);
  return {
    create: async (keyId, request, signal) => {
      const seed = seedFromText(`${request.prompt} ${Date.now()}`);
      const asked = toVideoRequest(request, { seed, shortSidePx: stillShortSidePx });
      // What is remembered is used as it would be for the film; planning alone writes nothing.
      const remembered = request.incognito ? null : await memory.read(keyId);
      const reading = {
        signal: AbortSignal.any([signal, AbortSignal.timeout(longestReadingMs)]),
        findOwnFile: async (url: string) => toOwnFile(await findUpload(url, keyId)),
      };
      const plan = async (references: readonly Reference[]) => {
        const board = await planStoryboard({ ...asked, remembered, references }, parts, signal);
        const facts = factsOf(board, parts, request.warnings);
        const record = await store.storyboards.add({ keyId, request, board: plain(board), facts });
        return { board, record };
      };
      if (!namesFiles(asked)) return stored((await plan([])).record);
      return readForPlan(asked, reading, parts, async (references, workDir) => {
        const { board, record } = await plan(references);
        await keepBoardFiles({ id: record.id, storyboard: board }, { references, workDir }, blobs);
        return stored(record);
      });
    },
    find: async (id, keyId) => {
      const found = await store.storyboards.find(id, keyId);
      return found && stored(found);
    },
    change: async (known, change) => {
      const { board, facts } = changeBoard(known.board, change);
      return stored(await store.storyboards.change(known, { board, facts }));
    },
    changeBoard,
    openStill: async ({ id, keyId, revision, board, request }, sceneId) => {
      const storyboard = readBoard(board);
      const scene = storyboard.scenes.find((one) => one.id === sceneId);
      if (scene === undefined) return undefined;
      const key = `${boardKey(id)}${revision}/${sceneId}.jpg`;
      if ((await blobs.open(key)) === undefined) {
        const findOwnFile = async (url: string) => toOwnFile(await findUpload(url, keyId));
        await draw({ id, storyboard, scene, request, findOwnFile }, { key, parts, blobs });
      }
      const blob = await blobs.open(key);
      return blob && { ...blob.info, open: async (range) => blob.read(range) };
    },
    estimateSeconds: ({ request, facts: { filmSeconds } }) =>
      store.estimate({ workUnits: workUnitsOf({ ...request, length: { filmSeconds, drawnSeconds: filmSeconds } }) }),
  };
}

const stored = (record: StoryboardRecord): StoredStoryboard => ({
  ...record,
  request: storedRequestSchema.parse(record.request),
  facts: storyboardFactsSchema.parse(record.facts),
});

const readBoard = (board: JsonValue): Storyboard => storyboardSchema.parse(board);

/** A storyboard holds nothing but JSON; its type only does not say so. */
const plain = (storyboard: Storyboard): JsonValue => storyboard as unknown as JsonValue;

function factsOf(storyboard: Storyboard, parts: Parts, warnings: readonly string[], applied: readonly string[] = []) {
  const voice = voiceOf(parts, storyboard.cast.voiceId);
  return {
    filmSeconds: estimateDurationMs(storyboard, voice) / 1000,
    sceneIds: storyboard.scenes.map(({ id }) => id),
    applied: [...applied],
    warnings: [...warnings, ...storyboard.warnings],
  };
}

function changed(board: JsonValue, { fields, instruction }: BoardChange, parts: Parts): ChangedBoard {
  // The length asked for was met once; to meet it again would change the pace of every scene.
  const known = { ...readBoard(board), durationTargetMs: null };
  const edited = fields === null ? known : applyEdits(known, fields);
  checkNames(edited, parts);
  const made = (storyboard: Storyboard, warnings: readonly string[], applied: readonly string[]): ChangedBoard => ({
    board: plain(storyboard),
    facts: factsOf(storyboard, parts, warnings, applied),
    changedSeconds: estimateChangeMs(known, storyboard, voiceOf(parts, storyboard.cast.voiceId)) / 1000,
  });
  if (instruction === null) return made(edited, [], []);
  const { storyboard, applied, notUnderstood } = readInstruction(edited, instruction, parts.catalog);
  if (applied.length === 0) {
    const message = `Nothing could be made of "${instruction.slice(0, 200)}". Known are wishes like "shorter intro", "blue background", "in the kitchen", "no music", "vertical", "replace A with B", "remove scene 3", "use Maya Lindholm".`;
    throw new VideoError('instruction_not_understood', message, { param: 'instruction' });
  }
  const warnings = notUnderstood.map((clause) => `Not understood, and not done: "${clause}".`);
  return made(storyboard, warnings, applied);
}

/** Edits may name only what the catalogues have. @throws invalid_parameter */
function checkNames({ cast, styleId }: Storyboard, { catalog }: Parts): void {
  const names = [
    { param: 'storyboard.cast.avatarId', id: cast.avatarId, known: catalog.avatars },
    { param: 'storyboard.cast.voiceId', id: cast.voiceId, known: catalog.voices },
    { param: 'storyboard.styleId', id: styleId, known: catalog.styles },
  ];
  const lost = names.find(({ id, known }) => !known.some((entry) => entry.id === id));
  if (lost === undefined) return;
  const some = lost.known.slice(0, 12).map(({ id }) => id);
  throw new VideoError(
    'invalid_parameter',
    `${lost.param} is "${lost.id.slice(0, 60)}"; there are: ${some.join(', ')} …`,
    {
      param: lost.param,
    },
  );
}

interface Still {
  readonly id: string;
  readonly storyboard: Storyboard;
  readonly scene: Scene;
  readonly request: StoredStoryboard['request'];
  readonly findOwnFile: FindOwnFile;
}

async function draw(
  { id, storyboard, scene, request, findOwnFile }: Still,
  { key, parts, blobs }: { readonly key: string; readonly parts: Parts; readonly blobs: BlobStore },
): Promise<void> {
  const workDir = await mkdtemp(join(tmpdir(), 'reynard-still-'));
  try {
    const references = await fetchBoardFiles(id, { scene, workDir }, blobs);
    const { portraitUrl = null } = toVideoRequest(request, { seed: 0, shortSidePx: stillShortSidePx });
    const portrait = await gatherPortrait(
      { portraitUrl },
      { ...createPlainRun(workDir, new AbortController().signal), findOwnFile },
      parts,
    ).catch((error: unknown) => {
      // The upload was deleted or has expired: the avatar stands in its place.
      if (error instanceof VideoError && error.code === 'avatar_not_found') return null;
      throw error;
    });
    const path = await drawSceneStill(
      { storyboard, sceneId: scene.id, references, portrait, shortSidePx: stillShortSidePx, workDir },
      parts,
    );
    await blobs.put(key, { path });
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}
