import { describe, expect, test } from 'vitest';
import type { IfThere } from '../../lib/export/choices.ts';
import { type DeliverOptions, deliverToFolder } from '../../lib/export/deliver.ts';
import type { Folder } from '../../lib/export/folder.ts';
import { itemOf } from './items.ts';

const options = {
  layout: 'each',
  total: 2,
  title: '清稿',
  modified: '2026-01-02T03:04:06',
  frontMatter: false,
} as const;
const items = ['甲', '乙'].map((title) => itemOf({ title, blocks: [] }));

/** A folder in memory, as the browser gives it: a file is there, and empty, as soon as its handle is made. */
function folderOf(files: Map<string, string>, refuses: (name: string) => boolean = () => false): Folder {
  return {
    async *keys() {
      yield* [...files.keys()];
    },
    getFileHandle: async (name) => {
      if (!files.has(name)) files.set(name, '');
      return {
        createWritable: async () => {
          let text = '';
          return {
            write: async (content) => {
              if (refuses(name)) throw new DOMException('No room', 'QuotaExceededError');
              text += await content.text();
            },
            close: async () => void files.set(name, text),
            abort: async () => undefined,
          };
        },
      };
    },
    removeEntry: async (name) => void files.delete(name),
  };
}

const write = (files: Map<string, string>, ifThere: IfThere, more: Partial<DeliverOptions> = {}) =>
  deliverToFolder(folderOf(files), items, { ...options, ...more, ifThere });

test('a file each', async () => {
  const files = new Map<string, string>();
  expect(await write(files, 'number')).toEqual({ written: 2, replaced: 0, skipped: 0 });
  expect([...files]).toEqual([
    ['甲.md', '# 甲\n'],
    ['乙.md', '# 乙\n'],
  ]);
});

describe('a file of that name is there already', () => {
  test.each([
    ['number', { '甲.md': '旧', '甲 (2).md': '# 甲\n', '乙.md': '# 乙\n' }, { written: 2, replaced: 0, skipped: 0 }],
    ['skip', { '甲.md': '旧', '乙.md': '# 乙\n' }, { written: 1, replaced: 0, skipped: 1 }],
    ['replace', { '甲.md': '# 甲\n', '乙.md': '# 乙\n' }, { written: 2, replaced: 1, skipped: 0 }],
  ] as const)('%s', async (ifThere, after, count) => {
    const files = new Map([['甲.md', '旧']]);
    expect(await write(files, ifThere)).toEqual(count);
    expect(Object.fromEntries(files)).toEqual(after);
  });

  test.each([
    ['number', ['PLAN.md', 'Plan (2).md']],
    ['skip', ['PLAN.md']],
    ['replace', ['PLAN.md']],
  ] as const)('in capitals: %s', async (ifThere, names) => {
    const files = new Map([['PLAN.md', '旧']]);
    await deliverToFolder(folderOf(files), [itemOf({ title: 'Plan' })], { ...options, total: 1, ifThere });
    expect([...files.keys()]).toEqual(names);
  });

  test('all in one file', async () => {
    const files = new Map([['清稿.md', '旧']]);
    await write(files, 'number', { layout: 'one' });
    expect([...files.keys()]).toEqual(['清稿.md', '清稿 (2).md']);
    await write(files, 'replace', { layout: 'one' });
    expect(files.get('清稿.md')).toBe(files.get('清稿 (2).md'));
  });
});

describe('what cannot be written', () => {
  const failing = (files: Map<string, string>, ifThere: IfThere) =>
    deliverToFolder(
      folderOf(files, (name) => name === '乙.md'),
      items,
      { ...options, ifThere },
    );

  test('leaves no half file, and what was written before', async () => {
    const files = new Map<string, string>();
    await expect(failing(files, 'number')).rejects.toMatchObject({ code: 'folder-refused' });
    expect([...files]).toEqual([['甲.md', '# 甲\n']]);
  });

  test('leaves the old file as it was', async () => {
    const files = new Map([['乙.md', '旧']]);
    await expect(failing(files, 'replace')).rejects.toMatchObject({ code: 'folder-refused' });
    expect(files.get('乙.md')).toBe('旧');
  });
});

test('can be stopped between two files', async () => {
  const files = new Map<string, string>();
  const stopping = new AbortController();
  const progress = (done: number) => {
    if (done === 1) stopping.abort();
  };
  await expect(write(files, 'number', { progress, signal: stopping.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect([...files.keys()]).toEqual(['甲.md']);
});
