// Says whether the system's ffmpeg program can be run, and why tests that need it are left out.
import { spawnSync } from 'node:child_process';

export const hasSystemFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

if (!hasSystemFfmpeg) console.warn('Tests of the system ffmpeg are skipped: no program "ffmpeg" on PATH.');
