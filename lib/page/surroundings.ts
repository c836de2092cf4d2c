/** What a page prints around its main text: lines above and below, headings, and what its head says of it. */

import { visibleLength } from '../text/visible.ts';
import { type JsonLd, jsonLd, readJsonLd } from './json-ld.ts';
import { isBlockElement, type PageElement, type PageNode, textOf } from './tree.ts';

export interface OuterLine {
  readonly text: string;
  /** Share of the text that is links. */
  readonly linked: number;
  /** The line names itself a title by its tag, class or id. */
  readonly titled: boolean;
  /** Of h1 to h6, else 0. */
  readonly headingLevel: number;
  /** The moment that a `<time>` on the line tells in its mark-up; null for none. */
  readonly datetime: string | null;
}

export interface Surroundings {
  /** In the order of the page; the last stands right above the text. */
  readonly above: readonly OuterLine[];
  readonly below: readonly OuterLine[];
  /** The page's `<title>`, empty where it has none. */
  readonly title: string;
  /** `<meta>` by name or property, small letters. */
  readonly meta: ReadonlyMap<string, string>;
}

const titleNames = /(?:^|[\s_-])(?:title|tit|bt|biaoti|headline|article-?title|subject)(?:$|[\s_\d-])/iu;

/** Reads what stands around the main element, or around the elements of the page that it holds. Never throws. */
export function surroundingsOf(root: PageElement, main: PageElement): Surroundings {
  const parts = new Set<PageNode>([main, ...main.children]);
  const above: OuterLine[] = [];
  const below: OuterLine[] = [];
  const meta = new Map<string, string>();
  const told: JsonLd[] = [];
  let title = '';
  let passed = false;
  let text = '';
  let linked = 0;
  let datetime: string | null = null;

  const end = (titled: boolean, headingLevel: number) => {
    const length = visibleLength(text);
    if (length > 0)
      (passed ? below : above).push({
        text: text.replace(/\s+/gu, ' ').trim(),
        linked: linked / length,
        titled,
        headingLevel,
        datetime,
      });
    text = '';
    linked = 0;
    datetime = null;
  };
  const walk = (node: PageNode, inLink: boolean, titled: boolean, headingLevel: number) => {
    if (typeof node === 'string') {
      text += node;
      if (inLink) linked += visibleLength(node);
      return;
    }
    if (parts.has(node)) {
      end(titled, headingLevel);
      passed = true;
      return;
    }
    if (node.hidden) return;
    if (node.tag === 'title') {
      if (title === '') title = textOf(node).replace(/\s+/gu, ' ').trim();
      return;
    }
    if (node.tag === 'meta') {
      const name = node.attributes.property ?? node.attributes.name ?? node.attributes.itemprop;
      const { content } = node.attributes;
      if (name === jsonLd && content) told.push(readJsonLd(content));
      else if (name && content) meta.set(name.toLowerCase(), content.trim());
      return;
    }
    const { class: classes = '', id = '' } = node.attributes;
    const named = titled || titleNames.test(classes) || titleNames.test(id);
    const level = /^h[1-6]$/u.test(node.tag) ? Number(node.tag[1]) : headingLevel;
    if (node.tag === 'time') datetime = node.attributes.datetime ?? datetime;
    const block = isBlockElement(node) || node.tag === 'br';
    if (block) end(titled, headingLevel);
    for (const child of node.children) walk(child, inLink || node.tag === 'a', named, level);
    if (block) end(named, level);
  };
  walk(root, false, false, 0);
  end(false, 0);
  for (const [name, value] of told.flatMap((one) => Object.entries(one)))
    if (value !== null && !meta.has(name)) meta.set(name, value.trim());
  return { above, below, title, meta };
}
