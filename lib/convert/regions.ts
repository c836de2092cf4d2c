/** Traditional text of one region for readers of another: only what that region writes otherwise changes. */
import { takenToHongKong, takenToTaiwan, tellsHongKong, tellsTaiwan } from '../rules/regional-forms.ts';
import { simplify } from './simplify.ts';
import { findParticles } from './zhe.ts';

export type Region = 'tw' | 'hk';

const toTaiwan = formsOf(takenToTaiwan);
const toHongKong = formsOf(takenToHongKong);
const ofTaiwan = new RegExp(`[${tellsTaiwan}]`, 'gu');
const ofHongKong = new RegExp(`[${tellsHongKong}]`, 'gu');

function formsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

/** So many times more of one region's forms than of the other's. */
const sure = 2;
/** Fewer may be a name, or a slip. */
const fewest = 3;

/** Whose conventions a Traditional text follows, by its whole; null where it does not tell. */
export function regionOf(text: string): Region | null {
  const taiwan = text.match(ofTaiwan)?.length ?? 0;
  const hongKong = text.match(ofHongKong)?.length ?? 0;
  if (taiwan >= fewest && taiwan > sure * hongKong) return 'tw';
  return hongKong >= fewest && hongKong > sure * taiwan ? 'hk' : null;
}

const none: ReadonlySet<number> = new Set();

/** Keeps the number of UTF-16 units. */
export function toRegion(text: string, from: Region | null, to: Region): string {
  if (from === null || from === to) return text;
  if (to === 'tw') return text.replace(/./gsu, (character) => toTaiwan.get(character) ?? character);
  const simplified = text.includes('著') ? simplify(text) : '';
  const particles = simplified.length === text.length ? findParticles(simplified) : none;
  return Array.from({ length: text.length }, (_, at) => {
    const character = text.charAt(at);
    return particles.has(at) ? '着' : (toHongKong.get(character) ?? character);
  }).join('');
}
