import { describe, expect, test } from 'vitest';
import { findOlder, isLesser, sharedPart } from '../../lib/library/same-speech.ts';

describe('findOlder', () => {
  const row = (title: string, ordinal: number, url: string | null = 'https://a.example/1#top') => ({
    pageTitle: title,
    ordinal,
    url,
  });
  const old = [row('甲', 0), row('乙', 1), row('乙', 2)];
  const never = () => 0;

  test.each([
    ['same title and position', row('乙', 2), never, old[2]],
    ['same title', row('甲', 5), never, old[0]],
    ['same position and text', row('丙', 1), () => 0.1, old[1]],
    ['most of the text at another position', row('丙', 7), (there: unknown) => (there === old[2] ? 0.6 : 0), old[2]],
    [
      'most of the text before something of it',
      row('丙', 1),
      (there: unknown) => (there === old[2] ? 0.6 : 0.1),
      old[2],
    ],
    ['something of the text at another position', row('丙', 7), () => 0.4, undefined],
    ['same position, other text', row('丙', 1), never, undefined],
    ['other place in the page', { ...row('甲', 0), url: 'https://a.example/1#end' }, never, old[0]],
    ['other page', { ...row('甲', 0), url: 'https://a.example/12' }, never, undefined],
    ['no address', row('甲', 0, null), never, undefined],
  ])('%s', (_, speech, shares, expected) => {
    expect(findOlder(speech, old, shares)).toBe(expected);
  });
});

describe('sharedPart', () => {
  const line = '这是足够长的一行文字，它至少有二十四个字，可以用来认出同一篇稿子。';
  const next = '第二行说的是另一件事，和前一行没有关系，不过也一样长，一样认得出来。';

  test.each([
    ['the same text', `甲\n${line}\n${next}\n`, `乙\n${line}\n${next}\n`, 1],
    ['a part of it', `甲\n${line}\n`, `乙\n前言\n${line}后来又加了字\n${next}\n`, 1],
    ['parted and joined lines', `甲\n${line}${next}\n`, `乙\n${line.replace('，', '，\n')}\n${next}\n`, 1],
    ['the title alone', `${line}\n别的\n`, `${line}\n也是别的\n`, 0],
    ['another text', `甲\n${line}\n`, `乙\n${next}\n`, 0],
    ['short lines', '甲\n同志们：\n', '乙\n同志们：\n', 0],
  ])('%s', (_, a, b, expected) => {
    expect(sharedPart(a, b)).toBe(expected);
    expect(sharedPart(b, a)).toBe(expected);
  });

  test('something of it', () => {
    const shared = sharedPart(
      `甲\n${line}\n${next}\n`,
      `乙\n${line}\n别的话，说了很久很久，谁也不记得是从哪里开始的了。\n`,
    );
    expect(shared).toBeGreaterThan(0);
    expect(shared).toBeLessThan(1);
  });
});

describe('isLesser', () => {
  const cut = (text: string) => ({ complete: false, chars: text.length, text });
  const whole = (text: string) => ({ complete: true, chars: text.length, text });
  const all = '题\n第一段。\n第二段，说到一半又接着说。\n第三段。\n';

  test.each([
    ['the first lines of a whole text', cut('题\n第一段。\n'), whole(all), true],
    ['lines with others between', cut('另题\n第一段。\n第三段。\n'), whole(all), true],
    ['a sentence that breaks off', cut('题\n第一段。\n第二段，说到一半\n'), whole(all), true],
    ['a text that is blank elsewhere', cut('题\n第一 段。\n'), whole(all), true],
    ['a part of a text that is cut itself', cut('题\n第一段。\n'), cut(all), true],
    ['a whole text', whole('题\n第一段。\n'), whole(all), false],
    ['a text of which a word differs', cut('题\n第一节。\n'), whole(all), false],
    ['lines in another order', cut('题\n第三段。\n第一段。\n'), whole(all), false],
    ['a text as long', cut(all), cut(all), false],
    ['a cut text without a line of the page', cut(all), cut(`${all}顶。\n`), false],
  ])('%s', (_, part, there, expected) => expect(isLesser(part, there)).toBe(expected));
});
