// A line of code cut into tokens for colouring: good enough for what fits on a card, not a parser.

/** What a token is. */
export type TokenKind = 'plain' | 'keyword' | 'string' | 'number' | 'comment' | 'call' | 'sign';

/** A piece of a line. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const keywords = new Set(
  (
    'abstract and as async await bool boolean break case catch char class const continue def default defer del do double ' +
    'elif else end enum export extends False false final finally float fn for foreach from func function go if impl ' +
    'implements import in int interface is lambda let long match mod module mut namespace new nil None not null of or ' +
    'override package private protected pub public raise readonly require return self static str string struct super ' +
    'switch then this throw trait True true try type typeof undefined union unless unsigned use using val var void ' +
    'when where while with yield echo fi done export sudo cd'
  ).split(' '),
);
const sqlKeywords = new Set(
  (
    'select from where and or not insert into values update set delete create table alter drop index join left right ' +
    'inner outer on group by order having limit offset as distinct union all null is in like between primary key'
  ).split(' '),
);

/** What begins a comment that runs to the line's end. */
const commentMarks: readonly (readonly [languages: RegExp, mark: RegExp])[] = [
  [/^(py|python|bash|sh|shell|zsh|yaml|yml|ruby|rb|toml|r|perl|dockerfile|makefile|elixir)$/i, /^#.*/],
  [/^(sql|lua|haskell|hs|ada)$/i, /^--.*/],
  [/^(html|xml|svg|markdown|md)$/i, /^<!--.*/],
  [/^(ini|lisp|clojure|clj|scheme|asm)$/i, /^;.*/],
  [/^(tex|latex|matlab|erlang)$/i, /^%.*/],
];
const usualMark = /^(\/\/|\/\*|\*\s).*/;

const patterns: readonly (readonly [kind: TokenKind, pattern: RegExp])[] = [
  ['string', /^("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|`(?:[^`\\]|\\.)*`?)/],
  ['number', /^(?:0[xbo][\da-f_]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)/i],
  ['plain', /^[\p{L}_$@][\p{L}\p{N}_$]*/u],
  ['plain', /^\s+/],
  ['sign', /^[^\s\p{L}\p{N}_$"'`]/u],
];

/** Cuts a line into tokens; joined they are the line again. */
export function splitCode(line: string, language: string): readonly Token[] {
  const comment = commentMarks.find(([languages]) => languages.test(language))?.[1] ?? usualMark;
  const isSql = /^sql$/i.test(language);
  const tokens: Token[] = [];
  let rest = line;
  while (rest !== '') {
    const token = nextToken(rest, comment, isSql);
    tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}

function nextToken(rest: string, comment: RegExp, isSql: boolean): Token {
  const remark = comment.exec(rest)?.[0];
  if (remark !== undefined) return { kind: 'comment', text: remark };
  for (const [kind, pattern] of patterns) {
    const text = pattern.exec(rest)?.[0];
    if (text !== undefined && text !== '') return { kind: kindOf(kind, text, rest, isSql), text };
  }
  return { kind: 'plain', text: [...rest][0] ?? rest };
}

function kindOf(kind: TokenKind, text: string, rest: string, isSql: boolean): TokenKind {
  if (kind !== 'plain' || text.trim() === '') return kind;
  if (isSql ? sqlKeywords.has(text.toLowerCase()) : keywords.has(text)) return 'keyword';
  return /^\s*\(/.test(rest.slice(text.length)) ? 'call' : 'plain';
}
