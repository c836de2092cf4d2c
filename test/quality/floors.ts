/** What the cleaner reached on the bench, and may not fall below. Raised by hand when it gets better. */
import type { Means } from './table.ts';

export type Floors = Readonly<
  Record<
    'recall' | 'precision' | 'exact' | 'clean' | 'title' | 'date' | 'split' | 'gaps' | 'underTitle' | 'kind',
    number
  >
> & {
  /** Pages that are no speech and are called one: at most so many. */
  readonly calledSpeech: number;
};

export const floors: Readonly<Record<'open' | 'held out', Floors>> = {
  open: {
    recall: 0.999,
    precision: 0.99,
    exact: 0.99,
    clean: 0.99,
    title: 1,
    date: 1,
    split: 1,
    gaps: 1,
    underTitle: 1,
    kind: 0.99,
    calledSpeech: 0,
  },
  'held out': {
    recall: 0.995,
    precision: 0.99,
    exact: 0.985,
    clean: 0.95,
    title: 1,
    date: 1,
    split: 1,
    gaps: 0.98,
    underTitle: 1,
    kind: 1,
    calledSpeech: 0,
  },
};

/** The measures that are below their floor, each with both numbers. */
export function below(means: Means, floor: Floors): readonly string[] {
  const { calledSpeech, ...shares } = floor;
  const low = (Object.keys(shares) as (keyof typeof shares)[])
    .filter((key) => means[key] < shares[key])
    .map((key) => `${key} ${means[key].toFixed(4)} < ${shares[key]}`);
  return means.calledSpeech > calledSpeech ? [...low, `called a speech: ${means.calledSpeech} > ${calledSpeech}`] : low;
}
