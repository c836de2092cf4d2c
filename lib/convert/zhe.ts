/**
 * 着 and 著, which no character list can tell apart: Taiwan writes 著 for both, Hong Kong and the mainland 着 for the particle and
 * 著 in 显著 and 著作, and converters mix them. Takes text that is Simplified but for these two, and keeps its length.
 */
import {
  besideMistaken,
  besideProperZhu,
  bookByLines,
  mistakenRows,
  particleRows,
  zhuWords,
} from '../rules/zhe-words.ts';
import { anyOf } from '../text/patterns.ts';

const properZhu = new RegExp(anyOf([...zhuWords, ...bookByLines]), 'gu');
const particle = new RegExp(anyOf(particleRows), 'gu');
const mistakenParticle = new RegExp(anyOf(mistakenRows), 'gu');

/** UTF-16 units that the patterns can see. */
const before = 30;
const after = 10;

/** So that `^` and `$` are the true ends of the text. */
const outOfSight = '\ufffc';

/** One of these characters stands before or behind every place that the pattern can cover. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/** Positions of `character` that a match of the pattern covers. Patterns run around each place alone: their lookbehinds are slow. */
function positions(text: string, character: '着' | '著', pattern: RegExp, beside?: Beside): Set<number> {
  const found = new Set<number>();
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    if (
      beside !== undefined &&
      !beside.before.includes(text.charAt(at - 1)) &&
      !beside.after.includes(text.charAt(at + 1))
    )
      continue;
    const from = Math.max(0, at - before);
    const to = Math.min(text.length, at + after);
    const window = `${from > 0 ? outOfSight : ''}${text.slice(from, to)}${to < text.length ? outOfSight : ''}`;
    const here = at - from + (from > 0 ? 1 : 0);
    for (const { index, 0: match } of window.matchAll(pattern)) {
      if (index <= here && here < index + match.length) found.add(at);
    }
  }
  return found;
}

function put(text: string, at: ReadonlySet<number>, character: '着' | '著'): string {
  if (at.size === 0) return text;
  let from = 0;
  const parts: string[] = [];
  for (const position of [...at].sort((a, b) => a - b)) {
    parts.push(text.slice(from, position), character);
    from = position + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** 显着, 着名 and their like, printed by converters that know 着 only. */
function restore(text: string): string {
  return put(text, positions(text, '着', mistakenParticle, besideMistaken), '著');
}

/** Mends text that was Simplified in the source, where certain: 效果显着, 随著. */
export function settleInSimplified(text: string): string {
  const restored = restore(text);
  if (!restored.includes('著')) return restored;
  const kept = positions(restored, '著', properZhu, besideProperZhu);
  const changed = positions(restored, '著', particle);
  return put(restored, new Set([...changed].filter((at) => !kept.has(at))), '着');
}

/** Mends text that was Traditional in the source: 著 becomes 着 but in words that keep it. A text that tells the two apart itself keeps its own. */
export function settleInTraditional(text: string): string {
  const restored = restore(text);
  if (!restored.includes('著')) return restored;
  const kept = positions(restored, '著', properZhu, besideProperZhu);
  if (restored.includes('着') && [...positions(restored, '著', particle)].every((at) => kept.has(at))) return restored;
  return put(restored, particlesBut(kept, restored), '着');
}

/** Positions of 著 that are the particle, 着 in Hong Kong, in text that is Simplified but for these two. */
export function findParticles(text: string): ReadonlySet<number> {
  return particlesBut(positions(text, '著', properZhu, besideProperZhu), text);
}

function particlesBut(kept: ReadonlySet<number>, text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = text.indexOf('著'); at >= 0; at = text.indexOf('著', at + 1)) if (!kept.has(at)) found.add(at);
  return found;
}
