/** From bytes to text, for saved pages and texts in any Chinese charset. */
import { CleanError } from '../model/errors.ts';

/** Labels that a page may declare; WHATWG decoders read gb2312 and gbk as the larger sets that contain them. */
const declaration = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{3,20})/iu;
const byteOrderMarks = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * Decodes the bytes of a page or a text.
 *
 * The byte order mark decides; then the bytes, where they are valid UTF-8 (mirrors re-encode pages and leave the old
 * `<meta>` standing); then the `<meta>`; then whichever of GB18030, Big5 and UTF-8 loses fewest characters. `label` is a
 * charset named outside the bytes, as in the head of a part of an archive: it counts where there is no `<meta>`.
 *
 * @throws {CleanError} `not-text` where the bytes are no text (a picture, an archive).
 */
export function decode(
  bytes: Uint8Array,
  label: string | null = null,
): { readonly text: string; readonly charset: string } {
  const mark = byteOrderMarks.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  if (mark) return { text: new TextDecoder(mark.charset).decode(bytes), charset: mark.charset };
  const told = normalise(label ?? undefined);
  if (told?.startsWith('utf-16')) return { text: new TextDecoder(told).decode(bytes), charset: told };
  const wide = wideCharset(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), charset: wide };
  if (looksBinary(bytes)) throw new CleanError('not-text', 'The bytes are not text');

  try {
    // Streaming, so that a file cut in the middle of a character still counts as UTF-8
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return { text, charset: 'utf-8' };
  } catch {
    return decodeLegacy(bytes, told);
  }
}

function decodeLegacy(bytes: Uint8Array, told: string | null): { readonly text: string; readonly charset: string } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = normalise(declaration.exec(head)?.[1]) ?? told;
  const readings = [...new Set(['gb18030', 'big5', 'utf-8', ...(declared ? [declared] : [])])].map((charset) => {
    const text = new TextDecoder(charset).decode(bytes);
    return { text, charset, cost: oddness(text) * (charset === declared ? 0.5 : 1) };
  });
  const best = readings.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { text: best.text, charset: best.charset };
}

function normalise(label: string | undefined): string | null {
  if (label === undefined) return null;
  if (/^gb/iu.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Characters that ordinary Chinese pages hardly hold: lost ones count most, rare ideographs and private use a little. */
function oddness(text: string): number {
  let cost = 1;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd) cost += 3;
    else if ((code >= 0xe000 && code <= 0xf8ff) || (code >= 0x3400 && code <= 0x4dbf)) cost += 1;
    else if (commonCharacters.has(character)) cost -= 0.01;
    else if (code >= 0x4e00 && code <= 0x9fff) cost += 0.3;
    // A page of letters alone is no page of Chinese, whatever its label says
    else if (code >= 0x80 && code <= 0x24f) cost += 1;
  }
  return cost;
}

/** The most frequent characters of modern Chinese in both scripts: text decoded by the wrong table holds few of them. */
const commonCharacters: ReadonlySet<string> = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實，。、：；“”',
);

/** Units of a text, and the share of common characters among those beyond ASCII, by which UTF-16 without a mark is known. */
const leastUnits = 20;
const leastCommon = 0.15;

/** Two bytes a character, told by the characters that come of it: read as anything else they are noise. */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096 & ~1);
  for (const charset of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(charset).decode(head);
    const wide = [...text].filter((character) => character > '\u00ff');
    const common = wide.filter((character) => commonCharacters.has(character)).length;
    if (wide.length >= leastUnits && common >= wide.length * leastCommon && !/[\0\ufffd]/u.test(text)) return charset;
  }
  return null;
}

/** Control characters that no text holds, or a known signature. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2048);
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++;
  return odd > head.length / 50;
}
