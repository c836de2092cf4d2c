/** Figures over trials, and their table. */
import type { Trial } from './trials.ts';

export interface Figures {
  readonly notices: number;
  /** Shares, from 0 to 1: of the notices; of those that tell of a gap. */
  readonly taken: number;
  readonly gaps: number;
  readonly marked: number;
  readonly sized: number;
  readonly reasoned: number;
  readonly falseGaps: number;
  readonly splits: number;
  /** Notices with which something of the author's went, and how many letters in all. */
  readonly withLoss: number;
  readonly lost: number;
}

const shareOf = <T>(rows: readonly T[], holds: (row: T) => boolean): number =>
  rows.length === 0 ? 1 : rows.filter(holds).length / rows.length;

/** The figures of some trials. */
export function figuresOf(trials: readonly Trial[]): Figures {
  const verdicts = trials.map(({ verdict }) => verdict);
  const gaps = verdicts.flatMap(({ gap }) => gap ?? []);
  return {
    notices: verdicts.length,
    taken: shareOf(verdicts, ({ taken }) => taken),
    gaps: gaps.length,
    marked: shareOf(gaps, ({ marked }) => marked),
    sized: shareOf(gaps, ({ sized }) => sized),
    reasoned: shareOf(gaps, ({ reasoned }) => reasoned),
    falseGaps: verdicts.reduce((sum, { falseGaps }) => sum + falseGaps, 0),
    splits: verdicts.filter(({ isSplit }) => isSplit).length,
    withLoss: verdicts.filter(({ lost }) => lost.length > 0).length,
    lost: verdicts.reduce((sum, { lost }) => sum + lost.join('').length, 0),
  };
}

const heads = [
  'notices',
  'taken %',
  'gaps',
  'marked %',
  'sized %',
  'reason %',
  'false gaps',
  'splits',
  'with loss',
  'lost',
] as const;

function row(name: string, figures: Figures): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  const ofGaps = (value: number): string => (figures.gaps === 0 ? '-' : percent(value));
  const { notices, taken, gaps, marked, sized, reasoned, falseGaps, splits, withLoss, lost } = figures;
  const cells = [notices, percent(taken), gaps, ofGaps(marked), ofGaps(sized), ofGaps(reasoned)];
  return [
    name.padEnd(24),
    ...[...cells, falseGaps, splits, withLoss, lost].map((cell, i) => String(cell).padStart(heads[i]?.length ?? 0)),
  ].join('  ');
}

type Grouping = 'spot' | 'source' | 'form';
const groupings: readonly Grouping[] = ['spot', 'source', 'form'];

/** The table: open and held-out wordings, each by place, source and form. */
export function tableOf(all: readonly Trial[]): string {
  const groups = (part: readonly Trial[], by: Grouping): readonly string[] =>
    [...new Set(part.map((trial) => trial[by]))]
      .sort()
      .map((name) =>
        row(`  ${by === 'spot' ? '' : `${by} `}${name}`, figuresOf(part.filter((trial) => trial[by] === name))),
      );
  return (['open', 'held out'] as const)
    .flatMap((name) => {
      const part = all.filter(({ wording }) => wording.heldOut === (name === 'held out'));
      if (part.length === 0) return [];
      return [
        `\n${`Set into real texts, ${name}`.padEnd(24)}  ${heads.join('  ')}`,
        ...groupings.flatMap((by) => groups(part, by)),
        row('  all', figuresOf(part)),
      ];
    })
    .join('\n');
}

/** What is wrong with a trial, as cells of a row: empty where nothing is. It quotes the text: it is for a file outside of the project. */
export function faultsOf({ id, form, text, wording, printed, verdict }: Trial): readonly (readonly string[])[] {
  const { taken, left, lost, falseGaps, isSplit, gap } = verdict;
  const faults: (readonly [string, string])[] = [];
  if (!taken) faults.push(['left', left]);
  if (lost.length > 0) faults.push(['lost', lost.join(' / ')]);
  if (falseGaps > 0) faults.push(['false gap', String(falseGaps)]);
  if (isSplit) faults.push(['split', '']);
  if (gap && !gap.marked) faults.push(['no gap', '']);
  else if (gap && !gap.sized) faults.push(['wrong size', String(printed.gap?.omittedChars)]);
  else if (gap && !gap.reasoned) faults.push(['wrong reason', String(printed.gap?.reason)]);
  return faults.map(([what, quote]) => [
    what,
    wording.heldOut ? 'held' : 'open',
    id,
    form,
    text,
    JSON.stringify(printed.notice),
    JSON.stringify(quote),
  ]);
}
