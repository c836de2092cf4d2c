/**
 * 着 and 著, which no character list can tell apart.
 *
 * Taiwan writes 著 for both, Hong Kong and the mainland 着 for the particle and 著 for 显著 and 著作, and converters mix them.
 * Works on text that is already Simplified but for these two. Never changes its length.
 */
import { mistakenParticle, particle, properZhu } from './zhe-words.ts';

/** Positions (UTF-16 units) of the 着/著 in every match of a pattern. */
function positions(text: string, pattern: RegExp): Set<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(pattern)) {
    for (let at = match.index; at < match.index + match[0].length; at++) {
      if (text[at] === '著' || text[at] === '着') found.add(at);
    }
  }
  return found;
}

function put(text: string, at: ReadonlySet<number>, character: '着' | '著'): string {
  if (at.size === 0) return text;
  return Array.from({ length: text.length }, (_, index) => (at.has(index) ? character : text.charAt(index))).join('');
}

/** 显着, 着名 and their like, printed by converters that know 着 only: back to 著. */
function restore(text: string): string {
  return text.includes('着') ? put(text, positions(text, mistakenParticle), '著') : text;
}

/**
 * For text that was Simplified in the source: changes only what is certain, 着 in 效果显着 and 著 in 随著.
 */
export function settleInSimplified(text: string): string {
  const restored = restore(text);
  if (!restored.includes('著')) return restored;
  const kept = positions(restored, properZhu);
  const changed = positions(restored, particle);
  return put(restored, new Set([...changed].filter((at) => !kept.has(at))), '着');
}

/**
 * For text that was Traditional in the source: 著 becomes 着 but in the words that keep it.
 *
 * A text that writes the particle as 着 and none as 著 tells the two apart itself, and keeps its own.
 */
export function settleInTraditional(text: string): string {
  const restored = restore(text);
  if (!restored.includes('著')) return restored;
  const kept = positions(restored, properZhu);
  const certain = positions(restored, particle);
  const written = [...restored].some((character) => character === '着');
  const certainHere = [...certain].some((at) => restored[at] === '著' && !kept.has(at));
  if (written && !certainHere) return restored;
  const all = positions(restored, /著/gu);
  return put(restored, new Set([...all].filter((at) => !kept.has(at))), '着');
}
