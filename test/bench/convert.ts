/**
 * Measures the conversion: OpenCC's own cases, our tables of hard words, what stays, what comes back, which script is told, and
 * what it costs; beside it opencc-js with its default (`tw` → `cn` and `cn` → `tw`) and the tables of tongwen.
 *
 * `npm run bench:convert`. Ends with 1 where a figure misses its mark. `--fast` takes a tenth of the text, `--show` every miss.
 */
import { performance } from 'node:perf_hooks';
import { Converter as fromSimplified } from 'opencc-js/cn2t';
import { Converter as toSimplifiedOf } from 'opencc-js/t2cn';
import { examine, mend } from '../../lib/clean/repair/repair.ts';
import { readDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { createTraditional } from '../../lib/convert/traditional.ts';
import { readWholeText, type WholeText } from '../../lib/convert/whole-text.ts';
import { takenToTaiwan } from '../../lib/rules/regional-forms.ts';
import { equallyRight } from '../../lib/rules/script-corrections.ts';
import { scriptOf } from '../../lib/text/script.ts';
import { names } from '../convert/names.ts';
import { onlySimplified } from '../convert/only-simplified.ts';
import { type Direction, isMeantOtherwise, openCcCases } from '../convert/opencc-cases.ts';
import type { Row } from '../convert/rows.ts';
import { sentences } from '../convert/sentences.ts';
import { inTraditional } from '../convert/surroundings.ts';
import { mended, simplifiedStays, zheFromTraditional, zheInSimplified } from '../convert/tables.ts';
import { regionalSentences } from '../convert/taiwan-hong-kong.ts';
import { words } from '../convert/words.ts';
import { mediaWikiWords } from './mediawiki-words.ts';
import { nativeTexts } from './native-texts.ts';
import { makePages } from './own-pages.ts';
import { tongwen } from './tongwen.ts';

const fast = process.argv.includes('--fast');
const show = process.argv.includes('--show');
const chars = fast ? 100_000 : 1_000_000;

const misses: string[] = [];
function mark(name: string, reached: boolean): string {
  if (!reached) misses.push(name);
  return reached ? 'ok' : 'MISSED';
}
const percent = (part: number, whole: number, digits = 2) => `${((100 * part) / Math.max(1, whole)).toFixed(digits)} %`;

type Convert = (text: string) => string;
type Target = 'hans' | 'tw' | 'hk';
/** `stays`: Simplified text that is given to the way to Simplified, with nothing Traditional around it. */
type Contender = Readonly<Record<Target | 'stays', Convert>>;

const traditional = createTraditional(await readDictionaries());
const contenders: Readonly<Record<string, Contender>> = {
  ours: {
    hans: (text) => toSimplified(text, inTraditional),
    stays: (text) => toSimplified(text),
    tw: (text) => traditional(text, 'tw'),
    hk: (text) => traditional(text, 'hk'),
  },
  'opencc-js default': {
    hans: toSimplifiedOf({ from: 'tw', to: 'cn' }),
    stays: toSimplifiedOf({ from: 'tw', to: 'cn' }),
    tw: fromSimplified({ from: 'cn', to: 'tw' }),
    hk: fromSimplified({ from: 'cn', to: 'hk' }),
  },
  tongwen: tongwen(),
};

interface Check {
  readonly target: Target | 'stays';
  readonly input: string;
  readonly expected: string;
}

/** One line of the table: how many each contender gets right. */
function table(name: string, checks: readonly Check[], least: number | null, normal: Convert = (text) => text): void {
  const right = Object.entries(contenders).map(([who, converters]) => {
    const wrong = checks.filter(({ target, input, expected }) => normal(converters[target](input)) !== expected);
    if (show && who === 'ours') {
      for (const { target, input, expected } of wrong)
        console.log(`    ${input} → ${converters[target](input)}, not ${expected}`);
    }
    return { who, right: checks.length - wrong.length };
  });
  const ours = right[0]?.right ?? 0;
  const verdict = least === null ? '' : ` · ${mark(name, ours >= least * checks.length && checks.length > 0)}`;
  const columns = right.map(({ who, right: count }) => `${who} ${count} (${percent(count, checks.length, 1)})`);
  console.log(`${name.padEnd(38)} · ${checks.length} · ${columns.join(' · ')}${verdict}`);
}

const targetOf: Readonly<Record<Direction, Target>> = {
  t2s: 'hans',
  tw2s: 'hans',
  hk2s: 'hans',
  s2tw: 'tw',
  s2hk: 'hk',
};
const published = openCcCases();
for (const direction of ['t2s', 'tw2s', 'hk2s', 's2tw', 's2hk'] as const) {
  const checks = published
    .filter((one) => one.direction === direction)
    .map(({ input, expected }) => ({ target: targetOf[direction], input, expected }));
  const meant = checks.filter(({ input }) => isMeantOtherwise(input)).length;
  table(`OpenCC's cases ${direction} (${meant} meant otherwise)`, checks, 1 - meant / checks.length);
}

const rows: readonly (readonly [string, readonly Row[]])[] = [
  ['words', words],
  ['sentences', sentences],
  ['names', names],
];
for (const [kind, list] of rows) {
  table(
    `${kind} → tw`,
    list.map(([hans, tw]) => ({ target: 'tw', input: hans, expected: tw })),
    1,
  );
  table(
    `${kind} → hk`,
    list.map(([hans, , hk]) => ({ target: 'hk', input: hans, expected: hk })),
    1,
  );
  table(
    `${kind} tw → hans`,
    list.map(([hans, tw]) => ({ target: 'hans', input: tw, expected: hans })),
    1,
  );
  table(
    `${kind} hk → hans`,
    list.map(([hans, , hk]) => ({ target: 'hans', input: hk, expected: hans })),
    1,
  );
}
const toHans = ([input, expected]: readonly [string, string, ...unknown[]]) =>
  ({ target: 'hans', input, expected }) as const;
table('other spellings → hans', onlySimplified.map(toHans), 1);
table('著 and 着 → hans', zheFromTraditional.map(toHans), 1);
table('bad converters → hans', mended.map(toHans), 1);
table(
  'Simplified → hans',
  [...zheInSimplified, ...simplifiedStays.map((text) => [text, text] as const)].map(([input, expected]) => ({
    target: 'stays',
    input,
    expected,
  })),
  1,
);

/** Pairs that are both right, and forms of one region. */
const standard = new Map(
  `${equallyRight} ${takenToTaiwan}`.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
function inStandardForms(text: string): string {
  return text.replace(/./gsu, (character) => standard.get(character) ?? character);
}

for (const [target, name] of [
  ['hans', 'Simplified'],
  ['tw', 'Traditional'],
] as const) {
  const listed = mediaWikiWords(name);
  if (listed === null)
    console.log(`MediaWiki's words to ${name} · skipped: npm install --no-save wikimedia-langconv brings them`);
  else {
    const checks = listed.map(([input, expected]) => ({ target, input, expected: inStandardForms(expected) }));
    table(`MediaWiki's words to ${name}`, checks, null, inStandardForms);
  }
}

/** Characters that differ, place by place; all of a text whose length changed. */
function differences(before: string, after: string): number {
  const [a, b] = [[...before], [...after]];
  return a.length === b.length ? a.filter((character, index) => character !== b[index]).length : a.length;
}

const simplified = makePages(chars, 5000, 41).flat();
const total = simplified.join('').length;
for (const [who, { stays }] of Object.entries(contenders)) {
  const changed = simplified.map((line) => differences(line, stays(line)));
  const count = changed.reduce((sum, one) => sum + one, 0);
  const verdict = who === 'ours' ? ` · ${mark('Simplified stays', count === 0)}` : '';
  console.log(`t2s over ${total} Simplified chars · ${who} changes ${count}${verdict}`);
}
for (const region of ['tw', 'hk'] as const) {
  for (const [who, { hans, [region]: out }] of Object.entries(contenders)) {
    const lost = simplified.map((line) => differences(line, hans(out(line))));
    const count = lost.reduce((sum, one) => sum + one, 0);
    const verdict = who === 'ours' ? ` · ${mark(`round trip ${region}`, count <= 0.0005 * total)}` : '';
    console.log(
      `hans → ${region} → hans over ${total} chars · ${who} ${percent(total - count, total, 4)} back${verdict}`,
    );
    if (show && who === 'ours')
      for (const line of simplified.filter((_, at) => (lost[at] ?? 0) > 0).slice(0, 20))
        console.log(`    ${line} ≠ ${hans(out(line))}`);
  }
}

const natives = nativeTexts();
if (natives === null) console.log('Native texts · skipped: ../shared/real is not there');
else {
  /** Characters of a text in another form, in a million; both sides in standard forms where `loose`. */
  const perMillion = (
    texts: readonly (readonly string[])[],
    convert: (text: string, whole: WholeText) => string,
    loose: boolean,
  ) => {
    let changed = 0;
    let all = 0;
    for (const pieces of texts) {
      const whole = readWholeText(pieces);
      for (const piece of pieces) {
        const after = convert(piece, whole);
        changed += loose ? differences(inStandardForms(piece), inStandardForms(after)) : differences(piece, after);
        all += [...piece].length;
      }
    }
    return (1e6 * changed) / Math.max(1, all);
  };
  for (const { source, region, texts } of natives) {
    const other = region === 'tw' ? 'hk' : 'tw';
    const own = perMillion(texts, (text, whole) => traditional(text, region, whole), false);
    const away = perMillion(texts, (text, whole) => traditional(text, other, whole), true);
    const back = perMillion(
      texts,
      (text, whole) => {
        const hans = toSimplified(text, whole);
        return traditional(hans, region, readWholeText([hans]));
      },
      true,
    );
    const theirs = perMillion(
      texts,
      (text, whole) => contenders['opencc-js default']?.[region](toSimplified(text, whole)) ?? '',
      true,
    );
    // Every other sentence in Simplified: the others keep their characters
    const mixed = perMillion(
      texts,
      (text, whole) => {
        const sentences = text.match(/[^。！？\n]*[。！？\n]*/gu) ?? [];
        const half = sentences.map((one, at) => (at % 2 === 0 ? one : toSimplified(one, whole))).join('');
        return traditional(half, region, readWholeText([half]));
      },
      true,
    );
    console.log(
      `${source} · changed per million: to its own region ${own.toFixed(0)} · ${mark(`${source} stays`, own <= 10)}; to the other, but for its forms ${away.toFixed(0)}; through Simplified and back ${back.toFixed(0)}, opencc-js ${theirs.toFixed(0)}; half of it in Simplified ${mixed.toFixed(0)}`,
    );
  }
}

/** Which script every window of 20 characters is taken for. */
function windows(name: string, lines: readonly string[], script: 'hans' | 'hant'): void {
  const counts = { hans: 0, hant: 0, mixed: 0, unknown: 0 };
  const wrong: string[] = [];
  for (const line of lines) {
    for (let at = 0; at + 20 <= line.length; at++) {
      const window = line.slice(at, at + 20);
      const told = scriptOf(window);
      counts[told]++;
      if (told !== script && told !== 'unknown') wrong.push(window);
    }
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(
    `windows of 20, ${name} · ${all} · ${percent(counts[script], all, 3)} told, ${percent(counts.unknown, all, 3)} without a telling character, ${wrong.length} wrong · ${mark(`windows ${name}`, wrong.length === 0 && all > 0)}`,
  );
  for (const window of [...new Set(wrong)].slice(0, show ? 40 : 3)) console.log(`    ${scriptOf(window)}: ${window}`);
}
windows('Simplified', simplified, 'hans');
windows(
  'made Traditional, Taiwan',
  simplified.map((line) => traditional(line, 'tw')),
  'hant',
);
windows(
  'made Traditional, Hong Kong',
  simplified.map((line) => traditional(line, 'hk')),
  'hant',
);
windows('written in Taiwan and Hong Kong', regionalSentences, 'hant');

/** Milliseconds of one run. */
function time(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** The median of ratios of runs made in turn: what the machine does beside falls on both. */
function ratio(ours: () => void, theirs: () => void, pairs = 31): number {
  for (let warm = 0; warm < 5; warm++) {
    ours();
    theirs();
  }
  const ratios = Array.from({ length: pairs }, (_, index) => {
    if (index % 2 === 0) {
      const mine = time(ours);
      return mine / time(theirs);
    }
    const other = time(theirs);
    return time(ours) / other;
  });
  return ratios.sort((a, b) => a - b)[Math.floor(pairs / 2)] ?? Number.NaN;
}

const page = makePages(100_000, 100_000, 21).flat();
const inTaiwan = page.map((line) => traditional(line, 'tw'));
const plain = toSimplifiedOf({ from: 't', to: 'cn' });
const plainTaiwan = fromSimplified({ from: 'cn', to: 'tw' });
const clean = (lines: readonly string[], convert: Convert) => () => {
  const repairer = examine(lines);
  for (const line of lines) convert(mend(repairer, line));
};
const alone = (lines: readonly string[], convert: Convert) => () => {
  for (const line of lines) convert(line);
};
for (const [name, lines] of [
  ['Traditional', inTaiwan],
  ['Simplified', page],
] as const) {
  const times = ratio(
    clean(lines, (line) => toSimplified(line, inTraditional)),
    alone(lines, plain),
  );
  console.log(
    `repair and conversion of a clean ${name} page to Simplified · ${times.toFixed(2)} times opencc-js alone · ${mark(`speed ${name}`, times <= 1.3)}`,
  );
}
const toTaiwan = ratio(
  clean(page, (line) => traditional(line, 'tw')),
  alone(page, plainTaiwan),
  11,
);
console.log(
  `repair and conversion of a clean Simplified page to Taiwan's · ${toTaiwan.toFixed(2)} times opencc-js alone · ${mark('speed Taiwan', toTaiwan <= 1.3)}`,
);

for (const [name, convert, lines] of [
  ['to Simplified', (line: string) => toSimplified(line, inTraditional), inTaiwan],
  ['to Taiwan', (line: string) => traditional(line, 'tw'), page],
] as const) {
  const sizes = [1, 2, 5].map((megabytes) => {
    const copies = Math.ceil((megabytes * 2 ** 20) / Buffer.byteLength(lines.join('')));
    return { megabytes, text: Array.from({ length: copies }, () => lines).flat() };
  });
  // In turn, so that what the machine does beside falls on all sizes
  const rounds = [1, 2, 3, 4].map(() => sizes.map(({ megabytes, text }) => time(alone(text, convert)) / megabytes));
  const perMegabyte = sizes.map((_, size) => Math.min(...rounds.map((round) => round[size] ?? Number.NaN)));
  const [one = 1, , five = 1] = perMegabyte;
  console.log(
    `${name}, 1, 2 and 5 MB · ${perMegabyte.map((ms) => `${ms.toFixed(0)} ms/MB`).join(', ')} · ${mark(`linear ${name}`, five <= 1.5 * one)}`,
  );
}

if (misses.length > 0) console.log(`Missed: ${misses.join(', ')}`);
process.exitCode = misses.length > 0 ? 1 : 0;
