/**
 * Reads damaged text as the bytes it was, one byte off or in step, several ways side by side.
 *
 * A path is one way to read a run so far. It takes the units of the damaged text (characters) as bytes and pairs them anew.
 */
import type { RepairEvidence } from './evidence.ts';
import { decodePair, encodePair } from './gbk.ts';

export interface Path {
  readonly text: string;
  /** The text with the damage left where a byte had to be guessed; null where no sign of it stands there to be left. */
  readonly safe: string | null;
  /** First byte of a character whose second is still to come, or -1 in step. */
  readonly pending: number;
  /** The byte before the next one. */
  readonly last: number;
  /** Natural logarithm of how likely the text is, less what had to be assumed. */
  readonly score: number;
  /** True where a byte that is lost for good was chosen because it reads well. */
  readonly guessed: boolean;
}

/** What it costs to assume that a byte is lost where a sign shows it, and where nothing does. */
const lostVisibly = 2;
export const lostSilently = 6;

/** What it costs to assume a character without a note that the page notes everywhere else. */
const noteMissing = 4;

/** Ways followed side by side. Nearly all die at once: most pairs of bytes make no likely character. */
const widest = 16;

export interface Reader {
  /** The path with text that needs no pairing. */
  append(path: Path, text: string, last: number, cost?: number): Path[];
  /** The path with one more byte; none where it makes no character. */
  feed(path: Path, byte: number, cost?: number): Path[];
  /** The path with one more character of the damaged text, which may be its last. */
  step(path: Path, unit: string, atEnd: boolean): Path[];
  /** The paths with a second byte for the one pending, which is lost for good; `sign` is what stands for it in the damaged text. */
  guess(path: Path, sign: string, cost: number): Path[];
}

/** Reads as the page of this evidence was written. `before` is the character before the run. */
export function readerOf(evidence: RepairEvidence, before: string): Reader {
  const { likelihood } = evidence.frequency();

  const append: Reader['append'] = (path, text, last, cost = 0) => {
    if (text === '') return [];
    const seen = evidence.narrowed && text.length === 1 ? narrow(text) : text;
    const score = path.score - cost + (seen.length === 1 ? likelihood(path.text.slice(-1) || before, seen) : 0);
    return [
      { ...path, pending: -1, last, score, text: path.text + seen, safe: path.safe === null ? null : path.safe + seen },
    ];
  };

  const feed: Reader['feed'] = (path, byte, cost = 0) =>
    path.pending === -1
      ? [{ ...path, pending: byte, last: byte, score: path.score - cost }]
      : append(path, decodePair(path.pending, byte), byte, cost);

  const guess: Reader['guess'] = (path, sign, cost) => {
    const safe = path.safe === null || sign === '' ? null : path.safe + sign;
    const found: Path[] = [];
    for (let byte = 0x40; byte <= 0xfe; byte++) {
      const character = decodePair(path.pending, byte);
      // The mirror would have noted it
      const unlikely = evidence.alwaysNoted(character) ? noteMissing : 0;
      for (const next of append(path, character, byte, cost + unlikely)) found.push({ ...next, safe, guessed: true });
    }
    return likeliest(found);
  };

  const step: Reader['step'] = (path, unit, atEnd) => {
    const code = unit.charCodeAt(0);
    const outOfStep = path.pending !== -1;
    // A lone 0x80 is shown as a euro sign
    if (outOfStep && (unit === '€' || unit === '\u0080')) return feed(path, 0x80);
    const pair = encodePair(unit);
    if (pair !== undefined) return feed(path, pair >> 8).flatMap((next) => feed(next, pair & 0xff));
    if (!outOfStep) return append(path, unit, code & 0xff);

    const next: Path[] = [];
    if (evidence.narrowed && code > 0x20 && code < 0x7f) {
      // Was a full-width mark when the bytes were read
      next.push(...feed(path, 0xa3, 1).flatMap((half) => feed(half, code + 0x80)));
    }
    if (code >= 0x40 && code < 0x7f) next.push(...feed(path, code));
    else if (unit === '\uFFFD') next.push(...guess(path, unit, lostVisibly));
    else if (unit === '?') {
      // The sign swallowed what came after the byte, too: unless that was the line's end, the sign must stay for it
      const found = guess(path, unit, lostVisibly);
      next.push(
        ...(atEnd || !evidence.swallows ? found : found.map((guessed) => ({ ...guessed, text: `${guessed.text}?` }))),
      );
    } else next.push(...guess(path, '', lostSilently).flatMap((guessed) => append(guessed, unit, code & 0xff)));
    return next;
  };

  return { append, feed, step, guess };
}

/** The best few of several paths, best first. */
export function likeliest(paths: readonly Path[]): Path[] {
  return [...paths].sort((a, b) => b.score - a.score).slice(0, widest);
}

/** The likeliest path, unless it needed a guess and another text is nearly as likely (by `clearly`, natural logarithm). */
export function clearlyBest(paths: readonly Path[], clearly: number): Path | null {
  const [best, ...others] = likeliest(paths);
  if (!best) return null;
  const second = others.find(({ text }) => text !== best.text);
  return best.guessed && second && best.score - second.score < clearly ? null : best;
}

/** A full-width mark as the half-width one it was made into. */
function narrow(character: string): string {
  return character >= '！' && character <= '～' ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character;
}
