// Stage progress -> bars on a terminal, one line per stage elsewhere.
import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { Stage } from '../production/production-run.ts';

const labels: Readonly<Record<Stage, string>> = {
  references: 'Reading the files',
  planning: 'Planning the film',
  speaking: 'Recording the voice',
  staging: 'Arranging the scenes',
  rendering: 'Drawing and encoding',
  assembling: 'Mixing and muxing',
  checking: 'Checking the film',
};

/** Shows how far each stage is. */
export interface ProgressView {
  /** @param share how far the stage is, 0 to 1 */
  readonly update: (stage: Stage, share: number) => void;
  readonly stop: () => void;
}

/** Picks bars for a terminal and plain lines for a pipe or a log. */
export const showProgress = (stream: NodeJS.WriteStream): ProgressView =>
  stream.isTTY ? showBars(stream) : showLines(stream);

function showBars(stream: NodeJS.WriteStream): ProgressView {
  const format = '  {label} {bar} {percentage}%';
  const bars = new MultiBar({ stream, format, hideCursor: true, barsize: 32, fps: 10 }, Presets.shades_classic);
  const rows = new Map<Stage, SingleBar>();
  return {
    update: (stage, share) => {
      const row = rows.get(stage) ?? bars.create(100, 0, { label: labels[stage].padEnd(22) });
      rows.set(stage, row);
      row.update(Math.floor(share * 100));
    },
    stop: () => bars.stop(),
  };
}

function showLines(stream: NodeJS.WriteStream): ProgressView {
  const tenths = new Map<Stage, number>();
  return {
    update: (stage, share) => {
      const tenth = Math.floor(share * 4);
      if (tenths.get(stage) === tenth) return;
      tenths.set(stage, tenth);
      stream.write(`${labels[stage].padEnd(22)} ${String(tenth * 25).padStart(3)} %\n`);
    },
    stop: () => {},
  };
}
