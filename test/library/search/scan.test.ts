import { describe, expect, it, test } from 'vitest';
import { searchable } from '../../../lib/library/prepare.ts';
import { newScan } from '../../../lib/library/search/scan.ts';
import { words } from '../../../lib/library/search/words.ts';

const folded = ['发展的讲话', '在開學典禮上的致辭'].map((title, id) => ({
  id: String(id),
  text: searchable(title, [{ type: 'paragraph', text: 'ＡＩ Model：经济 (一)' }]),
}));

const scanOf = () => {
  const scan = newScan();
  scan.put(folded);
  return scan;
};

describe('a scan', () => {
  test.each([
    ['', []],
    ['  ', []],
    ['發展', ['0']],
    ['开学', ['1']],
    ['ai', ['0', '1']],
    ['ＭＯＤＥＬ 經濟', ['0', '1']],
    ['发展 开学', []],
    ['展', ['0']],
    ['经济 讲话', ['0']],
    ['（一）', ['0', '1']],
    ['“ai model”', ['0', '1']],
    ['"model ai"', []],
    ['讲话 讲', ['0']],
  ])('for %s finds %j', (query, ids) => {
    expect([...scanOf().find(words(query)).keys()]).toEqual(ids);
  });

  it('tells the place of the first word, of which the first line is the title', () => {
    expect(scanOf().find(words('讲话'))).toEqual(new Map([['0', 3]]));
    expect(scanOf().find(words('model 讲话'))).toEqual(new Map([['0', 9]]));
  });

  test.each([
    ['a longer word', ['展', '发展'], ['0']],
    ['one more word', ['经济', '经济 典'], ['1']],
    ['a shorter word', ['发展', '展'], ['0']],
    ['another word', ['发展', '典'], ['1']],
    ['a word less', ['经济 典', '经济'], ['0', '1']],
  ])('finds the same by %s as when it is asked at once', (_, queries, ids) => {
    const scan = scanOf();
    const found = queries.map((query) => [...scan.find(words(query)).keys()]);
    expect(found.at(-1)).toEqual(ids);
  });

  it('follows what is put and removed, between two keys too', () => {
    const scan = scanOf();
    expect(scan.find(['发']).size).toBe(1);
    scan.put([{ id: '1', text: '又发展了\n' }]);
    expect(scan.find(['发展']).size).toBe(2);
    scan.remove(['0']);
    expect([...scan.find(['发展']).keys()]).toEqual(['1']);
    expect(scan.size).toBe(1);
  });
});
