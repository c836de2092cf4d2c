/** Notices that stand in a row of words among others: which run of tokens is one, and where it begins and ends. */

import type { Span } from '../text/spans.ts';
import { kindOf, type NoticeKind } from './notice-kinds.ts';
import { lettersOf, type Token, type TokenRole } from './tokens.ts';

/** Its span is in the text that was read. */
export interface Notice extends Span {
  readonly kind: NoticeKind;
}

/** Letters; a shorter run inside a sentence proves nothing. */
const leastRun = 6;

/** Tokens without marks. */
export function wordsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ role }) => role !== 'mark' && role !== 'end');
}

/** The runs of tokens between words of the author's that are notices by themselves. */
export function runsIn(text: string, tokens: readonly Token[]): readonly Notice[] {
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
  // Of a sentence cut in two by a bracket the first words are no notice: 「我点（文章来自…）了一杯」
  const cut = tokens.findLastIndex((token, index) => index > from && index < to - 1 && isOpening(token));
  if (
    !closes &&
    cut > from &&
    kindOf(wordsOf(tokens.slice(from, cut)), 'line') === null &&
    kindOf(wordsOf(tokens.slice(cut, to)), 'line') !== null
  )
    from = cut;
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

/** Whether a token is a bracket that opens. */
export function isOpening(token: Token | undefined): boolean {
  return token !== undefined && token.role === 'mark' && '([【<{《'.includes(token.text);
}

function isMark(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}]/u.test(character);
}
