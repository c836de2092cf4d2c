/** The bench itself is sound, and the cleaner does not fall below what it reached on it. */
import { describe, expect, it } from 'vitest';
import { isHeldOut } from './chance.ts';
import { below, floors } from './floors.ts';
import { layouts } from './layouts/index.ts';
import { articles, screens } from './negatives/index.ts';
import { notices } from './notices/index.ts';
import { pages } from './pages.ts';
import { measure, normal, type Outcome } from './score.ts';
import type { Page, Reference, ReferenceBlock } from './sheet.ts';
import { meansOf } from './table.ts';
import { texts } from './texts/index.ts';
import { byQinggao } from './tools.ts';

const textsOf = (blocks: readonly ReferenceBlock[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'gap') return [];
    return 'text' in block ? [block.text] : block.type === 'list' ? block.items : block.rows.flat();
  });

/** What a page prints, marks and blanks left out. */
function printedBy({ html, frame }: Page): string {
  const bare = `${html}${frame ?? ''}`
    .replace(/<(style|script|title)\b.*?<\/\1>|<!--.*?-->|<[^>]*>/gsu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return bare.normalize('NFKC');
}

/** The reference as if a tool had given it. */
const perfect = ({ kind, speeches }: Reference): Outcome => ({
  kind,
  speeches: speeches.map((speech) => ({ ...speech, author: null })),
});

/** Mirrors print another script and damage; there the reference cannot be found letter by letter. */
const legible = pages.filter((page) => page.class !== 'mirror' && page.reference.speeches.length > 0);

/** Notices that stand within a sentence, and hide nothing of it. */
const cutsSentences: ReadonlySet<string> = new Set(
  notices.filter(({ place, gap }) => place === 'sentence' && !gap).map(({ id }) => id),
);

describe('the bench', () => {
  it('has the rows that it promises', () => {
    expect(texts.length).toBeGreaterThanOrEqual(36);
    expect(layouts.length).toBeGreaterThanOrEqual(15);
    expect(notices.length).toBeGreaterThanOrEqual(60);
    expect(articles.length + screens.length).toBeGreaterThanOrEqual(24);
    expect(pages.length).toBeGreaterThanOrEqual(120);
  });

  it.each([
    ['texts', texts],
    ['layouts', layouts],
    ['notices', notices],
    ['pages', pages],
    ['negatives', [...articles, ...screens]],
  ])('names its %s once', (_kind, rows: readonly { readonly id: string }[]) => {
    expect(rows.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('holds about a third back', () => {
    const share = pages.filter(({ heldOut }) => heldOut).length / pages.length;
    expect(share).toBeGreaterThan(0.27);
    expect(share).toBeLessThan(0.4);
  });

  it('shows none of the held-out rows on an open page', () => {
    const shown = pages
      .filter(({ heldOut }) => !heldOut)
      .flatMap(({ parts }) => [
        ...parts.texts.filter((id) => texts.some((text) => text.id === id) && isHeldOut('text', id)),
        ...(layouts.some(({ id }) => id === parts.layout) && isHeldOut('layout', parts.layout) ? [parts.layout] : []),
        ...parts.notices.filter((id) => isHeldOut('notice', id)),
      ]);
    expect(shown).toEqual([]);
  });

  it('shows every wording and every layout', () => {
    const shown = new Set(pages.flatMap(({ parts }) => [parts.layout, ...parts.notices]));
    expect([...layouts, ...notices].map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('prints every paragraph of its references', () => {
    const whole = legible.filter(({ parts }) => !parts.notices.some((id) => cutsSentences.has(id)));
    expect(whole.length).toBeGreaterThan(legible.length * 0.8);
    const missing = whole.flatMap((page) => {
      const printed = normal(printedBy(page));
      const wanted = page.reference.speeches.flatMap(({ blocks }) => textsOf(blocks));
      return wanted.filter((text) => !printed.includes(normal(text))).map((text) => `${page.id}: ${text.slice(0, 40)}`);
    });
    expect(missing).toEqual([]);
  });

  it('prints every string that may not be left, outside the references', () => {
    const wrong = legible.flatMap((page) => {
      // Layouts with a measure cut strings as well as sentences
      const printed = printedBy(page).replaceAll('\n', '');
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

  it('finds nothing wrong with its own references', () => {
    const wrong = pages.filter(({ reference }) => {
      const { junk, underTitle: _, ...shares } = measure(reference, perfect(reference));
      return junk.length > 0 || Object.values(shares).some((share) => share < 1);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('tells what is lost, added, left or misnamed', () => {
    const page = legible.find(
      ({ parts, reference }) => parts.notices.includes('end-total-shown-open') && reference.junk.length > 0,
    );
    const { reference } = page as Page;
    const outcome = perfect(reference);
    const [speech] = outcome.speeches;
    const changed = (blocks: readonly ReferenceBlock[]): Outcome => ({
      ...outcome,
      speeches: [{ ...speech!, blocks }],
    });
    const blocks = speech!.blocks;
    expect(measure(reference, changed(blocks.slice(2))).recall).toBeLessThan(1);
    expect(
      measure(reference, changed([...blocks, { type: 'paragraph', text: reference.junk.join('、') }])),
    ).toMatchObject({
      precision: expect.closeTo(0.9, 0),
      junk: reference.junk,
    });
    expect(measure(reference, changed(blocks.filter(({ type }) => type !== 'gap'))).gaps).toBe(0);
    expect(measure(reference, { ...outcome, kind: 'article' }).kind).toBe(0);
    expect(measure(reference, { ...outcome, speeches: [...outcome.speeches, ...outcome.speeches] })).toMatchObject({
      split: 0,
      title: 0,
    });
    expect(measure(reference, { ...outcome, speeches: [{ ...speech!, published: '1999-01-01' }] }).date).toBe(0);
  });
});

describe('the cleaner', () => {
  const outcomes = new Map(pages.map((page) => [page, byQinggao(page)]));
  const scored = pages.map((page) => ({ page, measures: measure(page.reference, outcomes.get(page)!) }));

  it.each(['open', 'held out'] as const)('does not fall below its floors on the %s part', (part) => {
    const means = meansOf(
      scored.filter(({ page }) => page.heldOut === (part === 'held out')),
      (page) => outcomes.get(page)?.kind ?? null,
    );
    expect(below(means, floors[part])).toEqual([]);
  });
});
