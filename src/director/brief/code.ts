// Code in back ticks -> what is shown as code; a block is cut from the text, because nobody reads code aloud.
import { holdsScript } from './script/json-lines.ts';
import type { Span } from './source-text.ts';

/** A piece of code of the prompt. */
export interface CodePart {
  readonly language: string;
  readonly lines: readonly string[];
  /** A block stands alone; else the code is part of a sentence. */
  readonly isBlock: boolean;
  readonly span: Span;
}

const block = /```[ \t]*([\w+#-]*)[ \t]*\n([\s\S]{1,4000}?)```/g;
const inline = /(?<!`)`([^`\n]{2,80})`(?!`)/g;
const codeSigns =
  /[{}();=<>$\\[\]]|^\s*(?:npm|npx|git|pip|cd|curl|docker|sudo|brew|yarn|def|import|const|let|print)\b/m;
const mostLines = 14;

/** Finds the code of a prompt. */
export function readCode(prompt: string): readonly CodePart[] {
  const blocks = [...prompt.matchAll(block)].filter(isCode).map(
    (match): CodePart => ({
      language: match[1] === '' || match[1] === undefined ? guessLanguage(match[2] ?? '') : match[1].toLowerCase(),
      lines: (match[2] ?? '').replace(/\s+$/, '').split('\n').slice(0, mostLines),
      isBlock: true,
      span: { start: match.index, end: match.index + match[0].length },
    }),
  );
  const commands = [...prompt.matchAll(inline)].map(
    (match): CodePart => ({
      language: guessLanguage(match[1] ?? ''),
      lines: [match[1] ?? ''],
      isBlock: false,
      span: { start: match.index, end: match.index + match[0].length },
    }),
  );
  return [...blocks, ...commands].filter(({ lines }) => lines.some((line) => line.trim() !== ''));
}

/** Blanks the blocks out, so that places stay where they are. */
export const withoutCode = (prompt: string): string =>
  prompt.replace(block, (whole, language: string, body: string) =>
    isCodeBlock(language, body) ? whole.replace(/[^\n]/g, ' ') : whole,
  );

const isCode = (match: RegExpMatchArray): boolean => isCodeBlock(match[1] ?? '', match[2] ?? '');

/** Fences stand around scripts, too: as plain text, or in JSON. */
function isCodeBlock(language: string, body: string): boolean {
  if (/^(?:text|txt|script|plain|markdown|md)$/i.test(language)) return false;
  return (language !== '' || codeSigns.test(body)) && !holdsScript(body);
}

function guessLanguage(code: string): string {
  if (/^\s*(?:npm|npx|git|pip|cd|curl|docker|sudo|brew|yarn|\$)\b|^\s*[\w-]+ (?:-|--)?\w+/m.test(code)) return 'bash';
  if (/\b(?:const|let|function|=>)\b/.test(code)) return 'typescript';
  if (/\b(?:def|import|print)\b/.test(code)) return 'python';
  return /<\w+/.test(code) ? 'html' : 'text';
}
