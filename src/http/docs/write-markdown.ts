// Pages -> Markdown, for machines and for those who like it.
import type { Block, Page } from './blocks.ts';

/** Writes a page. */
export const writeMarkdown = (page: Page): string =>
  `# ${page.title}\n\n${page.blocks
    .map(writeBlock)
    .filter((text) => text !== '')
    .join('\n\n')}\n`;

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return withMarkdownLinks(block.text);
    case 'heading':
      return `## ${block.text}`;
    case 'call':
      return `\`${block.method} ${block.path}\``;
    case 'list':
      return block.items.map((item) => `- ${withMarkdownLinks(item)}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(writeRow).join('\n');
    case 'code':
      return block.samples
        .map(({ name, language, code }) => `${name}:\n\n\`\`\`${language}\n${code}\n\`\`\``)
        .join('\n\n');
    case 'try':
      return '';
  }
}

const writeRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

/** Links between pages lead to their Markdown. */
const withMarkdownLinks = (text: string): string => text.replaceAll(/\]\(\/docs\/([a-z0-9-]+)\)/g, '](/docs/$1.md)');

/** Writes the list of all pages as `/llms.txt` has it. */
export function writeLlms(pages: readonly Page[]): string {
  const groups = Map.groupBy(pages, (page) => page.group);
  const sections = [...groups].map(
    ([group, own]) =>
      `## ${group}\n\n${own.map((page) => `- [${page.title}]({{origin}}/docs/${page.slug}.md): ${page.summary}`).join('\n')}`,
  );
  return `# Reynard

> The open, self-hosted video agent: one prompt in, a finished MP4 of a speaking presenter out. Every call is described by
> [OpenAPI 3.1]({{origin}}/openapi.json); the pages below are Markdown.

${sections.join('\n\n')}
`;
}
