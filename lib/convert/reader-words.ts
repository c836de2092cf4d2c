/** The reader's own word list: names that must come out in a given way, a line each. */

/** All have the same number of characters. */
export interface ReaderWord {
  readonly hans: string;
  readonly tw: string;
  readonly hk: string;
}

export type WordProblem =
  | 'empty'
  | 'too-short'
  | 'too-long'
  | 'too-many-forms'
  | 'uneven'
  | 'odd-character'
  | 'no-chinese';

export const mostReaderWords = 1000;
const longestWord = 20;
const between = /[=＝]/u;
/** Foreign names have a dot. */
const letters = /^[\p{L}\p{N}·•‧・]+$/u;

/**
 * Reads a line: `于右任` (the same everywhere), `锺书=鍾書`, or `简体=台灣=香港`. A single character is refused: it would win over every
 * word that it stands in.
 */
export function readWord(line: string): ReaderWord | WordProblem {
  const forms = line.split(between).map((form) => form.trim());
  const [hans = '', tw = hans, hk = tw] = forms;
  if (forms.includes('')) return 'empty';
  if (forms.length > 3) return 'too-many-forms';
  const lengths = new Set(forms.map((form) => [...form].length));
  if (lengths.size > 1) return 'uneven';
  if (lengths.has(1)) return 'too-short';
  if ([...hans].length > longestWord) return 'too-long';
  if (!forms.every((form) => letters.test(form))) return 'odd-character';
  if (!forms.every((form) => /\p{Script=Han}/u.test(form))) return 'no-chinese';
  return { hans, tw, hk };
}

/** Why a line cannot be taken; null where it can. */
export function findWordProblem(line: string): WordProblem | null {
  const word = readWord(line);
  return typeof word === 'string' ? word : null;
}

/** The lines of whatever was stored, without those that would be refused. */
export function readWordLines(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .filter((line): line is string => typeof line === 'string' && findWordProblem(line) === null)
    .slice(0, mostReaderWords);
}
