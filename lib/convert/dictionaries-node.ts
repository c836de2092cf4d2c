/** For the command line and tests alone: see dictionaries.ts. */
import { wordCosts } from '../rules/word-costs.ts';
import type { Dictionaries } from './dictionaries.ts';

/** Reads the lists out of the opencc-js package. */
export async function readDictionaries(): Promise<Dictionaries> {
  const [phrases, regional, characters, twPhrases, tw, hkPhrases, hk] = await Promise.all([
    import('opencc-js/dict/STPhrases'),
    import('opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'),
    import('opencc-js/dict/STCharacters'),
    import('opencc-js/dict/TWVariantsPhrases'),
    import('opencc-js/dict/TWVariants'),
    import('opencc-js/dict/HKVariantsPhrases'),
    import('opencc-js/dict/HKVariants'),
  ]);
  return {
    STPhrases: phrases.default,
    STPhrases_GeneratedFromRegionalPhrases: regional.default,
    STCharacters: characters.default,
    TWVariantsPhrases: twPhrases.default,
    TWVariants: tw.default,
    HKVariantsPhrases: hkPhrases.default,
    HKVariants: hk.default,
    wordCosts,
  };
}
