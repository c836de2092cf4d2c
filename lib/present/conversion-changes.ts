/** What the conversion and the full-width marks made of a text as it is shown. Worked out for showing; nothing of it is stored. */
import { difference } from '../convert/difference.ts';
import { marksRule } from '../convert/marks.ts';
import { type Edit, pieces } from '../model/edits.ts';
import type { Speech, TargetScript } from '../model/types.ts';

/** One replacement, and how often it was made. */
export interface ConversionChange {
  /** The target script, or `full-width-marks`. */
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  readonly times: number;
}

const mark = /^[,:;?!()“”‘’]$/u;

/**
 * Every span that differs between a speech and what is shown of it, title, author and source included; equal ones are counted
 * together, in the order in which they first stand. Marks are one kind of change.
 */
export function writtenBetween(original: Speech, shown: Speech, to: TargetScript): readonly ConversionChange[] {
  const after = texts(shown);
  const found = new Map<string, ConversionChange>();
  texts(original).forEach((before, index) => {
    for (const edit of difference(before, after[index] ?? '', to).flatMap(apart)) {
      const key = `${edit.rule}\n${edit.before}\n${edit.after}`;
      const { rule, before, after } = edit;
      found.set(key, { rule, before, after, times: (found.get(key)?.times ?? 0) + 1 });
    }
  });
  return [...found.values()];
}

function texts({ title, author, source, blocks }: Speech): readonly string[] {
  return [title, author ?? '', source ?? '', ...blocks.flatMap(pieces)];
}

/** A run of changed characters, cut where a mark stands in it. */
function apart({ rule, at, before, after }: Edit): readonly Edit[] {
  const [from, to] = [[...before], [...after]];
  if (from.length !== to.length || !from.some((character) => mark.test(character)))
    return [{ rule, at, before, after }];
  const edits: Edit[] = [];
  from.forEach((character, index) => {
    const kind = mark.test(character) ? marksRule : rule;
    const last = edits.at(-1);
    const next = to[index] ?? '';
    if (last?.rule === kind && kind === rule) {
      edits[edits.length - 1] = { ...last, before: last.before + character, after: last.after + next };
    } else edits.push({ rule: kind, at, before: character, after: next });
  });
  return edits;
}
