/** The lists for the extension: a service worker may not `import()`, so they are a file of the extension, fetched when first needed. */
import { type Dictionaries, dictionariesPath, dictionaryNames } from './dictionaries.ts';

/**
 * Reads the lists from the extension's own file.
 *
 * `fetchText` gets the path inside the extension. Rejects with a TypeError where the file is not what the build wrote.
 */
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
