/**
 * The lists of opencc-js for the way to Traditional: over 1 MB, and a service worker may not `import()`, so they are a file
 * that the extension fetches when it first needs them.
 */

/** As opencc-js calls them, and how usual words are (`rules/word-costs.ts`). */
export const dictionaryNames = [
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
  'STCharacters',
  'TWVariantsPhrases',
  'TWVariants',
  'HKVariantsPhrases',
  'HKVariants',
  'wordCosts',
] as const;

export type DictionaryName = (typeof dictionaryNames)[number];

/** Each as `from to|from to|…`. */
export type Dictionaries = Readonly<Record<DictionaryName, string>>;

/** Not web-accessible: no page can ask for it. */
export const dictionariesPath = '/dictionaries/traditional.json';

/** Reads the lists from the extension's own file. Rejects with a TypeError where it is not what the build wrote. */
export async function fetchDictionaries(fetchText: (path: string) => Promise<string>): Promise<Dictionaries> {
  const lists: unknown = JSON.parse(await fetchText(dictionariesPath));
  if (!isDictionaries(lists)) throw new TypeError(`${dictionariesPath} does not hold the dictionaries`);
  return lists;
}

function isDictionaries(value: unknown): value is Dictionaries {
  if (typeof value !== 'object' || value === null) return false;
  const lists = new Map<string, unknown>(Object.entries(value));
  return dictionaryNames.every((name) => {
    const list = lists.get(name);
    return typeof list === 'string' && list.includes(' ');
  });
}
