/** The command line, as a person runs it: in a process of its own, on files of its own. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CleanPage } from '../lib/model/types.ts';
import { encodeGbk } from './pages/mirror.ts';

const speech = [
  '同志们：',
  '今天召开全县植树动员会，主要任务是安排今春的植树工作，动员全县上下迅速行动起来，把荒山绿起来，把河岸美起来。',
  '一、认清形势',
  '去冬以来雨水偏少，墒情不足，留给我们的栽植时间只有二十多天，各乡镇要抢抓时机，宜早不宜迟，确保栽一棵活一棵。',
  '谢谢大家！',
];
const title = '在全县植树动员会上的讲话';
const html = (charset: string) =>
  `<html><head><meta charset="${charset}"><title>${title}_某某网</title></head><body><h1>${title}</h1><div class="c">${speech.map((line) => `<p>　　${line}</p>`).join('')}</div></body></html>`;
const list = `<html><body><ul>${Array.from({ length: 20 }, (_, index) => `<li><a href="/${index}">在第${index}次会议上的讲话</a></li>`).join('')}</ul></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'qinggao-'));
beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a-utf8.html'), html('utf-8'));
  writeFileSync(join(folder, 'in', 'b-gbk.html'), new Uint8Array(encodeGbk(html('gbk'))));
  writeFileSync(join(folder, 'in', 'c.txt'), [title, ...speech].join('\n'));
  writeFileSync(join(folder, 'list.html'), list);
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(join(folder, 'picture.html'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/clean.mjs', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, errors: stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm ')) };
}
const pages = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CleanPage & { id: string; ms: number });

test('a folder of pages in several charsets and a text, as JSON lines', () => {
  const { status, stdout, errors } = run('--format', 'json', join(folder, 'in'));
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  expect(pages(stdout).map(({ id, kind, speeches }) => [id, kind, speeches.map((one) => one.title)])).toEqual([
    ['a-utf8', 'speech', [title]],
    ['b-gbk', 'speech', [title]],
    ['c', 'speech', [title]],
  ]);
  const [first, ...others] = pages(stdout).map(({ speeches }) => speeches[0]!.blocks);
  expect(first!.map((block) => 'text' in block && block.text)).toEqual(speech);
  for (const blocks of others) expect(blocks).toEqual(first);
  expect(Object.keys(pages(stdout)[0]!).sort()).toEqual([
    'changes',
    'id',
    'kind',
    'ms',
    'reasons',
    'score',
    'script',
    'site',
    'speeches',
    'url',
  ]);
});

test('another script', () => {
  const { stdout } = run(
    '--script',
    'tw',
    '--format',
    'json',
    '--url',
    'https://www.ruiwen.com/1.html',
    join(folder, 'in', 'c.txt'),
  );
  expect(pages(stdout)[0]).toMatchObject({
    site: 'ruiwen',
    script: { source: 'hans', target: 'tw' },
    speeches: [{ title: '在全縣植樹動員會上的講話' }],
  });
});

test('Markdown files, one a speech, never over one another', () => {
  const out = join(folder, 'out');
  expect(run('--out', out, join(folder, 'in')).status).toBe(0);
  expect(readdirSync(out).sort()).toEqual([`${title} (2).md`, `${title} (3).md`, `${title}.md`]);
  expect(readFileSync(join(out, `${title}.md`), 'utf8')).toContain(`# ${title}\n\n同志们：`);
});

test('what cannot be cleaned is named, and the others are done', () => {
  const { status, stdout, errors } = run(
    '--format',
    'json',
    join(folder, 'empty.html'),
    join(folder, 'missing.html'),
    join(folder, 'picture.html'),
    join(folder, 'in', 'c.txt'),
  );
  expect(status).toBe(1);
  expect(errors.map((line) => ['empty', 'missing', 'picture'].find((name) => line.includes(`${name}.html`)))).toEqual([
    'empty',
    'missing',
    'picture',
  ]);
  expect(pages(stdout).map(({ id }) => id)).toEqual(['c']);
});

test('a page of links is of kind none as JSON, and has no Markdown', () => {
  const json = run('--format', 'json', join(folder, 'list.html'));
  expect(json.status).toBe(0);
  expect(pages(json.stdout)[0]).toMatchObject({ id: 'list', kind: 'none', speeches: [] });
  expect(run(join(folder, 'list.html'))).toMatchObject({ status: 1, stdout: '' });
});

test.each([[['--script', 'klingon', 'x']], [['--format', 'pdf', 'x']], [[]]])(
  'wrong words %j are told, with the usage',
  (args) => {
    const { status, errors } = run(...args);
    expect(status).toBe(2);
    expect(errors.at(-1)).toContain('--script keep|hans|tw|hk');
  },
);

test('many files beside each other, written in the order of their names', () => {
  const many = join(folder, 'many');
  mkdirSync(many);
  const names = Array.from({ length: 24 }, (_, index) => `${String(index).padStart(2, '0')}`);
  for (const [index, name] of names.entries())
    writeFileSync(
      join(many, `${name}.txt`),
      [title, ...Array.from({ length: index % 3 === 0 ? 40 : 1 }, () => speech).flat()].join('\n'),
    );
  for (const jobs of ['1', '3']) {
    const { status, stdout } = run('--format', 'json', '--jobs', jobs, many);
    expect(status).toBe(0);
    expect(pages(stdout).map(({ id }) => id)).toEqual(names);
  }
});

test('a page that takes too long is given up, and named', () => {
  const { status, stdout, errors } = run(
    '--seconds',
    '0.001',
    join(folder, 'in', 'a-utf8.html'),
    join(folder, 'in', 'c.txt'),
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(errors.map((line) => line.replace(/^.*[\\/]/u, ''))).toEqual([
    'a-utf8.html: given up after 0.001 s',
    'c.txt: given up after 0.001 s',
  ]);
});
