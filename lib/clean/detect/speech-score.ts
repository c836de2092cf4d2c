/** Judges by cues whether a text is a speech. Shared by the detector in the page and the pipeline behind it. */
import type { Cue } from '../../rules/speech-cues.ts';

export interface FoldedText {
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

/** How sure a kind is: of a speech its score, of anything else what the score leaves. */
export function sureness(score: number): number {
  return score >= speechScore ? score : Math.round((1 - score) * 100) / 100;
}

const openingLines = 6;
const closingLines = 4;

/** Adds up the cues of a table. Never throws. */
export function judge({ title, lines }: FoldedText, cues: readonly Cue[]): Judgement {
  const { score, found } = judgeBest([title], lines, cues);
  return { score, reasons: cues.filter((cue) => found.includes(cue)).map(({ id }) => id) };
}

/** The same for a text that may have either of several titles, the one that speaks most for a speech counts; and the cues found. */
export function judgeBest(
  titles: readonly string[],
  lines: readonly string[],
  cues: readonly Cue[],
): { readonly score: number; readonly found: readonly Cue[] } {
  const places = {
    opening: lines.slice(0, openingLines).join('\n'),
    closing: lines.slice(-closingLines).join('\n'),
    text: lines.join('\n'),
  };
  const inText = cues.filter(({ where, pattern }) => where !== 'title' && pattern.test(places[where]));
  let found: readonly Cue[] = [];
  let most = -Infinity;
  for (const title of titles) {
    const all = [...cues.filter(({ where, pattern }) => where === 'title' && pattern.test(title)), ...inText];
    const sum = all.reduce((before, { weight }) => before + weight, 0);
    if (sum > most) [found, most] = [all, sum];
  }
  return { score: Math.round(Math.min(1, Math.max(0, most)) * 100) / 100, found };
}
