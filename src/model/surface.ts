// What the drawing code draws on: Canvas 2D, on the server and in the browser alike.

type SharedMembers =
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'scale'
  | 'transform'
  | 'setTransform'
  | 'resetTransform'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'quadraticCurveTo'
  | 'arc'
  | 'arcTo'
  | 'ellipse'
  | 'rect'
  | 'roundRect'
  | 'fillRect'
  | 'strokeRect'
  | 'clearRect'
  | 'createLinearGradient'
  | 'createRadialGradient'
  | 'createConicGradient'
  | 'measureText'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'miterLimit'
  | 'globalAlpha'
  | 'globalCompositeOperation'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'direction'
  | 'letterSpacing'
  | 'filter'
  | 'shadowColor'
  | 'shadowBlur'
  | 'shadowOffsetX'
  | 'shadowOffsetY'
  | 'imageSmoothingEnabled'
  | 'imageSmoothingQuality';

/** A vector outline made by `Canvas.createOutline` from SVG path data. */
export interface Outline {
  readonly kind: 'outline';
}

/** Pixels that can be drawn onto a surface: another surface's, or a loaded picture's. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

/** The part of the browser's `CanvasRenderingContext2D` that both the server's and the browser's canvas have. */
export interface Context2D extends Pick<CanvasRenderingContext2D, SharedMembers> {
  drawImage(picture: Picture, x: number, y: number): void;
  drawImage(picture: Picture, x: number, y: number, width: number, height: number): void;
  drawImage(
    picture: Picture,
    sourceX: number,
    sourceY: number,
    sourceWidth: number,
    sourceHeight: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void;
  fill(rule?: CanvasFillRule): void;
  fill(outline: Outline, rule?: CanvasFillRule): void;
  stroke(outline?: Outline): void;
  clip(rule?: CanvasFillRule): void;
}

/** A canvas and its context. */
export interface Surface {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly context: Context2D;
  /** The surface's pixels, to be drawn onto another surface. */
  readonly picture: Picture;
  /**
   * Finishes the drawing so far. Call it once a kept picture is complete: a canvas that defers drawing (Skia's does)
   * would else draw everything in it anew whenever it is shown. Absent where nothing is deferred.
   */
  readonly finish?: () => void;
}

/** Makes surfaces and outlines; the server backs it with Skia, the browser with OffscreenCanvas. */
export interface CanvasKit {
  readonly createSurface: (widthPx: number, heightPx: number) => Surface;
  readonly createOutline: (svgPathData: string) => Outline;
}
