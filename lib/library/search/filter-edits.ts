/** A filter made narrower and wider, value by value. Pure; a field without values is left out, so that two alike are alike. */
import type { Days, Filter } from './filter.ts';

/** Fields that hold several values. */
export type ListField = 'sites' | 'kinds' | 'scripts' | 'tags';

/** Fields that are yes, no or not asked. */
export type FlagField = 'untagged' | 'starred' | 'noted' | 'complete';

/** The filter with a value more in a field, or without it where it was there. */
export function toggled(filter: Filter, field: ListField, value: string): Filter {
  const before: readonly string[] = filter[field] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...filterWithout(filter, field), ...(after.length > 0 && { [field]: after }) };
}

/** The filter with a flag at this value, or without the flag where it had it already. */
export function flagged(filter: Filter, field: FlagField, value: boolean): Filter {
  return { ...filterWithout(filter, field), ...(filter[field] !== value && { [field]: value }) };
}

/** The filter with these days; open at both ends they are left out. */
export function ranged(filter: Filter, field: 'published' | 'saved', days: Days): Filter {
  const isOpen = days.from === null && days.to === null;
  return { ...filterWithout(filter, field), ...(!isOpen && { [field]: days }) };
}

/** The filter without a field. */
export function filterWithout(filter: Filter, field: keyof Filter): Filter {
  const { [field]: _, ...rest } = filter;
  return rest;
}

/** How many things a filter asks for: each value, range and flag is one. */
export function askedBy(filter: Filter): number {
  return Object.values(filter).reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
}
