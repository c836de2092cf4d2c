/** Reads a pattern's source: what is known of each of its parts (see `pattern-parts.ts`). */

import { lazily } from '../../lib/text/memo.ts';
import {
  anything,
  eitherOf,
  empty,
  inRow,
  mostWords,
  oneCharacter,
  type Part,
  type Words,
  waysOf,
} from './pattern-parts.ts';

/** What is known of each alternative of a pattern with the flag u and without i and m. */
export function alternativesOf(source: string): readonly Part[] {
  return new Reader(source).alternatives();
}

/** The class that tables begin and end a line with: all but letters and digits, of the scripts that pages are in. */
const ornaments = '^a-zA-Z\\d①-⓿㈠-㊰㐀-鿿]';

/** What \\s stands for. */
const blanks: Words = [
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];

/** The UTF-16 units that pictographs begin with: those of the first plane stand in a few blocks, the others behind three high halves. */
const pictographs = lazily((): Words => {
  const units = Array.from({ length: 0x3300 }, (_, code) => String.fromCharCode(code));
  return [...units.filter((unit) => /\p{Extended_Pictographic}/u.test(unit)), '\ud83c', '\ud83d', '\ud83e'];
});

/** One of so many characters that words are not made of them. */
const oneOfMany = (characters: Words): Part => ({ ...oneCharacter(characters), exact: null, ways: [[characters]] });

/** Goes through a pattern's source once, from left to right. */
class Reader {
  readonly #units: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#units = [...source];
  }

  /** Up to a closing bracket or the end. */
  alternatives(): readonly Part[] {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts;
  }

  #choice(): Part {
    const parts = this.alternatives();
    return parts.length === 1 ? (parts[0] ?? empty) : eitherOf(parts);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#units.length && !'|)'.includes(this.#units[this.#at] ?? '')) {
      parts.push(this.#times(this.#one()));
    }
    return inRow(parts);
  }

  #one(): Part {
    const unit = this.#next();
    if (unit === '^' || unit === '$') return { ...empty, anchor: unit };
    if (unit === '.') return anything;
    if (unit === '[') return this.#class();
    if (unit === '\\') return this.#escape();
    if (unit === '(') return this.#group();
    return oneCharacter([unit]);
  }

  #group(): Part {
    const looks = this.#take('?=') || this.#take('?<=');
    const denies = !looks && (this.#take('?!') || this.#take('?<!'));
    if (!looks && !denies && !this.#take('?:') && this.#take('?<')) while (this.#next() !== '>');
    const begins = this.#at;
    const inner = this.#choice();
    this.#next();
    if (denies) return empty;
    if (!looks) return { ...inner, anchor: null };
    // What is looked for ahead, up to the end, bounds the text as what is taken does
    const last = this.#units.slice(begins, this.#at - 1);
    const toEnd = last.at(-1) === '$' && last.at(-2) !== '\\' && !last.includes('|');
    return { ...empty, ways: waysOf(inner), ahead: toEnd ? inner.most : Infinity };
  }

  #class(): Part {
    if (this.#take(ornaments)) return { ...anything, most: 0 };
    const denies = this.#take('^');
    const found: string[] = [];
    let many = denies;
    while (!this.#take(']')) {
      const first = this.#member();
      if (this.#units[this.#at] === '-' && this.#units[this.#at + 1] !== ']') {
        this.#next();
        const [from, to] = [first?.[0]?.codePointAt(0) ?? 0, this.#member()?.[0]?.codePointAt(0) ?? Infinity];
        many ||= to - from > mostWords;
        for (let code = from; code <= to && !many; code++) found.push(String.fromCodePoint(code));
      } else if (first === null) many = true;
      else found.push(...first);
    }
    return many || found.length > mostWords ? anything : oneCharacter(found);
  }

  /** A character of a class, or several; null for too many. */
  #member(): Words | null {
    const unit = this.#next();
    if (unit !== '\\') return [unit];
    const { exact, first } = this.#escape();
    return exact ?? (first === null ? null : [...first]);
  }

  #escape(): Part {
    const unit = this.#next();
    if (unit === 's') return oneOfMany(blanks);
    if (unit === 'd') return oneOfMany([...'0123456789']);
    if (unit === 'b' || unit === 'B') return empty;
    if (unit === 'u') {
      const long = this.#take('{');
      let code = '';
      while (long ? !this.#take('}') : code.length < 4) code += this.#next();
      return oneCharacter([String.fromCodePoint(Number.parseInt(code, 16))]);
    }
    if (unit === 'p' || unit === 'P') {
      let name = '';
      while (!name.endsWith('}')) name += this.#next();
      return unit + name === 'p{Extended_Pictographic}' ? { ...anything, ways: [[pictographs()]] } : anything;
    }
    const control: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
    if (control[unit] !== undefined) return oneCharacter([control[unit]]);
    // What fits a group again is as long as the text allows
    if (unit === 'k') while (this.#next() !== '>');
    if (/\d|k/u.test(unit)) return { ...anything, most: Infinity };
    return /\w/u.test(unit) ? anything : oneCharacter([unit]);
  }

  #times(part: Part): Part {
    const { least, most } = this.#count();
    if (least === 1 && most === 1) return part;
    const length = part.most * most || 0;
    const { first } = part;
    if (least === 0) {
      const exact = most === 1 && part.exact !== null ? ['', ...part.exact] : null;
      return { ...empty, exact, most: length, first };
    }
    return { ...empty, exact: null, ways: waysOf(part), most: length, first, skips: part.skips };
  }

  #count(): { readonly least: number; readonly most: number } {
    let least = 1;
    let most = 1;
    if (this.#take('*')) [least, most] = [0, Infinity];
    else if (this.#take('+')) most = Infinity;
    else if (this.#take('?')) least = 0;
    else if (this.#take('{')) {
      let bounds = '';
      while (!this.#take('}')) bounds += this.#next();
      const [from = '', to = from] = bounds.split(',');
      [least, most] = [Number(from), to === '' ? Infinity : Number(to)];
    } else return { least, most };
    this.#take('?');
    return { least, most };
  }

  #next(): string {
    const unit = this.#units[this.#at++];
    if (unit === undefined) throw new Error('A pattern ends too early');
    return unit;
  }

  #take(text: string): boolean {
    for (let index = 0; index < text.length; index++) if (this.#units[this.#at + index] !== text[index]) return false;
    this.#at += text.length;
    return true;
  }
}
