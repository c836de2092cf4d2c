/**
 * Makes the mirror pages of `xinwenmi` from their undamaged sources, the way such a mirror spoils text:
 * Simplified `source.html` → Traditional → GBK bytes → pinyin notes put in byte by byte → read again by an old decoder.
 *
 * Run from the project's root after editing a source: `npx tsx test/pages/mirror.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js';

/** The characters that the mirror notes, each with its reading. */
const notes =
  '網wǎng 業yè 會huì 產chǎn 務wù 動dòng 質zhì 關guān 絡luò 驗yàn 聯lián 設shè 協xié 標biāo 進jìn 結jié 發fā 區qū 機jī 環huán ' +
  '優yōu 項xiàng 實shí 內nèi 時shí 術shù 號hào 強qiáng 價jià 計jì 測cè 識shí 頁yè 態tài 經jīng 學xué 節jié 責zé 來lái 養yǎng 數shù ' +
  '對duì 應yīng 過guò 現xiàn 團tuán 領lǐng 準zhǔn 導dǎo 國guó 個gè 認rèn 戶hù 問wèn 評píng 創chuàng 監jiān 達dá 規guī 開kāi 護hù ' +
  '當dāng 轉zhuǎn 報bào 風fēng 調diào 績jì 戰zhàn 堅jiān 統tǒng 構gòu 級jí 點diǎn 權quán 總zǒng 鎮zhèn 獎jiǎng';

const decoder = new TextDecoder('gbk');

/** Two-byte characters of GBK with their bytes, the user-defined areas included. */
const bytesOf = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decodePair(lead, trail);
    if (character !== '?' && !bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
  }
}

/** The user-defined areas of GBK as old code pages map them: AAA1–AFFE, F8A1–FEFE, then A140–A7A0. */
function decodeUserDefined(lead: number, trail: number): string | null {
  if (trail >= 0xa1 && lead >= 0xaa && lead <= 0xaf)
    return String.fromCharCode(0xe000 + (lead - 0xaa) * 94 + trail - 0xa1);
  if (trail >= 0xa1 && lead >= 0xf8) return String.fromCharCode(0xe234 + (lead - 0xf8) * 94 + trail - 0xa1);
  if (trail <= 0xa0 && lead >= 0xa1 && lead <= 0xa7) {
    return String.fromCharCode(0xe4c6 + (lead - 0xa1) * 96 + trail - (trail > 0x7f ? 0x41 : 0x40));
  }
  return null;
}

/** One pair read by a decoder that shows `?` for a pair it does not know and swallows both bytes. */
function decodePair(lead: number, trail: number): string {
  if (trail < 0x40 || trail === 0x7f || trail === 0xff) return '?';
  const userDefined = decodeUserDefined(lead, trail);
  if (userDefined !== null) return userDefined;
  const text = decoder.decode(Uint8Array.of(lead, trail));
  return [...text].length === 1 && text !== '\uFFFD' ? text : '?';
}

function decodeAll(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte === 0x80 || byte === 0xff || at + 1 === bytes.length) text += '?';
    else text += decodePair(byte, bytes[++at]!);
  }
  return text;
}

/** Text as GBK bytes. Throws on a character that GBK does not have. */
export function encodeGbk(text: string): number[] {
  return [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return [code];
    const bytes = bytesOf.get(character);
    if (bytes === undefined) throw new Error(`Not in GBK: ${character} U+${code.toString(16)}`);
    return [...bytes];
  });
}

const noteOf = new Map(
  notes.split(' ').map((note) => [encodeGbk(note.slice(0, 1)).join(), encodeGbk(`(${note.slice(1)})`)] as const),
);

const isMark = (lead: number) => lead === 0xa1 || lead === 0xa3;

/**
 * Loses the lead byte of 專 between quotation marks, as the mirror does: what follows is one byte off
 * until a trail byte below 80 or the next mark, before which the odd byte is lost as well.
 */
function loseLeadBytes(text: string): number[] {
  const bytes: number[] = [];
  let off = false;
  let quoted = 0; // How many characters of “專” have been seen
  for (const character of text) {
    const code = encodeGbk(character);
    if (off && (code[0]! < 0x80 || (isMark(code[0]!) && character !== '”'))) {
      bytes.pop();
      off = false;
    }
    if (quoted === 1 && character === '專') {
      bytes.push(code[1]!);
      off = true;
    } else {
      bytes.push(...code);
      if (off && (code[1] ?? 0) < 0x80) off = false;
    }
    quoted = character === '“' ? 1 : 0;
  }
  return bytes;
}

/** Spoils Traditional text: notes after every listed pair of bytes, aligned or not, then read by the old decoder. */
export function mirror(text: string): string {
  const bytes = loseLeadBytes(text);
  const spoilt = bytes.flatMap((byte, at) => [byte, ...(noteOf.get(`${bytes[at - 1]},${byte}`) ?? [])]);
  return decodeAll(spoilt);
}

const toTraditional = Converter({ from: 'cn', to: 't' });

/** Simplified to Traditional with the forms that such a converter writes. */
export function traditional(text: string): string {
  const forms: Readonly<Record<string, string>> = {
    爲: '為',
    着: '著',
    裏: '裡',
    羣: '群',
    衆: '眾',
    峯: '峰',
    啓: '啟',
    祕: '秘',
    纔: '才',
  };
  return toTraditional(text).replace(/[爲着裏羣衆峯啓祕纔]/gu, (character) => forms[character] ?? character);
}

/** The marks ， ： ； ？ ！ （ ） in half width. */
export function halfWidth(text: string): string {
  return text.replace(/[，：；？！（）]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

function make(folder: string, finish: (text: string) => string | Uint8Array): void {
  const source = readFileSync(new URL(`${folder}/source.html`, import.meta.url), 'utf8');
  writeFileSync(new URL(`${folder}/page.html`, import.meta.url), finish(mirror(traditional(source))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  make('xinwenmi/sample', halfWidth);
  make('xinwenmi/village-roads', (text) => Uint8Array.from(encodeGbk(text)));
}
