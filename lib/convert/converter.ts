/** The converter of the extension: the way to Simplified is at hand, the lists for Traditional come when first needed. */

import type { TargetScript } from '../model/types.ts';
import type { Converter } from './convert.ts';
import type { Dictionaries } from './dictionaries.ts';
import { toSimplified } from './simplified.ts';
import { createTraditional } from './traditional.ts';

/** Gives a converter for a target; `load` is called at most once, unless it fails. */
export function lazyConverter(load: () => Promise<Dictionaries>): (target: TargetScript) => Promise<Converter> {
  const made: { traditional: Promise<ReturnType<typeof createTraditional>> | null } = { traditional: null };
  const simplify: Converter = (text, _target, around) => toSimplified(text, around);

  return async (target) => {
    if (target === 'keep' || target === 'hans') return simplify;
    made.traditional ??= load().then(createTraditional);
    try {
      const traditional = await made.traditional;
      return (text, to, around) => (to === 'hans' ? toSimplified(text, around) : traditional(text, to, around));
    } catch (error) {
      made.traditional = null;
      throw error;
    }
  };
}
