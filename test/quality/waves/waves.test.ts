/** The waves are sound, and the cleaner does not fall below what it reached on each. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { below } from '../floors.ts';
import { measure, normal, type Outcome } from '../score.ts';
import type { Page, Reference, ReferenceBlock } from '../sheet.ts';
import { meansOf } from '../table.ts';
import { byQinggao } from '../tools.ts';
import { wavePages, waves } from './index.ts';

const textsOf = (blocks: readonly ReferenceBlock[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'gap') return [];
    return 'text' in block ? [block.text] : block.type === 'list' ? block.items : block.rows.flat();
  });

/** All text that stands on a page, shown or not; without what a program adds to the marks and between the characters. */
function printedBy({ html, frame }: Page): string {
  const textIn = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node) || ['style', 'script', 'title'].includes(node.nodeName)) return '';
    return node.childNodes.map(textIn).join('');
  };
  return [html, frame ?? '']
    .map((mark) => textIn(parse(mark)))
    .join('')
    .replace(/&(?:[lr]dquo|mdash);|\u200b/gu, '')
    .normalize('NFKC')
    .replaceAll('\n', '');
}

const perfect = ({ kind, speeches }: Reference): Outcome => ({
  kind,
  speeches: speeches.map((speech) => ({ ...speech, author: null })),
});

/** Mirrors print another script and damage; there the reference cannot be found letter by letter. */
const speeches = wavePages.filter(({ reference }) => reference.speeches.length > 0 && reference.script === 'keep');
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

describe.each(waves.map((wave) => [wave.id, wave] as const))('wave %s', (prefix, wave) => {
  const own = wavePages.filter((page) => page.wave === prefix);

  it.each([
    ['texts', wave.texts],
    ['layouts', wave.layouts],
    ['notices', wave.notices],
    ['pages', [...wave.pages, ...wave.screens]],
  ] as const)('names its %s once', (_kind, rows) => {
    expect(ids(rows).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('names its pages after itself', () => {
    expect(ids(own).filter((id) => !id.startsWith(prefix))).toEqual([]);
  });

  it('shows every text, layout and wording, and a third of the pages shares none with the others', () => {
    const shownBy = (heldOut: boolean): readonly string[] =>
      own
        .filter((page) => page.heldOut === heldOut && page.parts.layout !== 'screen')
        .flatMap(({ parts }) => [
          ...parts.texts.map((id) => `text ${id}`),
          `layout ${parts.layout}`,
          ...parts.notices.map((id) => `notice ${id}`),
        ]);
    const open = new Set(shownBy(false));
    const held = new Set(shownBy(true));
    expect([...held].filter((row) => open.has(row))).toEqual([]);
    const all = [...ids(wave.layouts).map((id) => `layout ${id}`), ...ids(wave.notices).map((id) => `notice ${id}`)];
    expect(all.filter((row) => !open.has(row) && !held.has(row))).toEqual([]);
    const share = own.filter(({ heldOut }) => heldOut).length / own.length;
    expect(share).toBeGreaterThan(0.29);
    expect(share).toBeLessThan(0.4);
  });

  it.each(['open', 'held out'] as const)('does not fall below its floors on the %s part', (part) => {
    const outcomes = new Map(
      own.filter(({ heldOut }) => heldOut === (part === 'held out')).map((page) => [page, byQinggao(page)]),
    );
    const means = meansOf(
      [...outcomes].map(([page, outcome]) => ({ page, measures: measure(page.reference, outcome) })),
      (page) => outcomes.get(page)?.kind ?? null,
    );
    expect(below(means, wave.floors[part])).toEqual([]);
  });
});

describe('the pages of the waves', () => {
  it('print every paragraph of their references', () => {
    const cutting = new Set(
      waves.flatMap(({ notices }) => ids(notices.filter(({ place, gap }) => place === 'sentence' && !gap))),
    );
    const sheeted = new Set(
      waves.flatMap(({ layouts }) => ids(layouts.filter(({ cutsParagraphs }) => cutsParagraphs))),
    );
    const missing = speeches
      .filter(({ parts }) => !parts.notices.some((id) => cutting.has(id)) && !sheeted.has(parts.layout))
      .flatMap((page) => {
        const printed = normal(printedBy(page));
        const wanted = page.reference.speeches.flatMap(({ blocks }) => textsOf(blocks));
        return wanted
          .filter((text) => !printed.includes(normal(text)))
          .map((text) => `${page.id}: ${text.slice(0, 40)}`);
      });
    expect(missing).toEqual([]);
  });

  it('print every string that may not be left, outside the references', () => {
    const wrong = speeches.flatMap((page) => {
      const printed = printedBy(page);
      const own = JSON.stringify(
        page.reference.speeches.map(({ title, blocks }) => [title, textsOf(blocks)]),
      ).normalize('NFKC');
      return page.reference.junk
        .map((string) => string.normalize('NFKC'))
        .filter((string) => !printed.includes(string) || own.includes(string))
        .map((string) => `${page.id}: ${string}`);
    });
    expect(wrong).toEqual([]);
  });

  it('name junk, and find nothing wrong with their own references', () => {
    expect(ids(speeches.filter(({ reference }) => reference.junk.length === 0))).toEqual([]);
    const wrong = wavePages.filter(({ reference }) => {
      const { junk, underTitle: _, ...shares } = measure(reference, perfect(reference));
      return junk.length > 0 || Object.values(shares).some((share) => share < 1);
    });
    expect(ids(wrong)).toEqual([]);
  });
});
