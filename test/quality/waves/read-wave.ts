/** A wave from its folder: what is open and what is held out stand in folders of their own. */
import { existsSync } from 'node:fs';
import {
  type Check,
  flag,
  list,
  number,
  object,
  oneOf,
  optional,
  readJson,
  readRows,
  record,
  strings,
  text,
  truth,
} from '../../read.ts';
import { floorsOf } from '../floors.ts';
import { readScreen } from '../negatives/read-screen.ts';
import { readNotices } from '../notices/read-notices.ts';
import { readLayouts } from '../print/layout.ts';
import type { Text, TextBlock } from '../sheet.ts';
import { readTexts } from '../texts/read-texts.ts';
import type { Wave, WavePage } from './wave.ts';

const others = list(object({ title: text, day: text }));
const waveOf = object({ about: text, floors: floorsOf, others, hantOthers: optional(others) });

/** The site of a row is its host; its name stands in `sites.json`. */
const pageOf = object({
  id: text,
  class: text,
  text,
  layout: text,
  site: text,
  date: optional(object({ day: text, printed: text })),
  head: text,
  heading: optional(text),
  orTitles: optional(strings),
  titleAgain: optional(flag),
  orArticle: optional(flag),
  mirror: optional(object({ notes: truth, halfWidth: truth })),
  article: optional(flag),
  orNone: optional(flag),
  notices: strings,
});

/** A page without a text of its own: its mark-up is in the folder `screens`. */
const screenOf = object({ id: text, screen: flag, orArticle: optional(flag) });

const rowOf: Check<ReturnType<typeof pageOf> | ReturnType<typeof screenOf>> = (value, place) =>
  typeof value === 'object' && value !== null && 'screen' in value ? screenOf(value, place) : pageOf(value, place);

/** A page of several texts: each under its heading, which is one of its names. */
const collectionOf = object({
  id: text,
  genre: text,
  title: text,
  tag: oneOf('strong', 'plain', 'heading'),
  /** Sentences of an editor. */
  opener: optional(strings),
  closer: optional(strings),
  parts: list(
    object({
      text,
      heading: text,
      names: strings,
      /** Sentences of an editor before the heading. */
      before: optional(strings),
      /** The page's own title is the heading. */
      unprinted: optional(flag),
    }),
  ),
});

/** A text, and lines that the site prints before its block `at`. */
const extraOf = object({ id: text, text, at: number, extra: strings });

type Collection = ReturnType<typeof collectionOf>;

function textOrThrow(texts: readonly Text[], id: string): Text {
  const found = texts.find((row) => row.id === id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
}

const extra = (texts: readonly string[] | undefined): readonly TextBlock[] => (texts ? [{ type: 'extra', texts }] : []);

const collected = ({ id, genre, title, tag, opener, closer, parts }: Collection, texts: readonly Text[]): Text => ({
  id,
  genre,
  title,
  script: 'hans',
  blocks: [
    ...extra(opener),
    ...parts.flatMap((part): readonly TextBlock[] => [
      ...extra(part.before),
      {
        type: 'section',
        titles: [part.heading, ...part.names],
        print: part.unprinted ? null : { text: part.heading, tag },
      },
      ...textOrThrow(texts, part.text).blocks,
    ]),
    ...extra(closer),
  ],
});

function withExtra(row: ReturnType<typeof extraOf>, texts: readonly Text[]): Text {
  const own = textOrThrow(texts, row.text);
  return {
    ...own,
    id: row.id,
    blocks: [...own.blocks.slice(0, row.at), ...extra(row.extra), ...own.blocks.slice(row.at)],
  };
}

const rowsIfThere = <T>(file: URL, check: Check<T>): readonly T[] => (existsSync(file) ? readRows(file, check) : []);

type Part = Pick<Wave, 'texts' | 'layouts' | 'notices' | 'pages' | 'screens'>;

function readPart(folder: URL, heldOut: boolean): Part {
  const at = (name: string): URL => new URL(name, folder);
  const sites = readJson(at('sites.json'), record(text));
  const rows = readRows(at('pages.jsonl'), rowOf);
  const texts = readTexts(at('texts.md'));
  return {
    texts: [
      ...texts,
      ...rowsIfThere(at('collections.jsonl'), collectionOf).map((row) => collected(row, texts)),
      ...rowsIfThere(at('extras.jsonl'), extraOf).map((row) => withExtra(row, texts)),
    ],
    layouts: readLayouts(at('layouts/')),
    notices: readNotices(at('notices.jsonl')),
    pages: rows.flatMap((row): readonly WavePage[] => {
      if ('screen' in row) return [];
      const name = sites[row.site];
      if (name === undefined) throw new Error(`${row.id}: no site ${row.site}`);
      return [{ ...row, heldOut, site: { name, host: row.site } }];
    }),
    screens: rows.flatMap((row) => ('screen' in row ? [{ ...row, heldOut, html: readScreen(folder, row.id) }] : [])),
  };
}

/** `folder` is the wave's; ids of the wave begin with its name. */
export function readWave(folder: URL): Wave {
  const { about: _, ...facts } = readJson(new URL('wave.json', folder), waveOf);
  const open = readPart(new URL('open/', folder), false);
  const held = readPart(new URL('held/', folder), true);
  return {
    ...facts,
    id: `${folder.pathname.split('/').at(-2)}-`,
    texts: [...open.texts, ...held.texts],
    layouts: [...open.layouts, ...held.layouts],
    notices: [...open.notices, ...held.notices],
    pages: [...open.pages, ...held.pages],
    screens: [...open.screens, ...held.screens],
  };
}
