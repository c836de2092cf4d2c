/** Pass `simplified-word`: words before marks that a mirror left in Simplified on a page it made Traditional. */
import type { Edit } from '../../model/edits.ts';
import { simplifiedOf } from '../../text/fold-characters.ts';
import { lazily } from '../../text/memo.ts';
import { countScripts } from '../../text/script.ts';

/** Hanzi of such a word, at most, and those before it that must be Traditional. */
const longest = 4;
const clear = 4;

/** What a Traditional page has at least of characters that only Traditional uses, and for each stray one. */
const fewestTraditional = 100;
const traditionalEach = 20;

/** Words that show the habit on a page without any other trace of a mirror. */
const fewestWords = 5;

const beforeMark = new RegExp(`\\p{Script=Han}{1,${longest + clear}}(?=[，。、；：！？,.;:!?])`, 'gu');

/** Simplified characters that one Traditional character alone is written with: 进 for 進, not 发, 干 or 众. */
const traditionalOf = lazily(() => {
  const found = new Map<string, string | null>();
  for (const [traditional, simplified] of simplifiedOf) {
    found.set(simplified, found.has(simplified) || simplifiedOf.has(simplified) ? null : traditional);
  }
  return found;
});

const isSimplified = (character: string) => countScripts(character).hans > 0;

/**
 * Whether the page has such words, and no other Simplified: a page that quotes Simplified has it elsewhere too.
 *
 * `isMirror`: the page shows a mirror's work otherwise; then one word is enough, and misread bytes may look Simplified.
 */
export function hasSimplifiedWords(texts: readonly string[], isMirror: boolean): boolean {
  let hans = 0;
  let hant = 0;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  for (const text of texts) {
    const count = countScripts(text);
    hans += count.hans;
    hant += count.hant;
    if (hans * traditionalEach > length) return false; // As its first lines show of any page in Simplified
  }
  if (hans === 0 || hant < Math.max(fewestTraditional, hans * traditionalEach)) return false;
  const edits = texts.flatMap(findSimplifiedWords);
  const inWords = edits.reduce((sum, { before }) => sum + countScripts(before).hans, 0);
  return isMirror ? edits.length > 0 : edits.length >= fewestWords && inWords === hans;
}

/** Edits that write these words in Traditional, each only where all its characters leave no choice. */
export function findSimplifiedWords(text: string): Edit[] {
  if (countScripts(text).hans === 0) return [];
  return [...text.matchAll(beforeMark)].flatMap(({ index, 0: run }) => {
    const characters = [...run];
    const word = characters.slice(-longest);
    const lead = characters.slice(0, -longest);
    if (lead.some(isSimplified) || !word.some(isSimplified)) return [];
    const first = word.findIndex(isSimplified);
    const last = word.findLastIndex(isSimplified);
    const before = word.slice(first, last + 1);
    const after = before.map((character) => (isSimplified(character) ? traditionalOf().get(character) : character));
    if (!after.every((character) => typeof character === 'string')) return [];
    const at = index + [...lead, ...word.slice(0, first)].join('').length;
    return [{ rule: 'simplified-word', at, before: before.join(''), after: after.join('') }];
  });
}
