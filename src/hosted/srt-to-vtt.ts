// Captions as SRT -> the same as WebVTT.

/** Times get a point for their comma; numbers of cues stay, as the names of cues. */
export const srtToVtt = (srt: string): string =>
  `WEBVTT\n\n${srt
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(\d{2}:\d{2}:\d{2}),(\d{3})/g, '$1.$2')
    .trim()}\n`;
