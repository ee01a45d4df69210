// One call of the API, written for curl, TypeScript and Python: each as it is runs, once the words in capitals are filled in.
import type { Operation } from '../../contract/operation.ts';
import type { Sample } from './blocks.ts';

/** Writes the call with a body, `form` for a file, or null for none. */
export function codeSamples(operation: Operation, body: unknown): readonly Sample[] {
  const call: Call = {
    ...{ operation, body, answer: answerOf(operation) },
    url: `{{origin}}${filledPath(operation)}`,
    needsKey: operation.access === 'key' || operation.access === 'key-or-link',
  };
  return [
    { name: 'curl', language: 'bash', code: curl(call) },
    { name: 'TypeScript', language: 'typescript', code: typescript(call) },
    { name: 'Python', language: 'python', code: python(call) },
  ];
}

/** What is done with the answer: shown as it comes, read as JSON, shown as text, or kept in a file of this name. */
type Answer = 'stream' | 'json' | 'text' | { readonly file: string };

interface Call {
  readonly operation: Operation;
  readonly url: string;
  readonly body: unknown;
  readonly answer: Answer;
  readonly needsKey: boolean;
}

/**
 * Fills the free parts of a path with words in capitals that say what belongs there: TASK_ID, SCENE. A link that is
 * signed has the two words of its signature.
 */
function filledPath({ path, access, parameters }: Operation): string {
  const filled = path
    .replace(/(\w+)\/\{id\}/, (_, list: string) => `${list}/${idNames[list] ?? `${singular(list).toUpperCase()}_ID`}`)
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase());
  const isSigned = access === 'link' && parameters.some(({ name }) => name === 'signature');
  return isSigned ? `${filled}?expires=EXPIRES&signature=SIGNATURE` : filled;
}

/** Lists that hold files of another thing. */
const idNames: Readonly<Record<string, string>> = { results: 'TASK_ID', uploads: 'FILE_ID' };

const singular = (list: string): string => list.replace(/ies$/, 'y').replace(/s$/, '');

function answerOf({ success, path }: Operation): Answer {
  const content = success[200];
  if (content === undefined || content === null || 'schema' in content) return 'json';
  const { mediaType } = content;
  if (mediaType === 'text/event-stream') return 'stream';
  if (mediaType === 'application/json') return 'json';
  const last = path.split('/').at(-1) ?? '';
  if (/^text\/|subrip/.test(mediaType)) return 'text';
  return { file: last.startsWith('{') ? `download${endings[mediaType] ?? ''}` : last };
}

const endings: Readonly<Record<string, string>> = { 'image/jpeg': '.jpg' };

function curl({ operation, url, body, answer, needsKey }: Call): string {
  const flags = [
    operation.method === 'get' ? '' : `-X ${operation.method.toUpperCase()}`,
    answer === 'stream' ? '--no-buffer' : '',
    needsKey ? '-H "Authorization: Bearer $REYNARD_API_KEY"' : '',
    body === 'form' ? '-F file=@report.pdf' : '',
    body !== null && body !== 'form' ? '-H "Content-Type: application/json"' : '',
    body !== null && body !== 'form' ? `-d '${JSON.stringify(body, null, 2).replaceAll("'", "'\\''")}'` : '',
    typeof answer === 'object' ? `-o ${answer.file}` : '',
  ].filter((flag) => flag !== '');
  return [`curl "${url}"`, ...flags].join(' \\\n  ');
}

function typescript({ operation, url, body, answer, needsKey }: Call): string {
  const headers = [
    ...(needsKey ? [`Authorization: \`Bearer \${process.env.REYNARD_API_KEY}\``] : []),
    ...(body !== null && body !== 'form' ? ["'Content-Type': 'application/json'"] : []),
  ];
  const options = [
    ...(operation.method === 'get' ? [] : [`method: '${operation.method.toUpperCase()}'`]),
    ...(headers.length === 0 ? [] : [`headers: { ${headers.join(', ')} }`]),
    ...(body === 'form' ? ['body: form'] : []),
    ...(body !== null && body !== 'form' ? [`body: JSON.stringify(${indented(JSON.stringify(body, null, 2))})`] : []),
  ];
  const imports = [
    ...(body === 'form' ? ["import { openAsBlob } from 'node:fs';"] : []),
    ...(typeof answer === 'object' ? ["import { writeFile } from 'node:fs/promises';"] : []),
  ];
  return [
    ...(imports.length === 0 ? [] : [...imports, '']),
    ...(body === 'form'
      ? ['const form = new FormData();', "form.append('file', await openAsBlob('report.pdf'), 'report.pdf');"]
      : []),
    `const response = await fetch('${url}'${options.length === 0 ? '' : `, {\n  ${options.join(',\n  ')},\n}`});`,
    ...typescriptAnswer(answer),
  ].join('\n');
}

function typescriptAnswer(answer: Answer): readonly string[] {
  const refused = 'if (!response.ok) throw new Error(await response.text());';
  if (answer === 'stream') {
    return [
      'if (!response.ok || response.body === null) throw new Error(await response.text());',
      'const decoder = new TextDecoder();',
      'for await (const chunk of response.body) process.stdout.write(decoder.decode(chunk, { stream: true }));',
    ];
  }
  if (typeof answer === 'object') {
    return [refused, `await writeFile('${answer.file}', new Uint8Array(await response.arrayBuffer()));`];
  }
  return [refused, `console.log(await response.${answer}());`];
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

function python({ operation, url, body, answer, needsKey }: Call): string {
  const options = [
    ...(needsKey ? ['headers={"Authorization": f"Bearer {os.environ[\'REYNARD_API_KEY\']}"}'] : []),
    ...(body === 'form' ? ['files={"file": open("report.pdf", "rb")}'] : []),
    ...(body !== null && body !== 'form' ? [`json=${indented(pythonValue(body))}`] : []),
    ...(answer === 'stream' ? ['stream=True'] : []),
  ];
  const given = options.map((option) => `\n    ${indented(option)},`).join('');
  return [
    ...(needsKey ? ['import os', ''] : []),
    'import requests  # pip install requests',
    '',
    `response = requests.${operation.method}(`,
    `    "${url}",${given}`,
    ')',
    'if not response.ok:',
    '    raise SystemExit(response.text)',
    ...pythonAnswer(answer),
  ].join('\n');
}

function pythonAnswer(answer: Answer): readonly string[] {
  if (answer === 'stream') return ['for line in response.iter_lines(decode_unicode=True):', '    print(line)'];
  if (typeof answer === 'object') {
    return [`with open("${answer.file}", "wb") as file:`, '    file.write(response.content)'];
  }
  return [answer === 'json' ? 'print(response.json())' : 'print(response.text)'];
}

const pythonValue = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/(: )null\b/g, '$1None')
    .replaceAll(/(: )true\b/g, '$1True')
    .replaceAll(/(: )false\b/g, '$1False');
