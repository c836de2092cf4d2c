/** Cuts a folded text into the words of notices and what is none of them. */
import { beforeSites, type NoticeRole, noticeWords, siteKinds, siteOwners } from '../rules/notice-words.ts';
import { anyOf } from '../text/patterns.ts';

export type TokenRole = NoticeRole | 'contact' | 'address' | 'site' | 'name' | 'number' | 'mark' | 'end' | 'other';

export interface Token {
  readonly role: TokenRole;
  readonly text: string;
  /** Offset in the text that was cut. */
  readonly at: number;
}

interface Word {
  readonly word: string;
  readonly role: NoticeRole;
}

/** By the UTF-16 unit that they begin with, longest first: a table, since it is asked at every character. */
const vocabulary: readonly (readonly Word[] | undefined)[] = (() => {
  const byFirst: Word[][] = new Array(0x10000);
  for (const { id, words } of noticeWords) {
    for (const word of words.trim().split(/\s+/u)) {
      const first = word.charCodeAt(0);
      byFirst[first] = [...(byFirst[first] ?? []), { word, role: id }];
    }
  }
  byFirst.forEach((list) => {
    list.sort((a, b) => b.word.length - a.word.length);
  });
  return byFirst;
})();

/** What is told by its shape, tried in this order before the words. */
const shapes: readonly { readonly role: TokenRole; readonly first: RegExp; readonly pattern: RegExp }[] = [
  {
    role: 'name',
    first: /[《“"「『‘'【]/u,
    pattern:
      /《[^《》\n]{1,40}》|“[^“”\n]{1,20}”|"[^"\n]{1,20}"|「[^「」\n]{1,20}」|『[^『』\n]{1,20}』|‘[^‘’\n]{1,20}’/uy,
  },
  {
    role: 'contact',
    first: /[qwv微扣企]/u,
    pattern:
      /(?:(?:qq|扣扣|企鹅|微信|v信|vx|wx|weixin)(?:群|交流群|客服)?(?:号码?)?(?:是|为)?[:：]?|(?<=加)v(?:信|x)?[:：]?|v[:：])[a-z0-9][a-z0-9_-]{4,20}/uy,
  },
  // An office's address is the speaker's to give
  {
    role: 'other',
    first: /[a-z0-9]/u,
    pattern: /(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){0,4}gov\.[a-z]{2,3}(?:\/[a-z0-9_./?=&%#-]{0,120})?/uy,
  },
  {
    role: 'address',
    first: /[a-z0-9]/u,
    pattern:
      /(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}(?:com|cn|net|org|cc|top|vip|edu|info|site|xyz)(?![a-z])(?:\/[a-z0-9_./?=&%#-]{0,120})?|[a-z0-9._-]{2,40}@[a-z0-9.-]{2,40}/uy,
  },
  { role: 'number', first: /\d/u, pattern: /\d[\d,.:]{0,15}%?/uy },
];

/** A site that sells texts; the sites of offices, schools and societies are the speaker's to name. */
const siteName = new RegExp(
  String.raw`(?:(?!${anyOf(siteOwners)})[\u4e00-\u9fff]){1,8}?${anyOf(siteKinds)}(?:(?:范文|公文|文秘|资源|文档|学习)*网站?)?`,
  'uy',
);
const leadsToSite: ReadonlySet<string> = new Set(beforeSites);
const sentenceEnd = /[。!?…;\n]/u;
const letter = /[\p{L}\p{N}]/u;

/** Cuts a folded text; the tokens are all of it, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before = '';
  while (at < text.length) {
    const token = tokenAt(text, at, before);
    tokens.push(token);
    if (token.role !== 'mark') before = token.text;
    at += token.text.length;
  }
  return tokens;
}

const isHanzi = (code: number) => code >= 0x4e00 && code <= 0x9fff;

function tokenAt(text: string, at: number, before: string): Token {
  const first = text[at] ?? '';
  const code = text.charCodeAt(at);
  if (isHanzi(code) && !leadsToSite.has(before) && first !== '微' && first !== '扣' && first !== '企') {
    const known = vocabularyWord(text, at);
    return known ? { role: known.role, text: known.word, at } : { role: 'other', text: first, at };
  }
  for (const { role, first: begins, pattern } of shapes) {
    if (!begins.test(first)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match) return { role, text: match, at };
  }
  if (leadsToSite.has(before)) {
    siteName.lastIndex = at;
    const match = siteName.exec(text)?.[0];
    if (match && !vocabularyWord(text, at)?.word.startsWith(match)) return { role: 'site', text: match, at };
  }
  if (/[a-z]/u.test(first)) {
    const word = /[a-z]+/uy;
    word.lastIndex = at;
    const latin = word.exec(text)?.[0] ?? first;
    const known = vocabulary[code]?.find(
      (entry) => latin === entry.word || (entry.word.startsWith(latin) && text.startsWith(entry.word, at)),
    );
    return { role: known?.role ?? 'other', text: known?.word ?? latin, at };
  }
  const known = vocabularyWord(text, at);
  if (known) return { role: known.role, text: known.word, at };
  if (sentenceEnd.test(first)) return { role: 'end', text: first, at };
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { role: letter.test(whole) ? 'other' : 'mark', text: whole, at };
}

function vocabularyWord(text: string, at: number): Word | undefined {
  const words = vocabulary[text.charCodeAt(at)];
  if (words !== undefined) for (const known of words) if (text.startsWith(known.word, at)) return known;
  return undefined;
}

/** What ends a sentence for certain, unless it stands in a name (no number and no address holds it); and what opens a name. */
const bounds = /[。!…\n《“"「『‘']/gu;
const ends = '。!…\n';
/** UTF-16 units from the opening mark of a name: what ends a sentence so near may be part of the name. */
const longestName = 42;

/** Parts a folded text where one of its tokens ends a sentence, so that the tokens of each part are those of the whole. */
export function sentencesOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  // A name is measured in code points
  if (/[\ud800-\udbff]/.test(text)) return [{ text, at: 0 }];
  const parts: { text: string; at: number }[] = [];
  let from = 0;
  let opened = -longestName;
  for (const { 0: bound, index } of text.matchAll(bounds)) {
    if (!ends.includes(bound)) opened = index;
    else if (index - opened >= longestName) {
      parts.push({ text: text.slice(from, index + 1), at: from });
      from = index + 1;
    }
  }
  if (from < text.length) parts.push({ text: text.slice(from), at: from });
  return parts;
}

/** Characters of the tokens whose role counts. */
export function lettersOf(tokens: readonly Token[], counts: (role: TokenRole) => boolean): number {
  return tokens.reduce((sum, { role, text }) => sum + (counts(role) ? lengthOf(text) : 0), 0);
}

/** Most tokens are one character. */
const lengthOf = (text: string) => (text.length === 1 ? 1 : [...text].length);
