/**
 * Turns a page's element into a closed vocabulary: lines, headings, lists, tables, text. Whatever the page calls its
 * elements, only these come through, and nothing of their attributes but whether a line is bold, centred or a link.
 *
 * No mark-up is ever made from it, so nothing in a hostile page can come alive again.
 */
import { type Printed, partAtPrintedTags } from '../page/swallowed.ts';
import { isBlock, type PageElement, type PageNode, seenTextOf, unseenTags } from '../page/tree.ts';
import type { HeadingLevel } from '../types.ts';
import type { Cuts } from './strip.ts';

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
  return { kind: 'box', children: main.tag === 'pre' ? [{ kind: 'verbatim', children }] : children };
}

/** A tag that is printed as text is cut out, and ends the line that it should have ended. */
function printed(part: Printed): CleanNode[] {
  if (typeof part === 'string') return [part];
  const cut: CleanNode = { kind: 'cut', rule: 'printed-tag', text: part.tag, ownLine: false };
  return part.endsLine ? [cut, lineBreak] : [cut];
}

function convertAll(nodes: readonly PageNode[], cuts: Cuts): CleanNode[] {
  return nodes.flatMap((node): CleanNode | CleanNode[] => {
    if (typeof node === 'string') return partAtPrintedTags(node).flatMap(printed);
    if (unseenTags.has(node.tag) || node.tag === 'head') return [];
    const rule = cuts.get(node);
    if (rule !== undefined) {
      const text = seenTextOf(node);
      return text === '' ? [] : { kind: 'cut', rule, text, ownLine: isBlock(node) };
    }
    if (node.tag === 'br' || node.tag === 'hr') return lineBreak;
    return box(node, cuts);
  });
}

function box(element: PageElement, cuts: Cuts): CleanBox {
  const children = convertAll(element.children, cuts);
  const { tag } = element;
  const look = {
    ...(isStrong(element) ? { strong: true } : {}),
    ...(isCentred(element) ? { centred: true } : {}),
    ...(tag === 'a' && element.attributes.href !== undefined ? { linked: true } : {}),
  };
  if (/^h[1-6]$/u.test(tag)) {
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
      return { kind: isBlock(element) ? 'box' : 'inline', children, ...look };
  }
}

function isStrong({ tag, attributes }: PageElement): boolean {
  return tag === 'b' || tag === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attributes.style ?? '');
}

function isCentred({ tag, attributes }: PageElement): boolean {
  return tag === 'center' || attributes.align === 'center' || /text-align\s*:\s*center/iu.test(attributes.style ?? '');
}
