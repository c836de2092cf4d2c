/** The address that a saved page came from. */
import { elementsOf, type PageTree } from '../page/tree.ts';

/** Characters at the start of a file that may hold the note. */
const headChars = 4096;

/** Chrome, Edge and IE, with the length of the address: `<!-- saved from url=(0024)http://… -->`. */
const browserNote = /<!--\s*saved from url=\(\d{1,6}\)(\S+)/iu;
/** SingleFile: `<!-- Page saved with SingleFile` ⏎ ` url: http://…`. */
const singleFileNote = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/iu;

/** The web address in the note that a browser left at the start of a saved page; null if none. */
export function notedAddress(html: string): string | null {
  const head = html.slice(0, headChars);
  for (const note of [browserNote, singleFileNote]) {
    const address = webAddress(note.exec(head)?.[1]);
    if (address !== null) return address;
  }
  return null;
}

/** The page's own address: `<link rel="canonical">`, then `og:url`. A site's front page does not count. */
export function statedAddress({ root }: PageTree): string | null {
  const links: string[] = [];
  const metas: string[] = [];
  for (const { tag, attributes } of elementsOf(root)) {
    if (tag === 'link' && /\bcanonical\b/iu.test(attributes.rel ?? '')) links.push(attributes.href ?? '');
    if (tag === 'meta' && attributes.property?.toLowerCase() === 'og:url') metas.push(attributes.content ?? '');
  }
  const stated = [...links, ...metas].map(webAddress).find((address) => address !== null) ?? null;
  if (stated === null) return null;
  const { pathname, search } = new URL(stated);
  return pathname === '/' && search === '' ? null : stated;
}

/** Lines at the start of a text in which a reader's program tells where it comes from. */
const headLines = 4;
/** 「原文地址：https://…」, 「> 本文由 [某阅读器](…) 转码， 原文地址 [某站](https://…)」 */
const addressLine =
  /^[>\s*-]*(?:[^，,\n]{0,120}转码[，,]\s*)?(?:原文|本文|文章|来源)(?:地址|链接|网址)\s{0,9}[:：]?\s{0,9}(?:<|\[[^\]\n]*\]\()?(https?:\/\/[^\s<>()]+)[>)]?\s*$/u;

/** The address that one of the first lines of a text tells, and nothing else; null if none. */
export function toldAddress(text: string): string | null {
  const lines = text
    .slice(0, headChars)
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '');
  return (
    lines
      .slice(0, headLines)
      .map((line) => webAddress(addressLine.exec(line)?.[1]))
      .find(Boolean) ?? null
  );
}

/** A web address, else null: local files and browser pages are not a source. */
export function webAddress(written: string | undefined): string | null {
  const address = written?.trim() ?? '';
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' && hostname !== '' ? address : null;
}
