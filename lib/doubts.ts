/** Finds what is doubtful in a text. For showing only: nothing is stored of it, and nothing rewritten. */
import { type DoubtId, type DoubtRule, doubtRules } from './rules/doubts.ts';
import { fold } from './text.ts';

export interface Doubt {
  /** UTF-16 units from the start of the text. */
  readonly at: number;
  readonly length: number;
  readonly rule: DoubtId;
}

/** No doubt is without one of these: most lines need one look. */
const anyDoubt =
  /[\uFFFD\uE000-\uF8FF\u{F0000}-\u{FFFFD}]|锟斤拷|关于的|学[贯领宣实的]|以为|在的|对[政人党法检本我全]|(?:报告|规划|方案|条例)。|[,;。!?]的|“”|‘’|「」|『』|《》|〈〉|》|。进行/u;

/** Doubtful places of one line or several, in order; where two rules mark the same place, the earlier rule's. Pure. */
export function findDoubts(text: string, rules: readonly DoubtRule[] = doubtRules): readonly Doubt[] {
  const found: Doubt[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    found.push(...findInLine(line, rules).map((doubt) => ({ ...doubt, at: start + doubt.at })));
    start += line.length + 1;
  }
  return found;
}

/** What is doubtful on a page: `doubtful:` and the rule, each once. */
export function doubtReasons(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => findDoubts(text).map(({ rule }) => `doubtful:${rule}`)))];
}

function findInLine(line: string, rules: readonly DoubtRule[]): Doubt[] {
  const folded = fold(line);
  if (!anyDoubt.test(folded)) return [];
  const found: Doubt[] = [];
  for (const { doubt, pattern } of rules) {
    for (const { 0: match, index } of folded.matchAll(pattern)) {
      const free = found.every(({ at, length }) => index >= at + length || index + match.length <= at);
      if (free) found.push({ at: index, length: match.length, rule: doubt });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
