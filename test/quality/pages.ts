/** All pages of the bench: every text, every layout and every wording drives pages of its own. */
import { chanceOf, hashOf, isHeldOut } from './chance.ts';
import { compose, TooShort } from './compose.ts';
import { dateFor, siteFor } from './facts.ts';
import { layouts } from './layouts/index.ts';
import { notices } from './notices/index.ts';
import type { Layout, Notice, Page, Place, Text } from './sheet.ts';
import { texts } from './texts/index.ts';

interface Rows {
  readonly texts: readonly Text[];
  readonly layouts: readonly Layout[];
  readonly notices: readonly Notice[];
}

/** Pages that a text drives. */
const pagesOfText = 2;

const held = {
  text: (row: Text) => isHeldOut('text', row.id),
  layout: (row: Layout) => isHeldOut('layout', row.id),
  notice: (row: Notice) => isHeldOut('notice', row.id),
};

const open: Rows = {
  texts: texts.filter((row) => !held.text(row)),
  layouts: layouts.filter((row) => !held.layout(row)),
  notices: notices.filter((row) => !held.notice(row)),
};
const all: Rows = { texts, layouts, notices };

/** Rows in an order that depends on the page and on each row alone: a new row moves no page that it does not win. */
function ranked<T extends { readonly id: string }>(rows: readonly T[], salt: string): readonly T[] {
  return rows
    .map((row) => ({ row, rank: hashOf(`${salt}/${row.id}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}

/** What a common page of the web carries of each place, as chances. */
const usual: readonly (readonly [place: Place, share: number, most: number])[] = [
  ['crumbs', 0.8, 1],
  ['meta', 0.7, 1],
  ['top', 0.4, 1],
  ['first', 0.06, 1],
  ['middle', 0.25, 1],
  ['sentence', 0.08, 1],
  ['last', 0.15, 1],
  ['bottom', 0.8, 2],
  ['below', 0.8, 3],
  ['aside', 0.6, 2],
  ['footer', 0.9, 2],
];
/** Of the pages that no gap notice drives. */
const gapShare = 0.2;
const undatedShare = 0.12;
const titleAgainShare = 0.2;

function noticesFor(id: string, rows: readonly Notice[], driving: Notice | null): readonly Notice[] {
  const chance = chanceOf(`${id}/notices`);
  const chosen: Notice[] = driving ? [driving] : [];
  if (!driving?.gap && chance.happens(gapShare))
    chosen.push(
      ...ranked(
        rows.filter(({ gap }) => gap),
        `${id}/gap`,
      ).slice(0, 1),
    );
  for (const [place, share, most] of usual) {
    const count = chance.happens(share) ? 1 + chance.below(most) : 0;
    const free = count - chosen.filter((notice) => notice.place === place && !notice.gap).length;
    // One of a class is enough: no page prints two share bars
    for (const notice of ranked(
      rows.filter((row) => !row.gap && row.place === place),
      `${id}/${place}`,
    )) {
      if (chosen.filter((other) => other.place === place && !other.gap).length >= Math.max(0, free)) break;
      if (!chosen.some((other) => other.class === notice.class)) chosen.push(notice);
    }
  }
  return chosen.sort((a, b) => Number(b.gap !== undefined) - Number(a.gap !== undefined));
}

const suits = (layout: Layout, text: Text): boolean =>
  (layout.hant === true) <= (text.script === 'hant') &&
  !(text.blocks.some(({ type }) => type === 'table') && ['document-spans', 'hard-wrapped'].includes(layout.id));

interface Driver {
  readonly id: string;
  readonly heldOut: boolean;
  readonly text?: Text;
  readonly layout?: Layout;
  readonly notice?: Notice;
}

const drivers: readonly Driver[] = [
  ...texts.flatMap((text) =>
    Array.from({ length: pagesOfText }, (_, index) => ({
      id: `text/${text.id}/${index + 1}`,
      heldOut: held.text(text),
      text,
    })),
  ),
  ...layouts.map((layout) => ({ id: `layout/${layout.id}`, heldOut: held.layout(layout), layout })),
  ...notices.map((notice) => ({ id: `notice/${notice.id}`, heldOut: held.notice(notice), notice })),
];

function classOf(chosen: readonly Notice[], driver: Driver, text: Text): string {
  if (text.script === 'hant') return 'Traditional';
  const gap = chosen.find((notice) => notice.gap);
  if (gap) return gap.class;
  if (chosen.some(({ place }) => place === 'first' || place === 'last' || place === 'sentence')) return 'glued notice';
  if (driver.layout) return 'layout';
  return driver.text ? 'text' : 'notice';
}

/** A page for a driver; texts that are too short for its notices are passed over. */
function single(driver: Driver): Page {
  const { id, heldOut } = driver;
  const rows = heldOut ? all : open;
  const hant = driver.notice?.script === 'hant' || driver.layout?.hant === true;
  const candidates = driver.text
    ? [driver.text]
    : ranked(rows.texts, id).filter(({ script }) => (script === 'hant') === hant || (script === 'hant' && hant));
  for (const text of candidates) {
    const readable = rows.notices.filter(({ script }) => (script === 'hant') === (text.script === 'hant'));
    const layout = driver.layout ?? ranked(rows.layouts, id).find((row) => suits(row, text));
    if (!layout || !suits(layout, text)) continue;
    const wanted = noticesFor(id, readable, driver.notice ?? null);
    for (const chosen of [
      wanted,
      wanted.filter((notice) => notice === driver.notice || (!notice.gap && notice.place !== 'sentence')),
    ]) {
      try {
        const chance = chanceOf(`${id}/facts`);
        const site = siteFor(chance, text.script === 'hant');
        const dated = chance.happens(undatedShare) && layout.id !== 'discuz' ? null : dateFor(chance, text);
        const { sheet, reference } = compose({
          id,
          text,
          layout,
          notices: chosen,
          site,
          dated,
          titleAgain: chance.happens(titleAgainShare),
        });
        return {
          id,
          class: classOf(chosen, driver, text),
          url: `http://${site.host}/a/${hashOf(id) % 99999}.html`,
          html: layout.print(sheet),
          ...(layout.frame ? { frame: layout.frame(sheet) } : {}),
          reference,
          heldOut,
          parts: { texts: [text.id], layout: layout.id, notices: chosen.map((notice) => notice.id) },
        };
      } catch (error) {
        if (!(error instanceof TooShort)) throw error;
      }
    }
  }
  throw new Error(`${id}: no text suits it`);
}

/** Every page, in a fixed order. */
export const pages: readonly Page[] = drivers
  .filter(
    ({ notice, layout }) =>
      texts.some(({ script }) => script === 'hant') || (notice?.script !== 'hant' && !layout?.hant),
  )
  .map(single);
