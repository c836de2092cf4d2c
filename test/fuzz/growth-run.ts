/**
 * Looks for texts that take more time than they are long: `npm run fuzz:growth [-- PAIRS [SEED]]`. Every word and mark of the tables is
 * repeated alone, then PAIRS of them in turn. Prints what grows, and exits with 1 where something does.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { dice } from '../dice.ts';
import { type Frame, frames, grows, lengths, pieces, words } from './growth.ts';

/** Milliseconds after which a page is given up. */
const patience = 20_000;

/** Measures pages in a process of its own, which is ended and begun anew where it hangs. */
function measurer(): { ask(frame: Frame, unit: string, length: number): Promise<number>; end(): void } {
  const start = () => fork(new URL('growth-child.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  let child: ChildProcess = start();
  return {
    ask: (frame, unit, length) =>
      new Promise((resolve) => {
        const measured = (milliseconds: number) => {
          clearTimeout(clock);
          resolve(milliseconds);
        };
        const clock = setTimeout(() => {
          child.off('message', measured);
          child.kill('SIGKILL');
          child = start();
          resolve(Number.POSITIVE_INFINITY);
        }, patience);
        child.once('message', measured);
        child.send({ frame, unit, length });
      }),
    end: () => child.kill(),
  };
}

async function main(pairs: number, seed: number): Promise<number> {
  console.log(`${pairs} pairs, seed ${seed}`);
  const { ask, end } = measurer();
  const below = dice(seed);
  const all = [...pieces, ...words()];
  const pick = () => all[below(all.length)] ?? '';
  const units = [...all, ...Array.from({ length: pairs }, () => `${pick()}${pick()}`)];
  let failed = 0;
  for (const unit of units) {
    for (const frame of Object.keys(frames) as Frame[]) {
      const short = await ask(frame, unit, lengths.short);
      const long = await ask(frame, unit, lengths.long);
      if (!grows(short, long)) continue;
      failed++;
      console.log(`${frame} ${JSON.stringify(unit)}: ${short.toFixed(0)} ms, ${long.toFixed(0)} ms`);
    }
  }
  console.log(`${units.length} units, ${failed} grow`);
  end();
  return failed === 0 ? 0 : 1;
}

const [pairs = '2000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
process.exitCode = await main(Number(pairs), Number(seed));
