/** Reads exported Markdown with a parser that the exporter does not use, back into blocks. */
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export type ReadBlock =
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'gap'; readonly text: string };

/** The blocks of a document without front matter, read as GFM. */
export function readBack(markdown: string): readonly ReadBlock[] {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children.map(read);
}

/** The same for a reader of CommonMark alone, which knows no tables. */
export function readBackCommonMark(markdown: string): readonly ReadBlock[] {
  return fromMarkdown(markdown).children.map(read);
}

/** The body of a file, after its front matter. */
export function bodyOf(file: string): string {
  return file.replace(/^---\n[\s\S]*?\n---\n\n/u, '');
}

/** The front matter of a file, without its `---` lines. */
export function frontMatterIn(file: string): string {
  return /^---\n([\s\S]*?)\n---\n/u.exec(file)?.[1] ?? '';
}

function read(node: RootContent): ReadBlock {
  switch (node.type) {
    case 'heading':
      return { type: 'heading', depth: node.depth, text: textOf(node) };
    case 'paragraph':
      return { type: 'paragraph', text: textOf(node) };
    case 'blockquote':
      return { type: 'gap', text: textOf(node) };
    case 'list':
      return { type: 'list', ordered: node.ordered === true, items: node.children.map(textOf) };
    case 'table':
      return { type: 'table', rows: node.children.map((row) => row.children.map(textOf)) };
    default:
      throw new Error(`Read back as ${node.type}: ${JSON.stringify(node)}`);
  }
}

/** The text of a node, which may hold nothing but text; an address that GFM makes a link of counts as its text. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const allowed = new Set(['heading', 'paragraph', 'blockquote', 'listItem', 'tableCell', 'link']);
  if (!allowed.has(node.type) || !('children' in node))
    throw new Error(`Read back as ${node.type}: ${JSON.stringify(node)}`);
  if (node.type === 'listItem' && (node.checked ?? null) !== null) throw new Error('Read back as a task');
  return node.children.map(textOf).join('');
}
