// What the steps of a film need from whoever runs them: a database-backed task, or a command line.
import type { FindOwnFile } from '../references/own-files.ts';

/** The stages of a film in their order, as progress names them. */
const stages = ['references', 'planning', 'speaking', 'staging', 'rendering', 'assembling', 'checking'] as const;
export type Stage = (typeof stages)[number];

/** How far the work is: within a stage and within the whole film, each 0 to 1. */
export interface StageProgress {
  readonly stage: Stage;
  readonly stageShare: number;
  readonly filmShare: number;
}

/** One run of the steps of a film. */
export interface ProductionRun {
  /** Where the film's files are made; it outlives a restart. */
  readonly workDir: string;
  readonly signal: AbortSignal;
  /**
   * Runs a step, or gives the saved result when it has run before; the result must survive JSON. Steps are called in
   * the same order in every run, and what is read between them comes from their results: files may be gone by then.
   */
  readonly runStep: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Finds the entries of `file_urls` that are at hand and need no fetching; absent: none is. */
  readonly findOwnFile?: FindOwnFile;
  /** Tells how far the work is; called often. */
  readonly reportProgress: (progress: StageProgress) => void;
  /** Tells how long the film is, as soon as that is known; absent: nobody asks. */
  readonly reportLength?: (filmSeconds: number) => void;
}

/** The share of the whole work that each stage takes, measured on films of 15 to 120 s. */
const stageShares: Readonly<Record<Stage, number>> = {
  references: 0.04,
  planning: 0.01,
  speaking: 0.06,
  staging: 0.01,
  rendering: 0.76,
  assembling: 0.07,
  checking: 0.05,
};

/** Gives a reporter for one stage that turns its own share, 0 to 1, into the film's. */
export function stageProgress(run: ProductionRun, stage: Stage): (share: number) => void {
  const before = stages.slice(0, stages.indexOf(stage)).reduce((sum, earlier) => sum + stageShares[earlier], 0);
  return (share) => {
    const stageShare = Math.min(1, Math.max(0, share));
    run.reportProgress({ stage, stageShare, filmShare: before + stageShares[stage] * stageShare });
  };
}

/** Runs steps once, in this process, and tells nobody: for what is made outside a task. */
export const createPlainRun = (workDir: string, signal: AbortSignal): ProductionRun => ({
  ...{ workDir, signal },
  runStep: (_name, work) => work(),
  reportProgress: () => {},
});
