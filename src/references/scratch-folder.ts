// Folders in which one file is obtained and decoded.
import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Works in an empty folder that is gone afterwards. */
export async function inScratch<T>(folder: string, work: (folder: string) => Promise<T>): Promise<T> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Moves a made file to the work folder: a plain file under its own prefix, and never what a link leads to. */
export async function takeOver(name: string, prefix: string, outputDir: string, workDir: string): Promise<void> {
  const from = join(outputDir, name);
  const state = await lstat(from).catch(() => null);
  // With what follows it: "reference-1" begins the names of the tenth file too.
  const isOwn = name.startsWith(`${prefix}.`) || name.startsWith(`${prefix}-`);
  if (!isOwn || state?.isFile() !== true) throw new Error(`The decoder made ${name}, which is no file of its own.`);
  await rename(from, join(workDir, name));
}
