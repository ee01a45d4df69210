// Bytes -> text, in the encoding that they are in.
const fallback = 'windows-1252';

/** Decodes UTF-8, UTF-16 with its mark, or else the 8-bit script of old office files. */
export function decodeBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: every byte means something in the 8-bit script.
    return new TextDecoder(fallback).decode(bytes);
  }
}
