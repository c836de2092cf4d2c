/** What is known of the parts of a pattern, and of parts put together: the reckoning behind `needs.ts`. */

/** Of these words a text must hold one. */
export type Words = readonly string[];

/** One way to fit a pattern: of each of these choices a text must hold a word. */
export type Way = readonly Words[];

/** What is known of a part of a pattern. */
export interface Part {
  /** All strings that it fits; null where they are too many to tell. */
  readonly exact: Words | null;
  /** Besides: a text that it fits meets one of these. */
  readonly ways: readonly Way[];
  /** Letters and digits that it takes at most: marks and blanks do not count. */
  readonly most: number;
  /** Letters and digits of the longest text that holds it; Infinity but for parts that begin and end where the text does. */
  readonly longest: number;
  /** Letters and digits from here to the end of the text, where it looks so far ahead; else Infinity. */
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
export const mostWords = 160;
/** Choices of words that are worth keeping of one way. */
const mostChoices = 4;
/** Ways that are worth telling apart; of more only what is common to them is kept. */
const mostWays = 32;

/** Fits nothing but the place where it stands. */
export const empty: Part = {
  exact: [''],
  ways: [[]],
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
  const most = characters.some((character) => isLetter.test(character)) ? 1 : 0;
  return { ...anything, exact: characters, most, first: characters.join('') };
}

const isLetter = /[\p{L}\p{N}]/u;

/** Parts one after the other. */
export function inRow(parts: readonly Part[]): Part {
  let ways: readonly Way[] = empty.ways;
  let run: Words = [''];
  let whole = true; // So far all that it fits is known
  let most = 0;
  let longest = Infinity;
  let first: string | null = '';
  let skips = true; // So far it may have taken nothing
  const fromStart = parts[0]?.anchor === '^';
  for (const part of parts) {
    ways = both(ways, part.ways);
    longest = Math.min(longest, part.longest, fromStart ? most + part.ahead : Infinity);
    most += part.most;
    if (skips) first = first === null || part.first === null ? null : first + part.first;
    skips &&= part.skips;
    if (part.exact !== null && run.length * part.exact.length <= mostWords) {
      const { exact } = part;
      run = run.flatMap((before) => exact.map((after) => before + after));
    } else {
      ways = withChoice(ways, run);
      whole = false;
      run = part.exact ?? [''];
    }
  }
  if (fromStart && parts.at(-1)?.anchor === '$') longest = Math.min(longest, most);
  const known = whole ? ways : withChoice(ways, run);
  return { ...empty, exact: whole ? run : null, ways: known, most, longest, first, skips, fromStart };
}

/** One part of several. */
export function eitherOf(parts: readonly Part[]): Part {
  const all = parts.flatMap((part) => part.exact ?? []);
  const others = parts.filter((part) => part.exact === null).flatMap(({ ways }) => ways);
  const exact = all.length <= mostWords && others.length === 0 ? all : null;
  return {
    ...empty,
    exact,
    ways: exact === null ? few(all.length > 0 ? [[all], ...others] : others) : empty.ways,
    most: Math.max(...parts.map((part) => part.most)),
    longest: Math.max(...parts.map((part) => part.longest)),
    first: parts.some((part) => part.first === null) ? null : parts.map((part) => part.first).join(''),
    skips: parts.some((part) => part.skips),
    fromStart: parts.every((part) => part.fromStart),
  };
}

/** All ways to fit a part. */
export function waysOf({ exact, ways }: Part): readonly Way[] {
  return exact === null ? ways : withChoice(ways, exact);
}

/** One more choice that must be met, whatever the way. */
function withChoice(ways: readonly Way[], choice: Words): readonly Way[] {
  return isTelling(choice) ? ways.map((way) => [...way, choice]) : ways;
}

const isTelling = (choice: Words) => choice.length > 0 && !choice.includes('');

/** The ways to fit two parts. */
function both(left: readonly Way[], right: readonly Way[]): readonly Way[] {
  if (left.length * right.length > mostWays) return both(left.length > 1 ? [shared(left)] : left, [shared(right)]);
  return left.flatMap((before) => right.map((after) => [...before, ...after]));
}

const few = (ways: readonly Way[]): readonly Way[] => (ways.length > mostWays ? [shared(ways)] : ways);

/** What must be met in all of several ways: a word of the best choice of any, and of the next best. */
function shared(ways: readonly Way[]): Way {
  const sorted = ways.map(best);
  if (sorted.some(([first]) => first === undefined)) return [];
  const nth = (index: number): Words => [...new Set(sorted.flatMap((way) => way[index] ?? way[0] ?? []))];
  return sorted.every((way) => way.length === 1) ? [nth(0)] : [nth(0), nth(1)];
}

/**
 * The few choices that sort out most, best first, without words that hold another one of the same choice. One with many
 * single letters is taken for want of any other: they stand in every other line.
 */
export function best(choices: Way): Way {
  return choices
    .map(shortest)
    .map((words) => ({ words, chance: words.reduce((sum, word) => sum + chanceOf(word), 0) }))
    .sort((a, b) => a.chance - b.chance)
    .filter(({ words }, index, all) => all.findIndex((other) => isSame(other.words, words)) === index)
    .filter(({ chance }, index) => index === 0 || chance <= worthWhile)
    .slice(0, mostChoices)
    .map(({ words }) => words);
}

const isSame = (a: Words, b: Words) => a.length === b.length && a.every((word, index) => word === b[index]);

/** How often a word stands in a text, by rough guess. */
function chanceOf(word: string): number {
  return word.length > 1 || rareMark.test(word) ? 1 : common.test(word) ? 400 : 40;
}

/** Marks but for commas and stops, which stand as seldom as words do. */
const rareMark = /^[^\p{L}\p{N},.:;!?、。\s]$/u;

/** Commas, stops, and the characters that stand in nearly every sentence. */
const common =
  /^[,.:;!?、。\s的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过说面而方后多定行学所民得等部小好应全共各更新加内文第位名条前着与向把最点]$/u;

/** Chances added up, above which one more choice sorts out too little. */
const worthWhile = 160;

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
