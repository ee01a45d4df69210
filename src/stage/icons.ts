// A lucide icon's SVG elements, turned into path data that a canvas can stroke on a 24 × 24 grid.

/** One element of a lucide icon as `icon-nodes.json` of `lucide-static` lists it: tag name and attributes. */
export type IconNode = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/** One stroke of an icon: SVG path data on a 24 × 24 grid, to be stroked 2 wide with round caps and joins. */
export interface IconStroke {
  readonly pathData: string;
}

type Read = (name: string) => number;

const line = (read: Read): string => `M${read('x1')} ${read('y1')}L${read('x2')} ${read('y2')}`;

function ellipse(centreX: number, centreY: number, radiusX: number, radiusY: number): string {
  const arc = (toX: number) => `A${radiusX} ${radiusY} 0 1 1 ${toX} ${centreY}`;
  return `M${centreX - radiusX} ${centreY}${arc(centreX + radiusX)}${arc(centreX - radiusX)}Z`;
}

function roundedBox(read: Read): string {
  const [x, y, width, height] = [read('x'), read('y'), read('width'), read('height')];
  const radius = Math.min(read('rx') || read('ry'), width / 2, height / 2);
  if (radius === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const turn = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  return (
    `M${x + radius} ${y}h${across}${turn(radius, radius)}v${down}${turn(-radius, radius)}` +
    `h${-across}${turn(-radius, -radius)}v${-down}${turn(radius, -radius)}Z`
  );
}

function pathDataOf([tag, attributes]: IconNode): string {
  const read: Read = (name) => Number(attributes[name] ?? 0);
  const points = (attributes['points'] ?? '').trim();
  switch (tag) {
    case 'path':
      return attributes['d'] ?? '';
    case 'circle':
      return ellipse(read('cx'), read('cy'), read('r'), read('r'));
    case 'ellipse':
      return ellipse(read('cx'), read('cy'), read('rx'), read('ry'));
    case 'rect':
      return roundedBox(read);
    case 'line':
      return line(read);
    case 'polyline':
      return `M${points}`;
    case 'polygon':
      return `M${points}Z`;
    default:
      return '';
  }
}

/** The strokes of an icon; elements that cannot be stroked are left out. */
export const iconStrokes = (nodes: readonly IconNode[]): readonly IconStroke[] =>
  nodes.map((node) => ({ pathData: pathDataOf(node) })).filter((stroke) => stroke.pathData !== '');
