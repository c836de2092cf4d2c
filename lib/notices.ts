/**
 * Tells what a page says to its reader about itself by how it is worded: made almost entirely of the vocabulary of
 * notices, with an act and a thing of the page among it. The author's sentences hold such words singly.
 */
import { isOwnWords } from './notice-alphabet.ts';
import { kindOf, type NoticeKind } from './notice-kinds.ts';
import { lettersOf, sentencesOf, type Token, type TokenRole, tokensOf } from './notice-tokens.ts';
import { isTelling, Reading } from './reading.ts';
import type { Span } from './spans.ts';

/** Its span is in the text that was read. */
export interface Notice extends Span {
  readonly kind: NoticeKind;
}

/** Letters; a longer line is no notice of this kind. */
const longestLine = 80;
/** Share of a line's letters that must belong to the vocabulary. */
const mostly = 0.8;
/** Letters; a shorter run inside a sentence proves nothing. */
const leastRun = 6;

/** What a whole line is, where it is a notice; `read` is the same line, where it has been read before. */
export function noticeOf(line: string, read: Reading | null = null): NoticeKind | null {
  if (line.length > longestLine * 2) return null;
  const { isTelling, squeezed } = read ?? new Reading(line);
  if (!isTelling || isOwnWords(squeezed.text, longestLine, 1 - mostOfSentence)) return null;
  const whole = tokensOf(squeezed.text);
  if (holdsSentence(whole)) return null;
  const tokens = whole.filter(({ role }) => role !== 'mark' && role !== 'end');
  const others = lettersOf(tokens, (role) => role === 'other');
  const all = lettersOf(tokens, isWorded);
  if (all === 0 || all > longestLine || all - others < mostOfSentence * all) return null;
  const kind = kindOf(tokens, others === 0 ? 'line' : 'spoken');
  // That text is missing is seldom said of anything but the page's own
  return all - others >= mostly * all || (kind === 'gap' && others <= fewOthers) ? kind : null;
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
  if (!read.isTelling) return [];
  const found = noticesOf.get(read) ?? findNotices(read);
  noticesOf.set(read, found);
  return found;
}

/** What was found in a text that was read: several passes ask. */
const noticesOf = new WeakMap<Reading, readonly Notice[]>();

function findNotices(read: Reading): readonly Notice[] {
  const { text: squeezed, from } = read.squeezed;
  // Telling words stand in many a paragraph: its other sentences need not be cut into words
  if (!sentencesOf(squeezed).some((sentence) => isTelling(sentence) && runsIn(sentence, tokensOf(sentence)).length > 0))
    return [];
  const tokens = tokensOf(squeezed);
  return runsIn(squeezed, tokens).map((run) => {
    const notice = widened(run, squeezed, tokens);
    const at = from(notice.at);
    const last = from(notice.at + notice.length - 1) + 1;
    return { kind: notice.kind, at, length: last - at };
  });
}

/** The runs of tokens between words of the author's that are notices by themselves. */
function runsIn(text: string, tokens: readonly Token[]): readonly Notice[] {
  const found: Notice[] = [];
  let start = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const role = tokens[index]?.role;
    if (role !== 'other' && role !== 'end' && role !== undefined) continue;
    const span = (tokens[index]?.at ?? text.length) - (tokens[start]?.at ?? text.length);
    const run = span < leastRun ? null : runNotice(text, tokens, start, index);
    if (run) found.push(run);
    start = index + 1;
  }
  return found;
}

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
  const [first] = tokens.slice(before + 1);
  let at = notice.at;
  let end = stop;
  if (first && all <= longestLine && strange <= Math.min(fewOthers, (1 - mostOfSentence) * all)) {
    at = Math.min(first.at, notice.at);
    end = Math.max(end, after < 0 ? text.length : (tokens[after]?.at ?? end));
  }
  while (/[—-]/u.test(text[at - 1] ?? '')) at--;
  while (/[—-]/u.test(text[end] ?? '')) end++;
  return { ...notice, at, length: end - at };
}

/** Reads the run of tokens from `start` up to `end`, without the small words that belong to the sentence around it. */
function runNotice(text: string, tokens: readonly Token[], start: number, end: number): Notice | null {
  const opens = tokens[start - 1]?.role !== 'other';
  const closes = tokens[end]?.role !== 'other';
  let from = start;
  let to = end;
  const isLoose = (index: number) => ['glue', 'mark', 'number', 'name'].includes(tokens[index]?.role ?? '');
  const framed =
    tokens.slice(start, end).some(isOpening) &&
    tokens.slice(start, end).some(({ text: mark }) => closings.includes(mark));
  // A bracket that opens inside a sentence parts the page's words from the author's
  if (!opens)
    from = Math.max(
      from,
      tokens.findIndex((token, index) => index >= start && index < end && isOpening(token)),
    );
  if (!opens) while (from < to && isLoose(from) && !(framed && isOpening(tokens[from]))) from++;
  if (!closes) while (to > from && isLoose(to - 1) && !(framed && closings.includes(tokens[to - 1]?.text ?? ''))) to--;
  const lead = tokens.slice(start, from);
  while (from < to && tokens[from]?.role === 'mark' && !isOpening(tokens[from])) from++;
  if (isOpening(tokens[from]) && !tokens.slice(from, to).some(({ text }) => closings.includes(text))) from++;
  while (to > from && closings.includes(tokens[to - 1]?.text ?? '') && !tokens.slice(from, to).some(isOpening)) to--;
  while (to > from && tokens[to - 1]?.role === 'mark' && !closings.includes(tokens[to - 1]?.text ?? '')) to--;
  const run = tokens.slice(from, to);
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  const words = run.filter(({ role }) => role !== 'mark');
  if (lettersOf(words, () => true) < leastRun) return null;
  const begins = opens || isOpening(first) || isMark(text[first.at - 1]);
  const ends = closes || closings.includes(last.text) || isMark(text[last.at + last.text.length]);
  // Between two commas of a sentence anybody may name what is done with a text
  const amid = !opens && !closes && !isOpening(first) && !closings.includes(last.text);
  // Behind words of the author's a notice begins by asking for something: 「点击下载全文」, not 「全文，不用下载」
  const asks = words.find(({ role }) => role !== 'glue');
  if (!begins && (asks === undefined || !asking.has(asks.role))) return null;
  // A clause of a longer sentence must name the page, its seller, or speak to the reader
  const bracketed = isOpening(first) || closings.includes(last.text);
  if (!opens && !bracketed && !words.some(({ role }) => speaking.has(role))) return null;
  const kind = kindOf(
    words,
    begins && ends && !amid ? 'clause' : opens ? 'opening' : begins || ends ? 'edge' : 'inside',
  );
  if (kind === null) return null;
  let begin = first.at;
  let stop = last.at + last.text.length;
  // A mark goes with the notice where it closes a sentence that the notice began; one before it where the author's closes both
  if (opens) while (/[。!?…~;,:]/u.test(text[stop] ?? '')) stop++;
  else if (closes && lead.some(({ text: mark }) => mark === ','))
    begin = lead.findLast(({ text: mark }) => mark === ',')?.at ?? begin;
  return { kind, at: begin, length: stop - begin };
}

/** What tells a page's clause from what an author says of pages. */
const speaking: ReadonlySet<TokenRole> = new Set(['lead', 'own', 'contact', 'address', 'site']);

/** What a clause that asks something of the reader begins with. */
const asking: ReadonlySet<TokenRole> = new Set(['act', 'view', 'gate', 'lead', 'contact', 'address', 'site']);

const closings = ')]】>}》';

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && token.role === 'mark' && '([【<{《'.includes(token.text);
}

function isMark(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}]/u.test(character);
}
