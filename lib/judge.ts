/** Judges by cues whether a text is a speech. Shared by the detector in the page and the pipeline behind it. */
import { cues } from './rules/cues.ts';

export interface Evidence {
  /** Folded: Simplified, half width, small letters. */
  readonly title: string;
  /** Folded lines of the text, in order. */
  readonly lines: readonly string[];
}

export interface Judgement {
  /** 0 to 1: how sure it is that this is a speech. */
  readonly score: number;
  /** Ids of the cues found. */
  readonly reasons: readonly string[];
}

/** From this score on a text is called a speech. */
export const speechScore = 0.55;

const openingLines = 6;
const closingLines = 4;

/** Adds up the cues. Never throws. */
export function judge({ title, lines }: Evidence): Judgement {
  const places = {
    title,
    opening: lines.slice(0, openingLines).join('\n'),
    closing: lines.slice(-closingLines).join('\n'),
    text: lines.join('\n'),
  };
  const found = cues.filter(({ where, pattern }) => pattern.test(places[where]));
  const sum = found.reduce((total, { weight }) => total + weight, 0);
  return { score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100, reasons: found.map(({ id }) => id) };
}
