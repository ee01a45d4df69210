// A TensorFlow Lite file -> a network, for the operations that networks of faces and people need.
import { type FlatTable, readFlatRoot } from './flat-table.ts';
import type { Network, Operation, Step, Tensor, Window } from './network.ts';

const float32 = 0;
const float16 = 1;
const int32 = 2;

/** Reads a network. Weights in half precision are widened. @throws Error when the file needs an unknown operation */
export function readNetwork(file: Uint8Array): Network {
  const model = readFlatRoot(file);
  const [graph] = model.tables(2);
  if (graph === undefined) throw new Error('The network has no graph.');
  const codes = model.tables(1).map((code) => code.text(1) || Math.max(code.byte(0), code.int(3)));
  const buffers = model.tables(4);
  const tensors = graph.tables(0);
  const constants = new Map<number, Tensor>();
  const wholes = new Map<number, readonly number[]>();
  for (const [index, tensor] of tensors.entries()) {
    const bytes = buffers[tensor.int(2)]?.bytes(0) ?? new Uint8Array();
    if (bytes.length === 0) continue;
    const type = tensor.byte(1);
    if (type === int32) wholes.set(index, readWholes(bytes));
    else constants.set(index, { shape: tensor.ints(0), data: readNumbers(bytes, type) });
  }
  const steps = graph.tables(3).map((operator) => readStep(operator, codes[operator.int(0)] ?? -1));
  return {
    shapes: tensors.map((tensor) => tensor.ints(0)),
    ...{ constants, wholes, steps },
    input: graph.ints(1)[0] ?? 0,
    outputs: graph.ints(2),
  };
}

const readWholes = (bytes: Uint8Array): readonly number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 4 }, (_, index) => view.getInt32(index * 4, true));
};

function readNumbers(bytes: Uint8Array, type: number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === float32)
    return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(at * 4, true));
  if (type === float16)
    return Float32Array.from({ length: bytes.length / 2 }, (_, at) => view.getFloat16(at * 2, true));
  throw new Error(`The network holds numbers of an unknown kind, ${type}.`);
}

const activations = ['none', 'relu', undefined, 'relu6'] as const;

function readStep(operator: FlatTable, code: string | number): Step {
  const options = operator.table(4);
  const [operation, activationField] = readOperation(code, operator, options);
  const activation = activations[activationField === null ? 0 : (options?.byte(activationField) ?? 0)];
  if (activation === undefined) throw new Error('The network has an unknown activation.');
  const output = operator.ints(2)[0] ?? 0;
  return { operation, activation, inputs: operator.ints(1), output };
}

/** Gives the operation and the field of its options that holds the activation. */
function readOperation(
  code: string | number,
  operator: FlatTable,
  options: FlatTable | null,
): readonly [Operation, number | null] {
  const window: Window = {
    same: options?.byte(0) === 0,
    strideX: options?.int(1, 1) ?? 1,
    strideY: options?.int(2, 1) ?? 1,
  };
  switch (code) {
    case 0:
      return [{ kind: 'add', axis: 0 }, 0];
    case 1:
    case 17: {
      const kind = code === 1 ? 'average-pool' : 'max-pool';
      return [{ kind, window, width: options?.int(3, 1) ?? 1, height: options?.int(4, 1) ?? 1 }, 5];
    }
    case 2:
      return [{ kind: 'concat', axis: options?.int(0) ?? 0 }, 1];
    case 3:
      return [{ kind: 'convolve', window }, 3];
    case 4:
      return [{ kind: 'convolve-depth', window }, 4];
    case 18:
      return [{ kind: 'multiply', axis: 0 }, 0];
    case 23:
      return [{ kind: 'resize', alignCorners: options?.byte(2) === 1, halfPixel: options?.byte(3) === 1 }, null];
    case 'Convolution2DTransposeBias':
      return [{ kind: 'convolve-transposed', window: transposedWindow(operator.bytes(5)) }, null];
    default:
      return [{ kind: plainKind(code) }, null];
  }
}

/** Its options are a plain record: padding (1 is "same"), stride across, stride down. */
function transposedWindow(options: Uint8Array): Window {
  const [padding, strideX = 1, strideY = 1] = readWholes(options.subarray(0, 12));
  return { same: padding === 1, strideX, strideY };
}

function plainKind(code: string | number) {
  switch (code) {
    case 6:
      return 'copy';
    case 14:
      return 'logistic';
    case 19:
      return 'relu';
    case 22:
      return 'reshape';
    case 34:
      return 'pad';
    case 54:
      return 'prelu';
    case 117:
      return 'hard-swish';
    default:
      throw new Error(`The network needs the operation ${code}, which is not known here.`);
  }
}
