/** What the speed bench measures, in one script for a browser's page: the contenders by name, on the page's own document. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detectPage } from '../../lib/clean/detect/detect.ts';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { snapshot } from '../../lib/page/snapshot.ts';

/** Milliseconds; a contender is run again and again until it has taken as long, so that the clock can tell. */
const leastMs = 8;

/** Work on a document; the milliseconds that count for it are those of the work, not of the copy made for it. */
type Contender = (copy: Document) => void;

const contenders: Readonly<Record<string, { readonly copies: boolean; readonly run: Contender }>> = {
  detect: { copies: false, run: () => void detectPage(document) },
  isProbablyReaderable: { copies: false, run: () => void isProbablyReaderable(document) },
  clean: { copies: false, run: () => void cleanTree(snapshot(document)) },
  snapshot: { copies: false, run: () => void snapshot(document) },
  Readability: { copies: true, run: (copy) => void new Readability(copy).parse() },
  Defuddle: { copies: true, run: (copy) => void new Defuddle(copy).parse() },
};

/** Runs a contender once, or as often as the clock needs, and gives the milliseconds of one run. */
function timeOf(name: string): number {
  const contender = contenders[name];
  if (contender === undefined) throw new Error(`No contender is called ${name}`);
  let spent = 0;
  let runs = 0;
  while (spent < leastMs) {
    const copy = contender.copies ? (document.cloneNode(true) as Document) : document;
    const start = performance.now();
    contender.run(copy);
    spent += performance.now() - start;
    runs++;
  }
  return spent / runs;
}

Object.assign(globalThis, { qinggaoTimeOf: timeOf });
