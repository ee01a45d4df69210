// A format -> its copy.
import type { Format } from '../../brief/format.ts';
import type { FormatCopy } from './copy.ts';
import { forecast } from './formats/forecast.ts';
import { general } from './formats/general.ts';

const copies: Partial<Record<Format, FormatCopy>> = { forecast };

/** Gives the copy of a format, or the general one. */
export const copyOf = (format: Format): FormatCopy => copies[format] ?? general;
