/** What is known of the parts of a pattern, and of parts put together: the reckoning behind `needs.ts`. */

/** Of these words a text must hold one. */
export type Words = readonly string[];

/** What is known of a part of a pattern. */
export interface Part {
  /** All strings that it fits; null where they are too many to tell. */
  readonly exact: Words | null;
  /** Besides: a text that it fits holds a word of each. */
  readonly words: readonly Words[];
  /** Code points that it takes at most, blanks not counted. */
  readonly most: number;
  /** Code points of the longest text that holds it; Infinity but for parts that begin and end where the text does. */
  readonly longest: number;
  /** Code points from here to the end of the text, where it looks so far ahead; else Infinity. */
  readonly ahead: number;
  readonly anchor: '^' | '$' | null;
  /** The characters that it may begin with, if it takes any; null for too many. */
  readonly first: string | null;
  /** It may take no character at all. */
  readonly skips: boolean;
  /** It begins where the text does. */
  readonly fromStart: boolean;
}

/** Words; of more a choice is not worth telling. */
export const mostWords = 72;
/** Choices of words that are worth keeping of one pattern. */
const mostChoices = 2;

/** Fits nothing but the place where it stands. */
export const empty: Part = {
  exact: [''],
  words: [],
  most: 0,
  longest: Infinity,
  ahead: Infinity,
  anchor: null,
  first: '',
  skips: true,
  fromStart: false,
};
/** Fits one character of many. */
export const anything: Part = { ...empty, exact: null, most: 1, first: null, skips: false };

/** Fits one character of a few. */
export function oneCharacter(characters: Words): Part {
  return { ...anything, exact: characters, first: characters.join('') };
}

/** Parts one after the other. */
export function inRow(parts: readonly Part[]): Part {
  const words: Words[] = [];
  let run: Words = [''];
  let whole = true; // So far all that it fits is known
  let most = 0;
  let longest = Infinity;
  let first: string | null = '';
  let skips = true; // So far it may have taken nothing
  const fromStart = parts[0]?.anchor === '^';
  for (const part of parts) {
    words.push(...part.words);
    longest = Math.min(longest, part.longest, fromStart ? most + part.ahead : Infinity);
    most += part.most;
    if (skips) first = first === null || part.first === null ? null : first + part.first;
    skips &&= part.skips;
    if (part.exact !== null && run.length * part.exact.length <= mostWords) {
      const { exact } = part;
      run = run.flatMap((before) => exact.map((after) => before + after));
    } else {
      words.push(run);
      whole = false;
      run = part.exact ?? [''];
    }
  }
  if (fromStart && parts.at(-1)?.anchor === '$') longest = Math.min(longest, most);
  const known = telling(whole ? words : [...words, run]);
  return { ...empty, exact: whole ? run : null, words: known, most, longest, first, skips, fromStart };
}

/** One part of several. */
export function oneOf(parts: readonly Part[]): Part {
  const all = parts.flatMap((part) => part.exact ?? []);
  const exact = all.length <= mostWords && parts.every((part) => part.exact !== null) ? all : null;
  const choices = exact === null ? parts.map((part) => best(wordsOf(part))[0] ?? []) : [[]];
  return {
    ...empty,
    exact,
    words: choices.every((words) => words.length > 0) ? [choices.flat()] : [],
    most: Math.max(...parts.map((part) => part.most)),
    longest: Math.max(...parts.map((part) => part.longest)),
    first: parts.some((part) => part.first === null) ? null : parts.map((part) => part.first).join(''),
    skips: parts.some((part) => part.skips),
    fromStart: parts.every((part) => part.fromStart),
  };
}

/** All choices that a part gives. */
export function wordsOf({ exact, words }: Part): readonly Words[] {
  return exact === null ? words : [...words, ...telling([exact])];
}

/**
 * The few choices that sort out most, best first, without words that hold another one of the same choice. One with single
 * letters and marks is taken for want of any other: they stand in every other line.
 */
export function best(choices: readonly Words[]): readonly Words[] {
  return choices
    .map((words) => ({ words, chance: words.reduce((sum, word) => sum + (word.length > 1 ? 1 : oneLetter), 0) }))
    .sort((a, b) => a.chance - b.chance)
    .filter(({ chance }, index, all) => chance !== all[index - 1]?.chance) // The same once more
    .filter(({ words }, index) => index === 0 || words.every((word) => word.length > 1))
    .slice(0, mostChoices)
    .map(({ words }) => shortest(words));
}

/** How much oftener than a word a single letter or mark stands in a text, by rough guess. */
const oneLetter = 40;

function shortest(words: Words): Words {
  const all = new Set(words);
  const holdsOther = (word: string) => {
    for (let from = 0; from < word.length; from++)
      for (let to = from + 1; to <= word.length; to++)
        if (to - from < word.length && all.has(word.slice(from, to))) return true;
    return false;
  };
  return [...all].filter((word) => !holdsOther(word));
}

const telling = (choices: readonly Words[]) => choices.filter((words) => words.length > 0 && !words.includes(''));
