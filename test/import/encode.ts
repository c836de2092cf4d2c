/** Bytes in old charsets, for which there is no encoder: the decoder's table read backwards. */

/** Text as bytes of a charset of one or two bytes a character (`gbk`, `big5`), or of UTF-8 or UTF-16 with its mark. */
export function encode(text: string, charset: 'gbk' | 'big5' | 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be') {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (charset === 'utf-8-mark') return new TextEncoder().encode(`\uFEFF${text}`);
  if (charset === 'utf-16le' || charset === 'utf-16be') {
    const units = new DataView(new ArrayBuffer(text.length * 2 + 2));
    for (const [at, unit] of ['\uFEFF', ...text.split('')].entries())
      units.setUint16(at * 2, unit.charCodeAt(0), charset === 'utf-16le');
    return new Uint8Array(units.buffer);
  }
  const table = tableOf(charset);
  const bytes = [...text].flatMap((character) => table.get(character) ?? []);
  return new Uint8Array(bytes);
}

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(charset, { fatal: true });
  const table = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 0x80; byte++) table.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decodedOrNull(decoder, [lead, trail]);
      if (character !== null && [...character].length === 1 && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  return table;
}

function decodedOrNull(decoder: TextDecoder, pair: readonly number[]): string | null {
  try {
    return decoder.decode(new Uint8Array(pair));
  } catch {
    return null;
  }
}

/** Quoted-printable (RFC 2045), in lines of at most 76 characters. */
export function quotedPrintable(bytes: Uint8Array): string {
  let line = '';
  let text = '';
  for (const byte of bytes) {
    const plain = byte >= 33 && byte <= 126 && byte !== 61;
    const piece =
      plain || byte === 32 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length + piece.length > 75) {
      text += `${line}=\r\n`;
      line = '';
    }
    line += piece;
  }
  return text + line;
}

/** Base64 in lines of 76 characters. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n');
}
