/**
 * Writes `lib/rules/learned-notices.ts`: what `lib/notices/learned.ts` know, learned from `scripts/tone/*.tsv` (label, tab, line) and from the
 * open pages of the bench: `node --import tsx scripts/make-tone.ts`. `--check` learns ten times from nine tenths of the lines and
 * prints how the tenth left out is heard; it writes nothing.
 *
 * Labels: `gap`, a notice that text is missing; `site`, any other line that is not the author's; `speech`, an author's.
 * Learning is logistic regression with AdaGrad, the same in every run. No line of a page held out is learned from.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isHeard, toneFrom, toneMarks, toneUnits } from '../lib/notices/learned.ts';
import type { ToneTable } from '../lib/rules/learned-notices.ts';
import { voiceCues } from '../lib/rules/site-cues.ts';
import { dice } from '../test/dice.ts';
import { innocents } from '../test/innocents/index.ts';
import { openLines } from '../test/quality/open-lines.ts';

type Label = 'gap' | 'site' | 'speech';

interface Sample {
  readonly label: Label;
  readonly text: string;
}

/** A feature seen less often is not learned. */
const leastSeen = 2;
/** Features that a table keeps: those that weigh most. */
const most = 10_000;
/** Steps of a weight in the table. */
const steps = 6;
const rounds = 12;
/** Times that everything is learned. */
const lessons = 5;
const rate = 0.3;
const decay = 2e-5;
/** There are fewer notices than lines of authors. */
const noticesCount = 2;

function written(): readonly Sample[] {
  const folder = new URL('tone/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const [label, text, ...more] = line.split('\t');
      if ((label !== 'gap' && label !== 'site' && label !== 'speech') || !text || more.length > 0)
        throw new Error(`No label and line: ${line}`);
      return { label, text };
    });
}

/** The characters and pairs of a line, as `toneFrom` hears them. */
function featuresOf(text: string): readonly string[] {
  const found: string[] = [];
  let last: number = toneMarks.start;
  for (let at = 0; at < text.length; at++) {
    const unit = toneUnits[text.charCodeAt(at)] ?? 0;
    if (!isHeard(unit, last)) continue;
    found.push(String.fromCharCode(unit), String.fromCharCode(last, unit));
    last = unit;
  }
  found.push(String.fromCharCode(last, toneMarks.end));
  return found;
}

interface Learned {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

/** Learns several times, from the lines in other orders, and takes the mean: one order makes more of a line than another. */
function learn(samples: readonly Sample[], isOne: (label: Label) => boolean): Learned {
  const seen = new Map<string, number>();
  const features = samples.map(({ text }) => featuresOf(text));
  for (const list of features) for (const one of new Set(list)) seen.set(one, (seen.get(one) ?? 0) + 1);
  const known = [...seen].filter(([, count]) => count >= leastSeen).map(([one]) => one);
  const indexOf = new Map(known.map((one, index) => [one, index]));
  const lines = features.map((list, index) => ({
    features: list.flatMap((one) => indexOf.get(one) ?? []),
    wanted: isOne(samples[index]?.label ?? 'speech'),
  }));
  const sums = new Float64Array(known.length + 1);
  for (let seed = 1; seed <= lessons; seed++)
    learnOnce(lines, known.length, seed).forEach((weight, index) => {
      sums[index] = (sums[index] ?? 0) + weight / lessons;
    });
  return { weights: new Map(known.map((one, index) => [one, sums[index] ?? 0])), bias: sums[known.length] ?? 0 };
}

interface Lesson {
  readonly features: readonly number[];
  readonly wanted: boolean;
}

/** The weights of the features, and the bias behind them: the mean of the later rounds. */
function learnOnce(lines: readonly Lesson[], count: number, seed: number): Float64Array {
  const weights = new Float64Array(count);
  const squares = new Float64Array(count).fill(1e-8);
  const means = new Float64Array(count + 1);
  let bias = 0;
  const roll = dice(seed);
  const order = [...lines];
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = roll(index + 1);
      const [one, two] = [order[index], order[other]];
      if (one && two) [order[index], order[other]] = [two, one];
    }
    for (const { features, wanted } of order) {
      const root = Math.sqrt(Math.max(1, features.length));
      const odds = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0) / root + bias;
      const error = (1 / (1 + Math.exp(-odds)) - Number(wanted)) * (wanted ? noticesCount : 1);
      for (const feature of features) {
        const slope = error / root + decay * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + slope * slope;
        weights[feature] = (weights[feature] ?? 0) - (rate * slope) / Math.sqrt(squares[feature] ?? 1);
      }
      bias -= 0.01 * error;
    }
    if (round < rounds / 2) continue;
    weights.forEach((weight, index) => {
      means[index] = (means[index] ?? 0) + weight / (rounds / 2);
    });
    means[count] = (means[count] ?? 0) + bias / (rounds / 2);
  }
  return means;
}

function pack({ weights, bias }: Learned): ToneTable {
  const sizes = [...weights.values()].map(Math.abs).sort((a, b) => b - a);
  const scale = (sizes[Math.floor(sizes.length * 0.005)] ?? 1) / steps;
  const least = Math.max(sizes[Math.min(most, sizes.length) - 1] ?? 0, scale / 2);
  const rows = new Map<number, [string[], string[]]>();
  for (const [feature, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(weight) < least) continue;
    const step = Math.max(-steps, Math.min(steps, Math.round(weight / scale)));
    if (step === 0) continue;
    const row = rows.get(step) ?? [[], []];
    row[feature.length === 1 ? 0 : 1].push(feature);
    rows.set(step, row);
  }
  return {
    scale: Number(scale.toFixed(4)),
    bias: Number(bias.toFixed(4)),
    rows: [...rows]
      .sort(([a], [b]) => b - a)
      .map(([weight, [singles, pairs]]) => ({ weight, singles: singles.join(''), pairs: pairs.join('') })),
  };
}

const isNotice = (label: Label) => label !== 'speech';
const isGap = (label: Label) => label === 'gap';

const samples: readonly Sample[] = [
  ...written(),
  ...openLines(),
  ...voiceCues.flatMap(({ takes, spares }) => [
    ...takes.map((text): Sample => ({ label: 'site', text })),
    ...spares.map((text): Sample => ({ label: 'speech', text })),
  ]),
  ...Object.values(innocents)
    .flat()
    .map((text): Sample => ({ label: 'speech', text })),
];
console.log(`${samples.length} lines, ${samples.filter(({ label }) => isNotice(label)).length} of them no author's`);

if (process.argv.includes('--check')) {
  for (const [name, isOne] of [
    ['notice', isNotice],
    ['gap', isGap],
  ] as const) {
    const heard = Array.from({ length: 10 }, (_, part) => {
      const tone = toneFrom(
        pack(
          learn(
            samples.filter((_, index) => index % 10 !== part),
            isOne,
          ),
        ),
      );
      return samples
        .filter((_, index) => index % 10 === part)
        .map(({ label, text }) => ({ label, text, odds: tone(text) }));
    }).flat();
    const authors = heard.filter(({ label }) => !isOne(label)).sort((a, b) => b.odds - a.odds);
    const others = heard.filter(({ label }) => isOne(label));
    for (const share of [0, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025]) {
      const odds = authors[Math.floor(share * authors.length)]?.odds ?? 0;
      const taken = others.filter((one) => one.odds > odds).length / others.length;
      console.log(
        `${name}: above ${odds.toFixed(2)} are ${(share * 100).toFixed(2)} % of the wrong lines and ${(taken * 100).toFixed(1)} % of the right ones`,
      );
    }
    if (process.argv.includes('--worst'))
      for (const { label, text, odds } of authors.slice(0, 60)) console.log(`  ${odds.toFixed(2)} ${label} ${text}`);
  }
} else {
  const row = ({ weight, singles, pairs }: ToneTable['rows'][number]) => `    {
      weight: ${weight},
      singles: '${singles}',
      pairs: '${pairs}',
    },
`;
  const source = ({ scale, bias, rows }: ToneTable) => `{
  scale: ${scale},
  bias: ${bias},
  rows: [
${rows.map(row).join('')}  ],
}`;
  const file = fileURLToPath(new URL('../lib/rules/learned-notices.ts', import.meta.url));
  writeFileSync(
    file,
    `/** Written by \`scripts/make-tone.ts\` from its lines; do not edit. */

/** What a tone knows: characters and pairs of characters by their weights, in steps of \`scale\`; \`bias\` is added once. */
export interface ToneTable {
  readonly scale: number;
  readonly bias: number;
  /** A weight in steps, the characters that have it, the pairs that have it. */
  readonly rows: readonly { readonly weight: number; readonly singles: string; readonly pairs: string }[];
}

/** A site's lines against an author's. */
export const noticeTone: ToneTable = ${source(pack(learn(samples, isNotice)))};

/** Notices of missing text against all other lines. */
export const gapTone: ToneTable = ${source(pack(learn(samples, isGap)))};
`,
  );
  execFileSync('npx', ['biome', 'format', '--write', file]);
}
