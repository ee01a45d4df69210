// Turns an outfit's word into clothes that go together.
import { pick, type Random } from '../kit/random.ts';
import type { Outfit } from '../model/character.ts';
import type { PresenterLook } from '../model/presenter-look.ts';

type Palette = readonly [string, ...string[]];

const dark: Palette = ['#2b3a55', '#3a4250', '#2f3b3a', '#453240', '#23405a'];
const strong: Palette = ['#b33b40', '#2e6f6b', '#3d5a80', '#7a3f63', '#c2772d', '#4d7048'];
const soft: Palette = ['#7d9a8b', '#8a7fae', '#b5838d', '#d8b26a', '#6f97b5', '#a3a08f'];
const pale: Palette = ['#dce8f5', '#f3ece0', '#f4f2ee', '#e4eadf', '#f2dfe0'];

const palettes: Readonly<Record<PresenterLook['outfit'], Palette>> = {
  blazer: strong,
  suit: dark,
  labcoat: ['#f3f5f8'],
  chef: ['#f6f4f0'],
  cardigan: soft,
  knit: [...soft, ...strong] as [string, ...string[]], // both parts have entries
  dress: strong,
  hoodie: ['#5a6472', '#6b7d5a', '#3d5a80', '#8a5a5a', '#4b4a55'],
  shirt: ['#8fb2d4', '#dce8f5', '#f0e6da', '#a9c4ae', '#c9a3a8'],
  tshirt: strong,
  apron: ['#3f5a48', '#5a3d36', '#2f3b4c', '#7a3238'],
  'hi-vis': ['#f28a1c', '#d5e23a'],
  scrubs: ['#2fa79b', '#3f7fb5', '#4d6fa8', '#7a5c9e'],
  sari: ['#b3294a', '#1f7a6d', '#7a2f86', '#d07a1e', '#24559a'],
  uniform: ['#2c3f63', '#3b4a3a', '#5b6470'],
  polo: strong,
  turtleneck: ['#2b2d33', '#3d4a5c', '#7a3238', '#e6dccb', '#3f5a48'],
  jacket: ['#4a6a94', '#3a3d44', '#6b5a45', '#3f5a48'],
  tracksuit: ['#24345c', '#2b2d33', '#7a3238', '#1f6a63'],
  coat: ['#b8986a', '#3a3d44', '#24345c', '#6d4a3a'],
  waistcoat: ['#3a4250', '#4a3b46', '#3b4a3f', '#6d1f33'],
  dungarees: ['#3f5f8f', '#4a6a94', '#5a6472'],
  robe: ['#24262b', '#2b2d38'],
  kimono: ['#3b4f8c', '#a8324a', '#2e6f6b', '#7a4a94'],
};

/** Chooses the clothes of a look; `random` decides where the look leaves a choice. */
export function chooseOutfit(look: PresenterLook, random: Random): Outfit {
  const color = look.outfitColour ?? pick(random, palettes[look.outfit]);
  const under = pick(random, pale);
  const accent = pick(random, strong);
  const worn = withNeckwear(wornWith(look, { under, accent }), look, accent);
  return { ...worn, kind: look.outfit, color };
}

/** What the look says of tie or bow tie; where it is silent, the outfit has its own. */
function withNeckwear(worn: Partial<Outfit>, look: PresenterLook, accent: string): Partial<Outfit> {
  const { neckwear, neckwearColour } = look;
  if (neckwear === undefined) return worn;
  const { tie: _usual, necklace: _chain, ...open } = worn;
  if (neckwear === 'none') return open;
  const tie = neckwearColour ?? accent;
  return { ...open, inner: 'shirt', shirt: '#f3f5f8', tie, ...(neckwear === 'bow' ? { bow: true } : {}) };
}

function wornWith(
  { outfit, sex }: PresenterLook,
  { under, accent }: { readonly under: string; readonly accent: string },
): Partial<Outfit> {
  switch (outfit) {
    case 'blazer':
      return sex === 'female'
        ? { inner: 'blouse', shirt: under, cuff: under, trousers: '#2b2f3d', necklace: '#dcc37a' }
        : { shirt: under, cuff: under, trousers: '#2b2f3d' };
    case 'suit':
      return sex === 'female' ? { inner: 'blouse', shirt: under, cuff: under } : { shirt: '#f3f5f8', tie: accent };
    case 'labcoat':
      return { inner: 'shirt', shirt: '#c9ddf0', cuff: '#c9ddf0', trousers: '#3a4250' };
    case 'chef':
      return { scarf: accent, cuff: false, microphone: false, trousers: '#3b3f48' };
    case 'cardigan':
      return { shirt: under, trousers: '#4a4238' };
    case 'apron':
      return { shirt: under, trousers: '#33363f' };
    case 'hi-vis':
      return { shirt: '#2b3648', trim: '#e6e9ec', trousers: '#2b3648' };
    case 'sari':
      return { shirt: accent, trim: '#e0b64e', necklace: '#e0b64e' };
    case 'dress':
      return { necklace: '#dcdfe6' };
    case 'jacket':
      return { shirt: '#eceae4', trousers: '#2f3440' };
    case 'tracksuit':
      return { trim: '#f1efe9' };
    case 'coat':
      return { shirt: under, trousers: '#2b2f3d', microphone: false };
    case 'waistcoat':
      return { shirt: '#f3f5f8', trousers: '#2b2f3d' };
    case 'dungarees':
      return { shirt: under, microphone: false };
    case 'robe':
      return { shirt: '#f5f4f1', microphone: false };
    case 'kimono':
      return { shirt: '#f5f0e6', trim: accent, microphone: false };
    default:
      return { trousers: '#353a45' };
  }
}
