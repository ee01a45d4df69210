// Small timelines and stand-in scenes for tests of the film that need no presenter.

import { defaultStyle } from '../../src/catalog/styles.ts';
import { createRaster } from '../../src/film/canvas-kit.ts';
import type { ScenePicture } from '../../src/film/compositor/scene-compositor.ts';
import type { Timeline, TimelineScene, TimelineTransition } from '../../src/model/timeline.ts';

const style: Timeline['style'] = {
  ...defaultStyle,
  id: 'test',
  name: 'Test',
  palette: {
    accent: '#2563eb',
    accentSoft: '#dbeafe',
    ink: '#0f172a',
    inkSoft: '#475569',
    paper: '#ffffff',
    paperSoft: '#f1f5f9',
    backdrop: ['#93c5fd', '#1e3a8a'],
    highlight: '#facc15',
  },
  cornerRadius: 24,
  transition: 'crossfade',
  transitionMs: 400,
};

const scene = (id: string, startFrame: number, endFrame: number): TimelineScene => ({
  ...{ id, startFrame, endFrame },
  kind: 'full-graphic',
  set: 'gradient',
  setSeed: 7,
  setVariant: null,
  presenter: null,
  graphics: [],
});

/** A film of 640 × 360 of three scenes: a crossfade between the first two, a slide between the last two. */
export function smallTimeline(changes: Partial<Timeline> = {}): Timeline {
  const transitions: TimelineTransition[] = [
    { kind: 'crossfade', fromScene: 0, startFrame: 24, endFrame: 36 },
    { kind: 'slide', fromScene: 1, startFrame: 60, endFrame: 70 },
  ];
  return {
    version: 1,
    title: 'A small film',
    orientation: 'landscape',
    frameRate: { num: 30, den: 1 },
    widthPx: 640,
    heightPx: 360,
    frameCount: 90,
    sampleRateHz: 48_000,
    sampleCount: 144_000,
    seed: 1,
    style,
    scenes: [scene('one', 0, 36), scene('two', 24, 70), scene('three', 60, 90)],
    transitions,
    captions: [],
    captionsDrawn: true,
    captionBox: { x: 360, y: 876, width: 1200, height: 150 },
    voice: [],
    music: { mood: 'none', seed: 1 },
    ...changes,
  };
}

const colours = ['#7c3aed', '#0d9488', '#b45309'];

/** A scene with something of every kind of layer, each drawn as a plain shape. */
export function paintStandIn({ widthPx, heightPx }: Timeline, sceneIndex: number): ScenePicture {
  const backdrop = createRaster(widthPx, heightPx, { opaque: true });
  const gradient = backdrop.context.createLinearGradient(0, 0, widthPx, heightPx);
  gradient.addColorStop(0, colours[sceneIndex % colours.length] ?? '#000000');
  gradient.addColorStop(1, '#111827');
  backdrop.context.fillStyle = gradient;
  backdrop.context.fillRect(0, 0, widthPx, heightPx);
  backdrop.finish();
  return {
    backdrop,
    layers: [
      {
        kind: 'moving',
        box: { x: 100, y: 60, width: 1500, height: 120 },
        changes: (from, to) => from >> 1 !== to >> 1,
        draw: (context, frameIndex) => {
          context.fillStyle = 'rgba(255,255,255,0.6)';
          context.beginPath();
          context.ellipse(400 + (frameIndex >> 1) * 5.3, 120, 200, 40, 0, 0, Math.PI * 2);
          context.fill();
        },
      },
      {
        kind: 'figure',
        box: { x: 560, y: 100, width: 800, height: 980 },
        changes: () => true,
        draw: (context, frameIndex) => {
          context.fillStyle = '#f2bd9b';
          context.beginPath();
          context.ellipse(960 + 90 * Math.sin(frameIndex / 9), 480.3, 220, 270 + frameIndex / 7, 0.1, 0, Math.PI * 2);
          context.fill();
        },
      },
      {
        kind: 'foreground',
        box: { x: 0, y: 980, width: 1920, height: 100 },
        changes: () => false,
        draw: (context) => {
          context.fillStyle = '#3f2d20';
          context.fillRect(0, 980, 1920, 100);
        },
      },
      {
        kind: 'graphic',
        box: { x: 96, y: 640, width: 600, height: 180 },
        changes: (from, to) => Math.min(30, from) !== Math.min(30, to),
        draw: (context, frameIndex) => {
          context.globalAlpha = Math.min(1, frameIndex / 30);
          context.fillStyle = '#ffffff';
          context.fillRect(100.5, 650.2, 560, 140);
        },
      },
      {
        kind: 'captions',
        box: { x: 360, y: 876, width: 1200, height: 150 },
        changes: (from, to) => Math.floor(from / 8) !== Math.floor(to / 8),
        draw: (context, frameIndex) => {
          context.fillStyle = '#facc15';
          context.fillRect(400 + Math.floor(frameIndex / 8) * 60, 900, 120, 60);
        },
      },
    ],
  };
}
