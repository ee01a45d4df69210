// An option's text -> the whole number it is.
import { VideoError } from '../kit/errors.ts';

/** Gives the reader of an option that takes a whole number. Its errors name the option, the value and the limits. */
export const wholeNumber =
  (option: string, least: number, most: number) =>
  (text: string): number => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    const message = `${option} is "${text.slice(0, 40)}"; allowed: a whole number from ${least} to ${most}.`;
    throw new VideoError('invalid_parameter', message, { param: option.replace(/^-+/, '') });
  };
