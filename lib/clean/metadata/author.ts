/** Who wrote a text, from the bylines that stand where bylines stand: no name is taken from a sentence. */

import {
  authorLabels,
  behindNames,
  noAuthors,
  noNames,
  plainSurnames,
  reporterWords,
  wordsBehindNames,
} from '../../rules/bylines.ts';
import { anyOf } from '../../text/patterns.ts';
import { namesSpeaker } from '../../text/speaker.ts';
import { fold, isLonger, visible } from '../../text/visible.ts';
import { joined, looksLikeName, names, namesOf, roles, separators, withoutRoles } from './byline-names.ts';

/** Where a page may tell its author. */
export interface BylinePlaces {
  /** Lines of the text above its first sentence, in order. */
  readonly head: readonly string[];
  /** Lines around the text, nearest first, those of the head among them. */
  readonly lines: readonly string[];
  /** The first paragraphs of the text, and its last ones with what stands below, the last one last. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** Parts of the page's `<title>`. */
  readonly parts: readonly string[];
  /** The name that the head of the page carries; empty for none. */
  readonly meta: string;
}

/** Finds the author, or several by a blank; null where nobody says. */
export function findAuthor({ head, lines, opening, closing, parts, meta }: BylinePlaces): string | null {
  const last = [...closing].reverse();
  return (
    firstOf([...lines, ...last.filter((text) => !isLonger(text, longestLine))], labelled) ??
    firstOf([...head, ...lines], reporter) ??
    firstOf(lines, besideSource) ??
    speaker(head) ??
    firstOf(last.slice(0, lastLines), closingNames) ??
    firstOf(last, (text) => (isLonger(text, longestLine) ? null : reporter(text))) ??
    firstOf(opening, reportedBy) ??
    firstOf([...lines, ...closing], posted) ??
    firstOf(last.slice(0, lastLines), sourcePerson) ??
    bareName(head, opening) ??
    nameOf(meta) ??
    blogOwner(parts)
  );
}

/** 「某某的博客」, 「某某 | blog.example」. */
function blogOwner(parts: readonly string[]): string | null {
  const [first = '', second = '', ...more] = parts;
  if (more.length === 0 && /^blogs?\./iu.test(second) && visible(first).length <= longestUser) return first;
  return firstOf(parts, (part) => /^\[?(\S{2,12}?)\]?的(?:博客|部落格|blog)$/iu.exec(fold(part))?.[1] ?? null);
}

const longestUser = 12;

const longestLine = 90;
/** From the end; a name in brackets further up is another's. */
const lastLines = 4;

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

const label = new RegExp(
  String.raw`(?:^|[\s|([])(?:文章|本文)?${anyOf(authorLabels)}\s{0,9}[:]\s{0,9}(?<value>(?:${names})(?=$|[\s|,，。()[\]<:])|[^\s|,，。:()[\]]{2,20})(?<latin>\s?\([A-Za-z .-]{3,40}\))?`,
  'u',
);
/** Where a name ends that has no blank behind it. */
const afterName = new RegExp(`${anyOf(wordsBehindNames)}.*$`, 'u');
const noName = new RegExp(`^(?:${anyOf(noAuthors)}|.*(?:转载|文章|[网报社]|网易|编辑部))$`, 'u');

/** 「作者：某某」. */
function labelled(line: string): string | null {
  const groups = label.exec(fold(line));
  const value = groups?.groups?.value;
  if (groups === null || value === undefined) return null;
  const at = groups.index + groups[0].length - value.length - (groups.groups?.latin ?? '').length;
  const folded = value.replace(afterName, '').trimEnd();
  if (visible(folded).length < 2 || noName.test(folded) || /[=<>"{}]|^\d+$/u.test(folded)) return null;
  const printed = withoutRoles(line.slice(at, at + folded.length));
  const latin = line.slice(at + value.length, at + value.length + (groups.groups?.latin ?? '').length);
  if (folded === value && latin !== '') return `${printed}${latin}`;
  // Behind a blank the page may go on with something else
  const [first = '', ...others] = /\s\S{2}|\S{2}\s/u.test(printed) ? printed.split(separators) : [joined(printed)];
  const end = others.findIndex((part) => !looksLikeName(part));
  const all = [first, ...others.slice(0, end < 0 ? others.length : end)].join(' ');
  return visible(all).length < 2 || noName.test(fold(first)) || roles.test(fold(first)) ? null : all;
}

const marks = String.raw`[\s□■◆●○◎△▲☆★※*—\-([]*`;
const reporterLine = new RegExp(
  String.raw`^${marks}(?:[\u4e00-\u9fff·/]{0,8}\s)?[\u4e00-\u9fff·]{0,16}${anyOf(reporterWords)}(?<gap>\s{0,9}[:]?\s{0,9})(?<names>${names})\s{0,9}(?:(?:[/ ]?|/[\u4e00-\u9fff]{2,4})${anyOf(behindNames)}[\s/]?[\u4e00-\u9fff/]{0,8})?[\s)\]]*$`,
  'u',
);
const writtenBy = new RegExp(
  String.raw`^${marks}(?:${anyOf(behindNames)}|撰稿)\s{0,9}[/|:]\s{0,9}(?:[\u4e00-\u9fff·]{0,12}${anyOf(reporterWords)}\s{0,9})?(?<names>${names})(?:[\s)\]]{0,9}$|\s{1,9}[\u4e00-\u9fff]{1,4}\s{0,9}[/|:]\s{0,9}${names}[\s)\]]{0,9}$)`,
  'u',
);

/** A line that is a byline and nothing else: 「□ 本报记者 某某」, 「文／某某」. */
export function reporter(line: string): string | null {
  if (isLonger(line, longestByline)) return null;
  const match = reporterLine.exec(fold(line).trim());
  if (match !== null) return namesOf(line, match.groups?.names ?? '', match.groups?.gap === '');
  const written = writtenBy.exec(fold(line).trim())?.groups?.names;
  return written === undefined ? null : namesOf(line, written, false);
}

const longestByline = 48;

const reporterBehind = new RegExp(`\\s${anyOf(reporterWords)}\\s{0,9}[:]?\\s{0,9}(?<names>${names})\\s{0,9}$`, 'u');

/** 「2019-03-02　来源：某某晚报　记者 某某」. */
function besideSource(line: string): string | null {
  const folded = fold(line);
  const found = /来源|\d{4}[-/.年]\d/u.test(folded) ? reporterBehind.exec(folded)?.groups?.names : undefined;
  return found === undefined ? null : namesOf(line, found, false);
}

const endBracket = /[([]([^()[\]]{2,40})[)\]]\s*$/u;
const onlyNames = new RegExp(`^\\s{0,9}(${names})\\s{0,9}$`, 'u');

/** The bracket behind the last sentence: 「（记者 某某）」, 「（某某 某某）」. */
function closingNames(line: string): string | null {
  const inner = endBracket.exec(fold(line.slice(-longestLine)))?.[1];
  if (inner === undefined) return null;
  const told = reporter(inner);
  if (told !== null) return told;
  const bare = onlyNames.exec(inner)?.[1];
  // Of a bracket that is only names each must look like one: 「（掌声）」, 「（全文完）」
  return bare === undefined || /[。！!]/u.test(inner) ? null : namesOf(line, bare, true);
}

const inOpening = new RegExp(
  String.raw`^[^。]{0,24}[([][^()[\]]{0,12}?${anyOf(reporterWords)}\s{0,9}[:]?\s{0,9}(?<names>${names})`,
  'u',
);

/** 「本报讯（记者 某某 通讯员 某某）…」 */
function reportedBy(paragraph: string): string | null {
  const found = inOpening.exec(fold(paragraph.slice(0, 80)))?.groups?.names;
  return found === undefined ? null : namesOf(paragraph, found, false);
}

/** Forums and portals: 「本帖由某某于…」, 「…22:36:13 by 某某」, 「…08:19 [ 某某 ]」. */
function posted(line: string): string | null {
  const match =
    /本[帖贴]由\s*(\S{1,20}?)\s*于\s*(?:19|20)\d{2}/u.exec(line) ??
    /\d{1,2}:\d{2}(?::\d{2})?\s+by\s+(\S{2,20})/iu.exec(line) ??
    /\d{1,2}:\d{2}(?::\d{2})?\s*\[\s*([\u4e00-\u9fff]{2,4})\s*\]/u.exec(line);
  const found = match?.[1];
  return found === undefined || noName.test(fold(found)) ? null : found;
}

function speaker(head: readonly string[]): string | null {
  const named = head.find((line) => namesSpeaker(line));
  return (
    named
      ?.trim()
      .replace(/^[（(]|[）)]$/gu, '')
      .replace(/\s+/gu, ' ') ?? null
  );
}

/** 「来源：某某」 below a text, where it is a person. */
function sourcePerson(line: string): string | null {
  const found = /^来源\s*:\s*(\S+)$/u.exec(fold(line).trim())?.[1] ?? '';
  return bare.test(found) && !words.has(found) ? line.trim().slice(-found.length) : null;
}

const bare = new RegExp(String.raw`^[${plainSurnames}](?:[\u4e00-\u9fff]{1,2}|\s{1,3}[\u4e00-\u9fff])$`, 'u');
const words = new Set<string>(noNames);
/** Visible characters; a line as short as this is no text. */
const shortLine = 30;
/** Lines under a title where a name may stand. */
const underTitle = 3;

/** A name and nothing else on a line under the title, where a text, not a list of such lines, follows. */
function bareName(head: readonly string[], opening: readonly string[]): string | null {
  const lines = head.slice(0, underTitle).map((line) => line.trim());
  const found = lines.filter((line) => bare.test(fold(line)) && !words.has(fold(line)));
  return found.length === 1 && opening.some((text) => isLonger(text, shortLine))
    ? (found[0] ?? '').replace(/\s+/gu, '')
    : null;
}

/** The name in a page's head, where it is a person's: programs and sites sign there too. */
function nameOf(meta: string): string | null {
  const text = meta.trim();
  const strict = /^[\u4e00-\u9fff]{2,4}$/u.test(text) && !noName.test(fold(text));
  return strict && !/[网报社站台局部院校会厅室司团]$/u.test(fold(text)) ? text : null;
}
