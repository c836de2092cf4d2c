/** Characters with two Traditional forms that what stands beside them decides: 只 in 三只羊, 里 in 一百里外. */
import { characterContexts } from '../rules/character-contexts.ts';
import { unitSet } from './unit-set.ts';

interface Context {
  readonly becomes: string;
  readonly pattern: RegExp;
}

const contexts = new Map<string, Context[]>();
for (const [character, becomes, before, behind] of characterContexts) {
  const context = { becomes, pattern: new RegExp(`${character}(?=${behind})(?<=(?:${before})${character})`, 'uy') };
  contexts.set(character, [...(contexts.get(character) ?? []), context]);
}

/** Characters that neighbours may decide. */
export const inContexts = unitSet(contexts.keys());

/** What the neighbours make of a character of Simplified text; null where they tell nothing. */
export function decideByContext(text: string, at: number): string | null {
  const context = contexts.get(text.charAt(at))?.find(({ pattern }) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
  return context?.becomes ?? null;
}
