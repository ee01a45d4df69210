import { describe, expect, it } from 'vitest';
import { defaultStyle, findStyle, styleAliases, styles } from '../../src/catalog/styles.ts';
import { hexToRgb } from '../../src/drawing/colour.ts';

const hex = /^#[0-9a-f]{6}$/;

function luminance(colour: string): number {
  const [red, green, blue] = hexToRgb(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('styles', () => {
  it('there are five and more, no two with the same id, name or palette', () => {
    expect(styles.length).toBeGreaterThanOrEqual(5);
    for (const key of ['id', 'name'] as const)
      expect(new Set(styles.map((style) => style[key])).size).toBe(styles.length);
    expect(new Set(styles.map((style) => style.palette.accent)).size).toBe(styles.length);
  });

  it.each(styles)('$id can be read: text, accents and the word being spoken stand out', ({ palette }) => {
    for (const colour of Object.values(palette).flat()) expect(colour).toMatch(hex);
    for (const paper of [palette.paper, palette.paperSoft]) {
      expect(contrast(palette.ink, paper)).toBeGreaterThan(7);
      expect(contrast(palette.inkSoft, paper)).toBeGreaterThan(4.5);
      expect(contrast(palette.accent, paper)).toBeGreaterThan(3);
    }
    expect(contrast(palette.accent, palette.accentSoft)).toBeGreaterThan(3);
    expect(contrast(palette.highlight, '#0b1226')).toBeGreaterThan(7);
  });

  it.each(styles)('$id has a length for its transition exactly when it has one', ({ transition, transitionMs }) => {
    expect(transitionMs === 0).toBe(transition === 'cut');
    expect(transitionMs).toBeLessThanOrEqual(1000);
  });

  it('an id, a hosted service’s id and an unknown id resolve', () => {
    expect(findStyle('news')?.name).toBe('News');
    expect(findStyle('modern_vlog_01')?.id).toBe('modern');
    expect(findStyle('no-such-style')).toBeNull();
    expect(styles).toContain(defaultStyle);
    for (const { ownId } of styleAliases) expect(styles.map((style) => style.id)).toContain(ownId);
  });
});
