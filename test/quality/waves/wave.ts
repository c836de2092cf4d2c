/** A wave: pages written afresh, after the rules, from rows that no other page is made of. Measured on its own. */
import type { MirrorRow } from '../collections/index.ts';
import { compose } from '../compose.ts';
import type { Dated, Site } from '../facts.ts';
import type { PartFloors } from '../floors.ts';
import { mirrored } from '../mirrored.ts';
import { referenceOf, type Screen } from '../negatives/read-screen.ts';
import type { Layout, Notice, Page, Sheet, Text } from '../sheet.ts';

/** One page: which text stands in which layout, among which notices. Everything is said; nothing comes by chance but where text is cut. */
export interface WavePage {
  readonly id: string;
  readonly heldOut: boolean;
  readonly class: string;
  readonly text: string;
  readonly layout: string;
  readonly notices: readonly string[];
  readonly site: Site;
  /** The day, and how the page prints it; not there where the page prints none. */
  readonly date?: Dated;
  /** The head's title element; {title}, {site}. */
  readonly head: string;
  /** The title over the text; {title}. The text's own where not said. */
  readonly heading?: string;
  /** Other titles that are as right. */
  readonly orTitles?: readonly string[];
  /** The container's first line is the title once more. */
  readonly titleAgain?: true;
  /** A speech that may be called an article as well: an ode read aloud. */
  readonly orArticle?: true;
  /** A mirror printed it, in Traditional and with the damage that the row names. */
  readonly mirror?: Omit<MirrorRow, 'id'>;
  /** No speech; true where `none` can be defended as well as `article`. */
  readonly article?: true;
  readonly orNone?: true;
}

export interface Wave {
  /** Prefix of every id of the wave, with its hyphen: `a1-`. */
  readonly id: string;
  readonly texts: readonly Text[];
  readonly layouts: readonly Layout[];
  readonly notices: readonly Notice[];
  readonly pages: readonly WavePage[];
  /** Pages without a text of their own. */
  readonly screens: readonly (Screen & { readonly heldOut: boolean })[];
  /** What the cleaner reached on it, and may not fall below: measured as the wave was written, raised by hand. */
  readonly floors: PartFloors;
  readonly others: Sheet['others'];
  /** The same for sites in Traditional. */
  readonly hantOthers?: Sheet['others'];
}

function rowOrThrow<T extends { readonly id: string }>(rows: readonly T[], id: string, page: string): T {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`${page}: no row ${id}`);
  return found;
}

function textPage(wave: Wave, row: WavePage): Page {
  const text = rowOrThrow(wave.texts, row.text, row.id);
  const layout = rowOrThrow(wave.layouts, row.layout, row.id);
  const notices = row.notices
    .map((id) => rowOrThrow(wave.notices, id, row.id))
    .sort((a, b) => Number(b.gap !== undefined) - Number(a.gap !== undefined));
  const named = (pattern: string): string => pattern.replace('{title}', text.title).replace('{site}', row.site.name);
  const { sheet, reference } = compose({
    id: row.id,
    text,
    layout,
    notices,
    site: row.site,
    dated: row.date ?? null,
    titleAgain: row.titleAgain ?? false,
    headTitle: named(row.head),
    heading: named(row.heading ?? '{title}'),
    orTitles: row.orTitles ?? [],
    others: (text.script === 'hant' ? wave.hantOthers : undefined) ?? wave.others,
  });
  // What an editor writes over and between the texts of a collection, by its first words; an outline has the texts' own
  const body = JSON.stringify(reference.speeches);
  const editors = text.blocks.flatMap((block) =>
    text.genre === 'collection' && block.type === 'extra'
      ? block.texts.map((extra) => extra.slice(0, 12)).filter((extra) => !body.includes(extra))
      : [],
  );
  const page: Page = {
    id: row.id,
    class: row.class,
    url: `https://${row.site.host}/${row.id}.html`,
    html: layout.print(sheet),
    ...(layout.frame ? { frame: layout.frame(sheet) } : {}),
    reference: row.article
      ? {
          ...reference,
          kind: 'article',
          ...(row.orNone ? { orKind: 'none' as const } : {}),
          speeches: [],
          junk: [],
        }
      : {
          ...reference,
          ...(row.orArticle ? { orKind: 'article' as const } : {}),
          junk: [...reference.junk, ...editors],
        },
    heldOut: row.heldOut,
    wave: wave.id,
    parts: { texts: [text.id], layout: layout.id, notices: row.notices },
  };
  return row.mirror ? mirrored(page, { id: row.id, ...row.mirror }) : page;
}

/** All pages of a wave, in the order of its rows. */
export function pagesOfWave(wave: Wave): readonly Page[] {
  return [
    ...wave.pages.map((row) => textPage(wave, row)),
    ...wave.screens.map(
      (screen): Page => ({
        id: screen.id,
        class: 'no speech',
        url: `https://www.example-${screen.id}.com/`,
        html: screen.html,
        reference: referenceOf(screen),
        heldOut: screen.heldOut,
        wave: wave.id,
        parts: { texts: [], layout: 'screen', notices: [] },
      }),
    ),
  ];
}
