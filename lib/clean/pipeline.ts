/** From a page's tree, or a text without mark-up, to a clean page. Pure. */

import { flatten, pieces, unplay } from '../model/edits.ts';
import { CleanError } from '../model/errors.ts';
import type { Block, Change, CleanPage, Step } from '../model/types.ts';
import { siteNamesOf } from '../notices/site-names.ts';
import { settleHidden } from '../page/hidden-by-look.ts';
import { type Surroundings, surroundingsOf } from '../page/surroundings.ts';
import { withoutTextLinks } from '../page/text-links.ts';
import { bodyElement, elementsOf, isBlockElement, type PageElement, type PageTree, textOf } from '../page/tree.ts';
import { findSite, type Site } from '../rules/sites.ts';
import { scriptOfPage } from '../text/script.ts';
import { greets, thanksAll } from '../text/speaker.ts';
import { titleParts } from '../text/title-parts.ts';
import { namesCollection } from '../text/titles.ts';
import { isLonger, visible } from '../text/visible.ts';
import { type Clock, ownCuts, type Stopped, takeSentences } from './custom-rules/apply.ts';
import { noOwnRules, type OwnRules } from './custom-rules/rules.ts';
import { locateText } from './locate/locate.ts';
import { type Imprint, ownLinesOf, readImprint } from './metadata/imprint.ts';
import { findHeadTitle, record } from './metadata/record.ts';
import { findTextTitle } from './metadata/text-title.ts';
import { isContents, isForm, isIndex, isShop, kindAndScore } from './page-kind.ts';
import { withGapAround } from './prune/gap-below.ts';
import { firstOf } from './prune/gaps.ts';
import { pruneThoroughly, settle } from './prune/passes.ts';
import type { Pruned } from './prune/prune.ts';
import { examine, mend, repair } from './repair/repair.ts';
import { withoutOverlap } from './split/overlap.ts';
import { split } from './split/split.ts';
import { sanitise } from './strip/sanitise.ts';
import { strip } from './strip/strip.ts';
import { structure, structureText } from './structure/structure.ts';

/** Visible characters; less is no text, whatever it says. */
const leastText = 60;
const leastGreeted = 24;

export interface CleanOptions {
  readonly own?: OwnRules;
  /** Measures the reader's rules. It stands still by default, so that a slow machine gives the same text. */
  readonly clock?: Clock;
  /** Hears of each of the reader's rules that had to be stopped. */
  readonly tell?: (stopped: Stopped) => void;
}

export interface Cleaning extends CleanPage {
  /** Flat text of the main element before any stage: `replay(input, changes)` gives that of the speeches. */
  readonly input: string;
}

/**
 * Cleans one page.
 *
 * @throws {CleanError} `no-main-content` where it holds no Chinese text that could be a speech or an article.
 */
export function cleanTree(tree: PageTree, options: CleanOptions = {}): Cleaning {
  return cleanParts(tree, [], options);
}

/**
 * Cleans a text that its site cut into several pages. They are put together first, so that damage, numbers and repeated lines
 * are seen across them. A later part that is null or holds no text leaves a gap.
 *
 * @throws {CleanError} `no-main-content` where the first part holds no Chinese text.
 */
export function cleanParts(
  first: PageTree,
  later: readonly (PageTree | null)[],
  { own = noOwnRules, clock = () => 0, tell = () => undefined }: CleanOptions = {},
): Cleaning {
  const work: OwnWork = { own, clock, stopped: [] };
  const { structured, around, site, doubts } = takeIn(first, later, work);
  const cleaned = clean(structured, around, first.url, site, work);
  work.stopped.forEach(tell);
  return { ...cleaned, reasons: [...cleaned.reasons, ...doubts] };
}

/** Why a page may be another than it seems: once for each later part that was there, and held no text. */
export const partWithoutText = 'part-without-text';

/**
 * Cleans a text without mark-up: every line is a paragraph.
 *
 * @throws {CleanError} `no-main-content` as above.
 */
export function cleanText(text: string, url: string | null = null): Cleaning {
  const around = { above: [], below: [], title: '', meta: new Map<string, string>() };
  refuseJson(text);
  if (text.split('\n', mostLines + 1).length > mostLines) throw tooLong();
  return clean(structureText(text), around, url, findSite(url)?.id ?? null);
}

function clean(
  structured: Step<readonly Block[]>,
  around: Surroundings,
  url: string | null,
  site: string | null,
  { own, clock, stopped }: OwnWork = { own: noOwnRules, clock: () => 0, stopped: [] },
): Cleaning {
  const lines = structured.value.flatMap((block) => pieces(block));
  const least = lines.some((line) => greets(line) || thanksAll(line)) ? leastGreeted : leastText;
  if (!lines.some((line) => isLonger(line, least)) && visible(lines.join('')).length < least)
    throw new CleanError('no-main-content', 'The page holds too little text');
  const repairer = examine([
    around.title,
    ...around.above.map(({ text }) => text),
    ...lines,
    ...around.below.map(({ text }) => text),
  ]);
  const mended = repair(structured.value, repairer);
  const repaired = settle(mended.value, 'repair');
  const owned = takeSentences(repaired.value, own.sentences, clock, stopped);
  const outside = mendAll(around, (text) => mend(repairer, text));
  const cut = structured.changes
    .filter(({ stage }) => stage === 'strip')
    .map(({ before }) => mend(repairer, before.replace(/\s+/gu, ' ').trim()));
  const { imprint, pruned } = pruneByTitle(owned.value, (blocks) => imprintOf(outside, blocks, cut, url), outside);
  const textsOf = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);
  const told = withGapAround(pruned.value, { above: textsOf(outside.above), below: textsOf(outside.below) });
  const title = imprint.title ?? findHeadTitle(told.value.blocks);
  const sections = split(told.value.blocks, title, isCollection(outside, imprint.title));
  const recorded = record(sections.value, imprint, told.value.claims);
  const speeches = recorded.value.filter(({ blocks }) => blocks.length > 0);
  if (isContents(lines) || isIndex(speeches.flatMap(({ blocks }) => blocks)))
    throw new CleanError('no-main-content', 'The page lists other pages');
  if (speeches.every(({ blocks }) => blocks.every(({ type }) => type === 'gap')))
    throw new CleanError('no-main-content', 'Nothing of the page is a text of its own');

  const kind = kindAndScore(speeches, imprint.title ?? speeches[0]?.title ?? '');
  if (
    kind.kind === 'article' &&
    isShop(
      [...outside.above, ...outside.below].map(({ text }) => text).concat(lines, cut),
      recorded.value.flatMap(({ blocks }) => blocks),
    )
  )
    throw new CleanError('no-main-content', 'The page sells goods');
  if (isForm(around.title, lines, kind.kind))
    throw new CleanError('no-main-content', 'The page has nothing but a form or a profile');

  const changes: readonly Change[] = [structured, mended, repaired, owned, pruned, told, sections, recorded].flatMap(
    (step) => step.changes,
  );
  return {
    url,
    site,
    ...kind,
    script: {
      source: scriptOfPage(speeches.flatMap(({ blocks }) => blocks.flatMap((block) => pieces(block)))),
      target: 'keep',
    },
    speeches,
    changes,
    input: inputOf(structured),
  };
}

/** Title and date may stand in lines before the speech, or beside controls that were cut out. */
function imprintOf(
  around: Surroundings,
  blocks: readonly Block[],
  cut: readonly string[],
  url: string | null,
): Imprint {
  const own = ownLinesOf(blocks, cut, url);
  const imprint = readImprint(around, own);
  const named = imprint.title ?? findTextTitle(blocks.flatMap((block) => pieces(block).slice(0, 1)));
  return { ...imprint, title: named === null ? null : withoutNotices(named) };
}

/** A title without notices in its line; one that is nothing else stays. */
function withoutNotices(title: string): string {
  const { blocks } = pruneThoroughly([{ type: 'heading', level: 2, text: title }], { title: null, site: [] }).value;
  return blocks.flatMap((block) => pieces(block))[0]?.trim() || title;
}

function mendAll(around: Surroundings, mended: (text: string) => string): Surroundings {
  const line = <T extends { readonly text: string }>(outer: T): T => ({ ...outer, text: mended(outer.text) });
  return {
    above: around.above.map(line),
    below: around.below.map(line),
    title: mended(around.title),
    meta: new Map([...around.meta].map(([name, value]) => [name, mended(value)])),
  };
}

function inputOf({ value, changes }: Step<readonly Block[]>): string {
  return unplay(flatten(value), changes);
}

/** The reader's own rules for a page, and those of them that had to be stopped so far. */
interface OwnWork {
  readonly own: OwnRules;
  readonly clock: Clock;
  readonly stopped: Stopped[];
}

interface TakenIn {
  readonly structured: Step<readonly Block[]>;
  /** Around the text on its first page. */
  readonly around: Surroundings;
  /** Id of the site's row; `own` where the reader alone knows the site. */
  readonly site: string | null;
  readonly doubts: readonly string[];
}

/** Reads the parts of a text into blocks; a later one that is null or holds no text leaves a gap. Throws as `cleanParts`. */
function takeIn(first: PageTree, later: readonly (PageTree | null)[], work: OwnWork): TakenIn {
  const site = findSite(first.url);
  const { root, main, isOverruled } = locateText(readable(first), site, work.own.mains);
  const parts = [structureOf(main, site, work)];
  const doubts = isOverruled ? ['site-row-overruled'] : [];
  for (const tree of later) {
    const part = tree === null ? missingPart : structureLater(tree, site, work);
    if (tree !== null && part === missingPart) doubts.push(partWithoutText);
    parts.push(withoutOverlap(parts.at(-1)?.value ?? [], part));
  }
  return {
    structured: concat(parts),
    around: surroundingsOf(root, main),
    site: site?.id ?? (work.own.known ? 'own' : null),
    doubts,
  };
}

/** Boxes of a page, or lines of a text: a book has a tenth of it, and more is not cleaned within seconds. */
const mostLines = 150_000;

const tooLong = () => new CleanError('too-long', `More than ${mostLines} lines`);

/** @throws {CleanError} `json-page` where a text is nothing but JSON. */
function refuseJson(text: string): void {
  if (!/^\s*[[{]\s*["[{]/u.test(text)) return;
  try {
    JSON.parse(text);
  } catch {
    return;
  }
  throw new CleanError('json-page', 'The text is JSON');
}

/** Chromium keeps the file in a box of this name and draws it as a tree of tags; Firefox leaves its own root. */
const xmlViewer = 'webkit-xml-viewer-source-xml';

function isXml({ root }: PageTree, body: PageElement | null): boolean {
  if (root.tag !== 'html' && !isBlockElement(root)) return true;
  return body?.children.some((node) => typeof node !== 'string' && node.attributes.id === xmlViewer) === true;
}

/**
 * A page as its reader sees it.
 *
 * @throws {CleanError} `too-long`; `json-page`; `xml-page`.
 */
function readable(tree: PageTree): PageTree {
  const body = bodyElement(tree);
  if (isXml(tree, body)) throw new CleanError('xml-page', 'The page is XML');
  // A browser shows a file of another kind in one box
  const first = body?.children.find((node): node is PageElement => typeof node !== 'string');
  if (first?.tag === 'pre') refuseJson(textOf(first));
  let boxes = 0;
  for (const element of elementsOf(tree.root)) if (isBlockElement(element) && ++boxes > mostLines) throw tooLong();
  return withoutTextLinks(settleHidden(tree));
}

function structureOf(main: PageElement, site: Site | null, { own, clock, stopped }: OwnWork): Step<readonly Block[]> {
  const cuts = new Map([...strip(main, site), ...ownCuts(main, own.drops, clock, stopped)]);
  return structure(sanitise(main, cuts));
}

const missingPart: Step<readonly Block[]> = {
  value: [{ type: 'gap', reason: 'continued-on', omittedChars: null }],
  changes: [],
};

function structureLater(tree: PageTree, site: Site | null, work: OwnWork): Step<readonly Block[]> {
  try {
    const part = structureOf(locateText(readable(tree), site, work.own.mains).main, site, work);
    const title = surroundingsOf(tree.root, tree.root).title;
    const lines = part.value.flatMap((block) => pieces(block));
    // A page that asks to log in stands where the part should
    return isForm(title, lines, 'article') ? missingPart : part;
  } catch (error) {
    if (error instanceof CleanError) return missingPart;
    throw error;
  }
}

/** Each log begins where the text before it ends. */
function concat(parts: readonly Step<readonly Block[]>[]): Step<readonly Block[]> {
  let length = 0;
  return parts.reduce<Step<readonly Block[]>>(
    (all, part) => {
      const changes = part.changes.map((change) => ({ ...change, at: change.at + length }));
      length += flatten(part.value).length;
      return { value: [...all.value, ...part.value], changes: [...all.changes, ...changes] };
    },
    { value: [], changes: [] },
  );
}

/** Names the page and prunes it. `read` is asked again for a title or a day that it has not found at first. */
function pruneByTitle(
  blocks: readonly Block[],
  read: (blocks: readonly Block[]) => Imprint,
  around: Surroundings,
): { readonly imprint: Imprint; readonly pruned: Step<Pruned> } {
  const by = (title: string | null, from: readonly Block[]) =>
    pruneThoroughly(from, { title, site: siteNamesOf(around, title), many: isCollection(around, title) });
  const imprint = read(blocks);
  const pruned = by(imprint.title, blocks);
  if ((imprint.title !== null && imprint.published !== null) || pruned.changes.length === 0) return { imprint, pruned };
  const seen = read(pruned.value.blocks);
  const more = { ...imprint, published: imprint.published ?? seen.published };
  const { title } = seen;
  if (imprint.title !== null || title === null) return { imprint: more, pruned };
  const again = by(title, pruned.value.blocks);
  return {
    imprint: { ...more, title },
    pruned: {
      value: { blocks: again.value.blocks, claims: firstOf(pruned.value.claims, again.value.claims) },
      changes: [...pruned.changes, ...again.changes],
    },
  };
}

/** True if the title names many texts, before the count was taken from it. */
function isCollection(around: Surroundings, title: string | null): boolean {
  const headings = around.above.flatMap(({ text, headingLevel }) => (headingLevel === 1 ? [text] : []));
  return [title ?? '', titleParts(around.title)[0] ?? '', ...headings].some((name) => namesCollection(name));
}
