// Loads the networks that find and fit faces and people, out of the packages that hold them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Network } from './network/network.ts';
import { readNetwork } from './network/read-network.ts';

const require = createRequire(import.meta.url);

/** One file holds several networks, one after the other; these are their places in the version that is installed. */
const faceFile = '@mediapipe/face_mesh/face_mesh_solution_packed_assets.data';
const personFile = '@mediapipe/selfie_segmentation/selfie_segmentation.tflite';

/** Finds faces in 128 × 128 pixels of −1 to 1. */
export const loadFaceFinder = (): Network => load(faceFile, 3_757_224, 3_986_256);
/** Fits 468 points to a face in 192 × 192 pixels of 0 to 1. */
export const loadFaceFitter = (): Network => load(faceFile, 2_495_952, 3_737_848);
/** Says how much each of 256 × 256 pixels of 0 to 1 is of a person. */
export const loadPersonFinder = (): Network => load(personFile, 0, 249_024);

function load(path: string, start: number, end: number): Network {
  const bytes = new Uint8Array(readFileSync(require.resolve(path))).slice(start, end);
  if (Buffer.from(bytes.subarray(4, 8)).toString('latin1') !== 'TFL3') {
    throw new Error(`${path} does not hold the network that is expected at ${start}.`);
  }
  return readNetwork(bytes);
}
