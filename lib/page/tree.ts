/**
 * A page as inert data: elements, attributes from a closed list, text. No scripts, no handlers, no live nodes.
 *
 * The page itself gives it by `snapshot`, saved files by `parse`; every stage after that is a pure function of it, so the
 * same code runs in a background worker, in Node and in tests, and nothing it does can touch the reader's page.
 */

/** Attributes that a stage may read. All others are left behind in the page. */
export const keptAttributes = [
  'id', 'class', 'style', 'href', 'rel', 'align', 'content', 'name', 'property', 'role', 'hidden', 'size', 'color',
  'start', 'itemprop', 'datetime', 'type', 'aria-hidden',
] as const;

export interface PageElement {
  /** Lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
  /** True where the browser does not show the element (display, visibility, size 0, colour of the ground). */
  readonly hidden?: true;
}

export type PageNode = string | PageElement;

export interface PageTree {
  readonly url: string | null;
  /** The root element, `html`. */
  readonly root: PageElement;
}
