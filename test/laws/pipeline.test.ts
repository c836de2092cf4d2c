/** Laws of the whole way through, on generated pages. `npm run fuzz` tries fifty times as many. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, show } from '../fuzz/laws.ts';
import { type Case, cases } from '../fuzz/pages.ts';

const numRuns = 2000;

test('every page keeps the laws, or is refused as no text', () => {
  let cleaned = 0;
  const report = fc.check(
    fc.property(cases, (given) => {
      if (holds(given)) cleaned++;
    }),
    { numRuns, seed: 20261122 },
  );
  const broken = report.counterexample === null ? '' : show((report.counterexample as [Case])[0]);
  expect(`${broken}${report.errorInstance ?? ''}`).toBe('');
  // Laws that hold because nothing is ever cleaned would show nothing
  expect(cleaned).toBeGreaterThan(numRuns / 2);
}, 600_000);
