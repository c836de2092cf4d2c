/** The tools that are measured: this project, Readability and Defuddle. */

import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { convertPage } from '../../lib/convert/convert.ts';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { CleanError } from '../../lib/model/errors.ts';
import { parse } from '../../lib/page/parse.ts';
import type { PageElement, PageTree } from '../../lib/page/tree.ts';
import type { Outcome } from './score.ts';
import type { Page } from './sheet.ts';

/** A page's tree as a snapshot of it has it: with what its frame of the same site holds. */
export function treeOf({ html, url, frame }: Page): PageTree {
  const tree = parse(html, url);
  if (frame === undefined) return tree;
  const inner = parse(frame, url).root;
  const fill = (element: PageElement): PageElement =>
    element.tag === 'iframe'
      ? { ...element, children: [inner] }
      : { ...element, children: element.children.map((child) => (typeof child === 'string' ? child : fill(child))) };
  return { url, root: fill(tree.root) };
}

/** What this project makes of a page. */
export function byQinggao(page: Page): Outcome {
  try {
    return convertPage(cleanTree(treeOf(page)), page.reference.script, (text, _target, around) =>
      toSimplified(text, around),
    );
  } catch (error) {
    if (error instanceof CleanError) return { kind: 'none', speeches: [] };
    throw error;
  }
}

const separate = new Set([
  'P',
  'DIV',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'TD',
  'SECTION',
  'BLOCKQUOTE',
  'PRE',
  'ARTICLE',
  'UL',
  'OL',
  'TABLE',
  'FIGCAPTION',
]);

/** The paragraphs of an extractor's mark-up: other tools' line ends and blocks are taken at their best. */
function paragraphsOf(html: string): readonly string[] {
  const { document } = new JSDOM(html).window;
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    const isBreak = node.nodeName === 'BR' || separate.has(node.nodeName);
    if (isBreak) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (isBreak) text += '\n';
  };
  walk(document.body);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function outcomeOf(page: Page, title: string, author: string | null, published: string | null, html: string): Outcome {
  const fair = (text: string): string => (page.reference.script === 'hans' ? toSimplified(text) : text);
  return {
    kind: null,
    speeches: [
      {
        title: fair(title),
        author,
        published,
        blocks: paragraphsOf(html).map((text) => ({ type: 'paragraph', text: fair(text) })),
      },
    ],
  };
}

/** Text in a frame is given to the others as a page of its own: neither looks into frames. */
const htmlFor = (page: Page): string => page.frame ?? page.html;

/** What Readability makes of a page. */
export function byReadability(page: Page): Outcome {
  const { document } = new JSDOM(htmlFor(page), { url: page.url, virtualConsole: new VirtualConsole() }).window;
  const article = new Readability(document).parse();
  if (article === null) return { kind: null, speeches: [] };
  return outcomeOf(
    page,
    article.title ?? '',
    article.byline ?? null,
    article.publishedTime ?? null,
    article.content ?? '',
  );
}

/** What Defuddle makes of a page. */
export async function byDefuddle(page: Page): Promise<Outcome> {
  const { Defuddle } = await import('defuddle/node');
  const dom = new JSDOM(htmlFor(page), { url: page.url, virtualConsole: new VirtualConsole() });
  const article = await Defuddle(dom as unknown as Parameters<typeof Defuddle>[0], page.url);
  return outcomeOf(page, article.title, article.author || null, article.published || null, article.content);
}
