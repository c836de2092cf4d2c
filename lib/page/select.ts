/** CSS selectors on a page's tree, by css-select with an adapter for inert nodes. */
import { type Options, selectAll } from 'css-select';
import { elementsOf, type PageElement, type PageNode, textOf } from './tree.ts';

/**
 * All elements below `root` that a selector names, in the order of the page.
 *
 * `step` is called again and again while it looks: by throwing it ends a search that takes too long.
 *
 * @throws {Error} where the selector is not CSS, and what `step` throws.
 */
export function select(root: PageElement, selector: string, step: () => void = () => undefined): PageElement[] {
  return selectAll(selector, root, optionsFor(root, step));
}

/** Parents and siblings are looked up in one table a call, since the nodes themselves are plain data. */
function optionsFor(root: PageElement, step: () => void): Options<PageNode, PageElement> {
  const parents = new Map<PageNode, PageElement>();
  for (const element of elementsOf(root)) {
    for (const child of element.children) if (typeof child !== 'string') parents.set(child, element);
  }
  const isTag = (node: PageNode): node is PageElement => typeof node !== 'string';
  return {
    adapter: {
      isTag,
      removeSubsets: (nodes) => nodes,
      getName: (element) => {
        step();
        return element.tag;
      },
      getAttributeValue: (element, name) => element.attributes[name],
      hasAttrib: (element, name) => element.attributes[name] !== undefined,
      getChildren: (node) => (isTag(node) ? [...node.children] : []),
      getParent: (node) => {
        step();
        return parents.get(node) ?? null;
      },
      getSiblings: (node) => [...(parents.get(node)?.children ?? [node])],
      getText: (node) => textOf(node),
      prevElementSibling: (node) => {
        const siblings = (parents.get(node)?.children ?? []).filter(isTag);
        return isTag(node) ? (siblings[siblings.indexOf(node) - 1] ?? null) : null;
      },
      equals: (a, b) => a === b,
    },
  };
}
