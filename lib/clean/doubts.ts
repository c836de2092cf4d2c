/** Finds doubtful places in a text, for showing only: nothing of it is stored or rewritten. */
import { type DoubtId, type DoubtRule, doubtHints, doubtRules } from '../rules/doubts.ts';
import { fold } from '../text/visible.ts';

export interface Doubt {
  /** UTF-16 units from the start of the text. */
  readonly at: number;
  readonly length: number;
  readonly rule: DoubtId;
}

// Without u: it is tried at every character; two halves make a glyph of the last planes
const anyDoubt = new RegExp(String.raw`[\uFFFD\uE000-\uF8FF\uDB80-\uDBBF]|${doubtHints.join('|')}`);

/** Doubtful places in order; where two rules mark the same place, the earlier rule's. */
export function findDoubts(text: string, rules: readonly DoubtRule[] = doubtRules): readonly Doubt[] {
  return doubtsIn(fold(text), rules);
}

function doubtsIn(folded: string, rules: readonly DoubtRule[]): readonly Doubt[] {
  if (!anyDoubt.test(folded)) return [];
  let start = 0;
  return folded.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    return findInLine(line, rules).map((doubt) => ({ ...doubt, at: from + doubt.at }));
  });
}

/** Kinds of doubts in folded texts, each once, as reasons: `doubtful:` and the kind. */
export function doubtReasons(folded: readonly string[]): readonly string[] {
  return [...new Set(folded.flatMap((text) => doubtsIn(text, doubtRules).map(({ rule }) => `doubtful:${rule}`)))];
}

function findInLine(folded: string, rules: readonly DoubtRule[]): Doubt[] {
  const found: Doubt[] = [];
  const isTaken = new Uint8Array(folded.length);
  for (const { doubt, pattern } of rules) {
    for (const { 0: match, index } of folded.matchAll(pattern)) {
      if (isTaken.subarray(index, index + match.length).includes(1)) continue;
      isTaken.fill(1, index, index + match.length);
      found.push({ at: index, length: match.length, rule: doubt });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
