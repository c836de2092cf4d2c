/** Changes to a filter. Fields without values are removed, so that equal filters compare as equal. */
import type { Days, Filter } from './filter.ts';

export type ListField = 'sites' | 'kinds' | 'scripts' | 'tags';

/** Yes, no, or absent. */
export type FlagField = 'untagged' | 'starred' | 'noted' | 'complete';

/** Adds a value to a field, or removes it if it is there. */
export function toggled(filter: Filter, field: ListField, value: string): Filter {
  const before: readonly string[] = filter[field] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...filterWithout(filter, field), ...(after.length > 0 && { [field]: after }) };
}

/** Sets a flag to this value, or removes it if it has that value. */
export function flagged(filter: Filter, field: FlagField, value: boolean): Filter {
  return { ...filterWithout(filter, field), ...(filter[field] !== value && { [field]: value }) };
}

/** Sets a range of days; one without ends is removed. */
export function ranged(filter: Filter, field: 'published' | 'saved', days: Days): Filter {
  const isOpen = days.from === null && days.to === null;
  return { ...filterWithout(filter, field), ...(!isOpen && { [field]: days }) };
}

/** Removes a field. */
export function filterWithout(filter: Filter, field: keyof Filter): Filter {
  const { [field]: _, ...rest } = filter;
  return rest;
}

/** Number of conditions: each value, range and flag is one. */
export function askedBy(filter: Filter): number {
  return Object.values(filter).reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
}
