/** The pages of `test/pages`, as the addresses under which a server shows them, with what must come of them. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** `site.json`: where the real site shows such a page, and what its server says of the bytes. */
interface Place {
  readonly host: string;
  readonly path: string;
  readonly charset: string;
}

/** One speech of `expected.md`. */
export interface Expected {
  /** The whole file that exporting it must give, but for the time of saving. */
  readonly markdown: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  /** Lines that stand for missing text. */
  readonly gaps: readonly string[];
}

export interface Sample {
  /** Name of the site's folder. */
  readonly site: string;
  /** Name of the page's folder. */
  readonly slug: string;
  readonly url: string;
  /** As the server's `content-type` gives it; null where it gives none and the page itself has to say. */
  readonly charset: string | null;
  readonly bytes: Buffer;
  /** In the order of the page; none where the page holds no speech. */
  readonly speeches: readonly Expected[];
}

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

const foldersIn = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The sites whose pages are of the five kinds: material shop, paywalled mirror, newspaper, library, template page. */
export const kinds = ['kulewenxing', 'xinwenmi', 'daixianbao', 'miaobi', 'diyifanwen'] as const;

/** The pages of all five kinds, two and more of each. All pages of a site have the address in its `site.json`. */
export function readSamples(): readonly Sample[] {
  return kinds.flatMap((site) => foldersIn(join(folder, site)).map((slug) => readSample(site, slug)));
}

/** One page. Throws where the folder lacks it. */
export function readSample(site: string, slug: string): Sample {
  const { host, path, charset } = JSON.parse(readFileSync(join(folder, site, 'site.json'), 'utf8')) as Place;
  const bytes = readFileSync(join(folder, site, slug, 'page.html'));
  return {
    site,
    slug,
    url: `http://${host}${path}`,
    charset: isUtf8(bytes) ? charset : null,
    bytes,
    speeches: speechesIn(readFileSync(join(folder, site, slug, 'expected.md'), 'utf8')),
  };
}

/** The speeches of an `expected.md`: files one after the other, each with its front matter. */
function speechesIn(text: string): readonly Expected[] {
  return text
    .split(/^(?=---\ntitle: )/mu)
    .filter((file) => file.startsWith('---\ntitle: '))
    .map((file) => expected(`${file.trimEnd()}\n`.replace(/^url: "https:/mu, 'url: "http:')));
}

function expected(markdown: string): Expected {
  const { children } = fromMarkdown(markdown.replace(/^---\n.*?\n---\n/su, '')) satisfies Root;
  const [title, ...headings] = children.filter(({ type }) => type === 'heading').map(textOf);
  return {
    markdown,
    title: title ?? '',
    headings,
    paragraphs: children.filter(({ type }) => type === 'paragraph').map(textOf),
    gaps: children.filter(({ type }) => type === 'blockquote').map(textOf),
  };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
