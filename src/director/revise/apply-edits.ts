// A storyboard and edits of its fields -> the edited storyboard, checked as a whole.
import { VideoError } from '../../kit/errors.ts';
import type { Graphic } from '../../model/graphics.ts';
import { type Scene, type Storyboard, storyboardSchema } from '../../model/storyboard.ts';
import { followWords } from './follow-words.ts';

/**
 * New values of fields, nested as the storyboard is (JSON Merge Patch, RFC 7396): a null clears, a list replaces.
 * `scenes` may also be an object by scene id, `{ "s2": { "spoken": "…" }, "s3": null }`, where null removes the scene.
 */
export type StoryboardEdits = Readonly<Record<string, unknown>>;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Applies edits. @throws invalid_parameter naming the field, `storyboard.scenes.s2.shot`, that is wrong */
export function applyEdits(storyboard: Storyboard, edits: StoryboardEdits): Storyboard {
  const { scenes: sceneEdits, ...others } = edits;
  refuseUnknown(Object.keys(edits), Object.keys(storyboard), 'storyboard');
  const merged = { ...mergeObject(storyboard, others), scenes: editScenes(storyboard.scenes, sceneEdits) };
  const checked = storyboardSchema.safeParse(merged);
  if (!checked.success) throw refusalOf(checked.error.issues[0], merged.scenes);
  return { ...checked.data, scenes: checked.data.scenes.map((scene) => followSpoken(storyboard, scene, sceneEdits)) };
}

function editScenes(scenes: readonly Scene[], edits: unknown): readonly unknown[] {
  if (edits === undefined) return scenes;
  if (Array.isArray(edits)) return edits;
  if (!isObject(edits)) throw refuse('storyboard.scenes', 'must be a list of scenes, or an object by scene id');
  const ids = scenes.map(({ id }) => id);
  refuseUnknown(Object.keys(edits), ids, 'storyboard.scenes');
  return scenes.flatMap((scene): unknown[] => {
    const own = edits[scene.id];
    if (own === undefined) return [scene];
    if (own === null) return [];
    if (!isObject(own)) throw refuse(`storyboard.scenes.${scene.id}`, 'must be an object of fields, or null');
    refuseUnknown(Object.keys(own), Object.keys(scene), `storyboard.scenes.${scene.id}`);
    return [mergeObject(scene, own)];
  });
}

function refuseUnknown(names: readonly string[], known: readonly string[], where: string): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new VideoError('unknown_parameter', `${where} has no "${unknown.slice(0, 60)}"; it has ${known.join(', ')}.`, {
    param: `${where}.${unknown.slice(0, 60)}`,
  });
}

/** Objects inside objects are merged; a member that is null is null where the schema allows it. */
function mergeObject(target: object, patch: JsonObject): JsonObject {
  const merged: Record<string, unknown> = { ...target };
  for (const [name, value] of Object.entries(patch)) {
    const before = merged[name];
    merged[name] = isObject(value) && isObject(before) ? mergeObject(before, value) : value;
  }
  return merged;
}

function refusalOf(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
  scenes: readonly unknown[],
): VideoError {
  const path = issue?.path.map((part, index, all) => {
    const scene = index === 1 && all[0] === 'scenes' && typeof part === 'number' ? scenes[part] : undefined;
    return isObject(scene) && typeof scene['id'] === 'string' ? scene['id'] : String(part);
  });
  return refuse(
    ['storyboard', ...(path ?? [])].join('.'),
    `is not right: ${issue?.message ?? 'the schema refuses it'}`,
  );
}

const refuse = (param: string, what: string): VideoError =>
  new VideoError('invalid_parameter', `${param} ${what}.`, { param });

/** Cues are places in the spoken words: where only the words were edited, the cues follow them. */
function followSpoken(before: Storyboard, scene: Scene, edits: unknown): Scene {
  const old = before.scenes.find(({ id }) => id === scene.id);
  const own = isObject(edits) ? edits[scene.id] : undefined;
  if (old === undefined || old.spoken === scene.spoken || !isObject(own)) return scene;
  const follow = followWords(old.spoken, scene.spoken);
  const shown = 'shown' in own ? scene.shown : scene.shown.map((graphic) => followGraphic(graphic, follow));
  const gestures =
    'gestures' in own
      ? scene.gestures
      : scene.gestures.map((gesture) => ({ ...gesture, cueWord: follow(gesture.cueWord) }));
  return { ...scene, shown, gestures };
}

function followGraphic(graphic: Graphic, follow: (cueWord: number) => number): Graphic {
  const followed = (cue: number | null): number | null => (cue === null ? null : follow(cue));
  const own = { ...graphic, cueWord: followed(graphic.cueWord) };
  if (!('items' in own)) return own;
  const items = own.items.map((item) => ({ ...item, cueWord: followed(item.cueWord) }));
  // The items are those of the same graphic, so its kind still fits them.
  return { ...own, items } as Graphic;
}
