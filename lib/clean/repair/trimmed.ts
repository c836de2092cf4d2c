import type { Edit } from '../../model/edits.ts';

/** One edit without the beginning and end that stay the same, or none where nothing changes. */
export function trimmed(rule: string, at: number, before: string, after: string): Edit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [
    {
      rule,
      at: at + start,
      before: before.slice(start, before.length - end),
      after: after.slice(start, after.length - end),
    },
  ];
}
