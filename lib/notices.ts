/**
 * Tells what a page says to its reader about itself by how it is worded: made almost entirely of the vocabulary of
 * notices, with an act and a thing of the page among it. The author's sentences hold such words singly.
 */
import { type Token, type TokenRole, tokensOf } from './notice-tokens.ts';
import { noticeWords } from './rules/notice-words.ts';
import { squeeze } from './squeeze.ts';
import { fold } from './text.ts';

/** `prompt`: asks the reader to do something. `gap`: says that text is shown on a condition. `button`: offers more text on none. */
export type NoticeKind = 'prompt' | 'gap' | 'button';

export interface Notice {
  readonly kind: NoticeKind;
  /** UTF-16 units in the text that was read. */
  readonly at: number;
  readonly length: number;
}

/** Letters; a longer line is no notice of this kind. */
const longestLine = 80;
/** Share of a line's letters that must belong to the vocabulary. */
const mostly = 0.8;
/** Letters; a shorter run inside a sentence proves nothing. */
const leastRun = 6;

/** A text without any of these holds no notice; looked for first, since most texts are long and hold none. */
const trigger = new RegExp(
  noticeWords
    .filter(({ id }) => id !== 'glue' && id !== 'lead' && id !== 'thing')
    .flatMap(({ words }) => words.split(' '))
    .filter((word) => word.length > 1)
    .join('|')
    .replaceAll('+', '\\+'),
  'u',
);

/** What a whole line is, where it is a notice. */
export function noticeOf(line: string): NoticeKind | null {
  const folded = fold(line);
  if (folded.length > longestLine * 2 || !trigger.test(squeeze(folded).text)) return null;
  const tokens = tokensOf(squeeze(folded).text).filter(({ role }) => role !== 'mark' && role !== 'end');
  const others = lettersOf(tokens, (role) => role === 'other');
  const all = lettersOf(tokens, (role) => role !== 'name' && role !== 'number');
  if (all === 0 || all > longestLine || all - others < mostly * all) return null;
  return kindOf(tokens, others === 0 ? 'line' : 'spoken');
}

/** The notices inside a longer text, ascending. */
export function noticesIn(text: string): readonly Notice[] {
  const folded = fold(text);
  const { text: squeezed, from } = squeeze(folded);
  if (!trigger.test(squeezed)) return [];
  const tokens = tokensOf(squeezed);
  const found: Notice[] = [];
  let start = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const role = tokens[index]?.role;
    if (role !== 'other' && role !== 'end' && role !== undefined) continue;
    const run = runNotice(squeezed, tokens, start, index);
    if (run) {
      const notice = widened(run, squeezed, tokens);
      const at = from(notice.at);
      const last = from(notice.at + notice.length - 1) + 1;
      found.push({ kind: notice.kind, at, length: last - at });
    }
    start = index + 1;
  }
  return found;
}

/** Share of a sentence's letters in the vocabulary from which all of it belongs to the notice of a gap in it. */
const mostOfSentence = 0.65;

/** A notice of a gap takes the sentence with it where that is mostly of the same words, and the dashes that frame it. */
function widened(notice: Notice, text: string, tokens: readonly Token[]): Notice {
  if (notice.kind !== 'gap') return notice;
  const stop = notice.at + notice.length;
  const before = tokens.findLastIndex(({ role, at, text: word }) => role === 'end' && at + word.length <= notice.at);
  const after = tokens.findIndex(({ role, at }, index) => index > before && role === 'end' && at >= stop - 1);
  const sentence = tokens.slice(before + 1, after < 0 ? tokens.length : after).filter(({ role }) => role !== 'mark');
  const all = lettersOf(sentence, (role) => role !== 'name' && role !== 'number');
  const [first] = tokens.slice(before + 1);
  let at = notice.at;
  let end = stop;
  if (first && all <= longestLine && lettersOf(sentence, (role) => role === 'other') <= (1 - mostOfSentence) * all) {
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
  const begins = opens || isMark(text[first.at - 1]);
  const ends = closes || isMark(text[last.at + last.text.length]);
  const kind = kindOf(words, begins && ends ? 'clause' : opens ? 'opening' : begins || ends ? 'edge' : 'inside');
  if (kind === null) return null;
  let begin = first.at;
  let stop = last.at + last.text.length;
  // A mark goes with the notice where it closes a sentence that the notice began; one before it where the author's closes both
  if (opens) while (/[。!?…~;,:]/u.test(text[stop] ?? '')) stop++;
  else if (closes && lead.some(({ text: mark }) => mark === ','))
    begin = lead.findLast(({ text: mark }) => mark === ',')?.at ?? begin;
  return { kind, at: begin, length: stop - begin };
}

const closings = ')]】>}》';

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && token.role === 'mark' && '([【<{《'.includes(token.text);
}

function isMark(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}]/u.test(character);
}

/**
 * How the words stand: a line that is nothing else, a line with a few other words, a clause, where a sentence begins, at
 * another end of a clause, or in the middle of one.
 */
type Standing = 'line' | 'spoken' | 'clause' | 'opening' | 'edge' | 'inside';

function kindOf(tokens: readonly Token[], standing: Standing): NoticeKind | null {
  const count = (...roles: readonly TokenRole[]) =>
    new Set(tokens.filter(({ role }) => roles.includes(role)).map(({ text }) => text)).size;
  const says = (pattern: RegExp) => tokens.some(({ text }) => pattern.test(text));
  const view = count('view');
  const gate = count('gate');
  const rest = count('rest');
  const lead = count('lead');
  const acts = count('view', 'act', 'gate');
  const page = count('own', 'rest');
  const content = count('view', 'act', 'gate', 'rest', 'own', 'thing', 'claim');
  const letters = lettersOf(tokens, () => true);
  const named = count('site', 'address') > 0;

  const downloads = says(/^下载$/u) && says(/^(?:后|后可|后即可|请)$/u);
  if ((gate > 0 || downloads) && rest > 0 && view > 0) return 'gap';
  if (gate > 0 && (view > 0 || (says(/^专享$/u) && !says(/下载/u))) && page + count('thing') > 0 && says(conditional))
    return 'gap';
  if (says(/^付费内容$/u) && acts > 1) return 'gap';

  const opensOnly = acts === view + (says(/^(?:点击|点此|点这里|戳)$/u) ? 1 : 0);
  if (
    rest > 0 &&
    view > 0 &&
    opensOnly &&
    count('own', 'thing') === 0 &&
    (standing === 'line' || acts > view || lead > 0)
  )
    return 'button';
  if (standing !== 'inside') {
    if (count('contact') > 0 && content + lead > 0) return 'prompt';
    if (named && count('act', 'own', 'gate') > 0) return 'prompt';
    if (
      page > 0 &&
      count('claim') > 0 &&
      (named || count('claim') > 1) &&
      standing !== 'edge' &&
      standing !== 'opening'
    )
      return 'prompt';
  }
  switch (standing) {
    case 'line':
      if (acts > 0 && page > 0) return 'prompt';
      if (acts > 0 && count('thing') > 0 && (lead > 0 || acts + count('thing') >= 3)) return 'prompt';
      if (gate > 0 && lead + acts > 1 && letters <= 24) return 'prompt';
      return letters <= 8 &&
        tokens.some(({ role, text }) => (role === 'act' || role === 'view' || role === 'gate') && text.length > 1)
        ? 'prompt'
        : null;
    case 'spoken':
      return (acts > 0 && page > 0 && content + lead >= 4) || (acts > 1 && count('thing') > 0 && lead > 0)
        ? 'prompt'
        : null;
    case 'clause':
      if (acts > 0 && page > 0 && content + lead >= 3) return 'prompt';
      if (gate > 1 && lead + acts > 2) return 'prompt';
      return (acts > 1 && count('thing') > 0 && lead > 0) ||
        (acts > 0 && count('thing') > 0 && lead > 1) ||
        (gate > 0 && acts > 1 && letters >= 8)
        ? 'prompt'
        : null;
    case 'opening':
      if (content + lead >= 4 && letters >= 9 && acts > 1) return 'prompt';
      if (count('claim') > 1 && says(deictic) && lead > 0) return 'prompt';
      return acts > 0 && says(deictic) && content + lead >= 3 ? 'prompt' : null;
    case 'edge':
      return acts > 0 && says(deictic) && content + lead >= 3 ? 'prompt' : null;
    case 'inside':
      return says(/^(?:点击|一键|扫码|长按|扫描)$/u) && acts > 0 && page > 0 && content >= 3 ? 'prompt' : null;
  }
}

/** Words by which a text can only mean itself. */
const deictic = /^(?:[本此该](?!处|部)|全文|原文|这篇|正文|剩余|余下|完整|隐藏|word|pdf|doc)/u;

/** Words of a condition: what is shown is shown to some. */
const conditional = /^(?:仅限?|只能|无法|不能|没有|未|需要|才能|才会|方可|才可以?|专享|后可|可见|限制|您需要|后)$/u;

function lettersOf(tokens: readonly Token[], counts: (role: TokenRole) => boolean): number {
  return tokens.reduce((sum, { role, text }) => sum + (counts(role) ? [...text].length : 0), 0);
}
