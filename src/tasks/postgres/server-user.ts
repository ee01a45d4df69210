// PostgreSQL refuses to run as root: chooses whom it runs as when this process does.
import { chown, lchown, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runProcess } from '../../kit/process.ts';
import { embeddedUnusable } from './programs.ts';

/** How the server's programs are started. */
export interface ServerUser {
  /** What the log says. */
  readonly description: string;
  /** Gives the command line that runs a program as this user. */
  readonly commandLine: (program: string, args: readonly string[]) => readonly [string, ...string[]];
  /** Given to the child process. */
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

const plain = (program: string, args: readonly string[]): [string, ...string[]] => [program, ...args];

const asOneself: ServerUser = { description: 'the user of this process', commandLine: plain, ids: {} };

/** Files stay root's, so this works in folders that only root can enter; some containers forbid it. */
const inUserNamespace: ServerUser = {
  description: 'root, seen as user 1000 by a user namespace',
  commandLine: (program, args) => [
    'unshare',
    ...['--user', '--map-user=1000', '--map-group=1000', '--', program, ...args],
  ],
  ids: {},
};

const unprivilegedNames = ['postgres', 'nobody'];

async function switchedUser(): Promise<ServerUser | null> {
  const accounts = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  for (const name of unprivilegedNames) {
    const account = accounts.find(([login]) => login === name);
    const [uid, gid] = [Number(account?.[2]), Number(account?.[3])];
    if (uid > 0 && gid > 0) return { description: `the user ${name}`, commandLine: plain, ids: { uid, gid } };
  }
  return null;
}

const canRun = async (user: ServerUser, program: string): Promise<boolean> => {
  const [command, ...args] = user.commandLine(program, ['--version']);
  try {
    return (await runProcess(command, args, { ...user.ids, timeoutMs: 10_000 })).exitCode === 0;
  } catch {
    // Not found, not permitted or hanging: this way is closed, the next one is tried.
    return false;
  }
};

/** Everyone may pass through the folder and all above it. */
async function isOpenToOthers(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  const parent = dirname(folder);
  return (mode & 0o001) !== 0 && (parent === folder || (await isOpenToOthers(parent)));
}

/**
 * Chooses whom the server runs as.
 * @param dataDir The folder that will hold the database; it exists.
 * @throws invalid_setting when this process is root and no way works.
 */
export async function chooseServerUser(program: string, dataDir: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return asOneself;
  if (await canRun(inUserNamespace, program)) return inUserNamespace;
  const switched = await switchedUser();
  if (switched !== null && (await isOpenToOthers(dataDir)) && (await canRun(switched, program))) return switched;
  throw embeddedUnusable(
    'this process is root, which PostgreSQL refuses; user namespaces are not permitted here, and an ordinary user ' +
      `cannot reach ${dataDir} or ${program}. Run Reynard as an ordinary user, or move both to folders all may enter.`,
  );
}

/** Gives the folder and all in it to the server's user; does nothing when they are already. */
export async function giveTo(user: ServerUser, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid = 0, gid = 0 } = user.ids;
  if ((await stat(folder)).uid === uid) return;
  const entries = await readdir(folder, { recursive: true });
  for (const entry of entries) await lchown(join(folder, entry), uid, gid);
  // The folder itself last: a broken-off run then starts over.
  await chown(folder, uid, gid);
}
