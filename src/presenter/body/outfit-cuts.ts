// How each outfit is cut: sleeves, neckline, and where a microphone is clipped.
import type { OutfitKind } from '../../model/character.ts';

/** What the shape of an outfit means for the parts around the trunk. */
export interface OutfitCut {
  /** Long sleeves reach the wrist, rolled ones the elbow, short ones the middle of the upper arm. */
  readonly sleeve: 'long' | 'rolled' | 'short';
  /** The sleeves are of the shirt under the main garment. */
  readonly sleeveOfShirt?: boolean;
  /** What stands behind the neck. */
  readonly back: 'collar' | 'round' | 'none';
  /** The front leaves the collarbones bare. */
  readonly bareNeck?: boolean;
  /** What of it hangs below the hips; absent: it ends there. */
  readonly below?: 'dress' | 'sari' | 'coat' | 'apron' | 'robe';
  readonly microphone: readonly [x: number, y: number, turn: number];
}

/** Every outfit's cut. */
export const outfitCuts: Readonly<Record<OutfitKind, OutfitCut>> = {
  blazer: { sleeve: 'long', back: 'collar', microphone: [-50, 268, 0.2] },
  suit: { sleeve: 'long', back: 'collar', microphone: [-52, 272, 0.2] },
  labcoat: { sleeve: 'long', back: 'collar', below: 'coat', microphone: [-56, 282, 0.18] },
  chef: { sleeve: 'long', back: 'none', microphone: [38, 218, 0] },
  cardigan: { sleeve: 'long', back: 'none', microphone: [-27, 282, 0.1] },
  knit: { sleeve: 'long', back: 'round', bareNeck: true, microphone: [-20, 244, 0.12] },
  dress: { sleeve: 'short', back: 'none', bareNeck: true, below: 'dress', microphone: [-34, 268, 0.12] },
  hoodie: { sleeve: 'long', back: 'none', bareNeck: true, microphone: [-30, 268, 0.1] },
  shirt: { sleeve: 'long', back: 'collar', microphone: [-9, 256, 0.05] },
  tshirt: { sleeve: 'short', back: 'round', bareNeck: true, microphone: [-20, 246, 0.12] },
  apron: { sleeve: 'rolled', sleeveOfShirt: true, back: 'collar', below: 'apron', microphone: [-9, 238, 0.05] },
  'hi-vis': { sleeve: 'long', sleeveOfShirt: true, back: 'none', bareNeck: true, microphone: [-44, 272, 0.16] },
  scrubs: { sleeve: 'short', back: 'none', bareNeck: true, microphone: [-27, 240, 0.3] },
  sari: {
    sleeve: 'short',
    sleeveOfShirt: true,
    back: 'none',
    bareNeck: true,
    below: 'sari',
    microphone: [-30, 258, 0.12],
  },
  uniform: { sleeve: 'long', back: 'collar', microphone: [-30, 254, 0.05] },
  turtleneck: { sleeve: 'long', back: 'none', microphone: [-20, 254, 0.12] },
  jacket: { sleeve: 'long', back: 'none', bareNeck: true, microphone: [-36, 286, 0.16] },
  tracksuit: { sleeve: 'long', back: 'none', microphone: [-24, 262, 0.12] },
  coat: { sleeve: 'long', back: 'collar', below: 'coat', microphone: [-56, 282, 0.18] },
  waistcoat: { sleeve: 'long', sleeveOfShirt: true, back: 'none', microphone: [-34, 286, 0.2] },
  dungarees: { sleeve: 'rolled', sleeveOfShirt: true, back: 'none', microphone: [-9, 246, 0.05] },
  robe: { sleeve: 'long', back: 'none', below: 'robe', microphone: [-30, 262, 0.1] },
  kimono: { sleeve: 'long', back: 'none', bareNeck: true, below: 'robe', microphone: [-30, 290, 0.1] },
  polo: { sleeve: 'short', back: 'collar', microphone: [-10, 270, 0.05] },
};
