/** A page's own name for its text: of all lines that could be it the one that stands out, and that the page's head knows. */

import type { Surroundings } from '../../page/surroundings.ts';
import { datesIn } from '../../text/dates.ts';
import { lazily } from '../../text/memo.ts';
import { titleParts } from '../../text/title-parts.ts';
import { genre, key, looksLikeTitle, withoutTail } from '../../text/titles.ts';
import { fold, visible } from '../../text/visible.ts';
import { bareTitle, isBrand, isColumn, isGeneric, isLabel, isLabelled, withoutLabels } from './bare-title.ts';
import { columnsOf, crumbTitles, isPath } from './crumbs.ts';
import { isSubtitle, joinedTitle } from './title-lines.ts';

/** A line of the main text above the speech. */
export interface HeadLine {
  readonly text: string;
  /** It stands out by its tag, its weight or its place, not by a number alone. */
  readonly setApart: boolean;
}

interface Candidate {
  readonly text: string;
  readonly weight: number;
}

/** Visible characters. */
const longest = 80;
/** Lines above the text, counted from it. */
const linesAbove = 60;
/** Below this weight nothing speaks for a line. */
const leastWeight = 0.8;
/** A title stands on the page; what is in its `<title>` alone may have the site's name in it. */
const printed = 1;
const toldByHead = 2.6;

/** Names under which the head of a page carries the title, small letters. */
const metaNames = ['articletitle', 'article:title', 'og:title', 'ld:headline', 'twitter:title', 'title'];

/** Finds the title, without what the site hangs on to it; null where the page gives none. */
export function findPageTitle(around: Surroundings, head: readonly HeadLine[]): string | null {
  const told = titleParts(around.title).map(bareTitle);
  const names = told.filter((part) => !isGeneric(part));
  const site = new Set(['og:site_name', 'application-name'].map((name) => key(around.meta.get(name) ?? '')));
  const parts = names.filter((part) => !site.has(key(part)) && !isBrand(part));
  const named = key(parts.length > 0 ? names.join('') : '');
  const columns = columnsOf(around);
  const lines = around.above.slice(-linesAbove);
  const outer = lines.map(({ text, headingLevel, titled, linked }, index) => ({
    text,
    level: headingLevel,
    weight:
      printed +
      (headingLevel === 1 ? 3 : headingLevel > 0 ? 1.5 : 0) +
      (titled ? 1 : 0) +
      (isLabel(lines[index - 1]?.text ?? '') ? 2.5 : 0) -
      (lines.length - index) * 0.02 -
      (linked > 0.5 ? 1.5 : 0),
  }));
  const inner = head.map(({ text, setApart }, index) => ({
    text,
    level: setApart ? insideText : 0,
    // What a subtitle speaks for is the line above it
    weight: printed - 0.5 + (setApart ? 0.5 : 0) - index * 0.01 + (hasSubtitle(head, index) ? subtitled : 0),
  }));
  const onPage = [...outer, ...inner].map(({ text, level, weight }) => ({
    text: lazily(() => withoutLabels(bareTitle(text), parts)),
    level,
    weight,
  }));
  // Of two parts of the `<title>` that the page prints both the shorter is the column
  const shown = new Set([...outer, ...inner].map(({ text }) => key(bareTitle(text))));
  const printedParts = parts.map(key).filter((part) => shown.has(part));
  const isPartOfColumn = (own: string) =>
    printedParts.includes(own) && printedParts.some((part) => part.length > own.length && !part.includes(own));
  const inHead = [
    ...parts.map((text, index) => ({
      text,
      weight: (parts.length === told.length && told.length === 1 ? alone(text) : toldByHead) - index * 0.4,
    })),
    ...metaNames.flatMap((name) => {
      const [text] = titleParts(around.meta.get(name) ?? '').map(bareTitle);
      return text === undefined ? [] : [{ text, weight: name === 'articletitle' ? 4 : toldByHead - 0.1 }];
    }),
    ...crumbTitles(around).map((text) => ({ text, weight: 0.5 })),
  ];
  const weighed = (text: string, weight: number): Candidate | null => {
    const own = key(text);
    if (own.length < 2 || visible(text).length > longest || isGeneric(text) || isLabelled(text) || isPath(text))
      return null;
    const column = columns.has(own) ? 7 : isPartOfColumn(own) ? 4 : 0;
    return { text, weight: weight + shape(text) - (site.has(own) ? 4 : 0) - column };
  };
  const all: readonly Likely[] = [
    ...onPage.map(({ text, weight }) => ({
      most: weight + mostInName + mostOfShape,
      read: () => weighed(text(), weight + inName(text(), named, parts)),
    })),
    ...onPage.map(({ weight }, index) => ({
      most: weight + overSeveral + mostOfShape,
      read: () => {
        const whole = overLines(onPage.slice(index, index + 3), parts);
        return whole === null ? null : weighed(whole, weight + overSeveral);
      },
    })),
    ...onPage.map(({ weight }, index) => ({
      most: weight + inOneSentence + mostOfShape,
      read: () => {
        const whole = joinedTitle(onPage.slice(index, index + 3));
        return whole === null ? null : weighed(whole, weight + inOneSentence);
      },
    })),
    ...inHead.map(({ text, weight }) => ({ most: weight + mostOfShape, read: () => weighed(text, weight) })),
  ];
  const best = heaviest(all);
  return best === null || best.weight < leastWeight ? null : withoutTail(wholeOf(best, all));
}

/** What its words can add to a line's weight, and a little more: sums of fractions differ by their order. */
const mostInName = 4.01;
const mostOfShape = 1.51;
const overSeveral = 4.5;
const inOneSentence = 4.2;
const subtitled = 1.5;

/** The level of a line that is set apart inside the text. */
const insideText = 7;

/** Characters; a `<title>` that is shorter and has no other part may be a column's, or the kind of the text. */
const shortTitle = 6;

/** The weight of a `<title>` of one part. */
function alone(text: string): number {
  return key(text).length < shortTitle ? 0.9 : 1.9;
}

/** Whether a line is set apart and its subtitle stands below. */
function hasSubtitle(head: readonly HeadLine[], index: number): boolean {
  const below = head[index + 1];
  return head[index]?.setApart === true && below !== undefined && isSubtitle(below.text);
}

/** A line that may be the title; most lines cannot weigh enough, wherever they stand, and are not read at all. */
interface Likely {
  readonly most: number;
  readonly read: () => Candidate | null;
}

/** Of equals the first. */
function heaviest(likely: readonly Likely[]): Candidate | null {
  let best: Candidate | null = null;
  let first = 0;
  const byMost = likely.map((one, place) => ({ ...one, place })).sort((a, b) => b.most - a.most);
  for (const { most, read, place } of byMost) {
    if (best !== null && most < best.weight) break;
    const found = read();
    if (found === null) continue;
    if (best === null || found.weight > best.weight || (found.weight === best.weight && place < first)) {
      best = found;
      first = place;
    }
  }
  return best;
}

/** A line that stands in the page's own `<title>` is its title, best where it begins or ends it. */
function inName(text: string, named: string, parts: readonly string[]): number {
  const own = key(text);
  if (own.length < 4 || isBrand(text)) return 0;
  if (named.startsWith(own)) return 4;
  // The head's title is cut short, the page's is whole
  if (parts.some((part) => isCut(part) && own.startsWith(key(part)))) return 4;
  return named.endsWith(own) ? 3.8 : named.includes(own) ? 2.5 : 0;
}

/** A genre makes a title likelier; a sentence is none. */
function shape(text: string): number {
  if (key(text).length < 4) return -2;
  // A day, or the line that tells it
  const days = datesIn(text);
  if (days.some(({ length }) => length >= text.trim().length)) return -9;
  if (days.length > 0 && /(?:时间|日期|来源|作者|阅读|浏览)\s*:/u.test(fold(text))) return -9;
  const sentence = /[。；;]|[，,].*[，,]/u.test(text) ? -3 : 0;
  const named = isSubtitle(text) ? -1 : looksLikeTitle(text) ? 1.5 : genre.test(fold(text)) ? 0.3 : 0;
  return named + sentence + (isBrand(text) ? -2.5 : 0) + (isColumn(text) ? -6 : 0);
}

const isCut = (text: string): boolean => /(?:…|\.{3}|。{3})$/u.test(text);

/** The whole of a title that its site cut short, where it stands elsewhere. */
function wholeOf({ text }: Candidate, all: readonly Likely[]): string {
  if (!isCut(text)) return text;
  const own = key(text);
  const whole = all
    .flatMap(({ read }) => read() ?? [])
    .find((other) => !isCut(other.text) && key(other.text).length > own.length && key(other.text).startsWith(own));
  return whole?.text ?? text;
}

/** A title that the page prints over the first two or three of some lines, and its head in one piece; null for none. */
function overLines(lines: readonly { readonly text: () => string }[], parts: readonly string[]): string | null {
  const wanted = parts.map((part) => ({ part, own: key(part) })).filter(({ own }) => own.length >= 6);
  if (wanted.length === 0) return null;
  const [start = '', second = '', third = ''] = lines.map(({ text }) => key(text()));
  if (start.length < 2) return null;
  const whole = wanted.find(({ own }) => own !== start && (own === start + second || own === start + second + third));
  return whole?.part ?? null;
}
