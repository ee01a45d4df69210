// The names of a film's files in its work folder.
export const fileNames = {
  references: 'references.json',
  storyboard: 'storyboard.json',
  timeline: 'timeline.json',
  sound: 'sound.f32',
  video: 'film.mp4',
  thumbnail: 'thumbnail.jpg',
  vtt: 'captions.vtt',
  srt: 'captions.srt',
  words: 'words.json',
  report: 'report.json',
} as const;

/** The sound of one scene's voice. */
export const voiceFile = (sceneId: string): string => `voice-${sceneId}.f32`;
/** The times of one scene's voice. */
export const timingFile = (sceneId: string): string => `voice-${sceneId}.json`;
/** The encoded pictures of one segment. */
export const segmentFile = (index: number): string => `segment-${String(index).padStart(4, '0')}.bin`;
