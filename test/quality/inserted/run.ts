/** The part of the bench that sets notices into real texts, on the command line. */
import { writeFileSync } from 'node:fs';
import { findRealTexts } from './real-texts.ts';
import { faultsOf, tableOf } from './report.ts';
import { type Trial, trials } from './trials.ts';

export interface InsertedOptions {
  readonly all: boolean;
  readonly seed: string;
  readonly part: 'open' | 'held' | undefined;
  readonly source: string | undefined;
  /** A file for what is wrong, a row each. */
  readonly faults: string | undefined;
}

/** Prints the tables; says so where the texts are not there. */
export function printInserted({ all, seed, part, source, faults }: InsertedOptions): void {
  const texts = findRealTexts();
  if (texts === null) {
    console.log('\nSet into real texts: skipped, ../shared/real/texts is not there');
    return;
  }
  const chosen = new Map([...texts].filter(([name]) => source === undefined || name === source));
  const done: Trial[] = [...trials(chosen, { seed, all, oneIn: 1 })].filter(
    ({ wording }) => part === undefined || wording.heldOut === (part === 'held'),
  );
  console.log(tableOf(done));
  if (faults !== undefined)
    writeFileSync(
      faults,
      done
        .flatMap(faultsOf)
        .map((cells) => `${cells.join('\t')}\n`)
        .join(''),
    );
}
