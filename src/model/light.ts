// The light of a set, which the figure takes up.

/** The light that falls on a presenter. */
export interface Light {
  /** Where the main light stands: −1 left … 1 right. */
  readonly x: number;
  /** Colour of the edge light from behind, CSS hex. */
  readonly rim: string;
  /** Strength of the edge light, 0 to 1. */
  readonly rimAlpha: number;
  /** Strength of highlights on skin and hair, 0 to 1. */
  readonly specular: number;
  /** The dusk, haze or colour of the place that lies over the whole figure; absent: none. */
  readonly veil?: Veil;
}

/** A colour that everything is mixed with, less where the main light falls on the face. */
export interface Veil {
  /** CSS hex. */
  readonly colour: string;
  /** Share of the colour, 0 to 1. */
  readonly alpha: number;
}
