// The limits of the wire, each in one place: schemas, messages and the OpenAPI document read them from here.

/** What a request may carry. */
export const wireLimits = {
  /** Largest request body in bytes: 10,000 escaped astral characters, 20 URLs and the rest fit well inside. */
  bodyMaxBytes: 256 * 1024,
  /** Deepest nesting of arrays and objects in a body. */
  bodyMaxDepth: 16,
  /** Longest prompt in Unicode code points, after trimming. */
  promptMaxCodePoints: 10_000,
  /** Most entries of `file_urls`. */
  fileUrlsMax: 20,
  /** Longest single URL in characters. */
  fileUrlMaxCharacters: 2048,
  /** Longest id of an avatar, a voice or a style in characters. */
  idMaxCharacters: 200,
  /** Lowest and highest `priority`, around 0 as normal. */
  priorityMin: -100,
  priorityMax: 100,
  /** Most pairs in `metadata`. */
  metadataMaxPairs: 16,
  /** Longest key in `metadata` in characters. */
  metadataKeyMaxCharacters: 64,
  /** Longest value in `metadata` in characters. */
  metadataValueMaxCharacters: 512,
  /** Longest `Idempotency-Key` in characters. */
  idempotencyKeyMaxCharacters: 255,
  /** Longest wish for a revision in characters. */
  instructionMaxCharacters: 2000,
  /** Largest uploaded file in bytes. */
  uploadMaxBytes: 200 * 1024 * 1024,
  /** Largest file in bytes that may be uploaded as base64 inside JSON. */
  base64UploadMaxBytes: 10 * 1024 * 1024,
  /** Longest name of an uploaded file in characters. */
  filenameMaxCharacters: 200,
  /** Largest page of a list. */
  pageMaxItems: 100,
  /** Page size of the task list when none is asked for. */
  pageDefaultItems: 20,
} as const;

/** What is remembered of one thing. */
export const memoryLimits = { valueMaxCharacters: 300 } as const;
