// Pages -> HTML that asks for nothing from elsewhere: style and script stand in the page.
import type { Block, Page, Sample, TryForm } from './blocks.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** Texts with `code` and [links](address). */
const inline = (text: string): string =>
  escaped(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\[([^\]]+)\]\((https?:\/\/[^\s)]+|\/[^\s)]*)\)/g, '<a href="$2">$1</a>');

const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Writes a page with the list of all pages beside it. */
export const writePage = (page: Page, pages: readonly Page[]): string =>
  frame(
    page.title,
    pages,
    page.slug,
    `<p class="group">${escaped(page.group)}</p><h1>${escaped(page.title)}</h1>
${page.blocks.map((block, index) => writeBlock(block, `${page.slug}-${index}`)).join('\n')}
${writeAround(page, pages)}
<p class="foot"><a href="/docs/${page.slug}.md">This page as Markdown</a></p>`,
  );

/** Writes the first page: what this is, and every page by its group. */
export function writeIndex(pages: readonly Page[]): string {
  const groups = [...Map.groupBy(pages, (page) => page.group)].map(
    ([group, own]) => `<section class="card"><h2>${escaped(group)}</h2><ul>${own.map(entryOf).join('')}</ul></section>`,
  );
  return frame(
    'Reference',
    pages,
    '',
    `<h1>Reynard</h1>
<p class="lead">One prompt in, a finished film of a speaking presenter out. This is every call of this server, with examples to copy and forms to try.</p>
<p><a class="button" href="/docs/start">Make your first film</a> <a class="button plain" href="/docs/create-video">The call that makes it</a></p>
<div class="cards">${groups.join('')}</div>
<p class="foot"><a href="/openapi.json">OpenAPI 3.1</a> · <a href="/llms.txt">llms.txt</a></p>`,
  );
}

const entryOf = (page: Page): string =>
  `<li><a href="/docs/${page.slug}">${escaped(page.title)}</a><span>${inline(page.summary)}</span></li>`;

function frame(title: string, pages: readonly Page[], present: string, content: string): string {
  const groups = [...Map.groupBy(pages, (page) => page.group)].map(([group, own]) => {
    const links = own.map((page) => {
      const current = page.slug === present ? ' aria-current="page"' : '';
      return `<li><a href="/docs/${page.slug}"${current}${verbOf(page)}${escaped(page.title)}</a></li>`;
    });
    return `<h2>${escaped(group)}</h2><ul>${links.join('')}</ul>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Reynard</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<details class="menu"><summary>Pages</summary></details>
<nav aria-label="Pages"><a class="home" href="/docs">Reynard</a>${groups.join('')}</nav>
<main id="content">
${content}
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** The rest of a link's tag, and the method where the page is of a call. */
function verbOf({ blocks }: Page): string {
  const [first] = blocks;
  if (first?.kind !== 'call') return '>';
  const verb = first.method === 'DELETE' ? 'DEL' : first.method;
  return ` class="call-link"><span class="verb">${verb}</span>`;
}

/** Links to the pages before and after. */
function writeAround(page: Page, pages: readonly Page[]): string {
  const at = pages.indexOf(page);
  const link = (other: Page | undefined, text: (title: string) => string) =>
    other === undefined ? '' : `<a href="/docs/${other.slug}">${text(escaped(other.title))}</a>`;
  const before = link(pages[at - 1], (title) => `← ${title}`);
  const after = link(pages[at + 1], (title) => `${title} →`);
  return `<div class="around">${before}${after}</div>`;
}

function writeBlock(block: Block, id: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${inline(block.text)}</p>`;
    case 'heading':
      return `<h2 id="${idOf(block.text)}">${escaped(block.text)}</h2>`;
    case 'call':
      return `<p class="call"><span class="method ${block.method.toLowerCase()}">${block.method}</span> <code>${pathOf(block.path)}</code></p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'table':
      return writeTable(block.head, block.rows);
    case 'code':
      return writeCode(block.samples, id);
    case 'try':
      return writeTry(block.form, id);
  }
}

const pathOf = (path: string): string => escaped(path).replaceAll(/\{\w+\}/g, '<b>$&</b>');

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => {
      const isRequired = cell === 'required' || cell === 'optional';
      return `<td${isRequired ? ` class="${cell}"` : ''}>${inline(cell)}</td>`;
    });
  const body = rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('');
  const titles = head.map(
    (cell) => `<th scope="col">${cell === '' ? '<span class="hidden">Required</span>' : escaped(cell)}</th>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(head.join(', '))}"><table><thead><tr>${titles.join('')}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Tabs by radio buttons: they work without the script, and by keyboard. */
function writeCode(samples: readonly Sample[], id: string): string {
  const buttons = samples.map(({ name }, index) => {
    const choice = `${id}-${index}`;
    const checked = index === 0 ? ' checked' : '';
    return `<input type="radio" name="${id}" id="${choice}"${checked}><label for="${choice}">${escaped(name)}</label>`;
  });
  const panes = samples.map(({ code }) => `<pre tabindex="0"><code>${escaped(code)}</code></pre>`);
  return `<div class="code" role="group" aria-label="Example">${buttons.join('')}<button type="button" class="copy">Copy</button>${panes.join('')}</div>`;
}

function writeTry(form: TryForm, id: string): string {
  const field = (name: string, label: string, attributes: string) =>
    `<label for="${id}-${idOf(name)}">${label}</label><input id="${id}-${idOf(name)}" ${attributes} autocomplete="off" spellcheck="false">`;
  const parameters = form.parameters.map(({ name, in: place, required }) =>
    field(
      name,
      `<code>${escaped(name)}</code> <span>${escaped(place)}${required ? ', required' : ''}</span>`,
      `type="text" data-name="${escaped(name)}" data-in="${escaped(place)}"${required ? ' required' : ''}`,
    ),
  );
  const body =
    form.body === null
      ? ''
      : form.body === 'form'
        ? field('file', 'File', 'type="file" data-in="file" required')
        : `<label for="${id}-body">Body</label><textarea id="${id}-body" data-in="body" rows="${Math.min(16, form.body.split('\n').length + 1)}" spellcheck="false">${escaped(form.body)}</textarea>`;
  const key = form.needsKey
    ? field('key', 'API key <span>stays in this page</span>', 'type="password" data-in="key" required')
    : '';
  return `<h2 id="try">Try it</h2>
<form class="try" data-method="${form.method}" data-path="${escaped(form.path)}">
${key}${parameters.join('')}${body}
<button type="submit" class="button">Send</button>
<div class="answer" aria-live="polite"></div>
</form>`;
}
