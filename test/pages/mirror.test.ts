/** The mirror pages are made by a script; it must spoil text exactly as such a mirror was seen to do. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeGbk, halfWidth, mirror, traditional } from './mirror.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url));

test.each([
  ['勇擔當的意識', '勇?lián)\uE2FD?dāng)?shù)囊庾R(shí)'],
  ['要創新方式', '要?jiǎng)?chuàng)新方式'],
  ['火炬傳遞', '火炬?zhèn)鬟f'],
  ['女士們、先生們：', '女士?zǒng)儭⑾壬鷤儯?'],
  ['“專”出特色、“專”出質量、', '“!背鎏厣、“!背鲑|(zhì)量、'],
  ['普通的簡體字', '普通的簡體字'],
])('%s is printed as %s', (was, printed) => expect(halfWidth(mirror(was))).toBe(printed));

test('text that GBK does not have is refused', () => expect(() => mirror('\u{20000}')).toThrow('Not in GBK'));

describe('the pages are what the script makes of their sources', () => {
  test('sample, as UTF-8', () => {
    const source = read('xinwenmi/sample/source.html').toString('utf8');
    expect(read('xinwenmi/sample/page.html').toString('utf8')).toBe(halfWidth(mirror(traditional(source))));
  });
  test('village-roads, as GBK', () => {
    const source = read('xinwenmi/village-roads/source.html').toString('utf8');
    expect([...read('xinwenmi/village-roads/page.html')]).toEqual(encodeGbk(mirror(traditional(source))));
  });
});
