/** The lists of opencc-js that the way to Traditional needs: over 1 MB, so nothing here imports them. */

/** Names of the lists, as opencc-js calls them. */
export const dictionaryNames = [
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
  'STCharacters',
  'TWVariantsPhrases',
  'TWVariants',
  'HKVariantsPhrases',
  'HKVariants',
] as const;

export type DictionaryName = (typeof dictionaryNames)[number];

/** Each list in the form `from to|from to|…`. */
export type Dictionaries = Readonly<Record<DictionaryName, string>>;

/** Where the extension keeps them: a file of its own, not listed as web-accessible, so that no page can ask for it. */
export const dictionariesPath = '/dictionaries/traditional.json';
