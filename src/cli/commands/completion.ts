// The tree of commands -> a completion script for a shell.
import type { Command } from 'commander';
import { VideoError } from '../../kit/errors.ts';

/** What can follow each command: `"tasks"` -> its subcommands and options. */
type Words = ReadonlyMap<string, readonly string[]>;

const shells: Readonly<Record<string, (words: Words) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Gives the script of a shell. @throws invalid_parameter naming the shells there are */
export function completionScript(program: Command, shell: string): string {
  const make = shells[shell];
  if (make !== undefined) return make(wordsOf(program));
  throw new VideoError('invalid_parameter', `shell is "${shell}"; allowed: ${Object.keys(shells).join(', ')}.`, {
    param: 'shell',
  });
}

function wordsOf(program: Command): Words {
  const words = new Map<string, string[]>();
  const visit = (command: Command, path: string): void => {
    const options = command.options.flatMap(({ long }) => (long ? [long] : []));
    words.set(path, [...command.commands.map((one) => one.name()), ...options]);
    for (const one of command.commands) visit(one, `${path} ${one.name()}`.trim());
  };
  visit(program, '');
  return words;
}

const cases = (words: Words): string =>
  [...words].map(([path, next]) => `    "${path}") words="${next.join(' ')}" ;;`).join('\n');

function bashScript(words: Words): string {
  return `_reynard() {
  local path="" words="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in -*) ;; *) path="\${path:+$path }\${COMP_WORDS[i]}" ;; esac
  done
  case "$path" in
${cases(words)}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _reynard reynard
`;
}

/** zsh runs bash's completions. */
function zshScript(words: Words): string {
  return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(words)}`;
}

function fishScript(words: Words): string {
  const lines = [...words].flatMap(([path, next]) => {
    const when = path === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${path.split(' ').at(-1)}`;
    return next.map((word) =>
      word.startsWith('--')
        ? `complete -c reynard -n "${when}" -l ${word.slice(2)}`
        : `complete -c reynard -f -n "${when}" -a ${word}`,
    );
  });
  return `${lines.join('\n')}\n`;
}
