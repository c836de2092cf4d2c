import { describe, expect, test } from 'vitest';
import { arrange, chosenFiles, type Entry, filesIn, pathBeside } from '../../lib/import/gather.ts';

const file = (path: string) => ({ path, file: new File(['x'], path.replace(/^.*\//u, '')) });
const jobsOf = (...paths: string[]) =>
  arrange(paths.map(file)).jobs.map(({ path, beside }) => [path, beside.map((one) => one.path)] as const);

/** A folder that gives its entries two at a time, as browsers give them a hundred at a time. */
function folder(fullPath: string, entries: readonly Entry[]): Entry {
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => {
      const rest = [...entries];
      return { readEntries: (found) => found(rest.splice(0, 2)) };
    },
  };
}
const entry = (fullPath: string): Entry => ({
  isFile: true,
  isDirectory: false,
  fullPath,
  file: (found) => found(file(fullPath).file),
});
const gone: Entry = { ...entry('/甲/gone.html'), file: (_, failed) => failed(new Error('gone')) };

describe('what was dropped', () => {
  test('is found in folders of any depth, however slowly they tell', async () => {
    const names = Array.from({ length: 7 }, (_, n) => `/甲/${n}.html`);
    const dropped = [folder('/甲', [...names.map(entry), folder('/甲/乙', [entry('/甲/乙/a.txt')])]), entry('/b.mht')];
    const found = await filesIn(dropped, () => undefined);
    expect(found.map(({ path }) => path).sort()).toEqual(
      [...names, '/甲/乙/a.txt', '/b.mht'].map((name) => name.slice(1)).sort(),
    );
  });

  test('is told where it cannot be read, and the rest is found', async () => {
    const failed: string[] = [];
    const found = await filesIn([folder('/甲', [gone, entry('/甲/a.html')])], (path) => failed.push(path));
    expect([found.map(({ path }) => path), failed]).toEqual([['甲/a.html'], ['甲/gone.html']]);
  });

  test('of a file field has its path in the folder', () => {
    const inFolder = Object.assign(new File(['x'], 'a.html'), { webkitRelativePath: '甲/a.html' });
    const alone = Object.assign(new File(['x'], 'b.html'), { webkitRelativePath: '' });
    expect(chosenFiles([inFolder, alone]).map(({ path }) => path)).toEqual(['甲/a.html', 'b.html']);
  });
});

describe('files', () => {
  test('are taken by path, numbers as numbers', () => {
    expect(jobsOf('甲/10.html', '甲/9.html', '甲/1.txt').map(([path]) => path)).toEqual([
      '甲/1.txt',
      '甲/9.html',
      '甲/10.html',
    ]);
  });

  test.each([
    ['a page with its parts', ['a.html', 'a_files/ad.html', 'a_files/x.js'], [['a.html', ['a_files/ad.html']]]],
    ['of IE', ['甲/讲话.htm', '甲/讲话.files/main.htm'], [['甲/讲话.htm', ['甲/讲话.files/main.htm']]]],
    ['deep inside them', ['a.html', 'a_files/b_files/c.html'], [['a.html', ['a_files/b_files/c.html']]]],
    ['texts among them', ['a.html', 'a_files/note.txt'], [['a.html', []]]],
    ['a folder of that name without its page', ['a_files/b.html'], [['a_files/b.html', []]]],
    [
      "beside another folder's page",
      ['甲/a.html', '乙/a_files/b.html'],
      [
        ['甲/a.html', []],
        ['乙/a_files/b.html', []],
      ],
    ],
  ])('%s', (_, paths, jobs) => {
    expect(jobsOf(...paths).sort()).toEqual([...jobs].sort());
  });

  test('of other kinds are passed over, and those of the system are not even told', () => {
    const { jobs, passedOver } = arrange(
      ['a.html', 'b.docx', 'c.jpg', '.DS_Store', '__MACOSX/a.html', 'Thumbs.db', 'x/._a.html'].map(file),
    );
    expect(jobs.map(({ path }) => path)).toEqual(['a.html']);
    expect(passedOver.map(({ path }) => path)).toEqual(['b.docx', 'c.jpg']);
  });

  test('beside a page are named from it', () => {
    expect(pathBeside(file('甲/a.html'), file('甲/a_files/b.html'))).toBe('a_files/b.html');
    expect(pathBeside(file('a.html'), file('a_files/b.html'))).toBe('a_files/b.html');
  });
});
