/** Sets a wording into a text as a site would, cut where the wording says so; and says what is right. */
import type { Chance } from '../chance.ts';
import { gapOf, type Numbers, ownLines, runsOf } from '../compose.ts';
import { type CutBlock, cutEnd, cutMiddle, cutStart, insideClause, sizeOf } from '../cut.ts';
import { siteFor } from '../facts.ts';
import { element, escaped, inline, plain } from '../print/mark-up.ts';
import type { Line, Notice, ReferenceBlock, Run, TextBlock } from '../sheet.ts';
import type { RealText } from './real-texts.ts';
import { isBracketed, type Spot } from './wordings.ts';

export type Form = 'html' | 'txt';
export type Gap = Extract<ReferenceBlock, { readonly type: 'gap' }>;

/** A gap that the page tells of, and the author's text (the title first) on both sides of it. */
export interface ToldGap extends Gap {
  readonly before: string;
  readonly after: string;
  /** Characters of the whole text. */
  readonly whole: number;
  /** Where the page prints it, the size of the whole text. */
  readonly totalChars: number | null;
}

export interface Printed {
  /** The page or the text file with the notice. */
  readonly content: string;
  /** The same text, cut alike, without it. */
  readonly without: string;
  /** The notice as it stands there. */
  readonly notice: string;
  /** All of the author's that the page shows. */
  readonly shown: string;
  readonly gap: ToldGap | null;
}

interface Lines {
  readonly aboveTitle: readonly Line[];
  readonly under: readonly Line[];
}

/** Shorter ones are headings and signatures: there is no sentence to stand in. */
const leastParagraph = 30;

const paragraph = (runs: readonly Run[]): Line => ({ type: 'paragraph', runs });
const textOf = (block: CutBlock): string => ('text' in block ? block.text : '');

function cut(blocks: readonly TextBlock[], { gap }: Notice, spot: Spot, chance: Chance): readonly CutBlock[] | null {
  if (!gap) return blocks;
  if (gap.where === 'middle') return cutMiddle(blocks, spot !== 'line', chance);
  return gap.where === 'end' ? cutEnd(blocks, chance) : cutStart(blocks);
}

/** The notice as pieces of a line; in brackets where it is to stand in some and brings none. */
function pieces(notice: Notice, numbers: Numbers, spot: Spot, chance: Chance): readonly Run[] {
  const own = runsOf(notice, numbers);
  if (spot !== 'bracket' || isBracketed(notice)) return own;
  const [open, close] = chance.pick(['（）', '（）', '【】', '[]', '()'].map((pair) => [...pair]));
  return [{ text: open ?? '' }, ...own, { text: close ?? '' }];
}

/** A place in a paragraph: behind one of its sentences, or (`bracket`) inside a clause. */
function placeIn(text: string, spot: Spot, chance: Chance): number {
  if (spot === 'bracket') return insideClause(text, 2 + chance.below(Math.max(1, text.length - 8))) ?? text.length;
  const ends = [...text.matchAll(/[。！？；][”』」]?/gu)].map((end) => end.index + end[0].length);
  return ends.length > 0 ? chance.pick(ends) : text.length;
}

function setInLine(texts: readonly string[], runs: readonly Run[], notice: Notice, spot: Spot, chance: Chance): Lines {
  const last = texts.length - 1;
  const isAtEdge = spot === 'glued' && (notice.place === 'first' || notice.place === 'last');
  const long = texts.flatMap((one, i) => (one.length >= leastParagraph && /[。！？；]/u.test(one) ? [i] : []));
  const index = isAtEdge
    ? notice.place === 'first'
      ? 0
      : last
    : long.length > 0
      ? chance.pick(long)
      : chance.below(texts.length);
  const text = texts[index] ?? '';
  const at = isAtEdge ? (notice.place === 'first' ? 0 : text.length) : placeIn(text, spot, chance);
  const own = paragraph([{ text: text.slice(0, at) }, ...runs, { text: text.slice(at) }]);
  return { aboveTitle: [], under: texts.map((other, i) => (i === index ? own : paragraph([{ text: other }]))) };
}

function setLines(texts: readonly string[], own: readonly Line[], notice: Notice, spot: Spot, chance: Chance): Lines {
  const all = texts.map((text) => paragraph([{ text }]));
  if (spot === 'above' && notice.place === 'crumbs') return { aboveTitle: own, under: all };
  const at = spot === 'above' ? 0 : spot === 'below' ? all.length : 1 + chance.below(Math.max(1, all.length - 1));
  return { aboveTitle: [], under: [...all.slice(0, at), ...own, ...all.slice(at)] };
}

/** The notice where the text was cut. */
function setAtCut(blocks: readonly CutBlock[], runs: readonly Run[], own: readonly Line[], isInLine: boolean): Lines {
  const at = blocks.findIndex(({ type }) => type === 'cut');
  const line = (block: CutBlock): Line => paragraph([{ text: textOf(block) }]);
  const [before, after] = [blocks.slice(0, at), blocks.slice(at + 1)];
  if (!isInLine) return { aboveTitle: [], under: [...before.map(line), ...own, ...after.map(line)] };
  // A cut at an edge has text on one side alone; one in the middle was made inside a paragraph
  const where = blocks[at]?.type === 'cut' ? blocks[at].where : 'middle';
  const left = where === 'start' ? '' : textOf(before.at(-1) ?? { type: 'paragraph', text: '' });
  const right = where === 'end' ? '' : textOf(after[0] ?? { type: 'paragraph', text: '' });
  return {
    aboveTitle: [],
    under: [
      ...(where === 'start' ? before : before.slice(0, -1)).map(line),
      paragraph([{ text: left }, ...runs, { text: right }]),
      ...(where === 'end' ? after : after.slice(1)).map(line),
    ],
  };
}

const print = (form: Form, title: string, { aboveTitle, under }: Lines): string => {
  if (form === 'txt')
    return [...aboveTitle.map(plain), title, ...under.map(plain)].map((text) => `${text}\n`).join('\n');
  const line = (one: Line): string => (one.type === 'notice' ? element(one.tag, inline(one)) : `<p>${inline(one)}</p>`);
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><div class="content">
${[...aboveTitle.map(line), `<h1>${escaped(title)}</h1>`, ...under.map(line)].join('\n')}
</div></body></html>`;
};

const bare = (notice: Notice): Notice => {
  const { html: _, tag: _tag, tags: _tags, ...rest } = notice;
  return rest;
};

/**
 * Sets a wording into a text. Null where the text cannot be cut as the wording says.
 *
 * `marked`: the notice keeps the elements that sites print it in; else it is text like the author's.
 */
export function setIn(
  text: RealText,
  given: Notice,
  spot: Spot,
  form: Form,
  marked: boolean,
  chance: Chance,
): Printed | null {
  const notice = marked ? given : bare(given);
  const blocks = text.paragraphs.map((one): TextBlock => ({ type: 'paragraph', text: one }));
  const left = cut(blocks, notice, spot, chance);
  if (left === null) return null;
  const at = left.findIndex(({ type }) => type === 'cut');
  const hole = left[at];
  const omitted = hole?.type === 'cut' ? hole.omitted : 0;
  const total = sizeOf(blocks);
  const percent = Math.round((100 * omitted) / total);
  // A share that rounds to nothing or to all is printed by no site
  if (notice.gap?.number === 'share' && (percent < 1 || percent > 99)) return null;
  const numbers: Numbers = {
    site: siteFor(chance, text.script === 'hant').name,
    title: text.title,
    total: String(total),
    shown: String(total - omitted),
    n: String(omitted),
    percent: String(percent),
    read: String(100 - percent),
    pages: String(4 + chance.below(16)),
    views: String(120 + chance.below(4000)),
  };
  const runs = pieces(notice, numbers, spot, chance);
  const own = ownLines(notice, numbers);
  const isInLine = spot === 'glued' || spot === 'bracket';
  const texts = left.flatMap((block) => (block.type === 'cut' ? [] : [textOf(block)]));
  const lines =
    hole?.type === 'cut'
      ? setAtCut(left, runs, own, isInLine)
      : isInLine
        ? setInLine(texts, runs, notice, spot, chance)
        : setLines(texts, own, notice, spot, chance);
  // Cut inside a paragraph, the halves stand together where no notice parts them
  const joined =
    hole?.type === 'cut' && hole.joined
      ? [...texts.slice(0, at - 1), `${texts[at - 1] ?? ''}${texts[at] ?? ''}`, ...texts.slice(at + 1)]
      : texts;
  const gap = hole?.type === 'cut' ? gapOf(hole, [notice], total, omitted) : null;
  return {
    content: print(form, text.title, lines),
    without: print(form, text.title, { aboveTitle: [], under: joined.map((one) => paragraph([{ text: one }])) }),
    notice: runs.map((run) => run.text).join(''),
    shown: [text.title, ...texts].join('\n'),
    gap:
      gap?.type === 'gap'
        ? {
            ...gap,
            before: [text.title, ...texts.slice(0, at)].join(''),
            after: texts.slice(at).join(''),
            whole: total,
            totalChars: notice.text.join('').includes('{total}') ? total : null,
          }
        : null,
  };
}
