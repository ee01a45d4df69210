// Runs a network on one input, step by step, in plain numbers: small networks need no library of their own.
import { convolve, convolveDepth, convolveTransposed } from './convolve.ts';
import type { Network, Step, Tensor } from './network.ts';
import { combine, concat, each, pad, pool, prelu, resize } from './tensor-steps.ts';

/** Gives the outputs in the network's own order. */
export function runNetwork(network: Network, input: Float32Array): readonly Float32Array[] {
  const made = new Map<number, Tensor>([[network.input, { shape: network.shapes[network.input] ?? [], data: input }]]);
  const find = (index: number | undefined): Tensor => {
    const tensor = index === undefined ? undefined : (made.get(index) ?? network.constants.get(index));
    if (tensor === undefined) throw new Error('The network uses a tensor before it is made.');
    return tensor;
  };
  for (const step of network.steps) {
    const result = runStep(step, network, find);
    if (step.activation === 'relu') each(result, positive);
    if (step.activation === 'relu6') each(result, (value) => Math.min(6, positive(value)));
    made.set(step.output, result);
  }
  return network.outputs.map((index) => find(index).data);
}

const positive = (value: number): number => Math.max(0, value);
const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

function runStep(step: Step, network: Network, find: (index: number | undefined) => Tensor): Tensor {
  const { operation, inputs } = step;
  const [first, second, third] = inputs;
  const input = find(first);
  // An optional input is written as -1.
  const bias = third === undefined || third < 0 ? undefined : find(third);
  const changed = (change: (value: number) => number): Tensor => ({ ...input, data: input.data.map(change) });
  switch (operation.kind) {
    case 'add':
      return combine(input, find(second), (a, b) => a + b);
    case 'multiply':
      return combine(input, find(second), (a, b) => a * b);
    case 'concat':
      return concat(inputs.map(find), operation.axis);
    case 'convolve':
      return convolve(input, find(second), bias, operation.window);
    case 'convolve-depth':
      return convolveDepth(input, find(second), bias, operation.window);
    case 'convolve-transposed':
      return convolveTransposed(input, find(second), bias, operation.window);
    case 'max-pool':
      return pool(input, operation.window, operation, 'max');
    case 'average-pool':
      return pool(input, operation.window, operation, 'average');
    case 'logistic':
      return changed(logistic);
    case 'relu':
      return changed(positive);
    case 'hard-swish':
      return changed((value) => (value * Math.min(6, positive(value + 3))) / 6);
    case 'prelu':
      return prelu(input, find(second));
    case 'reshape':
      return { shape: network.shapes[step.output] ?? [], data: input.data };
    case 'copy':
      return input;
    case 'pad':
      return pad(input, network.wholes.get(second ?? -1) ?? []);
    case 'resize':
      return resize(input, network.wholes.get(second ?? -1) ?? [], operation);
  }
}
