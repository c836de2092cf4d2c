import { describe, expect, it, test } from 'vitest';
import { completeTag, facetsOf } from '../../../lib/library/search/facets.ts';
import { type Filter, filtered, narrows } from '../../../lib/library/search/filter.ts';
import { type Order, ordered } from '../../../lib/library/search/order.ts';
import { row } from './rows.ts';

const at = (day: string, time = '12:00') => new Date(`${day}T${time}`).getTime();

const rows = [
  row({ id: 'a', site: 'xuexila', url: 'https://x.example/1', published: '2024-05-01', tags: ['年会', '范文'] }),
  row({ id: 'b', url: 'https://b.example/1', published: '2025-03-12T09:18:15', starred: true, tags: ['年会'] }),
  row({ id: 'c', kind: 'collection', script: 'hant', complete: false, note: '要改' }),
].map((one, n) => ({ ...one, updatedAt: at(`2025-01-0${n + 1}`, n === 1 ? '23:59' : '00:00') }));

describe('a filter', () => {
  test.each<[Filter, string]>([
    [{}, 'abc'],
    [{ sites: ['xuexila'] }, 'a'],
    [{ sites: ['b.example', ''] }, 'bc'],
    [{ sites: [] }, 'abc'],
    [{ kinds: ['speech'] }, 'ab'],
    [{ scripts: ['hant'] }, 'c'],
    [{ published: { from: '2024-05-01', to: '2024-05-01' } }, 'a'],
    [{ published: { from: '2024-05-02', to: null } }, 'b'],
    [{ published: { from: null, to: '2025-03-12' } }, 'ab'],
    [{ published: { from: null, to: null } }, 'abc'],
    [{ saved: { from: '2025-01-02', to: '2025-01-02' } }, 'b'],
    [{ saved: { from: '2025-01-02', to: null } }, 'bc'],
    [{ saved: { from: null, to: '2025-01-02' } }, 'ab'],
    [{ tags: ['年会'] }, 'ab'],
    [{ tags: ['年会', '范文'] }, 'a'],
    [{ untagged: true }, 'c'],
    [{ starred: true }, 'b'],
    [{ starred: false }, 'ac'],
    [{ noted: true }, 'c'],
    [{ complete: false }, 'c'],
    [{ complete: true, starred: true }, 'b'],
    [{ complete: false, starred: true }, ''],
  ])('%j lets %s through', (filter, ids) => {
    expect(
      filtered(rows, filter)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  test.each<[Filter, boolean]>([
    [{}, false],
    [{ sites: [], untagged: false, published: { from: null, to: null } }, false],
    [{ starred: false }, true],
  ])('%j narrows: %s', (filter, expected) => {
    expect(narrows(filter)).toBe(expected);
  });
});

describe('an order', () => {
  const some = [
    row({ id: 'a', title: '张三的讲话', published: '2024-05-01', chars: 30, updatedAt: 1 }),
    row({ id: 'b', title: '安全第10讲', published: null, chars: 10, updatedAt: 3, ordinal: 1 }),
    row({ id: 'c', title: '安全第9讲', published: '2025-03-12', chars: 20, updatedAt: 3, ordinal: 0 }),
    row({ id: 'd', title: '李四的讲话', published: null, chars: 10, updatedAt: 2 }),
  ];

  test.each<[Order['by'], boolean, string]>([
    ['saved', true, 'cbda'],
    ['saved', false, 'adcb'],
    ['published', true, 'cabd'],
    ['published', false, 'acbd'],
    ['title', false, 'cbda'],
    ['title', true, 'adbc'],
    ['length', true, 'acbd'],
    ['length', false, 'bdca'],
  ])('by %s, descending %s: %s', (by, descending, ids) => {
    expect(
      ordered(some, { by, descending })
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });
});

describe('facets', () => {
  it('count what rows have, the most frequent first', () => {
    expect(facetsOf(rows)).toEqual({
      sites: [
        { value: 'b.example', count: 1 },
        { value: 'xuexila', count: 1 },
      ],
      kinds: [
        { value: 'speech', count: 2 },
        { value: 'collection', count: 1 },
      ],
      scripts: [
        { value: 'hans', count: 2 },
        { value: 'hant', count: 1 },
      ],
      tags: [
        { value: '年会', count: 2 },
        { value: '范文', count: 1 },
      ],
      years: [
        { value: '2025', count: 1 },
        { value: '2024', count: 1 },
      ],
    });
  });

  it('complete a tag in any script, those that begin with it first', () => {
    const tags = ['大会', '会议', '會話', '年终'].map((value, n) => ({ value, count: 9 - n }));
    expect(completeTag(tags, '会')).toEqual(['会议', '會話', '大会']);
    expect(completeTag(tags, ' 會 ', 1)).toEqual(['会议']);
    expect(completeTag(tags, '')).toHaveLength(4);
    expect(completeTag(tags, '无')).toEqual([]);
  });
});
