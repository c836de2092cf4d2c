/** The rows of all tables that read a text, in one sieve: which of them may fit it. */

import { noticeWords } from '../rules/notice-words.ts';
import { type OmissionCue, omissionCues } from '../rules/omission-cues.ts';
import { type OmissionRule, omissions } from '../rules/omissions.ts';
import { patternNeeds, type TableName, wordLists } from '../rules/pattern-needs.ts';
import { type VoiceCue, voiceCues } from '../rules/site-cues.ts';
import { type SpanRule, spanRules } from '../rules/site-spans.ts';
import { lazily } from '../text/memo.ts';
import { supports } from './notice-kinds.ts';
import { type Needs, sieveOf } from './sieve.ts';

/** A row of one of the tables, with what it needs. */
export interface Row {
  readonly span?: SpanRule;
  readonly omission?: OmissionRule;
  readonly cue?: VoiceCue;
  readonly missing?: OmissionCue;
  /** The words without which a text holds no notice of the vocabulary. */
  readonly telling?: true;
  readonly needs: Needs;
  /** Place in the table of all rows. */
  readonly order: number;
}

/** Small words, what a notice begins with and what it is about tell nothing without an act or a page. */
const tellingWords = noticeWords
  .filter(({ id }) => id !== 'glue' && id !== 'lead' && id !== 'thing')
  .flatMap(({ words }) => words.split(' '))
  .filter((word) => word.length > 1);

const telling: Needs = { ways: [{ words: [tellingWords, supports], starts: null }], longest: Infinity };

/** The rows of a table with what they need, as `scripts/tables/pattern-needs.ts` read it off their patterns. */
function inTable<T>(name: TableName, rows: readonly T[]): readonly (readonly [T, Needs])[] {
  return rows.map((row, index) => {
    const [longest, ...ways] = patternNeeds[name][index] ?? [null];
    const needs = ways.map(([starts, ...lists]) => ({ starts, words: lists.map((list) => wordLists[list] ?? []) }));
    return [row, { longest: longest ?? Infinity, ways: needs }];
  });
}

/** Made when the first text is read. */
export const rowSieve = lazily(() => {
  const rows: readonly Omit<Row, 'order'>[] = [
    ...inTable('spans', spanRules).map(([span, needs]) => ({ span, needs })),
    ...inTable('omissions', omissions).map(([omission, needs]) => ({ omission, needs })),
    ...inTable('cues', voiceCues).map(([cue, needs]) => ({ cue, needs })),
    ...inTable('missing', omissionCues).map(([missing, needs]) => ({ missing, needs })),
    { telling: true, needs: telling },
  ];
  const table = rows.map((row, order): Row => ({ ...row, order }));
  const { hitsIn, near, beginning } = sieveOf(table);
  return {
    hitsIn,
    near,
    beginning,
    /** Rows that are near, which are in order, and more. */
    inOrder: (rows: readonly Row[], more: readonly Row[]): readonly Row[] =>
      more.length === 0 ? rows : [...new Set([...rows, ...more])].sort((a, b) => a.order - b.order),
  };
});

/** The rows near a text, by what they are for. */
export interface SortedRows {
  readonly spans: readonly SpanRule[];
  readonly omissions: readonly OmissionRule[];
  readonly cues: readonly VoiceCue[];
  /** A cue is near, be it too long to fit. */
  readonly isCued: boolean;
  /** Weights of the cues that tell of missing text, together. */
  readonly missing: number;
}

const noRows: SortedRows = { spans: [], omissions: [], cues: [], isCued: false, missing: 0 };

/** Sorts rows. `mayFit` tells by its length whether a row may fit the text; cues are looked for in a quoting text without what it quotes, too: that is shorter. */
export function sortRows(rows: readonly Row[], isQuoting: boolean, mayFit: (row: Row) => boolean): SortedRows {
  if (rows.length === 0) return noRows;
  const [spans, omissions, cues]: [SpanRule[], OmissionRule[], VoiceCue[]] = [[], [], []];
  let isCued = false;
  let missing = 0;
  for (const row of rows) {
    const fits = mayFit(row);
    if (row.span && fits) spans.push(row.span);
    if (row.omission && fits) omissions.push(row.omission);
    if (row.cue && (fits || isQuoting)) cues.push(row.cue);
    isCued ||= row.cue !== undefined;
    missing += row.missing?.weight ?? 0;
  }
  return { spans, omissions, cues, isCued, missing };
}
