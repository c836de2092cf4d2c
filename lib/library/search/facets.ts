/** The values to filter by, and completion of tags. */

import { fold } from '../../text/visible.ts';
import type { SpeechRow } from '../records.ts';
import { siteOf } from './filter.ts';

/** A value and the number of rows that have it. */
export interface Facet<T extends string = string> {
  readonly value: T;
  readonly count: number;
}

export interface Facets {
  readonly sites: readonly Facet[];
  readonly kinds: readonly Facet<SpeechRow['kind']>[];
  readonly scripts: readonly Facet<SpeechRow['script']>[];
  readonly tags: readonly Facet[];
  readonly years: readonly Facet[];
}

/** The values in use, most frequent first; years latest first. */
export function facetsOf(rows: readonly SpeechRow[]): Facets {
  const years = counted(rows.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 4)])));
  return {
    sites: counted(rows.map(siteOf).filter((site) => site !== '')),
    kinds: counted(rows.map(({ kind }) => kind)),
    scripts: counted(rows.map(({ script }) => script)),
    tags: counted(rows.flatMap(({ tags }) => tags)),
    years: [...years].sort((a, b) => (a.value < b.value ? 1 : -1)),
  };
}

/** Up to `limit` tags that contain what was typed, in any script and width; those that begin with it first. */
export function completeTag(tags: readonly Facet[], typed: string, limit = 8): readonly string[] {
  const wanted = fold(typed.trim());
  const places = tags.map(({ value }) => ({ value, at: fold(value).indexOf(wanted) }));
  const begin = places.filter(({ at }) => at === 0);
  const hold = places.filter(({ at }) => at > 0);
  return [...begin, ...hold].slice(0, limit).map(({ value }) => value);
}

function counted<T extends string>(values: readonly T[]): readonly Facet<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
