/**
 * Cleans generated pages by the hundred thousand and checks every law on each: `npm run fuzz [-- CASES [SEED]]`.
 *
 * Prints its seed, and where a law fails the smallest page found that breaks it, and goes on. The exit code is 1 then. A run that was
 * broken off after N cases goes on with the seed N higher, and parts of one run may go on beside each other.
 */
import fc from 'fast-check';
import { holds, show } from './laws.ts';
import { cases } from './pages.ts';

/** Cases of one seed. Where one fails the others of its seed are passed over. */
const step = 250;
/** Cases between two lines of progress. */
const told = 1000;

function main(total: number, seed: number): number {
  console.log(`${total} cases, seed ${seed}`);
  const started = performance.now();
  let cleaned = 0;
  let tried = 0;
  let failed = 0;
  for (let done = 0; done < total; done += step) {
    const numRuns = Math.min(step, total - done);
    const result = fc.check(
      fc.property(cases, (given) => {
        if (holds(given)) cleaned++;
      }),
      { seed: seed + done, numRuns },
    );
    tried += result.numRuns;
    if (result.failed) {
      failed++;
      console.log(
        `\nFailed with seed ${seed + done}, path ${result.counterexamplePath}, after ${result.numShrinks} steps to a smaller page:`,
      );
      console.log(result.counterexample === null ? 'no case' : show(result.counterexample[0]));
      console.log(result.errorInstance instanceof Error ? result.errorInstance.stack : String(result.errorInstance));
    }
    if ((done + numRuns) % told > 0 && done + numRuns < total) continue;
    const seconds = (performance.now() - started) / 1000;
    console.log(`${tried} tried, ${failed} failed, ${cleaned} cleaned, ${seconds.toFixed(0)} s`);
  }
  return failed === 0 ? 0 : 1;
}

const [total = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
process.exitCode = main(Number(total), Number(seed));
