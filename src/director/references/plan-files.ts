// The user's files in a film: what is read from them before the script is written, and what is shown once it is.
import type { Reference } from '../../model/reference.ts';
import type { Decision, Scene, Storyboard } from '../../model/storyboard.ts';
import type { Brief } from '../brief.ts';
import { chooseColours } from './choose-colours.ts';
import { type FileMaterial, readMaterial } from './file-material.ts';
import { type FileOrders, readFileOrders } from './file-orders.ts';
import { reportFiles } from './report-files.ts';
import { type ShowInput, showFiles } from './show-files.ts';

/** The files as they are known before there is a script. */
export interface FilesAtHand {
  readonly references: readonly Reference[];
  readonly orders: FileOrders;
  readonly material: FileMaterial;
}

/** Reads what the files say and what the prompt says about them. */
export function readFiles(references: readonly Reference[], brief: Brief): FilesAtHand {
  const orders = readFileOrders(brief.prompt, references);
  return { references, orders, material: readMaterial(references, orders) };
}

/** What a storyboard takes from the files. */
export interface PlannedFiles {
  readonly scenes: readonly Scene[];
  readonly musicFile: number | null;
  readonly colours: Storyboard['colours'] | null;
  readonly decisions: readonly Decision[];
  readonly warnings: readonly string[];
}

/** What the placing of files depends on besides them. */
export interface FilmAround extends Pick<ShowInput, 'scenes' | 'orientation' | 'withPresenter'> {
  /** The request or the prompt asks for a style: it keeps its colours. */
  readonly isStyleAsked: boolean;
  readonly wantsMusic: boolean;
  /** Position of the file that is heard as the narration, or null. */
  readonly narrationFile: number | null;
}

/** Gives every file its place, and says which. */
export function placeFiles({ references, orders, material }: FilesAtHand, film: FilmAround): PlannedFiles {
  const { scenes, matchedWords } = showFiles({ ...film, references, orders });
  const musicFile = film.wantsMusic ? chooseMusicFile(references, orders) : null;
  const chosen = film.isStyleAsked ? null : chooseColours(references, orders);
  const report = reportFiles({
    ...{ references, orders, scenes, matchedWords, unread: material.unread },
    ...{ music: musicFile, narration: film.narrationFile, colours: chosen?.file.index ?? null },
  });
  const coloured: readonly Decision[] =
    chosen === null
      ? []
      : [
          {
            field: 'colours',
            chosen: [chosen.colours.accent, ...chosen.colours.backdrop].join(', '),
            among: chosen.file.palette.slice(0, 5),
            reason: `No style is asked for; the colours are those of ${chosen.file.name}.`,
          },
        ];
  return {
    scenes,
    musicFile,
    colours: chosen?.colours ?? null,
    decisions: [...report.decisions, ...coloured],
    warnings: report.warnings,
  };
}

/** The music that is ordered as such, else the first that is music. */
function chooseMusicFile(references: readonly Reference[], orders: FileOrders): number | null {
  const sounds = references.filter(({ kind }) => kind === 'audio');
  const ordered = sounds.find(({ index }) => orders.get(index)?.use === 'music');
  const free = sounds.find(
    ({ index, audio }) => audio?.isSpeech === false && [undefined, 'shown'].includes(orders.get(index)?.use),
  );
  return (ordered ?? free)?.index ?? null;
}
