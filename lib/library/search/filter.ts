import type { PageKind } from '../../model/types.ts';
import type { SourceScript } from '../../text/script.ts';
import type { SpeechRow } from '../records.ts';

/** Both ends (`2025-03-12`) included; null for an open end. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Each field present narrows. Rows in the bin are not handled here. */
export interface Filter {
  /** As `siteOf` gives it. */
  readonly sites?: readonly string[];
  readonly kinds?: readonly PageKind[];
  readonly scripts?: readonly SourceScript[];
  /** Date of the text; a row without one is in no range. */
  readonly published?: Days;
  /** Last save, in local time. */
  readonly saved?: Days;
  /** A row must have all of them. */
  readonly tags?: readonly string[];
  /** Rows without tags. */
  readonly untagged?: boolean;
  readonly starred?: boolean;
  /** Rows with a note. */
  readonly noted?: boolean;
  readonly complete?: boolean;
}

/** The site of a row: its id in the table of sites, else its host; empty without an address. */
export function siteOf({ site, url }: Pick<SpeechRow, 'site' | 'url'>): string {
  if (site !== null && site !== 'own') return site;
  return url !== null && URL.canParse(url) ? new URL(url).host : '';
}

/** The rows that match a filter. */
export function filtered(rows: readonly SpeechRow[], filter: Filter): readonly SpeechRow[] {
  const tests = testsOf(filter);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

/** True if the filter has any condition. */
export function narrows(filter: Filter): boolean {
  return testsOf(filter).length > 0;
}

function testsOf(filter: Filter): readonly ((row: SpeechRow) => boolean)[] {
  const { sites, kinds, scripts, published, saved, tags, untagged, starred, noted, complete } = filter;
  const tests: ((row: SpeechRow) => boolean)[] = [];
  if (sites !== undefined && sites.length > 0) tests.push((row) => sites.includes(siteOf(row)));
  if (kinds !== undefined && kinds.length > 0) tests.push(({ kind }) => kinds.includes(kind));
  if (scripts !== undefined && scripts.length > 0) tests.push(({ script }) => scripts.includes(script));
  if (published && !isOpen(published)) tests.push((row) => row.published !== null && within(row.published, published));
  if (saved && !isOpen(saved)) tests.push(savedWithin(saved));
  if (tags !== undefined && tags.length > 0) tests.push((row) => tags.every((tag) => row.tags.includes(tag)));
  if (untagged === true) tests.push((row) => row.tags.length === 0);
  if (starred !== undefined) tests.push((row) => row.starred === starred);
  if (noted !== undefined) tests.push(({ note }) => (note !== '') === noted);
  if (complete !== undefined) tests.push((row) => row.complete === complete);
  return tests;
}

const isOpen = ({ from, to }: Days) => from === null && to === null;

/** ISO dates compare as text. */
function within(day: string, { from, to }: Days): boolean {
  const only = day.slice(0, 10);
  return (from === null || only >= from) && (to === null || only <= to);
}

function savedWithin({ from, to }: Days): (row: SpeechRow) => boolean {
  const start = from === null ? -Infinity : new Date(`${from}T00:00`).getTime();
  const end = to === null ? Infinity : new Date(`${to}T23:59:59.999`).getTime();
  return ({ updatedAt }) => updatedAt >= start && updatedAt <= end;
}

export type ListField = 'sites' | 'kinds' | 'scripts' | 'tags';

export type FlagField = 'untagged' | 'starred' | 'noted' | 'complete';

/** The filter with one more value in a field, or without it where it was there. */
export function toggled(filter: Filter, field: ListField, value: string): Filter {
  const before: readonly string[] = filter[field] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...filterWithout(filter, field), ...(after.length > 0 && { [field]: after }) };
}

/** The filter with a flag at this value, or without the flag where it had it already. */
export function flagged(filter: Filter, field: FlagField, value: boolean): Filter {
  return { ...filterWithout(filter, field), ...(filter[field] !== value && { [field]: value }) };
}

/** The filter with these days, or without any where both ends are open. */
export function ranged(filter: Filter, field: 'published' | 'saved', days: Days): Filter {
  const isOpen = days.from === null && days.to === null;
  return { ...filterWithout(filter, field), ...(!isOpen && { [field]: days }) };
}

/** The filter without a field. */
export function filterWithout(filter: Filter, field: keyof Filter): Filter {
  const { [field]: _, ...rest } = filter;
  return rest;
}

/** How many values, ranges and flags a filter asks for. */
export function askedBy(filter: Filter): number {
  return Object.values(filter).reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
}
