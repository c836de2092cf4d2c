/** Visible characters: which they are, how many, and what they fold to. */
import { simplifiedOf } from './fold-characters.ts';

const blank = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g; // Without u: so it is searched for much faster
const seen = /[^\s\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** A text without any kind of space. */
export function visible(text: string): string {
  return text.replace(blank, '');
}

/** True if a text has a visible character. */
export function isSeen(text: string): boolean {
  return seen.test(text);
}

/** True if a text has more visible characters than `than`, in UTF-16 units; reads no further than it must. */
export function isLonger(text: string, than: number): boolean {
  if (text.length <= than) return false;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    if (isBlank[text.charCodeAt(at)] === 0) length++;
    if (length > than) return true;
  }
  return false;
}

/** Counts visible characters in UTF-16 units. */
export function visibleLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) if (isBlank[text.charCodeAt(at)] === 0) length++;
  return length;
}

const isBlank = new Uint8Array(0x10000);
for (let code = 0; code < isBlank.length; code++) if (visible(String.fromCharCode(code)) === '') isBlank[code] = 1;

/** The same number for texts that differ only in blanks, width and script; others may share one too. */
export function foldedHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isBlank[unit] === 0) hash = (Math.imul(hash, 31) + (foldedUnits[unit] ?? 0)) | 0;
  }
  return hash;
}

/** Counts visible characters in code points, marks included. */
export function countChars(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (pair) at++;
    if (isBlank[code] !== 1) count++;
  }
  return count;
}

/** Folds a text for matching: Traditional to Simplified, full width to half, capitals to small. Offsets stay, as each UTF-16 unit becomes one. */
export function fold(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const to = foldedUnits[code] ?? code;
    if (to === code) continue;
    parts.push(text.slice(from, at), units[to] ?? String.fromCharCode(to));
    from = at + 1;
  }
  if (from === 0) return text;
  parts.push(text.slice(from));
  return parts.join('');
}

/** Of ASCII, which most of what is folded becomes. */
const units: readonly string[] = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

/** What each UTF-16 unit folds to. */
export const foldedUnits: Uint16Array = new Uint16Array(0x10000);
for (let code = 0; code < foldedUnits.length; code++) foldedUnits[code] = code;
for (const [from, to] of simplifiedOf) foldedUnits[from.charCodeAt(0)] = to.charCodeAt(0);
for (let code = 0xff01; code <= 0xff5e; code++) foldedUnits[code] = code - 0xfee0;
for (let code = 0x41; code <= 0x5a; code++) foldedUnits[code] = foldedUnits[code + 0xfee0] = code + 0x20;
foldedUnits[0x3000] = foldedUnits[0xa0] = 0x20;

const foldedFrom: ReadonlyMap<number, readonly number[]> = (() => {
  const found = new Map<number, number[]>();
  foldedUnits.forEach((to, from) => {
    if (to !== from) found.set(to, [...(found.get(to) ?? []), from]);
  });
  return found;
})();

/** The UTF-16 units that fold to one, itself among them. */
export function unitsFoldedTo(unit: number): readonly number[] {
  return [unit, ...(foldedFrom.get(unit) ?? [])];
}

/** Finds any of some folded words in a text that is not folded. Without the flag u, which makes it slower. */
export function foldedPattern(words: readonly string[]): RegExp {
  return new RegExp(
    words
      .map((word) => Array.from({ length: word.length }, (_, at) => anyUnit([word.charCodeAt(at)])).join(''))
      .join('|'),
  );
}

/** Source of a class of all UTF-16 units that fold to these. */
export function anyUnit(units: readonly number[]): string {
  const escaped = units.flatMap(unitsFoldedTo).map((code) => `\\u${code.toString(16).padStart(4, '0')}`);
  return `[${escaped.join('')}]`;
}
