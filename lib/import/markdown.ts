/** Reads Markdown files as page trees. */
import type { ListItem, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse } from '../page/parse.ts';
import { bodyElement, type PageElement, type PageNode, type PageTree, textOf } from '../page/tree.ts';
import { partFrontMatter, type Told } from './front-matter.ts';
import { toldAddress } from './origin.ts';

export interface MarkdownPage {
  readonly tree: PageTree;
  /** From the front matter. */
  readonly told: Told;
  /** The first heading of level 1; null if there is none. */
  readonly heading: string | null;
  /** The speeches of a file exported with several (see `bookPart`); else empty. */
  readonly parts: readonly PageTree[];
}

/** Reads a Markdown file (CommonMark with GFM). Never throws: anything is valid Markdown. */
export function readMarkdown(file: string): MarkdownPage {
  const { told: said, body } = partFrontMatter(file);
  const told = { ...said, url: said.url ?? toldAddress(body) };
  const nodes = topOf(body);
  const heading = headingIn(nodes, 'h1');
  const parts = body.split(/^<a id="[^"\n]*"><\/a>$/mu).slice(1);
  return {
    tree: pageOf(nodes, told.title ?? heading ?? '', told.url),
    told,
    heading,
    parts: parts.length < 2 ? [] : parts.map((part) => partOf(topOf(part), told.url)),
  };
}

function partOf(nodes: readonly PageNode[], url: string | null): PageTree {
  return pageOf(nodes, headingIn(nodes, 'h2') ?? '', url);
}

/** Deeply nested quotations: thousands of them overflow the parser's stack. */
const deepQuotes = /^(?:[ \t]*>){20,}/gmu;

function topOf(markdown: string): readonly PageNode[] {
  const bounded = markdown.replace(deepQuotes, '>'.repeat(20));
  return inside(fromMarkdown(bounded, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children);
}

function headingIn(nodes: readonly PageNode[], tag: string): string | null {
  const heading = nodes.find((node) => typeof node !== 'string' && node.tag === tag);
  return heading === undefined ? null : textOf(heading);
}

function pageOf(nodes: readonly PageNode[], title: string, url: string | null): PageTree {
  const head = element('head', [element('title', [title])]);
  return { url, root: element('html', [head, element('body', nodes)]) };
}

function nodesOf(node: Nodes): readonly PageNode[] {
  switch (node.type) {
    case 'heading':
      return [element(`h${node.depth}`, inside(node.children))];
    case 'paragraph':
    case 'footnoteDefinition':
      return [element('p', inside(node.children))];
    case 'blockquote':
      return [element('blockquote', inside(node.children))];
    case 'list':
      return isContents(node.children) ? [] : [element(node.ordered === true ? 'ol' : 'ul', inside(node.children))];
    case 'listItem':
      return [
        element(
          'li',
          node.children.flatMap((child) => (child.type === 'paragraph' ? inside(child.children) : nodesOf(child))),
        ),
      ];
    case 'table':
      return [element('table', inside(node.children))];
    case 'tableRow':
      return [element('tr', inside(node.children))];
    case 'tableCell':
      return [element('td', inside(node.children))];
    case 'text':
    case 'inlineCode':
      return linesOf(node.value);
    case 'code':
      return [element('pre', [node.value])];
    case 'link':
      return [element('a', inside(node.children), { href: node.url })];
    case 'strong':
      return [element('strong', inside(node.children))];
    case 'break':
    case 'thematicBreak':
      return [element('br', [])];
    case 'html':
      return bodyElement(parse(node.value, null))?.children ?? [];
    default:
      return 'children' in node ? inside(node.children) : [];
  }
}

const inside = (nodes: readonly Nodes[]): readonly PageNode[] => nodes.flatMap((node) => nodesOf(node));

/** Keeps line ends: Chinese writers leave no empty line between paragraphs. */
function linesOf(text: string): readonly PageNode[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br', []), line]));
}

/** True for a list of links into the same file, as in our exports of several speeches. */
function isContents(items: readonly ListItem[]): boolean {
  return items.every(({ children: [line, ...more] }) => {
    const [link, ...others] = line?.type === 'paragraph' ? line.children : [];
    return more.length === 0 && others.length === 0 && link?.type === 'link' && link.url.startsWith('#');
  });
}

function element(tag: string, children: readonly PageNode[], attributes: PageElement['attributes'] = {}): PageElement {
  return { tag, attributes, children };
}
