import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ExportItem } from '../../lib/export/summary.ts';
import { zipOfSpeeches, zipSpeeches } from '../../lib/export/zip.ts';
import { bodyOf, readBack } from './read-back.ts';

const modified = '2026-01-02T03:04:06';

const item = (title: string, more: Partial<ExportItem['speech']> = {}): ExportItem => ({
  speech: {
    title,
    published: null,
    author: null,
    source: null,
    complete: true,
    totalChars: null,
    shownChars: null,
    blocks: [{ type: 'paragraph', text: `${title}正文` }],
    ...more,
  },
  meta: { url: null, saved: null, script: 'hans', tags: [] },
});

const open = (zip: Uint8Array) =>
  new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const items = [
  item('讲话', { published: '2025-03-12', source: '某|报' }),
  item('讲话', { complete: false, blocks: [{ type: 'gap', reason: 'paywall', omittedChars: 882 }] }),
  item('100% #1 (a) [b] & c'),
  item('Index', { complete: false }),
  item(''),
];

describe('a zip of speeches', async () => {
  const zip = await zipOfSpeeches(items, { modified });
  const files = open(zip);

  test('has a file for each and an index', () => {
    expect([...files.keys()]).toEqual([
      '讲话.md',
      '讲话 (2).md',
      '100% #1 (a) [b] & c.md',
      'Index (2).md',
      '未命名.md',
      'index.md',
    ]);
  });

  test('has the texts', () => {
    expect(readBack(bodyOf(files.get('讲话.md') ?? ''))).toEqual([
      { type: 'heading', depth: 1, text: '讲话' },
      { type: 'paragraph', text: '讲话正文' },
    ]);
  });

  test('has an index whose rows tell what is missing', () => {
    expect(readBack(files.get('index.md') ?? '')).toEqual([
      { type: 'heading', depth: 1, text: '目录' },
      {
        type: 'table',
        rows: [
          ['标题', '日期', '来源', '字数', '缺字'],
          ['讲话', '2025-03-12', '某|报', '4', '0'],
          ['讲话', '', '', '0', '882'],
          ['100% #1 (a) [b] & c', '', '', '16', '0'],
          ['Index', '', '', '7', '不详'],
          ['未命名', '', '', '2', '0'],
        ],
      },
    ]);
  });

  test('has an index whose links lead to the files', () => {
    const links = [...(files.get('index.md') ?? '').matchAll(/\]\(([^)\s]+)\)/gu)].map(([, path = '']) => path);
    expect(
      links.map((path) => decodeURIComponent(new URL(path, 'file:///zip/').pathname.slice('/zip/'.length))),
    ).toEqual([...files.keys()].slice(0, -1));
  });

  test('is the same bytes for the same input', async () => {
    expect(await zipOfSpeeches(items, { modified })).toEqual(zip);
    expect(await zipOfSpeeches(items, { modified: '2026-01-02T03:04:08' })).not.toEqual(zip);
  });

  test('bears the time asked for, and names flagged as UTF-8', () => {
    const view = new DataView(zip.buffer);
    expect(view.getUint16(6, true) & 0x0800).toBe(0x0800);
    expect(view.getUint16(10, true)).toBe((3 << 11) | (4 << 5) | 3);
    expect(view.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (1 << 5) | 2);
  });
});

test('comes piece by piece while speeches are still being read', async () => {
  const read: number[] = [];
  async function* slowly() {
    for (let number = 1; number <= 3; number++) {
      read.push(number);
      yield item(`第${number}篇`);
    }
  }
  const seen: number[] = [];
  for await (const piece of zipSpeeches(slowly(), { modified })) seen.push(piece.length > 0 ? read.length : 0);
  expect(seen[0]).toBe(1);
  expect(seen.at(-1)).toBe(3);
});

test('tells its progress, and can be stopped', async () => {
  const done: number[] = [];
  const stop = (count: number) => {
    done.push(count);
    if (count === 2) throw new Error('stopped');
  };
  await expect(zipOfSpeeches(items, { modified, progress: stop })).rejects.toThrow('stopped');
  expect(done).toEqual([1, 2]);
});

test('of nothing has an index alone', async () => {
  expect([...open(await zipOfSpeeches([], { modified })).keys()]).toEqual(['index.md']);
});
