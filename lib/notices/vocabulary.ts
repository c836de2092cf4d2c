/**
 * Tells what a page says to its reader about itself by how it is worded: made almost entirely of the vocabulary of
 * notices, with an act and a thing of the page among it. The author's sentences hold such words singly.
 */

import { rememberedOf } from '../text/memo.ts';
import { longestNotice, Reading } from './line.ts';
import { isOwnWords } from './notice-alphabet.ts';
import { kindOf, type NoticeKind } from './notice-kinds.ts';
import { isOpening, type Notice, runsIn, wordsOf } from './notice-runs.ts';
import { lettersOf, sentencesOf, type Token, type TokenRole, tokensOf } from './tokens.ts';

/** Letters; a longer line is no notice of this kind. */
const longestLine = 80;
/** Share of a line's letters that must belong to the vocabulary. */
const mostly = 0.8;

/** What a whole line is, where it is a notice; `known` is the same line, where it has been read before. */
export function noticeOf(line: string, known: Reading | null = null): NoticeKind | null {
  if (line.length > longestNotice) return null;
  const read = known ?? new Reading(line);
  return read.isTelling ? kindOfLine(read) : null;
}

/** Several passes ask. */
const kindOfLine = rememberedOf(({ squeezed }: Reading): NoticeKind | null => {
  if (isOwnWords(squeezed.text, longestLine, 1 - mostOfSentence)) return null;
  const whole = tokensOf(squeezed.text);
  if (holdsSentence(whole)) return null;
  const tokens = wordsOf(whole);
  const others = lettersOf(tokens, (role) => role === 'other');
  const all = lettersOf(tokens, isWorded);
  if (all === 0 || all > longestLine || all - others < mostOfSentence * all) return null;
  const kind = kindOf(tokens, others === 0 ? 'line' : 'spoken');
  if (kind === 'gap' && closesInBracket(whole)) return null;
  // That text is missing is seldom said of anything but the page's own
  return all - others >= mostly * all || (kind === 'gap' && others <= fewOthers) ? kind : null;
});

/** Letters; a sentence has as many of its own. */
const ownLetters = 3;

/** Whether a line has words of its own, and a bracket behind them that is a notice by itself: 「照片可以拍，但是（剩余94字，付费查看）」 */
function closesInBracket(tokens: readonly Token[]): boolean {
  const open = tokens.findLastIndex(isOpening);
  return (
    open > 0 &&
    lettersOf(tokens.slice(0, open), (role) => role === 'other') >= ownLetters &&
    kindOf(wordsOf(tokens.slice(open)), 'line') !== null
  );
}

/** Whether a sentence of other words stands closed before what may be a notice: 「谢谢大家！」 */
function holdsSentence(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ role }) => role === 'end');
  if (end < 0 || tokens.slice(end).every(({ role }) => role === 'end' || role === 'mark')) return false;
  const first = tokens.slice(0, end);
  return lettersOf(first, (role) => role === 'other') * 2 > lettersOf(first, isWorded) && !first.some(isOpening);
}

/** The notices inside a longer text, ascending. */
export function noticesIn(text: string, read: Reading = new Reading(text)): readonly Notice[] {
  return read.isTelling ? findNotices(read) : none;
}

const none: readonly Notice[] = [];

/** Several passes ask. */
const findNotices = rememberedOf((read: Reading): readonly Notice[] => {
  const { text: squeezed, from } = read.squeezed;
  // Telling words stand in many a paragraph: its other sentences need not be cut into words
  const isTelling = (at: number, sentence: string) =>
    (squeezed.length === read.text.length ? read.part(at, at + sentence.length) : new Reading(sentence)).isTelling;
  if (!sentencesOf(squeezed).some(({ text, at }) => isTelling(at, text) && runsIn(text, tokensOf(text)).length > 0))
    return [];
  const tokens = tokensOf(squeezed);
  return runsIn(squeezed, tokens).map((run) => {
    const notice = widened(run, squeezed, tokens);
    const at = from(notice.at);
    const last = from(notice.at + notice.length - 1) + 1;
    return { kind: notice.kind, at, length: last - at };
  });
});

/** Letters; a sentence that has more of its own is not the page's alone. */
const fewOthers = 10;

/** Names, numbers and addresses say nothing of whose sentence they stand in. */
const isWorded = (role: TokenRole) => !['name', 'number', 'address', 'contact', 'site'].includes(role);

/** Share of a sentence's letters in the vocabulary from which all of it belongs to the notice of a gap in it. */
const mostOfSentence = 0.65;

/** A notice of a gap takes the sentence with it where that is mostly of the same words, and the dashes that frame it. */
function widened(notice: Notice, text: string, tokens: readonly Token[]): Notice {
  if (notice.kind !== 'gap') return notice;
  const stop = notice.at + notice.length;
  const before = tokens.findLastIndex(({ role, at, text: word }) => role === 'end' && at + word.length <= notice.at);
  const after = tokens.findIndex(({ role, at }, index) => index > before && role === 'end' && at >= stop - 1);
  const sentence = tokens.slice(before + 1, after < 0 ? tokens.length : after).filter(({ role }) => role !== 'mark');
  const all = lettersOf(sentence, isWorded);
  const strange = lettersOf(sentence, (role) => role === 'other');
  const bracketed = '([【<{'.includes(text[notice.at] ?? ' ') && strange >= ownLetters;
  const [first] = tokens.slice(before + 1);
  let at = notice.at;
  let end = stop;
  if (first && !bracketed && all <= longestLine && strange <= Math.min(fewOthers, (1 - mostOfSentence) * all)) {
    at = Math.min(first.at, notice.at);
    end = Math.max(end, after < 0 ? text.length : (tokens[after]?.at ?? end));
  }
  while (/[—-]/u.test(text[at - 1] ?? '')) at--;
  while (/[—-]/u.test(text[end] ?? '')) end++;
  return { ...notice, at, length: end - at };
}
