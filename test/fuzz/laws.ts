/** The laws of the pipeline, as one check on one page: it throws with the law's name where one is broken. */

import assert from 'node:assert/strict';
import { locateText } from '../../lib/clean/locate/locate.ts';
import { borrowedLine } from '../../lib/clean/metadata/record.ts';
import { type Cleaning, cleanText, cleanTree } from '../../lib/clean/pipeline.ts';
import { flatten, pieces, replay, unplay } from '../../lib/model/edits.ts';
import { CleanError } from '../../lib/model/errors.ts';
import { isCleanPage } from '../../lib/model/page-shapes.ts';
import type { Block, Gap, Speech } from '../../lib/model/types.ts';
import { type PageNode, type PageTree, unseenTags } from '../../lib/page/tree.ts';
import { findSite } from '../../lib/rules/sites.ts';
import { key } from '../../lib/text/titles.ts';
import { visible } from '../../lib/text/visible.ts';
import { type Case, markUp, open, type Page } from './pages.ts';

/** Checks every law on one case. Gives false for a page that cannot be cleaned, which is a right answer too. */
export function holds(given: Case): boolean {
  const page = orNothing(() => open(given));
  if (page === null) return false;
  if ('tree' in page) deepFreeze(page.tree.root);
  const first = orNothing(() => cleaned(page));
  if (first === null) return false;
  for (const law of Object.values(laws)) law(first, page);
  return true;
}

/** Rules that join lines where enough of the page's other lines show that they are broken. */
const lineRules: readonly string[] = ['broken-line', 'wrapped-line'];

const laws: Readonly<Record<string, (cleaning: Cleaning, page: Page) => void>> = {
  balance({ input, changes, speeches }) {
    const count = (texts: readonly string[]) => tally(visible(texts.join('')));
    const [before, after] = [changes.map((change) => change.before), changes.map((change) => change.after)];
    assert.deepEqual(
      count([input, ...after]),
      count([flatten(speeches.flatMap(({ blocks }) => blocks)), ...before]),
      'balance',
    );
  },
  replay({ input, changes, speeches }) {
    const output = flatten(speeches.flatMap(({ blocks }) => blocks));
    assert.equal(replay(input, changes), output, 'replay forwards');
    assert.equal(unplay(output, changes), input, 'replay backwards');
  },
  'nothing lost'({ input }, page) {
    const whole = 'text' in page ? page.text : seenText(locateText(page.tree, findSite(page.tree.url)).main);
    assert.equal(visible(input), visible(whole), 'nothing lost');
  },
  form(cleaning) {
    assert.ok(isCleanPage(cleaning), 'form');
    const blocks = cleaning.speeches.map((speech) => speech.blocks);
    assert.ok(blocks.flat().some(isText), 'a block with text');
    assert.ok(!blocks.some(({ length }) => length === 0), 'an empty speech');
    for (const block of blocks.flat()) assert.ok(hasText(block), `empty ${block.type}`);
  },
  deterministic(first, page) {
    assert.deepEqual(cleaned(page), first, 'deterministic');
  },
  'once is enough'({ speeches }) {
    // Of several texts on a page each would be a page of its own, with another beginning and end
    for (const speech of speeches.length === 1 ? speeches : []) {
      // Of a list that is all there is nothing tells whether the text is one, or the page laid the text out as one
      if (speech.blocks.filter(isText).every(({ type }) => type === 'list')) continue;
      const page = asPage(speech);
      const again = orNothing(() => cleanTree(page));
      if (again === null) continue; // Too short to stand alone
      // What is damage, and which lines are broken, is told from the whole page: without its notices more may be known
      if (again.changes.some(({ stage, rule }) => stage === 'repair' || lineRules.includes(rule))) continue;
      // So is which of its lines is the title: seldom is another one found, but then other lines stand above it
      const [only, ...more] = again.speeches;
      if (only !== undefined && more.length === 0 && key(only.title) !== key(speech.title)) continue;
      const taken = again.changes.map(({ stage, rule, before }) => `${stage} ${rule}: ${before}`).join('\n');
      assert.deepEqual(
        again.speeches.flatMap(({ blocks }) => blocks.filter(isText)),
        speech.blocks.filter(isText),
        `once is enough:\n${taken}`,
      );
    }
  },
};

function cleaned(page: Page): Cleaning {
  return 'tree' in page ? cleanTree(page.tree) : cleanText(page.text);
}

/** Null for a refusal; whatever else is thrown is a fault. */
function orNothing<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof CleanError) return null;
    throw error;
  }
}

/** The text of an element but for what is no text to a reader: scripts, pictures, the head. */
function seenText(node: PageNode): string {
  if (typeof node === 'string') return node;
  return node.children
    .map((child) =>
      typeof child !== 'string' && (unseenTags.has(child.tag) || child.tag === 'head') ? '' : seenText(child),
    )
    .join('');
}

const isText = (block: Block) => block.type !== 'gap';

function hasText(block: Block): boolean {
  if (block.type === 'gap') return true;
  const texts = pieces(block).map((text) => visible(text));
  return block.type === 'table'
    ? texts.some((text) => text !== '')
    : texts.length > 0 && texts.every((text) => text !== '');
}

/** A clean speech as a careful site would print it: its gaps in words, its day in the head. */
function asPage({ title, published, blocks }: Speech): PageTree {
  const body = blocks.map(elementOf);
  // A title that is only borrowed from the text is no title that a page would print above it
  const head = [...visible(borrowedLine(blocks))].slice(0, 24).join('') === title ? '' : title;
  const text = (tag: string, children: readonly PageNode[]): PageNode => ({ tag, attributes: {}, children });
  const day: readonly PageNode[] =
    published === null ? [] : [{ tag: 'meta', attributes: { name: 'publishdate', content: published }, children: [] }];
  return {
    url: null,
    root: {
      tag: 'html',
      attributes: {},
      children: [text('head', [text('title', [head]), ...day]), text('body', [text('div', body)])],
    },
  };
}

function elementOf(block: Block): PageNode {
  const make = (tag: string, children: readonly PageNode[]): PageNode => ({ tag, attributes: {}, children });
  switch (block.type) {
    case 'heading':
      return make(`h${block.level}`, [block.text]);
    case 'paragraph':
      return make('p', [block.text]);
    case 'list':
      return make(
        block.ordered ? 'ol' : 'ul',
        block.items.map((item) => make('li', [item])),
      );
    case 'table':
      return make(
        'table',
        block.rows.map((row) =>
          make(
            'tr',
            row.map((cell) => make('td', [cell])),
          ),
        ),
      );
    case 'gap':
      return make('p', [notice(block)]);
  }
}

function notice({ reason, omittedChars }: Gap): string {
  if (reason === 'continued-from') return '（上接第一版）';
  if (reason === 'continued-on') return '（下转第三版）';
  return omittedChars === null ? '……略……' : `……（某某网省略${omittedChars}字，会员可完整阅读）……`;
}

function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of text.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

function deepFreeze(node: PageNode): void {
  if (typeof node === 'string') return;
  node.children.forEach(deepFreeze);
  Object.freeze(node.children);
  Object.freeze(node.attributes);
  Object.freeze(node);
}

/** A case as a person reads it. */
export function show(given: Case): string {
  return given.as === 'tree'
    ? `tree ${given.url}\n${given.body.map(markUp).join('\n')}\n${JSON.stringify(given.body)}`
    : JSON.stringify(given);
}
