// Reads tables of a FlatBuffers file: the form in which TensorFlow Lite keeps networks.

/** A table at a place of the file; every field may be absent. */
export interface FlatTable {
  readonly byte: (field: number, otherwise?: number) => number;
  readonly int: (field: number, otherwise?: number) => number;
  readonly text: (field: number) => string;
  readonly table: (field: number) => FlatTable | null;
  readonly tables: (field: number) => readonly FlatTable[];
  readonly ints: (field: number) => readonly number[];
  /** A vector of bytes as it lies in the file. */
  readonly bytes: (field: number) => Uint8Array;
}

/** Gives the root table. */
export function readFlatRoot(file: Uint8Array): FlatTable {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const follow = (at: number): number => at + view.getUint32(at, true);
  const textAt = new TextDecoder();

  const tableAt = (table: number): FlatTable => {
    const layout = table - view.getInt32(table, true);
    const fieldAt = (field: number): number => {
      const entry = 4 + 2 * field;
      const offset = entry < view.getUint16(layout, true) ? view.getUint16(layout + entry, true) : 0;
      return offset === 0 ? 0 : table + offset;
    };
    const vectorAt = (field: number): { readonly start: number; readonly length: number } => {
      const at = fieldAt(field);
      if (at === 0) return { start: 0, length: 0 };
      const vector = follow(at);
      return { start: vector + 4, length: view.getUint32(vector, true) };
    };
    const entries = <Entry>(field: number, read: (at: number) => Entry): Entry[] => {
      const { start, length } = vectorAt(field);
      return Array.from({ length }, (_, index) => read(start + 4 * index));
    };
    const bytes = (field: number): Uint8Array => {
      const { start, length } = vectorAt(field);
      return file.subarray(start, start + length);
    };
    return {
      byte: (field, otherwise = 0) => (fieldAt(field) === 0 ? otherwise : view.getInt8(fieldAt(field))),
      int: (field, otherwise = 0) => (fieldAt(field) === 0 ? otherwise : view.getInt32(fieldAt(field), true)),
      text: (field) => textAt.decode(bytes(field)),
      table: (field) => (fieldAt(field) === 0 ? null : tableAt(follow(fieldAt(field)))),
      tables: (field) => entries(field, (at) => tableAt(follow(at))),
      ints: (field) => entries(field, (at) => view.getInt32(at, true)),
      bytes,
    };
  };
  return tableAt(follow(0));
}
