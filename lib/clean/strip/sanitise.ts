/**
 * Turns a page's element into a closed vocabulary: lines, headings, lists, tables, text. Whatever the page calls its
 * elements, only these come through, and nothing of their attributes but whether a line is bold, centred or a link.
 *
 * No mark-up is ever made from it, so nothing in a hostile page can come alive again.
 */

import { type Printed, partAtPrintedTags } from '../../page/swallowed.ts';
import { type Cuts, isBlockElement, type PageElement, type PageNode, seenTextOf, unseenTags } from '../../page/tree.ts';
import type { HeadingLevel } from '../../text/numbering.ts';

export type CleanNode =
  | string
  | { readonly kind: 'break' }
  /** Text taken out here, for the log. */
  | { readonly kind: 'cut'; readonly rule: string; readonly text: string; readonly ownLine: boolean }
  | CleanBox;

export interface CleanBox {
  readonly kind: 'box' | 'inline' | 'list' | 'item' | 'table' | 'row' | 'cell' | 'heading' | 'verbatim';
  readonly children: readonly CleanNode[];
  /** Of headings by tag. */
  readonly level?: HeadingLevel;
  /** Of lists. */
  readonly ordered?: boolean;
  /** Bold throughout. */
  readonly strong?: boolean;
  readonly centred?: boolean;
  /** A link, to wherever. */
  readonly linked?: boolean;
}

const lineBreak: CleanNode = { kind: 'break' };

/** Gives the main element in the closed vocabulary, with the elements to cut as cuts. Never throws. */
export function sanitise(main: PageElement, cuts: Cuts): CleanBox {
  const children = convertAll(main.children, cuts);
  const kind = main.tag === 'pre' ? 'verbatim' : main.tag === 'table' ? 'table' : null;
  return { kind: 'box', children: kind === null ? children : [{ kind, children }] };
}

/** A tag that is printed as text is cut out, and ends the line that it should have ended. */
function printed(part: Exclude<Printed, string>): CleanNode[] {
  const cut: CleanNode = { kind: 'cut', rule: 'printed-tag', text: part.tag, ownLine: false };
  return part.endsLine ? [cut, lineBreak] : [cut];
}

function convertAll(nodes: readonly PageNode[], cuts: Cuts): CleanNode[] {
  const found: CleanNode[] = [];
  for (const node of nodes) {
    if (typeof node === 'string') {
      for (const part of partAtPrintedTags(node)) {
        if (typeof part === 'string') found.push(part);
        else found.push(...printed(part));
      }
      continue;
    }
    if (unseenTags.has(node.tag) || node.tag === 'head') continue;
    const rule = cuts.get(node);
    if (rule !== undefined) {
      const text = seenTextOf(node);
      if (text !== '') found.push({ kind: 'cut', rule, text, ownLine: isBlockElement(node) });
    } else found.push(node.tag === 'br' || node.tag === 'hr' ? lineBreak : box(node, cuts));
  }
  return found;
}

function box(element: PageElement, cuts: Cuts): CleanBox {
  const children = convertAll(element.children, cuts);
  const { tag } = element;
  const look = lookOf(element);
  if (tag.length === 2 && /^h[1-6]$/u.test(tag)) {
    const level = Math.max(2, Number(tag[1])) as HeadingLevel;
    return { kind: 'heading', level, children, ...look };
  }
  switch (tag) {
    case 'ul':
    case 'ol':
    case 'menu':
      return { kind: 'list', ordered: tag === 'ol', children };
    case 'li':
      return { kind: 'item', children, ...look };
    case 'table':
      return { kind: 'table', children };
    case 'tr':
      return { kind: 'row', children };
    case 'td':
    case 'th':
      return { kind: 'cell', children, ...look };
    case 'pre':
      return { kind: 'verbatim', children, ...look };
    default:
      return { kind: isBlockElement(element) ? 'box' : 'inline', children, ...look };
  }
}

const plain = {};

function lookOf(element: PageElement): Pick<CleanBox, 'strong' | 'centred' | 'linked'> {
  const strong = isStrong(element);
  const centred = isCentred(element);
  const linked = element.tag === 'a' && element.attributes.href !== undefined;
  if (!strong && !centred && !linked) return plain;
  return { ...(strong ? { strong } : {}), ...(centred ? { centred } : {}), ...(linked ? { linked } : {}) };
}

function isStrong({ tag, attributes }: PageElement): boolean {
  return tag === 'b' || tag === 'strong' || isStyled(attributes.style, /font-weight\s*:\s*(?:bold|[6-9]00)/iu);
}

function isCentred({ tag, attributes }: PageElement): boolean {
  return tag === 'center' || attributes.align === 'center' || isStyled(attributes.style, /text-align\s*:\s*center/iu);
}

function isStyled(style: string | undefined, pattern: RegExp): boolean {
  return style !== undefined && pattern.test(style);
}
