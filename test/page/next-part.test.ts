import { describe, expect, test } from 'vitest';
import { findNextPart, findPartAfter, findPartBefore, isNextPart } from '../../lib/page/next-part.ts';
import { parse } from '../../lib/page/parse.ts';

describe('addresses of the next part', () => {
  test.each([
    ['https://a.example/x/1048.html', 'https://a.example/x/1048_2.html'],
    ['https://a.example/x/1048_2.html', 'https://a.example/x/1048_3.html'],
    ['https://a.example/x/9.html', 'https://a.example/x/9_2.html'],
    ['https://a.example/x/9_2.html', 'https://a.example/x/9_3.html'],
    ['https://a.example/x/1048-2.html', 'https://a.example/x/1048-3.html'],
    ['https://a.example/x/1048.html', 'https://a.example/x/1048.html?p=2'],
    ['https://a.example/x/1048.html?p=2', 'https://a.example/x/1048.html?p=3'],
    ['https://a.example/x.php?id=7&page=1', 'https://a.example/x.php?page=2&id=7'],
    ['https://a.example/speech/1048', 'https://a.example/speech/1048/2'],
  ])('%s → %s', (here, next) => expect(isNextPart(new URL(here), new URL(next))).toBe(true));

  test.each([
    ['the next speech', 'https://a.example/x/1048.html', 'https://a.example/x/1049.html'],
    ['another origin', 'https://a.example/x/1048.html', 'https://b.example/x/1048_2.html'],
    ['another scheme', 'https://a.example/x/1048.html', 'http://a.example/x/1048_2.html'],
    ['another text', 'https://a.example/x.php?id=7', 'https://a.example/x.php?id=8&page=2'],
    ['the page itself', 'https://a.example/x/1048_2.html', 'https://a.example/x/1048_2.html'],
    ['the part before', 'https://a.example/x/1048_3.html', 'https://a.example/x/1048_2.html'],
    ['a far part', 'https://a.example/x/1048.html', 'https://a.example/x/1048_9.html'],
  ])('not %s', (_, here, next) => expect(isNextPart(new URL(here), new URL(next))).toBe(false));
});

describe('links to the next part', () => {
  const page = (body: string, url = 'https://a.example/x/1048.html') =>
    parse(`<html><head></head><body>${body}</body></html>`, url);

  test.each([
    ['下一页', '<a href="1048_2.html">下一页</a>'],
    ['Traditional', '<a href="/x/1048_2.html">下一頁</a>'],
    ['with an arrow', '<div class="pages"><a href="1048_2.html">下一页 &raquo;</a></div>'],
    ['with a fragment', '<a href="1048_2.html#top">下一页</a>'],
  ])('%s', (_, body) => expect(findNextPart(page(body))).toBe('https://a.example/x/1048_2.html'));

  test.each([
    ['下一篇', '<a href="1048_2.html">下一篇</a>'],
    ['script', '<a href="javascript:next(2)">下一页</a>'],
    ['next page of a list', '<a href="/list/2.html">下一页</a>'],
    ['words of the speech', '<p>让我们翻开新的下一页<a href="1048_2.html">，再出发</a></p>'],
  ])('not %s', (_, body) => expect(findNextPart(page(body))).toBe(null));

  test('a page without address has none', () => {
    expect(findNextPart(parse('<a href="1048_2.html">下一页</a>', null))).toBe(null);
  });
});

describe('the part after one that could not be had', () => {
  const row = (numbers: readonly number[]) =>
    parse(numbers.map((n) => `<a href="1048_${n}.html">${n}</a>`).join(''), 'https://a.example/x/1048.html');

  test('is found in a row of numbers', () => {
    expect(findPartAfter('https://a.example/x/1048_2.html', row([1, 2, 3, 4]))).toBe('https://a.example/x/1048_3.html');
  });

  test.each([
    ['no link leads to it', 'https://a.example/x/1048_4.html'],
    ['it is of another text', 'https://a.example/x/1049_2.html'],
    ['it is elsewhere', 'https://b.example/x/1048_2.html'],
    ['it is no address', 'x'],
  ])('is not known where %s', (_, missed) => expect(findPartAfter(missed, row([1, 2, 3, 4]))).toBe(null));
});

describe('links to the part before', () => {
  const page = (body: string, url: string) => parse(`<html><head></head><body>${body}</body></html>`, url);

  test.each([
    ['the first part', '1048_2.html', '<a href="1048.html">上一页</a>', 'https://a.example/x/1048.html'],
    ['a later one', '1048_3.html', '<a href="1048_2.html">« 上一頁</a>', 'https://a.example/x/1048_2.html'],
    ['not another text', '1048.html', '<a href="1047.html">上一页</a>', null],
    ['not the speech before', '1048_2.html', '<a href="1048.html">上一篇</a>', null],
  ])('%s', (_, here, body, expected) =>
    expect(findPartBefore(page(body, `https://a.example/x/${here}`))).toBe(expected),
  );
});
