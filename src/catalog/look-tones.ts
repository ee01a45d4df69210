// The colours that the words of a look stand for.
import type { PresenterLook } from '../model/presenter-look.ts';

/** Skin by its word. */
export const skinTones: Readonly<Record<PresenterLook['skin'], string>> = {
  porcelain: '#f6d6c2',
  fair: '#f0c8ac',
  light: '#e9be98',
  tan: '#d3a077',
  olive: '#c4976a',
  brown: '#a8704a',
  dark: '#7a4a30',
  deep: '#56331f',
};

/** Hair by its word. */
export const hairColours: Readonly<Record<PresenterLook['hairColour'], string>> = {
  black: '#1c181a',
  'dark-brown': '#3a261c',
  brown: '#5f3b24',
  auburn: '#7a3f22',
  red: '#a4502a',
  blond: '#c49a58',
  grey: '#8f8a88',
  white: '#dcd9d6',
  pink: '#d97aa3',
  blue: '#3f68b0',
  purple: '#7a4a9c',
  green: '#4f8f63',
};

/** Eyes by their word. */
export const eyeColours: Readonly<Record<PresenterLook['eyes'], string>> = {
  brown: '#5a3a1e',
  dark: '#35221a',
  blue: '#4b78a4',
  green: '#5d7c4a',
  grey: '#6d7f8c',
  hazel: '#7a6234',
};
