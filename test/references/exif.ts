// A JPEG as a camera writes it, with what it says beside the picture.

/** Puts a block with an orientation and a place on Earth into a JPEG. */
export function withExif(jpeg: Buffer, orientation: number): Buffer {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const block = Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]);
  const content = Buffer.concat([Buffer.from('Exif\0\0'), block]);
  const length = content.length + 2;
  const marker = Buffer.from([0xff, 0xe1, length >> 8, length & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), marker, content, jpeg.subarray(2)]);
}
