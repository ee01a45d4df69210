// One call of the API, written for curl, TypeScript and Python.
import type { Operation } from '../../contract/operation.ts';
import type { Sample } from './blocks.ts';

const placeholderId = 'task-unified-1757165031-uyujaw3d8k2m4q7x9z1b5c6f';

/** Fills the free parts of a path with something that looks like what belongs there. */
export function filledPath(operation: Operation): string {
  return operation.path
    .replace('{id}', operation.path.startsWith('/v1/tasks') ? placeholderId : 'ID')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase());
}

/** Writes the call with a body, `form` for a file, or null for none. */
export function codeSamples(operation: Operation, body: unknown): readonly Sample[] {
  const call = { operation, url: `{{origin}}${filledPath(operation)}`, body, needsKey: operation.access !== 'open' };
  return [
    { name: 'curl', language: 'bash', code: curl(call) },
    { name: 'TypeScript', language: 'typescript', code: typescript(call) },
    { name: 'Python', language: 'python', code: python(call) },
  ];
}

interface Call {
  readonly operation: Operation;
  readonly url: string;
  readonly body: unknown;
  readonly needsKey: boolean;
}

const isStream = ({ operation }: Call): boolean => operation.id === 'followTask';

function curl(call: Call): string {
  const { operation, url, body, needsKey } = call;
  const flags = [
    operation.method === 'get' ? '' : `-X ${operation.method.toUpperCase()}`,
    isStream(call) ? '--no-buffer' : '',
    needsKey ? '-H "Authorization: Bearer $REYNARD_API_KEY"' : '',
    body === 'form' ? '-F file=@report.pdf' : '',
    body !== null && body !== 'form' ? '-H "Content-Type: application/json"' : '',
    body !== null && body !== 'form' ? `-d '${JSON.stringify(body, null, 2).replaceAll("'", "'\\''")}'` : '',
  ].filter((flag) => flag !== '');
  return [`curl "${url}"`, ...flags].join(' \\\n  ');
}

function typescript(call: Call): string {
  const { operation, url, body, needsKey } = call;
  const headers = [
    ...(needsKey ? [`Authorization: 'Bearer ' + process.env.REYNARD_API_KEY`] : []),
    ...(body !== null && body !== 'form' ? ["'Content-Type': 'application/json'"] : []),
  ];
  const options = [
    ...(operation.method === 'get' ? [] : [`method: '${operation.method.toUpperCase()}'`]),
    ...(headers.length === 0 ? [] : [`headers: { ${headers.join(', ')} }`]),
    ...(body === 'form' ? ['body: form'] : []),
    ...(body !== null && body !== 'form' ? [`body: JSON.stringify(${indented(JSON.stringify(body, null, 2))})`] : []),
  ];
  const before =
    body === 'form'
      ? "const form = new FormData();\nform.append('file', await openAsBlob('report.pdf'), 'report.pdf');\n"
      : '';
  const importLine = body === 'form' ? "import { openAsBlob } from 'node:fs';\n\n" : '';
  const rest = options.length === 0 ? '' : `, {\n  ${options.join(',\n  ')},\n}`;
  const after = isStream(call)
    ? 'for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) console.log(chunk);'
    : 'if (!response.ok) throw new Error((await response.json()).error.message);\nconsole.log(await response.json());';
  return `${importLine}${before}const response = await fetch('${url}'${rest});\n${after}`;
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

function python(call: Call): string {
  const { operation, url, body, needsKey } = call;
  const options = [
    ...(needsKey ? ['headers={"Authorization": f"Bearer {os.environ[\'REYNARD_API_KEY\']}"}'] : []),
    ...(body === 'form' ? ['files={"file": open("report.pdf", "rb")}'] : []),
    ...(body !== null && body !== 'form' ? [`json=${indented(pythonValue(body))}`] : []),
    ...(isStream(call) ? ['stream=True'] : []),
  ];
  const imports = needsKey ? 'import os\nimport requests' : 'import requests';
  const after = isStream(call)
    ? 'for line in response.iter_lines(decode_unicode=True):\n    print(line)'
    : 'response.raise_for_status()\nprint(response.json())';
  const given = options.map((option) => `\n    ${indented(option)},`).join('');
  return `${imports}\n\nresponse = requests.${operation.method}(\n    "${url}",${given}\n)\n${after}`;
}

const pythonValue = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/(: )null\b/g, '$1None')
    .replaceAll(/(: )true\b/g, '$1True')
    .replaceAll(/(: )false\b/g, '$1False');
