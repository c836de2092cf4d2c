/** The first post of a thread of a forum. */
import { blocksBelow, makeOf } from '../../page/boxes.ts';
import { type PageElement, textOf } from '../../page/tree.ts';
import { leastText, type Weights } from './text-density.ts';

/** What the frame of a forum prints beside every post: when it was written, and on a line of its own which one it is. */
const written = /发表于\s*\d{4}|發表於\s*\d{4}|只看该作者|只看該作者/; // Without u: it is tried at every character of a page
const floor = /^\s*(?:\d{1,5}\s*[#楼樓]|楼主|樓主|沙发|沙發|板凳|地板)\s*$/u;

/** What a weblog prints below each of its entries: when it was written, and that it may be answered. */
const entryTime = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}/;
const entryTalk = /发表评论|發表評論|[篇条條则則]\s?(?:评论|評論|留言)|(?:评论|評論|留言|回复)\s?[(（]\s?\d/;

/** The first of the entries of a weblog's page; null where one entry stands alone, or anything to read stands above them. */
function firstEntry(children: readonly PageElement[], weights: Weights): PageElement | null {
  const isEntry = (child: PageElement) => entryTime.test(textOf(child)) && entryTalk.test(textOf(child));
  const entries = children.filter((child) => (weights.get(child)?.good ?? 0) >= leastText);
  const [first, second] = entries;
  if (!first || !second || makeOf(first) !== makeOf(second)) return null;
  return isEntry(first) && isEntry(second) ? first : null;
}

function isPost(element: PageElement): boolean {
  return written.test(textOf(element)) || holdsPiece(element, floor);
}

/** Whether a piece of text between two tags reads so. */
function holdsPiece(element: PageElement, pattern: RegExp): boolean {
  return element.children.some((child) =>
    typeof child === 'string' ? pattern.test(child) : holdsPiece(child, pattern),
  );
}

/** Of a thread only the first post is the speech; the rest is talk about it. Null for pages that are no thread. */
export function firstPost(element: PageElement, weights: Weights): PageElement | null {
  const children = blocksBelow(element);
  const entry = firstEntry(children, weights);
  if (entry !== null) return entry;
  const posts = children.filter(isPost);
  if (posts.length === 1 && posts[0]) return firstPost(posts[0], weights);
  const [first, second] = posts;
  if (!first || !second || first.tag !== second.tag) return null;
  // What stands above the first post with as much to say is no post, and so this is no thread
  const above = children.slice(0, children.indexOf(first));
  if (above.some((child) => makeOf(child) === makeOf(first) && (weights.get(child)?.good ?? 0) >= leastText))
    return null;
  return (weights.get(first)?.good ?? 0) >= leastText ? first : null;
}
