import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lazyConverter } from '../../lib/convert/convert.ts';
import { readDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { withReaderWords } from '../../lib/convert/reader-names.ts';

const convert = await lazyConverter(readDictionaries)('tw');

test.each([
  ['家父于小后是里长', ['于小后'], 'tw', '家父于小后是里長'],
  ['家父於小後是里長', ['于小后'], 'tw', '家父于小后是里長'],
  ['家父於小後是里長', ['于小后'], 'hans', '家父于小后是里长'],
  ['钟书来了，鍾書來了，鐘書來了', ['锺书=鍾書'], 'tw', '鍾書來了，鍾書來了，鍾書來了'],
  ['钟书来了，我們歡迎鐘書', ['锺书=鍾書', '钟书=鍾書'], 'hans', '钟书来了，我们欢迎钟书'],
  ['范里的人', ['范里=范裡=范裏'], 'hk', '范裏的人'],
  ['范里的人', ['范里=范裡=范裏'], 'tw', '范裡的人'],
  ['𠮷田于小后𠮷', ['于小后'], 'tw', '𠮷田于小后𠮷'],
  ['二噁英于小后', ['于小后'], 'hans', '二𫫇英于小后'],
  ['头发展览馆与头发', ['头发展览馆=頭髮展覽館'], 'tw', '頭髮展覽館與頭髮'],
  ['于小后和余小里', ['于小后', '余小里', '于', '坏=行='], 'tw', '于小后和余小里'],
  ['会后开发', [], 'tw', '會後開發'],
] as const)('%s with %j in %s is %s', (text, lines, target, expected) => {
  expect(withReaderWords(convert, lines)(text, target)).toBe(expected);
});

test('wins wherever the name stands, and changes nothing else', () => {
  const part = fc.constantFrom('头', '发', '干', '里', '後', '，', 'a', '𠮷', '会', '只', '于小后');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const written = withReaderWords(convert, ['于小后'])(text, 'tw');
      expect([...written]).toHaveLength([...text].length);
      expect(written.split('于小后')).toHaveLength(text.split('于小后').length);
      expect(withReaderWords(convert, ['没有的名'])(text, 'tw')).toBe(convert(text, 'tw'));
    }),
  );
});
