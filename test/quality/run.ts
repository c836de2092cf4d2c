/**
 * Measures the cleaner on the bench's pages.
 *
 *   npm run bench:quality -- [--wave ID|base] [--only CLASS|ID] [--part open|held] [--by class|layout|text] [--fails] [--notices] [--alone] [--write DIR]
 *   npm run bench:quality -- --inserted [--part open|held] [--source NAME] [--all] [--seed NAME] [--faults FILE]
 *
 * `--wave` measures one wave of fresh pages alone (`a1-`), or (`base`) the pages that are in none. `--fails` prints what is wrong with each page of the open part (`--part held --fails` for the other: not while writing
 * rules), `--notices` how often each wording of the open part is left. `--alone` leaves out the other tools. `--write` saves the pages.
 *
 * `--inserted` measures the bench's notices set into real texts alone; it is part of the whole run. `--all` sets each into a text of every source, `--seed`
 * draws other texts and places, `--faults` writes what is wrong. That file quotes the texts: it belongs nowhere in the project.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isRight, whatIsWrong } from './fails.ts';
import { printInserted } from './inserted/run.ts';
import { notices } from './notices/index.ts';
import { pages } from './pages.ts';
import { measure, type Outcome } from './score.ts';
import type { Page } from './sheet.ts';
import { head, meansOf, row, type Scored } from './table.ts';
import { byDefuddle, byQinggao, byReadability } from './tools.ts';
import { wavePages, waves } from './waves/index.ts';

const { values } = parseArgs({
  options: {
    wave: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string' },
    by: { type: 'string', default: 'class' },
    fails: { type: 'boolean', default: false },
    notices: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    write: { type: 'string' },
    inserted: { type: 'boolean', default: false },
    source: { type: 'string' },
    all: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    faults: { type: 'string' },
  },
});
if (values.part !== undefined && values.part !== 'open' && values.part !== 'held')
  throw new Error('--part is open or held');

const inWave = (page: Page): boolean => values.wave === undefined || (page.wave ?? 'base') === values.wave;
const inPart = (page: Page): boolean => values.part === undefined || page.heldOut === (values.part === 'held');
const wanted = [...pages, ...wavePages].filter(
  (page) =>
    inWave(page) &&
    inPart(page) &&
    (values.only === undefined || page.class === values.only || page.id.startsWith(values.only)),
);
const groupOf = (page: Page): string =>
  values.by === 'layout' ? page.parts.layout : values.by === 'text' ? page.parts.texts.join('+') : page.class;

interface Run {
  readonly outcomes: ReadonlyMap<Page, Outcome>;
  readonly scored: readonly Scored[];
}

async function runWith(tool: (page: Page) => Outcome | Promise<Outcome>): Promise<Run> {
  const outcomes = new Map<Page, Outcome>();
  for (const page of wanted) outcomes.set(page, await tool(page));
  return {
    outcomes,
    scored: [...outcomes].map(([page, outcome]) => ({ page, measures: measure(page.reference, outcome) })),
  };
}

function printTable(title: string, { outcomes, scored }: Run, groups: boolean): void {
  const kindOf = (page: Page): string | null => outcomes.get(page)?.kind ?? null;
  console.log(`\n${head(title)}`);
  const names = [...new Set(scored.map(({ page }) => groupOf(page)))].sort();
  for (const name of groups ? names : [])
    console.log(
      row(
        `  ${name}`,
        meansOf(
          scored.filter(({ page }) => groupOf(page) === name),
          kindOf,
        ),
      ),
    );
  console.log(row('  all', meansOf(scored, kindOf)));
}

/** The parts of the pages, those of each wave apart. */
const partsOf = (run: Run): readonly (readonly [string, Run])[] =>
  [undefined, ...waves.map(({ id }) => id)].flatMap((wave) =>
    (['open', 'held out'] as const).map((name): readonly [string, Run] => [
      wave === undefined ? name : `${wave} ${name}`,
      {
        ...run,
        scored: run.scored.filter(({ page }) => page.wave === wave && page.heldOut === (name === 'held out')),
      },
    ]),
  );

function printFails({ outcomes, scored }: Run): void {
  for (const { page, measures } of scored) {
    const outcome = outcomes.get(page);
    if (!outcome || isRight(measures) || (page.heldOut && values.part !== 'held')) continue;
    console.log(
      `\n${page.id}  (${page.class}; ${page.parts.texts.join('+')} on ${page.parts.layout}; ${page.parts.notices.join(', ')})`,
    );
    for (const line of whatIsWrong(page, outcome, measures)) console.log(`  ${line}`);
  }
}

/** For each wording, on how many of the open pages that print it something of it is left. */
function printNotices({ scored }: Run): void {
  console.log('\nleft / printed   wording');
  const rows = [...notices, ...waves.flatMap((wave) => wave.notices)].map((notice) => {
    const printing = scored.filter(({ page }) => !page.heldOut && page.parts.notices.includes(notice.id));
    const left = printing.filter(({ measures }) => notice.junk?.some((string) => measures.junk.includes(string)));
    return { notice, printed: printing.length, left: left.length };
  });
  for (const { notice, printed, left } of rows
    .filter((row) => row.left > 0)
    .sort((a, b) => b.left / b.printed - a.left / a.printed)) {
    console.log(
      `${String(left).padStart(4)} / ${String(printed).padStart(3)}       ${notice.class}: ${notice.id} (${notice.place})`,
    );
  }
}

if (values.write !== undefined) {
  mkdirSync(values.write, { recursive: true });
  for (const page of wanted) {
    writeFileSync(join(values.write, `${page.id.replaceAll('/', '.')}.html`), page.html);
    if (page.frame !== undefined)
      writeFileSync(join(values.write, `${page.id.replaceAll('/', '.')}.frame.html`), page.frame);
  }
}

async function measurePages(): Promise<void> {
  const own = await runWith(byQinggao);
  if (values.fails) printFails(own);
  if (values.notices) printNotices(own);
  for (const [name, part] of partsOf(own)) if (part.scored.length > 0) printTable(`Qinggao, ${name}`, part, true);
  const named = own.scored.filter(({ page }) => page.reference.speeches.length > 0);
  console.log(
    `\nTitles exactly right: ${named.filter(({ measures }) => measures.title === 1).length} of ${named.length} pages`,
  );
  if (!values.alone) {
    const others = [
      ['Readability', await runWith(byReadability)],
      ['Defuddle', await runWith(byDefuddle)],
    ] as const;
    for (const [tool, run] of others)
      for (const [name, part] of partsOf(run)) if (part.scored.length > 0) printTable(`${tool}, ${name}`, part, false);
  }
}

if (!values.inserted) await measurePages();
if (values.inserted || (values.wave === undefined && values.only === undefined)) {
  const { all, seed, source, faults } = values;
  printInserted({ all, seed, part: values.part, source, faults });
}
