/** CSS selectors on a page's tree, by css-select with an adapter for inert nodes. */
import { type Options, selectAll } from 'css-select';
import { elementsOf, type PageElement, type PageNode, textOf } from './tree.ts';

/**
 * All elements below `root` that a selector names, in the order of the page.
 *
 * @throws {Error} where the selector is not CSS.
 */
export function select(root: PageElement, selector: string): PageElement[] {
  return selectAll(selector, root, optionsFor(root));
}

/** Parents and siblings are looked up in one table a call, since the nodes themselves are plain data. */
function optionsFor(root: PageElement): Options<PageNode, PageElement> {
  const parents = new Map<PageNode, PageElement>();
  for (const element of elementsOf(root)) {
    for (const child of element.children) if (typeof child !== 'string') parents.set(child, element);
  }
  const isTag = (node: PageNode): node is PageElement => typeof node !== 'string';
  return {
    adapter: {
      isTag,
      removeSubsets: (nodes) => nodes,
      getName: (element) => element.tag,
      getAttributeValue: (element, name) => element.attributes[name],
      hasAttrib: (element, name) => element.attributes[name] !== undefined,
      getChildren: (node) => (isTag(node) ? [...node.children] : []),
      getParent: (node) => parents.get(node) ?? null,
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
