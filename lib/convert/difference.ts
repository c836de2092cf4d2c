import type { Edit } from '../model/edits.ts';

/** No conversion of script touches these marks: where the number of characters differs, texts are compared between them. */
const marks = /(?<=[，。、；：！？,.;:!?\n])/u;

/** The replacements that turn `before` into `after`, one for each run of changed characters, ascending. */
export function difference(before: string, after: string, rule: string): readonly Edit[] {
  if (before === after) return [];
  const from = [...before];
  const to = [...after];
  if (from.length === to.length) return runs(from, to, rule);

  const left = before.split(marks);
  const right = after.split(marks);
  if (left.length !== right.length || left.length === 1) return [around(before, after, rule)];
  let at = 0;
  return left.flatMap((sentence, index) => {
    const edits = difference(sentence, right[index] ?? '', rule).map((edit) => ({ ...edit, at: edit.at + at }));
    at += sentence.length;
    return edits;
  });
}

function runs(from: readonly string[], to: readonly string[], rule: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open: { at: number; before: string; after: string } | null = null;
  from.forEach((character, index) => {
    const other = to[index] ?? '';
    if (character !== other) {
      open = { at: open?.at ?? at, before: (open?.before ?? '') + character, after: (open?.after ?? '') + other };
    } else if (open !== null) {
      edits.push({ rule, ...open });
      open = null;
    }
    at += character.length;
  });
  if (open !== null) edits.push({ rule, ...(open as { at: number; before: string; after: string }) });
  return edits;
}

/** One replacement between the longest common beginning and end, cut between code points. */
function around(before: string, after: string, rule: string): Edit {
  const from = [...before];
  const to = [...after];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return {
    rule,
    at: from.slice(0, start).join('').length,
    before: from.slice(start, from.length - end).join(''),
    after: to.slice(start, to.length - end).join(''),
  };
}
