/**
 * Cleans generated pages by the hundred thousand and checks every law on each: `npm run fuzz [-- CASES [SEED]]`.
 *
 * Prints its seed, and where a law fails the smallest page found that breaks it. The exit code is 1 then.
 */
import fc from 'fast-check';
import { holds, show } from './laws.ts';
import { cases } from './pages.ts';

/** Cases between two lines of progress. */
const step = 1000;

function main(total: number, seed: number): number {
  console.log(`${total} cases, seed ${seed}`);
  const started = performance.now();
  let cleaned = 0;
  for (let done = 0; done < total; done += step) {
    const numRuns = Math.min(step, total - done);
    const result = fc.check(
      fc.property(cases, (given) => {
        if (holds(given)) cleaned++;
      }),
      { seed: seed + done, numRuns },
    );
    if (result.failed) {
      console.log(
        `\nFailed with seed ${seed + done}, path ${result.counterexamplePath}, after ${result.numShrinks} steps to a smaller page:`,
      );
      console.log(result.counterexample === null ? 'no case' : show(result.counterexample[0]));
      console.log(result.errorInstance instanceof Error ? result.errorInstance.stack : String(result.errorInstance));
      return 1;
    }
    const seconds = (performance.now() - started) / 1000;
    console.log(`${done + numRuns} of ${total}, ${cleaned} cleaned, ${seconds.toFixed(0)} s`);
  }
  return 0;
}

const [total = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
process.exitCode = main(Number(total), Number(seed));
