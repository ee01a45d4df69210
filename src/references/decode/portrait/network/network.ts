// A neural network as a list of steps over tensors.

/** Numbers in rows, columns and channels (NHWC); the batch is always one. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** How a window moves over a picture. */
export interface Window {
  /** The result is as large as the input by its stride; false: only whole windows count. */
  readonly same: boolean;
  readonly strideX: number;
  readonly strideY: number;
}

/** What a step does; `relu` and `relu6` are applied to what it gives. */
export type Operation =
  | { readonly kind: 'add' | 'multiply' | 'concat'; readonly axis: number }
  | { readonly kind: 'convolve' | 'convolve-depth' | 'convolve-transposed'; readonly window: Window }
  | {
      readonly kind: 'max-pool' | 'average-pool';
      readonly window: Window;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'logistic' | 'relu' | 'hard-swish' | 'prelu' | 'reshape' | 'pad' | 'copy' }
  | { readonly kind: 'resize'; readonly alignCorners: boolean; readonly halfPixel: boolean };

/** One step: tensors are named by their index. */
export interface Step {
  readonly operation: Operation;
  readonly activation: 'none' | 'relu' | 'relu6';
  readonly inputs: readonly number[];
  readonly output: number;
}

/** A network whose weights are at hand. */
export interface Network {
  readonly shapes: readonly (readonly number[])[];
  /** Weights by tensor. */
  readonly constants: ReadonlyMap<number, Tensor>;
  /** Whole numbers by tensor: paddings and sizes. */
  readonly wholes: ReadonlyMap<number, readonly number[]>;
  readonly steps: readonly Step[];
  readonly input: number;
  readonly outputs: readonly number[];
}
