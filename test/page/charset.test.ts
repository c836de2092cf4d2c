import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/page/charset.ts';
import { encodeGbk as numbers } from '../pages/mirror.ts';

const text =
  '<html><head><meta charset="CHARSET"></head><body>同志们：今天我们召开会议，研究部署全年的工作。</body></html>';
const encodeGbk = (source: string) => new Uint8Array(numbers(source));
const plain = '各位乡亲：\n今天我们在这里说一说修路的事，大家都出了力，路就要通了。\n谢谢大家！\n';

const utf8 = (source: string) => new TextEncoder().encode(source);

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 under a meta that says gb2312', utf8(text.replace('CHARSET', 'gb2312')), 'utf-8'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)]), 'utf-8'],
    ['UTF-8 cut in the middle of a character', utf8(text).slice(0, utf8(text).indexOf(0xe5) + 1), 'utf-8'],
    ['GBK that says so', encodeGbk(text.replace('CHARSET', 'gbk')), 'gb18030'],
    ['GBK without a word', encodeGbk(text.replace('<meta charset="CHARSET">', '')), 'gb18030'],
    ['GBK under a meta that says utf-8', encodeGbk(text.replace('CHARSET', 'utf-8')), 'gb18030'],
  ])('%s', (_, bytes, charset) => {
    const decoded = decode(bytes);
    expect(decoded.charset).toBe(charset);
    expect(decoded.text.replace(/^\uFEFF/u, '').startsWith('<html><head>')).toBe(true);
  });

  const wide = (source: string, little: boolean) =>
    new Uint8Array(
      [...source]
        .flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])
        .map((_, at, all) => all[little ? at : at ^ 1] ?? 0),
    );

  test.each([
    ['GBK under a meta that says iso-8859-1', encodeGbk(text.replace('CHARSET', 'iso-8859-1')), 'gb18030'],
    ['GBK under a meta that says windows-1252', encodeGbk(text.replace('CHARSET', 'windows-1252')), 'gb18030'],
    ['UTF-16 without a mark', wide(plain, true), 'utf-16le'],
    ['UTF-16 without a mark, the other way round', wide(plain, false), 'utf-16be'],
  ])('%s', (_, bytes, charset) => expect(decode(bytes).charset).toBe(charset));

  test('Big5', () => {
    // 各位來賓 in Big5, many times, since one word proves little
    const word = [0xa6, 0x55, 0xa6, 0xec, 0xa8, 0xd3, 0xbb, 0xab];
    const bytes = new Uint8Array([...utf8('<p>'), ...Array.from({ length: 20 }, () => word).flat()]);
    expect(decode(bytes)).toMatchObject({ charset: 'big5', text: `<p>${'各位來賓'.repeat(20)}` });
  });

  test('a picture is no text', () => {
    expect(() =>
      decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 1, 0, 0, 0])),
    ).toThrow('not text');
  });
});
