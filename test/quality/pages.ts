/** All pages of the bench: every text, every layout, every wording and every special row drives pages of its own. */
import { chanceOf, hashOf, isHeldOut } from './chance.ts';
import { collections, extras, mirrors, twoArticles } from './collections/index.ts';
import { compose, TooShort } from './compose.ts';
import { dateFor, siteFor } from './facts.ts';
import { layouts } from './layouts/index.ts';
import { collectionText, longTexts, twoTexts, withExtra } from './many.ts';
import { mirrored } from './mirrored.ts';
import { articles, orNone, screens } from './negatives/index.ts';
import { referenceOf, type Screen } from './negatives/read-screen.ts';
import { notices } from './notices/index.ts';
import { ranked } from './ranked.ts';
import type { Layout, Notice, Page, Place, Text } from './sheet.ts';
import { texts } from './texts/index.ts';

interface Rows {
  readonly texts: readonly Text[];
  readonly layouts: readonly Layout[];
  readonly notices: readonly Notice[];
}

/** Pages that a text drives. */
const pagesOfText = 2;

const all: Rows = { texts, layouts, notices };
const open: Rows = {
  texts: texts.filter(({ id }) => !isHeldOut('text', id)),
  layouts: layouts.filter(({ id }) => !isHeldOut('layout', id)),
  notices: notices.filter(({ id }) => !isHeldOut('notice', id)),
};
/** What a page of a part may be made of: the open part knows nothing of the rows that are held out. */
const rowsOf = (heldOut: boolean): Rows => (heldOut ? all : open);

/** What a common page of the web carries in each place, as chances. */
const usual: readonly (readonly [place: Place, share: number, most: number])[] = [
  ['crumbs', 0.8, 1],
  ['meta', 0.7, 1],
  ['top', 0.4, 1],
  ['first', 0.06, 1],
  ['middle', 0.25, 1],
  ['sentence', 0.08, 1],
  ['last', 0.15, 1],
  ['bottom', 0.8, 2],
  ['below', 0.8, 2],
  ['aside', 0.6, 2],
  ['footer', 0.9, 2],
];
/** Of the pages that no gap notice drives. */
const gapShare = 0.2;
const undatedShare = 0.12;
const titleAgainShare = 0.2;

interface Driver {
  readonly id: string;
  readonly heldOut: boolean;
  readonly text?: Text;
  readonly layout?: Layout;
  readonly notice?: Notice;
  /** Where not said, what the page's notices make of it. */
  readonly class?: string;
  /** No gap but the driver's own. */
  readonly whole?: true;
  readonly finish?: (page: Page) => Page;
}

function noticesFor({ id, notice: driving, whole }: Driver, rows: readonly Notice[]): readonly Notice[] {
  const chance = chanceOf(`${id}/notices`);
  const chosen: Notice[] = driving ? [driving] : [];
  if (!driving?.gap && !whole && chance.happens(gapShare)) {
    chosen.push(
      ...ranked(
        rows.filter(({ gap }) => gap),
        `${id}/gap`,
      ).slice(0, 1),
    );
  }
  for (const [place, share, most] of usual) {
    const count = chance.happens(share) ? 1 + chance.below(most) : 0;
    const inPlace = () => chosen.filter((notice) => notice.place === place && !notice.gap).length;
    // One of a class is enough: no page prints two share bars
    for (const notice of ranked(
      rows.filter((row) => !row.gap && row.place === place),
      `${id}/${place}`,
    )) {
      if (inPlace() >= count) break;
      if (!chosen.some((other) => other.class === notice.class)) chosen.push(notice);
    }
  }
  return chosen.sort((a, b) => Number(b.gap !== undefined) - Number(a.gap !== undefined));
}

/** Sites of Hong Kong and Taiwan have their own layouts, or such as print no word of their own. */
function suits(layout: Layout, text: Text): boolean {
  if (text.script === 'hant' ? layout.hant !== true && layout.junk.length > 0 : layout.hant) return false;
  return !(text.blocks.some(({ type }) => type === 'table') && ['document-spans', 'hard-wrapped'].includes(layout.id));
}

function classOf(chosen: readonly Notice[], driver: Driver, text: Text): string {
  if (driver.class) return driver.class;
  if (text.script === 'hant') return 'Hong Kong and Taiwan';
  const gap = chosen.find((notice) => notice.gap);
  if (gap) return gap.class;
  if (chosen.some(({ place }) => ['first', 'last', 'sentence'].includes(place))) return 'glued notice';
  return 'speech';
}

/** A page for a driver; texts that are too short for its notices are passed over. */
function pageFor(driver: Driver): Page {
  const { id, heldOut } = driver;
  const rows = rowsOf(heldOut);
  const hant = driver.notice?.script === 'hant' || driver.layout?.hant === true;
  const candidates = driver.text
    ? [driver.text]
    : ranked(rows.texts, id).filter(({ script }) => (script === 'hant') === hant);
  for (const text of candidates) {
    const layout = driver.layout ?? ranked(rows.layouts, id).find((row) => suits(row, text));
    if (!layout || !suits(layout, text)) continue;
    const wanted = noticesFor(
      driver,
      rows.notices.filter(({ script }) => (script === 'hant') === (text.script === 'hant')),
    );
    const fewer = wanted.filter((notice) => notice === driver.notice || (!notice.gap && notice.place !== 'sentence'));
    for (const chosen of [wanted, fewer]) {
      const page = tryPage(driver, text, layout, chosen);
      if (page) return driver.finish?.(page) ?? page;
    }
  }
  throw new Error(`${id}: no text suits it`);
}

function tryPage(driver: Driver, text: Text, layout: Layout, chosen: readonly Notice[]): Page | null {
  const { id, heldOut } = driver;
  const chance = chanceOf(`${id}/facts`);
  const site = siteFor(chance, text.script === 'hant');
  // A forum prints a date on every post
  const dated = chance.happens(undatedShare) && layout.id !== 'discuz' ? null : dateFor(chance, text);
  const titleAgain = chance.happens(titleAgainShare);
  try {
    const { sheet, reference } = compose({ id, text, layout, notices: chosen, site, dated, titleAgain });
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
    if (error instanceof TooShort) return null;
    throw error;
  }
}

/** A page that is no speech, in a speech's surroundings. */
const asArticle =
  (id: string) =>
  (page: Page): Page => ({
    ...page,
    reference: {
      ...page.reference,
      kind: 'article',
      ...(orNone.has(id) ? { orKind: 'none' as const } : {}),
      speeches: [],
      junk: [],
    },
  });

const layoutOf = (id: string): Layout => {
  const layout = layouts.find((row) => row.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
};

const drivers: readonly Driver[] = [
  ...texts.flatMap((text) =>
    Array.from({ length: pagesOfText }, (_, index) => ({
      id: `text/${text.id}/${index + 1}`,
      heldOut: isHeldOut('text', text.id),
      text,
    })),
  ),
  ...layouts.map((layout) => ({ id: `layout/${layout.id}`, heldOut: isHeldOut('layout', layout.id), layout })),
  ...notices.map((notice) => ({ id: `notice/${notice.id}`, heldOut: isHeldOut('notice', notice.id), notice })),
  ...collections.map((row): Driver => {
    const heldOut = isHeldOut('collection', row.id);
    return {
      id: `collection/${row.id}`,
      heldOut,
      whole: true,
      class: 'collection',
      text: collectionText(row, rowsOf(heldOut).texts),
    };
  }),
  ...twoArticles.map((row): Driver => {
    const layout = layoutOf(row.layout);
    const heldOut = isHeldOut('two', row.id) || isHeldOut('layout', layout.id);
    return {
      id: `two/${row.id}`,
      heldOut,
      whole: true,
      class: 'two articles',
      layout,
      text: twoTexts(row, rowsOf(heldOut).texts),
    };
  }),
  ...extras.map((row): Driver => {
    const heldOut = isHeldOut('extras', row.id);
    const text = withExtra(row, rowsOf(heldOut).texts);
    return {
      id: `extra/${row.id}`,
      heldOut,
      whole: true,
      class: row.extra.startsWith('twice') ? 'printed twice' : 'outline or summary',
      text,
    };
  }),
  ...longTexts.map(
    (text): Driver => ({
      id: `long/${text.id}`,
      heldOut: isHeldOut('long', text.id),
      whole: true,
      class: 'very long',
      text,
    }),
  ),
  ...mirrors.map((row): Driver => {
    const heldOut = isHeldOut('damage', row.id);
    const text = ranked(
      rowsOf(heldOut).texts.filter(({ script }) => script === 'hans'),
      `mirror/${row.id}`,
    )[0];
    if (!text) throw new Error('no text to mirror');
    return { id: `mirror/${row.id}`, heldOut, class: 'mirror', text, finish: (page) => mirrored(page, row) };
  }),
  ...articles.map(
    (text): Driver => ({
      id: `negative/${text.id}`,
      heldOut: isHeldOut('negative', text.id),
      whole: true,
      class: 'no speech',
      text,
      finish: asArticle(text.id),
    }),
  ),
];

function screenPage(row: Screen): Page {
  return {
    id: `negative/${row.id}`,
    class: 'no speech',
    url: `http://www.example-youwen.com/${row.id}.html`,
    html: row.html,
    reference: referenceOf(row),
    heldOut: isHeldOut('negative', row.id),
    parts: { texts: [], layout: 'screen', notices: [] },
  };
}

/** Every page, in a fixed order. */
export const pages: readonly Page[] = [...drivers.map(pageFor), ...screens.map(screenPage)];
