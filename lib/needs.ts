/**
 * What a pattern needs of a text: words of which every text that it fits holds one, and how long such a text can be.
 *
 * Tables of patterns are tested on every line of every page, and nearly none fits. What must be there can be looked for in
 * all of them at once (`sieve.ts`). Read off the pattern itself, so that no row has to say it, and none can say it wrong.
 */
import {
  anything,
  best,
  empty,
  inRow,
  mostWords,
  oneCharacter,
  oneOf,
  type Part,
  type Words,
  wordsOf,
} from './pattern-parts.ts';

export interface Needs {
  /** Each of these choices must be met; empty where no words are needed. */
  readonly words: readonly Words[];
  /** The characters with one of which the text begins; null where it may begin with any. */
  readonly starts: string | null;
  /** Code points but blanks of the longest text that the pattern fits, where it fits whole texts only; else Infinity. */
  readonly longest: number;
}

/** What \\s stands for. */
const blanks: Words = [
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];

/** Reads a pattern; one without the flag u, or with i or m, needs nothing that could be told. */
export function needsOf({ source, flags }: RegExp): Needs {
  if (!flags.includes('u') || /[im]/u.test(flags)) return { words: [], starts: null, longest: Infinity };
  const part = new Reader(source).choice();
  const { longest, first, skips, fromStart } = part;
  return { words: best(wordsOf(part)), starts: fromStart && !skips ? first : null, longest };
}

/** Goes through a pattern's source once, from left to right. */
class Reader {
  readonly #units: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#units = [...source];
  }

  /** Alternatives, up to a closing bracket or the end. */
  choice(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] ?? empty) : oneOf(parts);
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
    const inner = this.choice();
    this.#next();
    if (denies) return empty;
    if (!looks) return { ...inner, anchor: null };
    // What is looked for ahead, up to the end, bounds the text as what is taken does
    const last = this.#units.slice(begins, this.#at - 1);
    const toEnd = last.at(-1) === '$' && last.at(-2) !== '\\' && !last.includes('|');
    return { ...empty, words: wordsOf(inner), ahead: toEnd ? inner.most : Infinity };
  }

  #class(): Part {
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
    if (unit === 's') return { ...oneCharacter(blanks), exact: null, most: 0 };
    if (unit === 'd') return { ...oneCharacter([...'0123456789']), exact: null };
    if (unit === 'b' || unit === 'B') return empty;
    if (unit === 'u') {
      const long = this.#take('{');
      let code = '';
      while (long ? !this.#take('}') : code.length < 4) code += this.#next();
      return oneCharacter([String.fromCodePoint(Number.parseInt(code, 16))]);
    }
    if (unit === 'p' || unit === 'P') {
      while (this.#next() !== '}');
      return anything;
    }
    const control: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
    if (control[unit] !== undefined) return oneCharacter([control[unit]]);
    // What fits a group again is as long as the text allows
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
    return { ...empty, exact: null, words: wordsOf(part), most: length, first, skips: part.skips };
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
