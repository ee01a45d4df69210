// What each part of the script says and shows -> the kinds of its scenes, and where the presenter is seen in a circle.
import type { Graphic } from '../../model/graphics.ts';
import type { SceneKind } from '../../model/storyboard.ts';
import type { Section } from '../writer.ts';

/** What a kind is chosen from. */
export interface KindInput {
  readonly part: Section['part'];
  readonly cards: readonly Graphic[];
}

/** A scene's kind, and whether the presenter is seen in a circle over it. */
export interface KindChoice {
  readonly kind: SceneKind;
  readonly pictureInPicture: boolean;
}

/** Graphics that want the whole picture: beside a presenter their parts would be too small to read. */
const wide: ReadonlySet<Graphic['kind']> = new Set([
  'table-card',
  'code-card',
  'map-card',
  'timeline-card',
  'comparison-card',
]);
/** Charts of more values than this are wide, too. */
const fewPoints = 4;

/** In a film of so few scenes the face is worth more than a card: the appeal is spoken beside it. */
const shortFilm = 4;

/** Chooses the kinds of a film's scenes. */
export function chooseKinds(scenes: readonly KindInput[], withPresenter: boolean): readonly KindChoice[] {
  let cardsInRow = 0;
  return scenes.map((scene, index): KindChoice => {
    const isLast = index === scenes.length - 1;
    if (!withPresenter) return { kind: kindOfCard(scene, isLast), pictureInPicture: false };
    cardsInRow = scene.cards.length === 0 || isTitle(scene) ? 0 : cardsInRow + 1;
    const kind = kindWithPresenter(scene, isLast && scenes.length > (isAppeal(scene) ? shortFilm : 2), {
      index,
      cardsInRow,
    });
    // Whoever explains a large picture or asks for something is seen beside it; a quotation stands alone.
    const pictureInPicture =
      (kind === 'full-graphic' && scene.cards.every((card) => card.kind !== 'quote-card')) ||
      (kind === 'end-card' && isAppeal(scene));
    return { kind, pictureInPicture };
  });
}

const isAppeal = ({ cards }: KindInput): boolean => cards.some(({ kind }) => kind === 'call-to-action');

const isTitle = ({ cards }: KindInput): boolean =>
  cards.some((card) => card.kind === 'title-card' || card.kind === 'call-to-action');

const isWide = ({ cards }: KindInput): boolean =>
  cards.some((card) => wide.has(card.kind) || (card.kind === 'chart-card' && card.items.length > fewPoints));

const isQuote = ({ cards }: KindInput): boolean => cards.some((card) => card.kind === 'quote-card');

function kindOfCard(scene: KindInput, isLast: boolean): SceneKind {
  if (!isTitle(scene) && scene.cards.length > 0) return 'full-graphic';
  return isLast ? 'end-card' : 'title';
}

function kindWithPresenter(
  scene: KindInput,
  isEnd: boolean,
  at: { readonly index: number; readonly cardsInRow: number },
): SceneKind {
  if (scene.cards.length === 0) return 'presenter';
  if (isTitle(scene) && scene.part === 'title') return 'title';
  if (isTitle(scene) && scene.part === 'closing' && isEnd) return 'end-card';
  // The face comes first: a film does not open on a table.
  if (at.index > 0 && (isWide(scene) || isQuote(scene))) return 'full-graphic';
  // The third card in a row gets the picture to itself.
  return at.cardsInRow % 3 === 0 && !isTitle(scene) ? 'full-graphic' : 'presenter-with-graphic';
}
