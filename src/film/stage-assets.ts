// Loads the fonts and icons that a film's texts need, from the packages that hold them.
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { VideoError } from '../kit/errors.ts';
import { stageSize, type Timeline } from '../model/timeline.ts';
import type { StageAssets } from '../stage/assets.ts';
import { createFontBook, type FontBook, type FontFace, type UnicodeRanges } from '../stage/font-book.ts';
import { fontPackages } from '../stage/fonts.ts';
import { type IconNode, type IconStroke, iconStrokes } from '../stage/icons.ts';
import { createCanvasKit } from './canvas-kit.ts';
import { codeTexts, filmTexts } from './film-texts.ts';
import { loadAtlas } from './load-atlas.ts';
import { loadMediaPictures } from './media-pictures.ts';
import { readPackageJson } from './package-json.ts';

const require = createRequire(import.meta.url);

/** Fonts are registered for the whole process; each file once. */
const registered = new Set<string>();
let rangesRead: Promise<UnicodeRanges> | undefined;
let iconsRead: Promise<Readonly<Record<string, readonly IconNode[]>>> | undefined;

/**
 * Gives the drawing materials of a film; its fonts are registered and its pictures loaded when the promise resolves.
 * The names of pictures count from `mediaDir`.
 */
export async function loadStageAssets(timeline: Timeline, mediaDir = '.'): Promise<StageAssets> {
  rangesRead ??= readRanges();
  iconsRead ??= readPackageJson('lucide-static/icon-nodes.json');
  const text = filmTexts(timeline).join(' ');
  const book = createFontBook(await rangesRead, { language: hanLanguage(text), type: timeline.style.type });
  registerFaces(book, text, codeTexts(timeline).join(' '));
  const nodes = await iconsRead;
  const strokes = new Map<string, readonly IconStroke[] | null>();
  const pictures = await loadMediaPictures(timeline, mediaDir);
  return {
    atlas: showsMap(timeline) ? await loadAtlas() : null,
    picture: (file) => pictures.get(file) ?? null,
    canvasKit: createCanvasKit(),
    pixelsPerUnit: timeline.widthPx / stageSize(timeline.orientation).width,
    families: book.families,
    hasGlyphs: book.missing,
    icon: (name) => {
      const known = strokes.get(name);
      if (known !== undefined) return known;
      const own = Object.hasOwn(nodes, name) ? nodes[name] : undefined;
      const made = own === undefined ? null : iconStrokes(own);
      strokes.set(name, made);
      return made;
    },
  };
}

async function readRanges(): Promise<UnicodeRanges> {
  const entries = fontPackages.map(async ({ packageName }): Promise<[string, Record<string, string>]> => {
    return [packageName, await readPackageJson(`${packageName}/unicode.json`)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

const showsMap = ({ scenes }: Timeline): boolean =>
  scenes.some(({ graphics }) => graphics.some(({ graphic }) => graphic.kind === 'map-card'));

/** Registers what the film's texts need; the typeface of code only where there is some. */
function registerFaces(book: FontBook, text: string, code: string): void {
  const faces = [...book.faces(text, 'display'), ...book.faces(text, 'text')];
  for (const face of code === '' ? faces : [...faces, ...book.faces(code, 'code')]) register(face);
}

function register({ family, path }: FontFace): void {
  if (registered.has(path)) return;
  if (GlobalFonts.registerFromPath(require.resolve(path), family) === null) {
    throw new VideoError('render_failed', `The font file ${path} could not be read.`);
  }
  registered.add(path);
}

/** Han characters have other shapes in Japanese and Korean texts; those texts show by their own scripts. */
function hanLanguage(text: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : 'zh';
}
