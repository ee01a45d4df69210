// The commands of `reynard`, their options and their help.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import type { TaskStatus } from '../sdk/types.ts';
import { completionScript } from './commands/completion.ts';
import type { NewKeyOptions } from './commands/keys.ts';
import { type FilmOptions, readFilmRequest } from './film-request.ts';
import { openClient, type ServiceOptions } from './open-client.ts';
import { createOutput, type Output } from './output.ts';
import { wholeNumber } from './read-number.ts';

// A command's own code is loaded when it runs: to complete a word or to tell the version no film need be made.
const commands = {
  catalogues: () => import('./commands/catalogues.ts'),
  doctor: () => import('./commands/doctor.ts'),
  keys: () => import('./commands/keys.ts'),
  make: () => import('./commands/make.ts'),
  memory: () => import('./commands/memory.ts'),
  plan: () => import('./commands/plan.ts'),
  service: () => import('../wiring/run-service.ts'),
  tasks: () => import('./commands/tasks.ts'),
  tools: () => import('../mcp/serve-stdio.ts'),
};

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  readonly version: string; // npm's own form
};

/** The options that every command has. */
interface CommonOptions {
  readonly json?: boolean;
}

/** Makes the program. Its actions throw; whoever runs it turns that into an exit code. */
export function createProgram(): Command {
  const program = new Command('reynard')
    .description('The open, self-hosted video agent: one prompt in, a finished film of a speaking presenter out.')
    .version(version, '-V, --version', 'print the version')
    .option('--json', 'print results as JSON, one value')
    .exitOverride()
    .showHelpAfterError('Try "reynard --help".')
    .helpCommand('help [command]', 'show the help of a command');
  const output = (): Output =>
    createOutput(program.opts<CommonOptions>().json === true, (text) => process.stdout.write(text));
  addFilmCommands(program, output);
  addServiceCommands(program);
  addCatalogueCommands(program, output);
  addTaskCommands(program, output);
  addMemoryCommands(program, output);
  addToolCommand(program);
  addKeyCommands(program, output);
  addCareCommands(program, output);
  return program;
}

const addFile = (file: string, earlier: readonly string[] = []): readonly string[] => [...earlier, file];

const filmCommand = (program: Command, name: string): Command =>
  program
    .command(name)
    .argument('<prompt...>', 'what the film is about: a topic, a script, or both')
    .option('--avatar <id>', 'the presenter (default: the agent casts)')
    .option('--portrait <file>', 'a picture of a person who presents instead; needs --consent')
    .option('--consent', 'the person in the picture agreed to be shown speaking your words')
    .option('--voice <id>', 'the voice (default: one that fits the presenter)')
    .option('--style <id>', 'the look (default: chosen from the prompt)')
    .option('--orientation <word>', 'landscape or portrait (default: the agent decides)')
    .option('--file <file>', 'a picture, clip, sound or document: path or URL, up to 20 times', addFile)
    .addOption(
      new Option('--size <pixels>', 'short side of the picture: 360, 720 or 1080 (default: 1080)').env(
        'REYNARD_RENDER_HEIGHT',
      ),
    )
    .option('--seed <number>', 'another number gives another film of the same prompt');

function addFilmCommands(program: Command, output: () => Output): void {
  filmCommand(program, 'make')
    .description('make one film here, without a service')
    .option('--out <file>', 'where the film goes (default: a name made from its title)')
    .action(async (words: string[], options: FilmOptions & { readonly out?: string }) => {
      await (await commands.make()).makeFilm(readFilmRequest(words, options), options.out ?? null, output());
    });
  filmCommand(program, 'plan')
    .description('print the storyboard of a prompt as JSON, without making the film')
    .action(async (words: string[], options: FilmOptions) => {
      const storyboard = await (await commands.plan()).planFilm(readFilmRequest(words, options));
      process.stdout.write(`${JSON.stringify(storyboard, null, 2)}\n`);
    });
}

function addServiceCommands(program: Command): void {
  program
    .command('serve')
    .description('run the service: the API, and the films unless REYNARD_ROLE says otherwise')
    .action(async () => (await commands.service()).runService(process.env));
  program
    .command('worker')
    .description('make the films of a shared DATABASE_URL, without an API')
    .action(async () => (await commands.service()).runService({ ...process.env, REYNARD_ROLE: 'worker' }));
}

function addCatalogueCommands(program: Command, output: () => Output): void {
  program
    .command('avatars')
    .description('list the presenters')
    .action(async () => (await commands.catalogues()).listAvatars(output()));
  program
    .command('voices')
    .description('list the voices')
    .action(async () => (await commands.catalogues()).listVoices(output()));
  program
    .command('styles')
    .description('list the styles')
    .action(async () => (await commands.catalogues()).listStyles(output()));
}

const serviceCommand = (parent: Command, usage: string): Command =>
  parent
    .command(usage)
    .addOption(new Option('--url <url>', 'the service').env('REYNARD_URL'))
    .addOption(new Option('--key <key>', 'the API key').env('REYNARD_API_KEY'));

function addTaskCommands(program: Command, output: () => Output): void {
  const tasks = program.command('tasks').description('the tasks of a running service');
  serviceCommand(tasks, 'list')
    .description('list own tasks, newest first')
    .addOption(
      new Option('--limit <count>', 'how many, 1 to 100').default(20).argParser(wholeNumber('--limit', 1, 100)),
    )
    .addOption(new Option('--status <status>').choices(['pending', 'processing', 'completed', 'failed']))
    .action(async (options: ServiceOptions & { readonly limit: number; readonly status?: TaskStatus }) =>
      (await commands.tasks()).listTasks(openClient(options), options, output()),
    );
  serviceCommand(tasks, 'show <id>')
    .alias('get')
    .description('show a task, with fresh links')
    .action(async (id: string, options: ServiceOptions) =>
      (await commands.tasks()).showTask(openClient(options), id, output()),
    );
  serviceCommand(tasks, 'cancel <id>')
    .description('stop a task')
    .action(async (id: string, options: ServiceOptions) =>
      (await commands.tasks()).cancelTask(openClient(options), id, output()),
    );
  serviceCommand(tasks, 'wait <id>')
    .description('wait for the film of a task')
    .option('--out <file>', 'store the film here')
    .action(async (id: string, options: ServiceOptions & { readonly out?: string }) =>
      (await commands.tasks()).waitForTask(openClient(options), id, options.out ?? null, output()),
    );
}

function addMemoryCommands(program: Command, output: () => Output): void {
  const memory = program.command('memory').description('what a running service remembers for a key');
  serviceCommand(memory, 'list')
    .description('list everything, the last written first')
    .action(async (options: ServiceOptions) => (await commands.memory()).listMemory(openClient(options), output()));
  serviceCommand(memory, 'forget <id>')
    .description('erase one thing')
    .action(async (id: string, options: ServiceOptions) =>
      (await commands.memory()).forgetMemory(openClient(options), id, output()),
    );
  serviceCommand(memory, 'erase')
    .description('erase everything')
    .action(async (options: ServiceOptions) => (await commands.memory()).eraseMemory(openClient(options), output()));
}

function addToolCommand(program: Command): void {
  serviceCommand(program, 'mcp')
    .description('serve the tools of agents (MCP) over standard input and output; they act on a running service')
    .action(async (options: ServiceOptions) => (await commands.tools()).serveStdio(openClient(options)));
}

const mostPerMinute = 1_000_000;

function addKeyCommands(program: Command, output: () => Output): void {
  const config = () => readConfig(process.env);
  const keys = program.command('keys').description('the API keys of this installation, in its database');
  keys
    .command('create')
    .description('make a key and print its secret, once')
    .requiredOption('--name <name>', 'what the key is for')
    .option('--group <group>', 'shown as user_group (default: default)')
    .option('--scopes <list>', 'what it may do, with commas between (default: everything)')
    .option('--expires-in-days <days>', 'when it ends (default: never)', wholeNumber('--expires-in-days', 1, 36_500))
    .option(
      '--creates-per-minute <count>',
      'films and uploads within a minute',
      wholeNumber('--creates-per-minute', 1, mostPerMinute),
    )
    .option(
      '--reads-per-minute <count>',
      'all other calls within a minute',
      wholeNumber('--reads-per-minute', 1, mostPerMinute),
    )
    .option('--queue <count>', 'tasks that have not ended', wholeNumber('--queue', 1, 100_000))
    .option('--at-once <count>', 'films made at once', wholeNumber('--at-once', 1, 1000))
    .action(async (options: NewKeyOptions) => (await commands.keys()).createKey(config(), options, output()));
  keys
    .command('list')
    .description('list the keys, newest first')
    .action(async () => (await commands.keys()).listKeys(config(), output()));
  keys
    .command('rotate <id>')
    .description('give a key a new secret and print it, once')
    .option(
      '--overlap-hours <hours>',
      'how long the secret before still holds',
      wholeNumber('--overlap-hours', 0, 8760),
      24,
    )
    .action(async (id: string, { overlapHours }: { readonly overlapHours: number }) =>
      (await commands.keys()).rotateKey(config(), id, overlapHours, output()),
    );
  keys
    .command('revoke <id>')
    .description('end a key at once')
    .action(async (id: string) => (await commands.keys()).revokeKey(config(), id, output()));
  const audit = program.command('audit').description('what was done with which key');
  audit
    .command('list')
    .description('list the latest entries')
    .option('--limit <count>', 'how many', wholeNumber('--limit', 1, 10_000), 50)
    .action(async ({ limit }: { readonly limit: number }) =>
      (await commands.keys()).listAudit(config(), limit, output()),
    );
  audit
    .command('verify')
    .description('look whether anybody changed the log')
    .action(async () => (await commands.keys()).verifyAudit(config(), output()));
}

function addCareCommands(program: Command, output: () => Output): void {
  program
    .command('doctor')
    .description('look at what is installed, what is missing and how to get it')
    .action(async () => {
      if (!(await (await commands.doctor()).examineMachine(output()))) process.exitCode = 1;
    });
  program
    .command('completion <shell>')
    .description('print the completion script of bash, zsh or fish')
    .action(async (shell: string) => {
      process.stdout.write(completionScript(program, shell));
    });
}
