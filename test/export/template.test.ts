import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFields } from '../../lib/export/files.ts';
import {
  fieldNames,
  fillTemplate,
  findTemplateProblem,
  type NameFields,
  previewNames,
} from '../../lib/export/template.ts';
import { hostileText } from './hostile.ts';
import { itemOf } from './items.ts';

const fields: NameFields = {
  title: '在全区大会上的讲话',
  date: '2025-03-12',
  source: '某区报',
  author: '',
  site: 'a.example',
  n: '07',
  saved: '2026-01-02',
  kind: '讲话',
};
const undated = { ...fields, date: '' };
const bare = { ...undated, source: '' };

describe('what is refused', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['{titel}', 'unknown-field'],
    ['{Title}', 'unknown-field'],
    ['{}', 'unknown-field'],
    ['{title', 'brace'],
    ['{title}}', 'brace'],
    ['{{title}}', 'brace'],
    ['{date}/{title}', 'forbidden'],
    ['{title}: {date}', 'forbidden'],
    ['{title}\n', 'forbidden'],
    ['{date}', 'same-name'],
    ['讲话', 'same-name'],
    [`{title}${'长'.repeat(60)}`, 'too-long'],
  ] as const)('%j: %s', (template, problem) => {
    expect(findTemplateProblem(template)).toBe(problem);
  });

  test.each(['{title}', '{n} {title}', '{n}', '{date}-{title}（{source}）', '讲话：{title}'])('not %s', (template) => {
    expect(findTemplateProblem(template)).toBeNull();
  });
});

describe('a template filled', () => {
  test.each([
    ['{title}', fields, '在全区大会上的讲话'],
    ['{n} {title}', fields, '07 在全区大会上的讲话'],
    ['{date} {title}（{source}）', fields, '2025-03-12 在全区大会上的讲话（某区报）'],
    ['{saved}_{site}_{kind}_{title}', fields, '2026-01-02_a.example_讲话_在全区大会上的讲话'],
    ['{date} {title}', undated, '在全区大会上的讲话'],
    ['{title}-{date}', undated, '在全区大会上的讲话'],
    ['{title} - {date} - {source}', undated, '在全区大会上的讲话 - 某区报'],
    ['{title}（{source}）', bare, '在全区大会上的讲话'],
    ['{title}（{date} {source}）', undated, '在全区大会上的讲话（某区报）'],
    ['{title} 【{source}】 {n}', bare, '在全区大会上的讲话 07'],
    ['{title} {date}{n}', undated, '在全区大会上的讲话 07'],
    ['{title} {date}{source}', bare, '在全区大会上的讲话'],
    ['{n} {date} {title}', undated, '07 在全区大会上的讲话'],
    ['稿 {date} {title}', undated, '稿 在全区大会上的讲话'],
  ])('%s', (template, given, name) => {
    expect(fillTemplate(template, given)).toBe(name);
  });

  test('cuts the title and keeps what stands behind it', () => {
    const name = fillTemplate('{title} {date}', { ...fields, title: '长'.repeat(300) });
    expect(name).toMatch(/^长{50,} 2025-03-12$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(186);
  });

  test('any fields: no braces of the template are left, and what is known is there', () => {
    const any = fc.record(Object.fromEntries(fieldNames.map((name) => [name, fc.oneof(hostileText, fc.constant(''))])));
    const short = (given: object) => Object.values(given).join('').length < 50;
    fc.assert(
      fc.property(any.filter(short), (given) => {
        const name = fillTemplate('{title}|{n}|{date}', given as NameFields);
        for (const part of [given.title, given.n, given.date])
          expect(name).toContain((part ?? '').trim() === '' ? '' : part);
      }),
      { numRuns: 500 },
    );
  });
});

test('a preview is what an export gives: safe names, none of them twice', () => {
  const given = [fields, fields, { ...fields, title: 'CON' }, { ...fields, title: 'a/b' }, { ...fields, title: '...' }];
  expect(previewNames('{title}', given, '.md')).toEqual([
    '在全区大会上的讲话.md',
    '在全区大会上的讲话 (2).md',
    '_CON.md',
    'a b.md',
    '未命名.md',
  ]);
});

test('the fields of a speech', () => {
  expect(nameFields(itemOf(), 3, undefined, 120)).toEqual({
    title: '在全区大会上的讲话',
    date: '2025-03-12',
    source: '某区报',
    author: '某某',
    site: 'a.example',
    n: '003',
    saved: '2026-01-02',
    kind: '讲话',
  });
  expect(nameFields(itemOf({ title: ' ', published: null }, { url: 'x', saved: null }), 3)).toMatchObject({
    title: '未命名',
    date: '',
    site: '',
    n: '3',
    saved: '',
  });
});
