/**
 * A library with logs as they were written before rules were put together anew: `forms/logs.ndjson`, of own pages, with every
 * rule that there was. What stands there is frozen: readers have such libraries.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OwnRules } from '../../lib/clean/custom-rules/rules.ts';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import {
  type Edited,
  type Log,
  type SaveResult,
  type SpeechRow,
  speechOf,
  type Text,
} from '../../lib/library/records.ts';
import { fittingLog } from '../../lib/library/saved-log.ts';

import type { Block, CleanPage, Speech } from '../../lib/model/types.ts';
import { decode } from '../../lib/page/charset.ts';
import { parse } from '../../lib/page/parse.ts';
import { readSamples } from '../e2e/samples.ts';
import { pages } from '../quality/pages.ts';
import { treeOf } from '../quality/tools.ts';
import { wavePages } from '../quality/waves/index.ts';
import { newLibrary, speech } from './sample.ts';

/** Where a page of the library came from: a page of `test/pages`, one of the bench, or its mark-up. */
type Source = { readonly url: string } & (
  | { readonly sample: string }
  | { readonly bench: string }
  | { readonly html: string; readonly own?: OwnRules }
);
type Line =
  | { readonly ids: readonly string[] }
  | { readonly source: Source }
  | { readonly table: string; readonly row: object }
  /** What came of putting back each entry of the log that lies in a record: a hash of its blocks, null where it could not be. */
  | { readonly putBack: string; readonly entries: readonly (readonly [entry: number, hash: string | null])[] };

const frozen = readFileSync(new URL('forms/logs.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const ids = frozen.flatMap((line) => ('ids' in line ? line.ids : []));
const sources = frozen.flatMap((line) => ('source' in line ? [line.source] : []));
const rowsOf = <T>(table: string): readonly T[] =>
  frozen.flatMap((line) => ('table' in line && line.table === table ? [line.row as T] : []));
const [rows, texts, logs, edits] = [
  rowsOf<SpeechRow>('rows'),
  rowsOf<Text>('texts'),
  rowsOf<Log>('logs'),
  rowsOf<Edited>('edits'),
];
const textOf = (id: string): Text => texts.find((text) => text.id === id)!;

/** The records of each page, in their order on it. */
const recordsOf = (log: string): readonly SpeechRow[] =>
  rows.filter(({ id }) => textOf(id).logId === log).sort((a, b) => a.ordinal - b.ordinal);

async function opened() {
  const { books, db } = newLibrary();
  await db.open();
  for (const table of db.tables) await table.bulkAdd(rowsOf(table.name));
  return { books, db };
}

describe('the frozen library', () => {
  it('holds every rule that a log of a page could name', () => {
    const named = new Set(
      [...logs, ...edits].flatMap(({ changes }) => changes.map(({ rule }) => rule.replace(/:.*/su, ''))),
    );
    // What conversion does is told when a text is shown, and kept nowhere
    const shown = ['full-width-marks', 'hans', 'hk', 'simplified-word', 'tw'];
    expect([...ids].filter((id) => !named.has(id)).sort()).toEqual(shown);
    expect(ids.length).toBeGreaterThan(110);
  });

  it.each(['zh_CN', 'en'])('has words in %s for every one of them', (language) => {
    const messages = JSON.parse(
      readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
    ) as Readonly<Record<string, { readonly message: string }>>;
    expect(ids.filter((id) => !messages[`rule_${id.replaceAll('-', '_')}`]?.message)).toEqual([]);
  });

  it('puts every entry back as it was put back then', () => {
    const wrong = frozen.flatMap((line) => {
      if (!('putBack' in line)) return [];
      const { logId } = textOf(line.putBack);
      const parts = recordsOf(logId).map(({ id }) => ({
        blocks: textOf(id).blocks,
        edits: edits.filter((edit) => edit.id === id).flatMap(({ changes }) => changes),
      }));
      const which = recordsOf(logId).findIndex(({ id }) => id === line.putBack);
      const log = fittingLog(parts, which, logs.find(({ id }) => id === logId)!.changes);
      const now = (log?.entries ?? []).map((entry) => {
        const blocks = log?.putBack(entry) ?? null;
        return [entry, blocks && createHash('sha256').update(JSON.stringify(blocks)).digest('hex').slice(0, 12)];
      });
      return JSON.stringify(now) === JSON.stringify(line.entries) ? [] : [line.putBack];
    });
    expect(wrong).toEqual([]);
    expect(frozen.filter((line) => 'putBack' in line)).toHaveLength(rows.length);
  });
});

/** A page as it was cleaned then. */
function pageOf(log: Log): CleanPage {
  const records = recordsOf(log.id);
  const [{ url, site, kind, script }] = records as [SpeechRow];
  return {
    url,
    site,
    kind,
    score: log.score,
    reasons: log.reasons,
    script: { source: script, target: 'keep' },
    speeches: records.map((row) => speechOf({ row, text: textOf(row.id) })),
    changes: log.changes,
  };
}

const paragraphs = (blocks: readonly Block[], change: (text: string) => readonly string[]): readonly Block[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? change(block.text).map((text): Block => ({ ...block, text })) : [block],
  );
const more = Array.from(
  { length: 12 },
  (_, n): Block => ({
    type: 'paragraph',
    text: `后面补上的第${n + 1}段，原先没有留下来，这一回连同出处和经过都在，一个字也不少。`,
  }),
);
const renamed = ({ title }: Speech): string => `新起的名字：${title.slice(2)}`;
const preface = speech('编在前面的一篇', '这一篇从前没有从页面上分出来，讲的是另外一件事，和后面各篇都没有关系。');

/** What a cleaner that works otherwise makes of a page. */
const otherwise: readonly (readonly [name: string, change: (speeches: readonly Speech[]) => readonly Speech[]])[] = [
  ['another title', (all) => all.map((one) => ({ ...one, title: renamed(one) }))],
  ['much more text', (all) => all.map((one) => ({ ...one, blocks: [...one.blocks, ...more] }))],
  [
    'another title and much more text',
    (all) => all.map((one) => ({ ...one, title: renamed(one), blocks: [...more, ...one.blocks] })),
  ],
  [
    'another title, and lines that begin otherwise',
    (all) =>
      all.map((one) => ({
        ...one,
        title: renamed(one),
        blocks: paragraphs(one.blocks, (text) => [text.length > 12 ? text.slice(4) : text]),
      })),
  ],
  [
    'another title, and a line for each sentence',
    (all) =>
      all.map((one) => ({
        ...one,
        title: renamed(one),
        blocks: paragraphs(one.blocks, (text) => text.match(/[^。，；]+[。，；]*/gu) ?? [text]),
      })),
  ],
  ['one more speech before it', (all) => [preface, ...all]],
  [
    'another title, more text, and one more speech before it',
    (all) => [preface, ...all.map((one) => ({ ...one, title: renamed(one), blocks: [...one.blocks, ...more] }))],
  ],
  ['no first block', (all) => all.map((one) => ({ ...one, blocks: one.blocks.slice(one.blocks.length > 3 ? 1 : 0) }))],
  [
    'no gaps',
    (all) => all.map((one) => ({ ...one, complete: true, blocks: one.blocks.filter(({ type }) => type !== 'gap') })),
  ],
];

describe('a page of it cleaned otherwise', () => {
  it.each(otherwise)('stays one record: %s', async (_name, change) => {
    const { books } = await opened();
    const lost: (string | null)[] = [];
    let added = 0;
    for (const log of logs) {
      const page = pageOf(log);
      const speeches = change(page.speeches);
      const results = await books.save({ ...page, speeches });
      const found = new Set(results.map(({ id }) => id));
      if (recordsOf(log.id).some(({ id }) => !found.has(id))) lost.push(page.url);
      added += speeches.length - page.speeches.length;
    }
    expect(lost).toEqual([]);
    // The same speech before every page is one record
    expect(await books.list()).toHaveLength(rows.length + Math.min(1, added));
  });

  it('keeps the text from before as a version', async () => {
    const { books } = await opened();
    const [log] = logs as [Log];
    const page = pageOf(log);
    const [{ id }] = recordsOf(log.id) as [SpeechRow];
    const [saved] = await books.save({
      ...page,
      speeches: page.speeches.map((one) => ({ ...one, blocks: [...one.blocks, ...more] })),
    });
    expect(saved).toMatchObject({ id, status: 'new-version' });
    expect((await books.versions(id)).at(-1)?.text.blocks).toEqual(textOf(id).blocks);
  });
});

describe('its pages cleaned today', () => {
  it('are versions of the records that there are', async () => {
    const { books } = await opened();
    const saved: SaveResult[] = [];
    for (const source of sources) saved.push(...(await books.save(cleanedAnew(source))));
    expect(saved.filter(({ status }) => status === 'saved').map(({ title }) => title)).toEqual([]);
    expect(saved.length).toBeGreaterThanOrEqual(rows.length);
    expect(await books.list()).toHaveLength(rows.length);
  });
});

function cleanedAnew(source: Source): CleanPage {
  const { url } = source;
  if ('html' in source) return cleanTree(parse(source.html, url), source.own ? { own: source.own } : {});
  if ('bench' in source) return cleanTree(treeOf([...pages, ...wavePages].find(({ id }) => id === source.bench)!));
  const sample = readSamples().find((one) => `${one.site}/${one.slug}` === source.sample)!;
  return cleanTree(parse(decode(sample.bytes).text, url));
}
