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
    recall: 0.9748,
    precision: 0.9056,
    exact: 0.9174,
    clean: 0.288,
    title: 0.9239,
    date: 0.8967,
    split: 0.9891,
    gaps: 0.913,
    underTitle: 1,
    kind: 0.8454,
    calledSpeech: 1,
  },
  'held out': {
    recall: 0.989,
    precision: 0.9123,
    exact: 0.9698,
    clean: 0.253,
    title: 0.9518,
    date: 0.8795,
    split: 0.9759,
    gaps: 0.9277,
    underTitle: 1,
    kind: 0.9347,
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
