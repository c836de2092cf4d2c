/** What conversion and full-width punctuation changed in a shown text. Computed when shown, never stored. */
import { difference } from '../convert/difference.ts';
import { marksRule } from '../convert/marks.ts';
import { type Edit, pieces } from '../model/edits.ts';
import type { Speech, TargetScript } from '../model/types.ts';

/** One replacement and its number. */
export interface ConversionChange {
  /** The target script, or `full-width-marks`. */
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  readonly times: number;
}

const mark = /^[,:;?!()“”‘’]$/u;

/**
 * Every difference between a speech and how it is shown, with title, author and source. Equal ones are counted together,
 * in the order of their first occurrence. Punctuation is a kind of its own.
 */
export function conversionChanges(original: Speech, shown: Speech, to: TargetScript): readonly ConversionChange[] {
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

/** Cuts a changed run at punctuation marks. */
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
