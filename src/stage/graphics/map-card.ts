// The world or a country, with places that come in one after the other.
import type { Position } from 'geojson';
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import type { Point } from '../../drawing/curves.ts';
import { easeOut, easeOutBack } from '../../drawing/numbers.ts';
import { VideoError } from '../../kit/errors.ts';
import type { Box } from '../../model/geometry.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Style } from '../../model/style.ts';
import type { Context2D, Outline, Surface } from '../../model/surface.ts';
import type { MapAtlas } from '../maps/atlas.ts';
import { placeLabels } from '../maps/place-labels.ts';
import { countryCentre, projectMap } from '../maps/project-map.ts';
import type { Card, CardInput } from './card.ts';
import { type BodyRoom, type CardBody, createFramedCard } from './framed-card.ts';
import { createItemMotions, type Motion } from './motion.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type MapCard = Extract<Graphic, { kind: 'map-card' }>;

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly TextBlock[];
  /** Where labels stand below the map; null where they stand on it. */
  readonly list: ListPlan | null;
  /** The map has the room it deserves beside its list. */
  readonly isLarge: boolean;
  readonly scale: number;
}

/** A place on the map. */
interface Place {
  readonly at: Point | null;
  /** The country's own outline, or null for a mere point. */
  readonly country: Outline | null;
  readonly label: TextBlock;
  /** The label's box on the map, or null when it stands in the list. */
  readonly box: Box | null;
}

interface DrawnMap {
  /** Land and region as pixels: filling their outlines takes ten milliseconds. */
  readonly ground: Surface;
  readonly places: readonly Place[];
}

interface ListPlan {
  readonly top: number;
  readonly columns: number;
  readonly rowHeight: number;
  /** Its own height and the gap above it. */
  readonly height: number;
}

/** Height of the whole world by its width. */
const worldAspect = 0.44;
/** A room this much wider than high has the labels on the world's map. */
const wideAspect = 1.55;
const growSeconds = 0.7;
const largestScale = 1.3;

/** Lays out a map card. @throws plan_invalid when the film was loaded without an atlas */
export function createMapCard(input: CardInput<MapCard>): Card {
  const { graphic, assets } = input;
  const { atlas } = assets;
  if (atlas === null) throw new VideoError('plan_invalid', 'The outlines for a map card were not loaded.');
  const motions = createItemMotions(input, graphic.items.length, growSeconds);
  const sample = graphic.items.map((item) => item.label).join(' ');
  return createFramedCard(input, { heading: graphic.heading, sample, largest: largestScale }, (room): CardBody => {
    const layout = layOut(input, room, atlas);
    const { labels, list } = layout;
    // Outlines take long to project: only the size that is shown gets them.
    let drawn: DrawnMap | null = null;
    return {
      width: room.width,
      height: layout.height + (list === null ? 0 : list.height),
      fits: labels.every((label) => label.isWhole) && layout.isLarge,
      texts: labels.map((label) => label.text),
      overflow: cutTexts(labels),
      motions,
      draw: (context, frameIndex) => {
        drawn ??= projectPlaces(input, layout, atlas);
        drawMap(context, input, { ...drawn, layout, motions, frameIndex });
        drawn.places.forEach((place, index) => {
          const share = motions[index]?.share(frameIndex) ?? 1;
          if (share > 0) drawPlace(context, input, layout, { place, index, share });
        });
      },
    };
  });
}

/** Longitude and latitude of every item; null for a country that the atlas does not have. */
const positions = ({ items }: MapCard, atlas: MapAtlas): readonly (Position | null)[] =>
  items.map(({ longitude, latitude, country }) => {
    if (longitude !== null && latitude !== null) return [longitude, latitude];
    return country === null ? null : countryCentre(atlas, country);
  });

function layOut({ graphic, typesetter }: CardInput<MapCard>, room: BodyRoom, atlas: MapAtlas): Layout {
  const { scale, width } = room;
  const isWorld = !atlas.fine.some(({ code }) => code === graphic.region);
  const hasList = isWorld && width / room.height < wideAspect;
  const columns = hasList && graphic.items.length > 4 ? 2 : 1;
  const style = { weight: 700, size: (hasList ? 30 : 27) * scale } as const;
  const labelWidth = hasList ? width / columns - 60 * scale : width * 0.42;
  const lines = { width: labelWidth, maxLines: hasList ? 1 : 2, balanced: true };
  const labels = graphic.items.map((item) => setBlock(typesetter, item.label, style, lines));
  const rowHeight = 58 * scale;
  const gap = 22 * scale;
  const listHeight = hasList ? gap + Math.ceil(labels.length / columns) * rowHeight : 0;
  const height = Math.max(1, isWorld ? Math.min(room.height - listHeight, width * worldAspect) : room.height);
  const wanted = isWorld ? Math.min(width * worldAspect * 0.97, room.height * 0.8) : room.height * 0.3;
  const list = hasList ? { columns, rowHeight, top: height + gap, height: listHeight } : null;
  return { width, height, labels, list, isLarge: height >= wanted, scale };
}

function projectPlaces(input: CardInput<MapCard>, layout: Layout, atlas: MapAtlas): DrawnMap {
  const { graphic, assets } = input;
  const { width, height, labels, list } = layout;
  const found = positions(graphic, atlas);
  const places = found.filter((place) => place !== null);
  const map = projectMap({ atlas, region: graphic.region, places, width, height });
  const outline = (path: string | null) => (path === null || path === '' ? null : assets.canvasKit.createOutline(path));
  const points = found.map((place) => (place === null ? null : map.placePoint(place)));
  const boxes = list === null ? boxLabels(points, layout) : [];
  const region = map.region === '' ? null : outline(map.countryPath(map.region));
  return {
    ground: paintGround(input, layout, { land: assets.canvasKit.createOutline(map.land), region }),
    places: labels.map((label, index): Place => {
      const code = graphic.items[index]?.country ?? null;
      const country = code === null || code === map.region ? null : outline(map.countryPath(code));
      return { at: points[index] ?? null, country, label, box: boxes[index] ?? null };
    }),
  };
}

const boxLabels = (points: readonly (Point | null)[], { labels, width, height, scale }: Layout): readonly Box[] =>
  placeLabels(
    labels.map((label, index) => ({
      at: points[index] ?? { x: width / 2, y: height / 2 },
      width: label.width + 30 * scale,
      height: label.height + 12 * scale,
    })),
    { width, height, gap: 16 * scale },
  );

interface MapState extends DrawnMap {
  readonly layout: Layout;
  readonly motions: readonly Motion[];
  readonly frameIndex: number;
}

/** Paints what no item changes. */
function paintGround(
  { style, assets }: CardInput<MapCard>,
  { width, height }: Layout,
  { land, region }: { readonly land: Outline; readonly region: Outline | null },
): Surface {
  const { palette } = style;
  const { canvasKit, pixelsPerUnit } = assets;
  const surface = canvasKit.createSurface(Math.ceil(width * pixelsPerUnit), Math.ceil(height * pixelsPerUnit));
  const { context } = surface;
  context.scale(surface.widthPx / width, surface.heightPx / height);
  clipMap(context, style, width, height);
  if (region !== null) {
    context.fillStyle = mixColours(palette.paper, palette.accent, 0.1);
    context.fillRect(0, 0, width, height);
  }
  const landColour = mixColours(palette.paper, palette.ink, region === null ? 0.22 : 0.13);
  paintOutline(context, land, { colour: landColour, border: palette.paper, width: 1.2 });
  if (region !== null) {
    const colour = mixColours(palette.paper, palette.accent, 0.42);
    paintOutline(context, region, { colour, border: palette.paper, width: 3 });
  }
  surface.finish?.();
  return surface;
}

function clipMap(context: Context2D, { cornerRadius }: Style, width: number, height: number): void {
  context.beginPath();
  context.roundRect(0, 0, width, height, Math.min(cornerRadius * 0.6, 24));
  context.clip();
}

function paintOutline(
  context: Context2D,
  outline: Outline,
  paint: { readonly colour: string; readonly border: string; readonly width: number },
): void {
  context.lineJoin = 'round';
  context.fillStyle = paint.colour;
  context.fill(outline);
  context.strokeStyle = paint.border;
  context.lineWidth = paint.width;
  context.stroke(outline);
}

function drawMap(context: Context2D, { style }: CardInput<MapCard>, state: MapState): void {
  const { palette } = style;
  const { layout, ground, places, motions, frameIndex } = state;
  const { width, height } = layout;
  context.save();
  context.drawImage(ground.picture, 0, 0, width, height);
  clipMap(context, style, width, height);
  const whole = context.globalAlpha;
  places.forEach(({ country }, index) => {
    const share = easeOut(motions[index]?.share(frameIndex) ?? 1);
    if (country === null || share === 0) return;
    context.globalAlpha = whole * share;
    paintOutline(context, country, { colour: palette.accent, border: palette.paper, width: 1.6 });
  });
  context.restore();
}

interface PlaceState {
  readonly place: Place;
  readonly index: number;
  readonly share: number;
}

function drawPlace(context: Context2D, input: CardInput<MapCard>, layout: Layout, state: PlaceState): void {
  const { place, share } = state;
  const { scale } = layout;
  const { palette } = input.style;
  if (place.at !== null) drawPin(context, input, { at: place.at, share, scale });
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * easeOut((share - 0.2) / 0.8);
  const { box } = place;
  if (box !== null) {
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, Math.min(box.height / 2, input.style.cornerRadius));
    context.fillStyle = palette.paper;
    context.fill();
    context.strokeStyle = withAlpha(palette.ink, 0.22);
    context.lineWidth = 2;
    context.stroke();
    const top = box.y + (box.height - place.label.height) / 2;
    const text = { left: box.x, width: box.width, top, align: 'centre', paint: palette.ink } as const;
    drawBlock(context, input.typesetter, place.label, text);
  } else drawListRow(context, input, layout, state);
  context.globalAlpha = alpha;
}

function drawPin(
  context: Context2D,
  { style }: CardInput<MapCard>,
  { at, share, scale }: { readonly at: Point; readonly share: number; readonly scale: number },
): void {
  const { palette } = style;
  const ring = easeOut(share);
  const disc = (radius: number, paint: string) => {
    context.beginPath();
    context.arc(at.x, at.y, Math.max(0, radius * scale), 0, 2 * Math.PI);
    context.fillStyle = paint;
    context.fill();
  };
  disc(12 + 26 * ring, withAlpha(palette.accent, 0.35 * (1 - ring)));
  const pop = easeOutBack(share / 0.7);
  disc(14 * pop, palette.paper);
  disc(10 * pop, palette.ink);
}

function drawListRow(context: Context2D, input: CardInput<MapCard>, layout: Layout, state: PlaceState): void {
  const { list, width, labels, scale } = layout;
  if (list === null) return;
  const { place, index } = state;
  const perColumn = Math.ceil(labels.length / list.columns);
  const columnWidth = width / list.columns;
  const left = Math.floor(index / perColumn) * columnWidth;
  const middle = list.top + ((index % perColumn) + 0.5) * list.rowHeight;
  const { palette } = input.style;
  context.beginPath();
  context.arc(left + 14 * scale, middle, 11 * scale, 0, 2 * Math.PI);
  context.fillStyle = palette.accent;
  context.fill();
  drawBlock(context, input.typesetter, place.label, {
    ...{ left: left + 46 * scale, width: columnWidth - 46 * scale, top: middle - place.label.height / 2 },
    ...{ paint: palette.ink, direction: 'ltr' },
  });
}
