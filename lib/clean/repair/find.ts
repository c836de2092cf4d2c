import type { Edit } from '../../model/edits.ts';

/** One edit for every match that `mended` gives another text for; null leaves the match as it is. `pattern` must be global. */
export function findAll(
  rule: string,
  text: string,
  pattern: RegExp,
  mended: (match: RegExpMatchArray, at: number) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const after = mended(match, match.index);
    if (after !== null && after !== match[0]) edits.push({ rule, at: match.index, before: match[0], after });
  }
  return edits;
}
