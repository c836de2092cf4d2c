/** What the cleaner reached on the bench, and may not fall below. Raised by hand when it gets better. */
import { type Check, number, object, readJson } from '../read.ts';
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

export type PartFloors = Readonly<Record<'open' | 'held out', Floors>>;

const floorsOfPart = object({
  recall: number,
  precision: number,
  exact: number,
  clean: number,
  title: number,
  date: number,
  split: number,
  gaps: number,
  underTitle: number,
  kind: number,
  calledSpeech: number,
});
export const floorsOf: Check<PartFloors> = object({ open: floorsOfPart, 'held out': floorsOfPart });

export const floors = readJson(new URL('floors.json', import.meta.url), floorsOf);

/** The measures that are below their floor, each with both numbers. */
export function below(means: Means, floor: Floors): readonly string[] {
  const { calledSpeech, ...shares } = floor;
  const low = (Object.keys(shares) as (keyof typeof shares)[])
    .filter((key) => means[key] < shares[key])
    .map((key) => `${key} ${means[key].toFixed(4)} < ${shares[key]}`);
  return means.calledSpeech > calledSpeech ? [...low, `called a speech: ${means.calledSpeech} > ${calledSpeech}`] : low;
}
