// Renders one film and prints how fast that was and what memory it took, as JSON.
import { measureRendering } from './film-speed.ts';
import { type TalkingFilm, talkingTimeline } from './talking-timeline.ts';

// Written by film-bench.ts.
const { film, workers } = JSON.parse(process.argv[2] ?? '') as { film: TalkingFilm; workers: number };
console.log(JSON.stringify(await measureRendering(talkingTimeline(film), { workers, encoder: 'node-av' })));
