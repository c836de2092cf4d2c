/** Means of measures, and their table. */
import type { Measures } from './score.ts';
import type { Page } from './sheet.ts';

export interface Scored {
  readonly page: Page;
  readonly measures: Measures;
}

export interface Means {
  readonly pages: number;
  readonly recall: number;
  readonly precision: number;
  readonly exact: number;
  /** Junk strings left on all pages. */
  readonly junk: number;
  /** Share of the pages with no junk string left. */
  readonly clean: number;
  readonly title: number;
  readonly date: number;
  readonly split: number;
  readonly gaps: number;
  readonly underTitle: number;
  readonly kind: number;
  /** Pages that are no speech and were called one. */
  readonly calledSpeech: number;
}

const isNegative = ({ page }: Scored): boolean => page.reference.speeches.length === 0;

/** The means over pages. Texts are measured on pages that hold a speech, kinds on all. */
export function meansOf(rows: readonly Scored[], kindOf: (page: Page) => string | null): Means {
  const texts = rows.filter((row) => !isNegative(row));
  const mean = (key: 'recall' | 'precision' | 'exact' | 'title' | 'date' | 'split' | 'gaps' | 'underTitle'): number =>
    texts.length > 0 ? texts.reduce((sum, { measures }) => sum + measures[key], 0) / texts.length : 1;
  return {
    pages: rows.length,
    recall: mean('recall'),
    precision: mean('precision'),
    exact: mean('exact'),
    junk: texts.reduce((sum, { measures }) => sum + measures.junk.length, 0),
    clean: texts.length > 0 ? texts.filter(({ measures }) => measures.junk.length === 0).length / texts.length : 1,
    title: mean('title'),
    date: mean('date'),
    split: mean('split'),
    gaps: mean('gaps'),
    underTitle: mean('underTitle'),
    kind: rows.length > 0 ? rows.reduce((sum, { measures }) => sum + measures.kind, 0) / rows.length : 1,
    calledSpeech: rows.filter((row) => isNegative(row) && ['speech', 'collection'].includes(kindOf(row.page) ?? ''))
      .length,
  };
}

const columns = [
  'recall',
  'precision',
  'exact',
  'clean',
  'title',
  'date',
  'split',
  'gaps',
  'underTitle',
  'kind',
] as const;

/** Column heads. */
export function head(name: string): string {
  return `${name.padEnd(34)} pages  recall   prec  exact  clean  title   date  split   gaps  under   kind   junk  false`;
}

/** One row of the table; per cent. */
export function row(name: string, means: Means): string {
  const cells = columns.map((key) => (100 * means[key]).toFixed(1).padStart(6));
  return `${name.padEnd(34)} ${String(means.pages).padStart(5)}  ${cells.join(' ')} ${String(means.junk).padStart(6)} ${String(means.calledSpeech).padStart(6)}`;
}
