/** Characters with two Traditional forms that what stands beside them decides: 只 in 三只羊, 里 in 一百里外. */
import { characterContexts } from '../rules/character-contexts.ts';

interface Context {
  readonly becomes: string;
  readonly pattern: RegExp;
}

const contexts = new Map<string, Context[]>();
for (const [character, becomes, before, behind] of characterContexts) {
  const context = { becomes, pattern: new RegExp(`(?<=${before})${character}(?=${behind})`, 'uy') };
  contexts.set(character, [...(contexts.get(character) ?? []), context]);
}

const any = new RegExp(`[${[...contexts.keys()].join('')}]`, 'gu');

/** Positions in Simplified text of characters that their neighbours decide, with what they become. */
export function findContextCharacters(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { index, 0: character } of text.matchAll(any)) {
    const context = contexts.get(character)?.find(({ pattern }) => {
      pattern.lastIndex = index;
      return pattern.test(text);
    });
    if (context !== undefined) found.set(index, context.becomes);
  }
  return found;
}
