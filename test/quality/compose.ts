/** Makes a sheet and its reference from a text and notices. */
import { type Chance, chanceOf } from './chance.ts';
import { type CutBlock, cutEnd, cutMiddle, cutStart, insideClause, sizeOf } from './cut.ts';
import { type Dated, headTitleFor, othersFor, type Site } from './facts.ts';
import { run } from './print/mark-up.ts';
import type {
  Fragment,
  Layout,
  Line,
  Notice,
  Place,
  Reference,
  ReferenceBlock,
  ReferenceSpeech,
  Run,
  Sheet,
  Text,
  TextBlock,
} from './sheet.ts';

export interface Wanted {
  /** The page's name: chance comes from it. */
  readonly id: string;
  readonly text: Text;
  readonly layout: Layout;
  readonly notices: readonly Notice[];
  readonly site: Site;
  /** Null where the page prints no date. */
  readonly dated: Dated | null;
  /** The container's first line is the title once more. */
  readonly titleAgain?: boolean;
  /** What stands in the head's title element; by chance where not said. */
  readonly headTitle?: string;
  /** The title as the page prints it over the text, with what the site adds to it. */
  readonly heading?: string;
  /** Other ways to name the text that are as right. */
  readonly orTitles?: readonly string[];
  /** What the site names beside the text; by chance where not said. */
  readonly others?: Sheet['others'];
}

export interface Composed {
  readonly sheet: Sheet;
  readonly reference: Reference;
}

/** Thrown where a text is too short for a notice: the caller takes another text. */
export class TooShort extends Error {}

/** What the braces of a wording are filled with. */
export type Numbers = Readonly<Record<string, string>>;

const fill = (text: string, numbers: Numbers): string =>
  text.replace(/\{(\w+)\}/gu, (_, name: string) => numbers[name] ?? '');

/** Puts a text on a sheet with its notices, and says what is right. */
export function compose(wanted: Wanted): Composed {
  const { id, text, layout, notices, site, dated, titleAgain = false } = wanted;
  const chance = chanceOf(id);
  const total = sizeOf(text.blocks);
  let blocks: readonly CutBlock[] = text.blocks;
  for (const notice of notices.filter(({ gap }) => gap)) {
    const cut =
      notice.gap?.where === 'middle'
        ? cutMiddle(text.blocks, notice.place === 'sentence', chance)
        : notice.gap?.where === 'end'
          ? cutEnd(blocks, chance)
          : cutStart(text.blocks);
    if (cut === null) throw new TooShort(`${id}: ${text.id} is too short for ${notice.id}`);
    blocks = cut;
  }
  const cuts = blocks.filter((block) => block.type === 'cut');
  const hidden = cuts.reduce((sum, { omitted }) => sum + omitted, 0);
  const shared: Numbers = {
    site: site.name,
    title: text.title,
    total: String(total),
    shown: String(total - hidden),
    pages: String(4 + chance.below(16)),
    views: String(120 + chance.below(4000)),
  };
  const numbersOf = (notice: Notice): Numbers => {
    const cut = cuts.find(({ where }) => where === notice.gap?.where);
    const percent = Math.round((100 * (cut?.omitted ?? 0)) / total);
    return { ...shared, n: String(cut?.omitted ?? 0), percent: String(percent), read: String(100 - percent) };
  };
  const at = (place: Place) =>
    notices
      .filter((notice) => notice.place === place)
      .flatMap((notice) => Array.from({ length: notice.times ?? 1 }, () => notice));
  const fragments = (place: Place): readonly Fragment[] =>
    at(place).map((notice) => {
      const html =
        notice.html === undefined && notice.tags
          ? runsOf(notice, numbersOf(notice)).map(run).join('')
          : notice.html && fill(notice.html, numbersOf(notice));
      return {
        tag: notice.tag ?? 'p',
        texts: notice.text.map((piece) => fill(piece, numbersOf(notice))),
        ...(html === undefined ? {} : { html }),
      };
    });

  const flat: CutBlock[] = layout.flat
    ? blocks.flatMap((block): CutBlock[] =>
        block.type === 'list' ? block.items.map((item) => ({ type: 'paragraph', text: item })) : [block],
      )
    : [...blocks];
  const lines = linesOf(flat, notices, numbersOf);
  const bodyLines = [
    ...at('top').flatMap((notice) => ownLines(notice, numbersOf(notice))),
    ...(titleAgain ? [line('imprint', text.title)] : []),
    ...[text.subtitle, ...(text.imprint ?? [])].filter((row) => row !== undefined).map((row) => line('imprint', row)),
    ...between(
      glued(
        lines,
        at('first'),
        at('last'),
        at('sentence').filter(({ gap }) => !gap),
        at('end'),
        numbersOf,
        chance.below(1000),
      ),
      at('middle')
        .filter(({ gap }) => !gap)
        .map((notice) => ownLines(notice, numbersOf(notice))),
      chance,
    ),
    ...at('bottom').flatMap((notice) => ownLines(notice, numbersOf(notice))),
  ];
  const own = referenceSpeeches(flat, notices, total, {
    titles: [text.title, ...(text.subtitle ? [`${text.title}${text.subtitle}`] : []), ...(wanted.orTitles ?? [])],
    published: dated?.day ?? text.spoken ?? null,
  });
  const junk = notices.flatMap((notice) =>
    (notice.junk ?? notice.text.filter((piece) => piece.length >= 4)).map((string) => fill(string, numbersOf(notice))),
  );
  const body = JSON.stringify([text.title, own, text.subtitle, text.imprint]).normalize('NFKC');
  return {
    sheet: {
      title: wanted.heading ?? text.title,
      headTitle: wanted.headTitle ?? headTitleFor(chance, text.title, site.name, text.script === 'hant'),
      site: site.name,
      printed: dated?.printed ?? null,
      day: dated?.day ?? null,
      lines: bodyLines,
      crumbs: fragments('crumbs'),
      meta: fragments('meta'),
      below: fragments('below'),
      aside: fragments('aside'),
      footer: fragments('footer'),
      others: wanted.others ?? othersFor(chance, text.script === 'hant'),
      hant: text.script === 'hant',
    },
    reference: {
      kind: own.length > 1 ? 'collection' : 'speech',
      speeches: own,
      junk: [...junk, ...layout.junk].filter((string) => !body.includes(string.normalize('NFKC'))),
      underTitle: [text.subtitle, ...(text.imprint ?? [])].filter((row) => row !== undefined),
      ...(notices.some(({ mayGap }) => mayGap) ? { mayGap: true as const } : {}),
      script: 'keep',
    },
  };
}

function line(type: 'imprint' | 'extra', text: string): Line {
  return { type, runs: [{ text }] };
}

function sectionLines({ print }: Extract<TextBlock, { readonly type: 'section' }>): readonly Line[] {
  if (print === null) return [];
  const { text, tag } = print;
  if (tag === 'heading') return [{ type: 'heading', level: 2, runs: [{ text }] }];
  return [{ type: 'section', runs: [tag === 'strong' ? { text, tag } : { text }] }];
}

/** A notice as lines of its own. Inline elements stand side by side in one line, others below each other. */
export function ownLines(notice: Notice, numbers: Numbers): readonly Line[] {
  const tag = notice.tag ?? 'p';
  if (notice.tags || notice.html !== undefined) return [{ type: 'notice', tag, runs: runsOf(notice, numbers) }];
  const texts = notice.text.map((piece) => fill(piece, numbers));
  if (texts.length > 1 && (tag === 'a' || tag === 'span'))
    return [{ type: 'notice', tag: 'p', runs: texts.map((text) => ({ text, tag })) }];
  return texts.map((text) => ({ type: 'notice', tag, runs: [{ text }] }));
}

/** A notice as pieces of a line. */
export function runsOf(notice: Notice, numbers: Numbers): readonly Run[] {
  if (notice.html !== undefined)
    return [{ text: notice.text.map((piece) => fill(piece, numbers)).join(''), html: fill(notice.html, numbers) }];
  if (notice.tags)
    return notice.text.map((piece, index) => {
      const own = notice.tags?.[index];
      return own ? { text: fill(piece, numbers), tag: own } : { text: fill(piece, numbers) };
    });
  const tag =
    notice.tag === 'a' || notice.tag === 'span' || notice.tag === 'button' || notice.tag === 'strong'
      ? notice.tag
      : undefined;
  return notice.text.map((piece) => (tag ? { text: fill(piece, numbers), tag } : { text: fill(piece, numbers) }));
}

function linesOf(
  blocks: readonly CutBlock[],
  notices: readonly Notice[],
  numbersOf: (notice: Notice) => Numbers,
): Line[] {
  const lines: Line[] = [];
  let open: Run[] | null = null;
  for (const block of blocks) {
    if (block.type === 'cut') {
      const notice = notices.find(({ gap }) => gap?.where === block.where);
      if (!notice) throw new Error('a cut without a notice');
      const last = lines.at(-1);
      if (block.joined && last?.type === 'paragraph') {
        open = [...last.runs, ...runsOf(notice, numbersOf(notice))];
        lines.pop();
      } else if (block.where === 'middle') lines.push(...ownLines(notice, numbersOf(notice)));
      // Cuts at the beginning and at the end: their notices stand where their place says
    } else if (block.type === 'list' || block.type === 'table') lines.push(block);
    else if (block.type === 'section') lines.push(...sectionLines(block));
    else if (block.type === 'extra') lines.push(...block.texts.map((text) => line('extra', text)));
    else {
      lines.push({ ...block, runs: [...(open ?? []), { text: block.text }] });
      open = null;
    }
  }
  return lines;
}

/** Puts notices that are glued to sentences where they stand, and those between paragraphs between them. */
function glued(
  lines: readonly Line[],
  first: readonly Notice[],
  last: readonly Notice[],
  inside: readonly Notice[],
  ends: readonly Notice[],
  numbersOf: (notice: Notice) => Numbers,
  salt: number,
): readonly Line[] {
  const out = [...lines];
  const edit = (index: number, change: (runs: readonly Run[]) => readonly Run[]): void => {
    const found = out[index];
    if (found && 'runs' in found) out[index] = { ...found, runs: change(found.runs) };
  };
  for (const notice of inside) {
    const places = out.flatMap((row, index) =>
      row.type === 'paragraph' && row.runs.length === 1 && (row.runs[0]?.text.length ?? 0) > 50 ? [index] : [],
    );
    const index = places[salt % Math.max(1, places.length)];
    if (index === undefined) throw new TooShort(`no sentence for ${notice.id}`);
    edit(index, (runs) => {
      const text = runs[0]?.text ?? '';
      const at = insideClause(text, Math.floor(text.length * 0.4)) ?? text.length;
      return [{ text: text.slice(0, at) }, ...runsOf(notice, numbersOf(notice)), { text: text.slice(at) }];
    });
  }
  for (const notice of ends) {
    const places = out.flatMap((row, index) =>
      index > 0 && index < out.length - 1 && row.type === 'paragraph' && row.runs.length === 1 ? [index] : [],
    );
    const index = places[(salt * 7) % Math.max(1, places.length)];
    if (index === undefined) throw new TooShort(`no paragraph for ${notice.id}`);
    edit(index, (runs) => [...runs, ...runsOf(notice, numbersOf(notice))]);
  }
  for (const notice of first)
    edit(
      out.findIndex((row) => 'runs' in row && !['notice', 'section', 'extra'].includes(row.type)),
      (runs) => [...runsOf(notice, numbersOf(notice)), ...runs],
    );
  for (const notice of last)
    edit(
      out.findLastIndex((row) => 'runs' in row && !['notice', 'section', 'extra'].includes(row.type)),
      (runs) => [...runs, ...runsOf(notice, numbersOf(notice))],
    );
  return out;
}

/** Puts notices between two paragraphs. */
function between(lines: readonly Line[], notices: readonly (readonly Line[])[], chance: Chance): readonly Line[] {
  const out = [...lines];
  for (const own of notices)
    out.splice(Math.min(out.length - 1, 2 + chance.below(Math.max(1, out.length - 3))), 0, ...own);
  return out;
}

interface First {
  readonly titles: readonly [string, ...string[]];
  readonly published: string | null;
}

/** The texts of the page; a page without sections has one, under the page's title. */
function referenceSpeeches(
  blocks: readonly CutBlock[],
  notices: readonly Notice[],
  total: number,
  first: First,
): readonly ReferenceSpeech[] {
  const speeches: { titles: readonly [string, ...string[]]; blocks: ReferenceBlock[] }[] = [];
  let omittedBefore = 0;
  for (const block of blocks) {
    if (block.type === 'extra') continue;
    if (block.type === 'section') {
      speeches.push({ titles: block.titles, blocks: [] });
      continue;
    }
    if (speeches.length === 0) speeches.push({ titles: first.titles, blocks: [] });
    if (block.type === 'cut') omittedBefore += block.omitted;
    speeches.at(-1)?.blocks.push(block.type === 'cut' ? gapOf(block, notices, total, omittedBefore) : ownBlock(block));
  }
  return speeches.map(({ titles: [title, ...orTitles], blocks: own }, index) => ({
    title,
    orTitles,
    published: index === 0 ? first.published : null,
    complete: !own.some(({ type }) => type === 'gap'),
    blocks: own,
  }));
}

function ownBlock(block: Exclude<TextBlock, { readonly type: 'section' | 'extra' }>): ReferenceBlock {
  if (block.type === 'heading') return { type: 'heading', text: block.text };
  if (block.type === 'list' || block.type === 'table') return block;
  return { type: 'paragraph', text: block.text };
}

/** The gap that is right for a cut that a notice tells of. */
export function gapOf(
  { where, omitted }: Extract<CutBlock, { readonly type: 'cut' }>,
  notices: readonly Notice[],
  total: number,
  omittedBefore: number,
): ReferenceBlock {
  const gap = notices.find((notice) => notice.gap?.where === where)?.gap;
  if (!gap) throw new Error('a cut without a notice');
  const { reason, number } = gap;
  if (number === 'printed') return { type: 'gap', reason, omittedChars: omitted };
  if (number === 'none') return { type: 'gap', reason, omittedChars: null };
  const percent = Math.round((100 * omitted) / total);
  const shown = total - omittedBefore;
  return { type: 'gap', reason, omittedChars: null, orAbout: Math.round((shown * percent) / (100 - percent)) };
}
