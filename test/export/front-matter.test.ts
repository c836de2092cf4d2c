import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { wellFormed } from '../../lib/export/escapes.ts';
import { type FrontMatter, frontMatterOf, toFrontMatter } from '../../lib/export/front-matter.ts';
import type { Block, Speech } from '../../lib/model/types.ts';
import { hostileText } from './hostile.ts';

const fields: FrontMatter = {
  title: '题',
  author: null,
  source: null,
  url: null,
  published: null,
  saved: null,
  chars: 0,
  script: 'hans',
  complete: true,
  missing: 0,
  tags: [],
};
const inside = (text: string) => text.replace(/^---\n/u, '').replace(/---\n$/u, '');

test.each([
  'a: b',
  '# 一',
  '"引"',
  "'单'",
  'yes',
  'no',
  'null',
  '~',
  '',
  ' ',
  '2021-01-01',
  '2021-01-01T00:00:00',
  '12:30:45',
  '0o17',
  '0x1F',
  '1_000',
  '1e3',
  '.inf',
  '---',
  '...',
  '甲\n---\n乙',
  '甲\r\n乙',
  '😀',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\u007f',
  '\u0001',
  '\t',
  '- a',
  '? a',
  '[a',
  '{a',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  '| a',
  '> a',
  '甲 #乙',
  '甲: 乙',
  'a\\nb',
  '<<',
  '=',
])('%j is the same string for both readers', (title) => {
  const written = inside(toFrontMatter({ ...fields, title, tags: [title] }));
  expect(parse(written)).toEqual({ ...fields, title, tags: [title] });
  expect(load(written)).toEqual({ ...fields, title, tags: [title] });
  expect(parse(written, { version: '1.1' })).toEqual({ ...fields, title, tags: [title] });
});

test('every field of any text is the same for both readers', () => {
  const text = fc.oneof(hostileText, fc.constant(null));
  const any = fc.record({
    title: hostileText,
    author: text,
    source: text,
    url: text,
    published: text,
    saved: text,
    chars: fc.nat(),
    script: fc.constant('hans'),
    complete: fc.boolean(),
    missing: fc.oneof(fc.nat(), fc.constant(null)),
    tags: fc.array(hostileText, { maxLength: 3 }),
  });
  const readable = (value: unknown): unknown => {
    if (typeof value === 'string') return wellFormed(value);
    return Array.isArray(value) ? value.map(readable) : value;
  };
  fc.assert(
    fc.property(any, (record) => {
      const written = toFrontMatter(record);
      const expected = Object.fromEntries(Object.entries(record).map(([key, value]) => [key, readable(value)]));
      expect(parse(inside(written))).toEqual(expected);
      expect(load(inside(written))).toEqual(expected);
      expect(written.split('\n').filter((line) => line === '---')).toHaveLength(2);
    }),
    { numRuns: 1000 },
  );
});

const speech = (complete: boolean, blocks: readonly Block[]): Speech => ({
  title: '题',
  published: '2025-03-12',
  author: '某某',
  source: '某报',
  complete,
  totalChars: null,
  shownChars: null,
  blocks,
});
const gap = (omittedChars: number | null): Block => ({ type: 'gap', reason: 'paywall', omittedChars });
const meta = { url: 'https://a.example/', saved: '2026-01-02T03:04:05', script: 'tw', tags: ['会'] } as const;

test('the fields of a speech', () => {
  const blocks: Block[] = [
    { type: 'paragraph', text: '同志们 ：\u3000𠮷' },
    { type: 'table', rows: [['甲', '乙']] },
    gap(3),
  ];
  expect(frontMatterOf(speech(false, blocks), meta)).toEqual({
    title: '题',
    author: '某某',
    source: '某报',
    url: 'https://a.example/',
    published: '2025-03-12',
    saved: '2026-01-02T03:04:05',
    chars: 7,
    script: 'tw',
    complete: false,
    missing: 3,
    tags: ['会'],
  });
});

test('tags become such as Obsidian takes', () => {
  expect(frontMatterOf(speech(true, []), { ...meta, tags: ['年终 总结', '2025'] }).tags).toEqual([
    '年终-总结',
    '_2025',
  ]);
});

test.each([
  ['a whole text', true, [], 0],
  ['gaps of known size', false, [gap(3), gap(40)], 43],
  ['a gap of unknown size among them', false, [gap(3), gap(null)], null],
  ['a text known to be cut, without a gap', false, [], null],
])('missing characters: %s', (_, complete, blocks, missing) => {
  expect(frontMatterOf(speech(complete, blocks), meta).missing).toBe(missing);
});
