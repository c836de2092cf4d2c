/** Reads a Word document with a zip reader and an XML parser that its writer does not use. */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** What stands in a document, part by part. */
export interface ReadDocx {
  readonly names: readonly string[];
  /** A part as a tree. Throws where it is missing or not well-formed. */
  part(name: string): Document;
}

/** A paragraph or a table of the body. */
export type ReadPart =
  | { readonly style: string | null; readonly text: string }
  | { readonly rows: readonly (readonly string[])[] };

/** Opens the zip. */
export function openDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const part = (name: string): Document => {
    const file = files[name];
    if (file === undefined) throw new Error(`No ${name}`);
    const tree = new DOMParser().parseFromString(strFromU8(file), 'application/xml');
    const fault = tree.querySelector('parsererror');
    if (fault !== null) throw new Error(`${name}: ${fault.textContent}`);
    return tree;
  };
  return { names: Object.keys(files), part };
}

/** The names of the parts that are XML. */
export function xmlIn({ names }: ReadDocx): readonly string[] {
  return names.filter((name) => /\.(xml|rels)$/u.test(name));
}

/** The body, empty paragraphs left out. */
export function bodyOfDocx(docx: ReadDocx): readonly ReadPart[] {
  const [body] = docx.part('word/document.xml').getElementsByTagName('w:body');
  return [...(body?.children ?? [])].flatMap((element): ReadPart[] => {
    if (element.tagName === 'w:tbl') {
      const rows = [...element.getElementsByTagName('w:tr')];
      return [{ rows: rows.map((row) => [...row.getElementsByTagName('w:tc')].map(textOf)) }];
    }
    if (element.tagName !== 'w:p' || element.getElementsByTagName('w:r').length === 0) return [];
    return [{ style: valueIn(element, 'w:pStyle'), text: textOf(element) }];
  });
}

/** The `w:val` of the first such element; null where there is none. */
export function valueIn(around: Document | Element, tag: string): string | null {
  return around.getElementsByTagName(tag)[0]?.getAttribute('w:val') ?? null;
}

/** The text as a word processor shows it. */
function textOf(element: Element): string {
  const pieces = [...element.querySelectorAll('*')].map((one) => {
    if (one.tagName === 'w:t') return one.textContent ?? '';
    return { 'w:br': '\n', 'w:tab': one.parentElement?.tagName === 'w:r' ? '\t' : '' }[one.tagName] ?? '';
  });
  return pieces.join('');
}
