/** What a mirror did to whole pages, undone: the damager's input must come back letter for letter. */
import { describe, expect, test } from 'vitest';
import { examine, mend } from '../../../lib/clean/repair/repair.ts';
import { damage, mostFrequent, toTraditional } from './damage.ts';
import { speeches } from './texts.ts';

const pages = speeches.map((lines) => lines.map((line) => toTraditional(line)));
const all = pages.flat().join('\n');

describe.each(['swallow', 'browser'] as const)('bytes read the %s way', (reading) => {
  describe.each([20, 80, 200])('%i characters noted', (most) => {
    const noted = mostFrequent(all, most);

    test.each([false, true])('all pages come back (blank in the bracket: %s)', (blank) => {
      for (const page of pages) {
        const damaged = page.map((line) => damage(line, { noted, reading, blank }));
        const repairer = examine(damaged);
        expect(damaged).not.toEqual(page);
        expect(damaged.map((line) => mend(repairer, line))).toEqual(page);
      }
    });

    test('whatever order the mirror goes through its list', () => {
      const [page = []] = pages;
      for (const order of [[...noted].reverse(), [...noted].sort()]) {
        const damaged = page.map((line) => damage(line, { noted: order, reading }));
        const repairer = examine(damaged);
        expect(damaged.map((line) => mend(repairer, line))).toEqual(page);
      }
    });
  });
});

/** Words of the speeches in any order: characters meet that never met, so many pairs of bytes are hit across two. */
function shuffled(lines: number, seed: number): string[] {
  const chunks = all.match(/\p{Script=Han}{2,3}/gu) ?? [];
  const state = { next: seed };
  const random = (below: number) => {
    state.next = (Math.imul(state.next, 1103515245) + 12345) >>> 0;
    return Math.floor((state.next / 2 ** 32) * below);
  };
  const clause = () => Array.from({ length: 3 + random(4) }, () => chunks[random(chunks.length)]).join('');
  return Array.from({ length: lines }, () => `${Array.from({ length: 2 + random(5) }, clause).join('，')}。`);
}

describe.each(['swallow', 'browser'] as const)('shuffled words, read the %s way', (reading) => {
  test.each([1, 2, 3])('seed %i', (seed) => {
    const lines = shuffled(400, seed);
    const noted = mostFrequent(all, 400);
    const damaged = lines.map((line) => damage(line, { noted, reading }));
    const shifts = damaged.join('').match(/[?\uFFFD]\(?[^?()]{1,7}\)/gu) ?? [];
    const repairer = examine(damaged);
    const mended = damaged.map((line) => mend(repairer, line));
    const wrong = lines.filter((line, index) => mended[index] !== line);
    expect(shifts.length).toBeGreaterThan(80);
    expect(wrong.length / lines.length).toBeLessThanOrEqual(0.01);
  });
});

test('marks made half-width after the damage', () => {
  const narrow = (text: string) =>
    text.replace(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  const noted = mostFrequent(all, 120);
  for (const page of pages) {
    const damaged = page.map((line) => narrow(damage(line, { noted, reading: 'swallow' })));
    const repairer = examine(damaged);
    expect(damaged.map((line) => mend(repairer, line))).toEqual(page.map(narrow));
  }
});

test('a clean page needs no pass, in either script', () => {
  for (const lines of [...speeches, ...pages]) expect(examine(lines).passes).toEqual([]);
});

test('repairing twice is repairing once', () => {
  const noted = mostFrequent(all, 80);
  for (const page of pages) {
    const damaged = page.map((line) => damage(line, { noted, reading: 'swallow' }));
    const repairer = examine(damaged);
    const once = damaged.map((line) => mend(repairer, line));
    expect(once.map((line) => mend(repairer, line))).toEqual(once);
    expect(examine(once).passes).toEqual([]);
  }
});
