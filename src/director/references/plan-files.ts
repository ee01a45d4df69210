// The user's files in a film: what is read from them before the script is written, and what is shown once it is.
import type { Reference } from '../../model/reference.ts';
import type { Decision, Scene, Storyboard } from '../../model/storyboard.ts';
import { type ChosenColours, chooseColours } from './choose-colours.ts';
import { type FileMaterial, readMaterial } from './file-material.ts';
import type { FileDirections, FileOrders } from './file-orders.ts';
import { narrateScenes } from './narrate-scenes.ts';
import { reportFiles } from './report-files.ts';
import { type ShowInput, showFiles } from './show-files.ts';

/** The files as they are known before there is a script. */
export interface FilesAtHand {
  readonly references: readonly Reference[];
  readonly orders: FileOrders;
  readonly material: FileMaterial;
  /** What the prompt says of files that do not exist. */
  readonly warnings: readonly string[];
}

/** Reads what the files say. */
export const readFiles = ({ references, orders, warnings }: FileDirections): FilesAtHand => ({
  ...{ references, orders, warnings },
  material: readMaterial(references, orders),
});

/** What a storyboard takes from the files. */
export interface PlannedFiles {
  readonly scenes: readonly Scene[];
  /** Colours and narration, where the files give any. */
  readonly parts: Pick<Storyboard, 'colours' | 'narration'>;
  readonly musicFile: number | null;
  /** A recording whose words nobody knows is heard: there is nothing to caption. */
  readonly isWordless: boolean;
  readonly decisions: readonly Decision[];
  readonly warnings: readonly string[];
}

/** What the placing of files depends on besides them. */
export interface FilmAround extends Pick<ShowInput, 'scenes' | 'orientation' | 'withPresenter' | 'cues'> {
  /** The request or the prompt asks for a style: it keeps its colours. */
  readonly isStyleAsked: boolean;
  readonly wantsMusic: boolean;
  /** The prompt gives the words to be spoken. */
  readonly hasTranscript: boolean;
}

/** Gives every file its place, and says which. */
export function placeFiles(files: FilesAtHand, film: FilmAround): PlannedFiles {
  const { references, orders, material } = files;
  const narrated = narrateScenes(film.scenes, narrationOf(files), film.hasTranscript);
  const { scenes, ...shown } = showFiles({ ...film, scenes: narrated.scenes, references, orders });
  const musicFile = film.wantsMusic ? chooseMusicFile(files) : null;
  const chosen = film.isStyleAsked ? null : chooseColours(references, orders);
  const { narration, isWordless } = narrated;
  const report = reportFiles({
    ...{ references, orders, scenes, ...shown, unread: material.unread, music: musicFile },
    ...{ narration: narration?.reference ?? null, colours: chosen?.file.index ?? null },
  });
  return {
    ...{ scenes, musicFile, isWordless },
    parts: {
      ...(chosen === null ? {} : { colours: chosen.colours }),
      ...(narration === undefined ? {} : { narration }),
    },
    decisions: [...report.decisions, ...(chosen === null ? [] : [decideColours(chosen)])],
    warnings: [...files.warnings, ...report.warnings, ...narrated.warnings],
  };
}

const decideColours = ({ colours, file }: ChosenColours): Decision => ({
  field: 'colours',
  chosen: [colours.accent, ...colours.backdrop].join(', '),
  among: file.palette.slice(0, 5),
  reason: `No style is asked for; the colours are those of ${file.name}.`,
});

/** The recording that the prompt orders to be the narration, or null. */
const narrationOf = ({ references, orders }: FilesAtHand): Reference | null =>
  references.find(({ index, kind }) => kind === 'audio' && orders.get(index)?.use === 'narration') ?? null;

/** The music that is ordered as such, else the first that is music. */
function chooseMusicFile({ references, orders }: FilesAtHand): number | null {
  const sounds = references.filter(({ kind }) => kind === 'audio');
  const ordered = sounds.find(({ index }) => orders.get(index)?.use === 'music');
  const free = sounds.find(
    ({ index, audio }) => audio?.isSpeech === false && [undefined, 'shown'].includes(orders.get(index)?.use),
  );
  return (ordered ?? free)?.index ?? null;
}
