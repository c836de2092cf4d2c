/**
 * Writes `lib/rules/learned-notices.ts`: what whose line it is is told by (`lib/notices/whose.ts`, `lib/notices/learned.ts`), learned from `scripts/tone/*.tsv`
 * (label, tab, line), from the open pages of the bench and the lines of the tests, and from the real texts and pages of
 * `../shared/real`, of which nothing but weights is kept. Where those are not there it says so, and the table stays.
 *
 * Two levels of logistic regression. The first learns weights of characters and pairs; the second weighs its score beside all
 * other evidence. What the second learns from, and what `--check` prints, comes from folds that saw neither the text nor its
 * source. The same lines give the same table.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashesOf, packed } from '../lib/notices/learned.ts';
import { Reading } from '../lib/notices/line.ts';
import { type Evidence, evidenceOf, missingEvidenceOf, type Unit } from '../lib/notices/whose.ts';
import { voiceCues } from '../lib/rules/site-cues.ts';
import { countHanzi } from '../lib/text/hanzi.ts';
import { sentencesIn } from '../lib/text/sentences.ts';
import { visible, visibleLength } from '../lib/text/visible.ts';
import { dice } from '../test/dice.ts';
import { innocents } from '../test/innocents/index.ts';
import { openLines } from '../test/quality/open-lines.ts';
import { linesOfPages, textsOf } from './learn/real.ts';

type Label = 'gap' | 'site' | 'speech';

interface Sample {
  readonly label: Label;
  readonly text: string;
  readonly unit: Unit;
  /** Of one source all is left out together. */
  readonly source: string;
  /** How much it counts; what pages print outside of their text counts by where it stands. */
  readonly weight: number;
}

const real = new URL('../../shared/real/', import.meta.url);
if (!existsSync(real)) {
  console.log(`${fileURLToPath(real)} is not there: the table stays as it is.`);
  process.exit(0);
}

const bits = { notice: 16, gap: 15 } as const;
const folds = 4;
/** Sources that are left out together. */
const foldOf: Readonly<Record<string, number>> = {
  'tw-president': 0,
  'cn-law': 0,
  'cn-speech': 1,
  'cn-report': 1,
  'cn-province': 1,
  'tw-law': 1,
  'hk-legco': 2,
  cwced: 2,
  magic: 2,
  'cn-mao': 3,
  daniel: 3,
};
/** Visible characters; nothing that a site prints between the lines of a text is longer. */
const longest = 240;

const bracketed =
  /【[^【】\n]{1,90}】|\[[^[\]\n]{1,90}\]|〔[^〔〕\n]{1,90}〕|［[^［］\n]{1,90}］|[（(][^（()）\n]{1,90}[)）]/gu;

/** An author's line with the sentences and brackets in it. */
function authors(text: string, source: string, weight: number): readonly Sample[] {
  const sentences = sentencesIn(text).filter((one) => visible(one.text).length > 1);
  const one =
    (unit: Unit) =>
    (part: string): Sample => ({ label: 'speech', text: part.trim(), unit, source, weight });
  return [
    one('line')(text),
    ...(sentences.length > 1 ? sentences.map((part) => one('sentence')(part.text)) : []),
    ...(text.match(bracketed) ?? []).map(one('bracket')),
  ];
}

const pairs = ['（）', '【】', '[]', '（）'] as const;

/** A site's line, and the same among an author's sentences and in brackets: sites set it anywhere. */
function sites(label: Label, text: string, source: string, weight: number, order: number): readonly Sample[] {
  const one =
    (unit: Unit) =>
    (part: string): Sample => ({ label, text: part.trim(), unit, source, weight });
  const sentences = sentencesIn(text).filter((part) => visible(part.text).length >= 6);
  const [open = '', close = ''] = pairs[order % pairs.length] ?? '';
  const isSet = /^[（(【[〔].*[）)】\]〕]$/u.test(text);
  return [
    one('line')(text),
    ...(sentences.length > 1 ? sentences.map((part) => part.text) : [text]).map(one('sentence')),
    ...(isSet ? [one('bracket')(text)] : []),
    ...(!isSet && visibleLength(text) <= 40 && !/[()（）【】[\]〔〕]/u.test(text)
      ? [one('bracket')(open + text + close)]
      : []),
  ];
}

function written(): readonly (readonly [Label, string])[] {
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
      return [label, text] as const;
    });
}

/** Times that a line counts which the tests hold to be an author's: each stands for a kind that was taken once. */
const lookAlike = 4;

const own: readonly (readonly [Label, string, number?])[] = [
  ...written(),
  ...openLines().map(({ label, text }) => [label, text] as const),
  ...voiceCues.flatMap(({ takes, spares }) => [
    ...takes.map((text) => ['site', text] as const),
    ...spares.map((text) => ['speech', text, lookAlike] as const),
  ]),
  ...Object.values(innocents)
    .flat()
    .map((text) => ['speech', text, lookAlike] as const),
];

/** Of laws there are most, and they are least like a speech. */
const weightOf = (source: string) => (source.endsWith('law') ? 0.4 : 1);

/** By the line itself: one more or less leaves all others in their folds. */
const numberOf = (text: string) => [...text].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 9973, 7);

const samples: readonly Sample[] = [
  ...own.flatMap(([label, text, times = 1]) => {
    const source = `own ${numberOf(text) % folds}`;
    return label === 'speech' ? authors(text, source, 1.5 * times) : sites(label, text, source, 3, numberOf(text));
  }),
  ...textsOf(real).flatMap(({ source, lines }) => lines.flatMap((text) => authors(text, source, weightOf(source)))),
  ...linesOfPages(real).flatMap(({ source, text, isAuthors, isHeadline, weight }): readonly Sample[] =>
    isAuthors
      ? authors(text, source, 1)
      : [{ label: isHeadline ? 'speech' : 'site', text, unit: 'line', source, weight }],
  ),
].filter(({ text }) => text !== '' && visibleLength(text) <= longest);

const isPage = samples.map(({ source }) => ['daniel', 'cwced', 'magic'].includes(source));
const isSites = samples.map(({ label }) => label !== 'speech');
const fold = samples.map(({ source }) => foldOf[source] ?? Number(source.replace('own ', '')));
/** In the others there are no words to read. */
const isRead = samples.map(({ text }) => countHanzi(text, 2) >= 2 && !/[│─┌┐└┘├┤]/u.test(text));
const every = samples.map((_, index) => index);

interface Learned {
  readonly weights: Float64Array;
  readonly bias: number;
}

interface Lesson {
  /** Which weights, and how much of each. */
  readonly keys: Int32Array;
  readonly values: Float64Array | null;
  readonly scale: number;
}

/** Logistic regression with AdaGrad: the mean of the later rounds. */
function learn(
  lessons: readonly Lesson[],
  which: readonly number[],
  wanted: (index: number) => number,
  weight: (index: number) => number,
  { size, rounds, rate }: { readonly size: number; readonly rounds: number; readonly rate: number },
): Learned {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-7);
  const means = new Float64Array(size);
  let bias = 0;
  let meanBias = 0;
  let counted = 0;
  const roll = dice(7);
  const order = Int32Array.from(which.filter((index) => weight(index) > 0));
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = roll(index + 1);
      const kept = order[index] as number;
      order[index] = order[other] as number;
      order[other] = kept;
    }
    for (const index of order) {
      const lesson = lessons[index] as Lesson;
      const { keys, values, scale } = lesson;
      const error = (1 / (1 + Math.exp(-oddsIn(lesson, weights, bias))) - wanted(index)) * weight(index);
      if (Math.abs(error) < 1e-5) continue;
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] as number;
        const slope =
          (error * (values === null ? 1 : (values[at] as number))) / scale + 1e-6 * (weights[key] as number);
        squares[key] = (squares[key] as number) + slope * slope;
        weights[key] = (weights[key] as number) - (rate * slope) / Math.sqrt(squares[key] as number);
      }
      bias -= 0.01 * error;
    }
    if (round < rounds / 2) continue;
    counted++;
    for (let at = 0; at < size; at++) means[at] = (means[at] as number) + (weights[at] as number);
    meanBias += bias;
  }
  return { weights: means.map((sum) => sum / counted), bias: meanBias / counted };
}

function oddsIn({ keys, values, scale }: Lesson, weights: Float64Array, bias: number): number {
  let sum = 0;
  for (let at = 0; at < keys.length; at++)
    sum += (weights[keys[at] as number] as number) * (values === null ? 1 : (values[at] as number));
  return sum / scale + bias;
}

function charactersOf(size: number): readonly Lesson[] {
  return samples.map(({ text }) => {
    const { hashes, count } = hashesOf(text, size);
    return { keys: Int32Array.from(hashes), values: null, scale: Math.sqrt(Math.max(1, count)) };
  });
}

/** Learns from all but each fold, and scores that fold by it; and from all, for what is written. */
function acrossFolds(
  lessons: readonly Lesson[],
  wanted: (index: number) => number,
  weight: (index: number) => number,
  how: Parameters<typeof learn>[4],
): { readonly unseen: Float64Array; readonly all: Learned } {
  const unseen = new Float64Array(samples.length);
  for (let part = 0; part < folds; part++) {
    const { weights, bias } = learn(
      lessons,
      every.filter((index) => fold[index] !== part),
      wanted,
      weight,
      how,
    );
    for (const index of every)
      if (fold[index] === part) unseen[index] = oddsIn(lessons[index] as Lesson, weights, bias);
  }
  return { unseen, all: learn(lessons, every, wanted, weight, how) };
}

console.log(`${samples.length} lines, sentences and brackets, ${isSites.filter(Boolean).length} of them no author's`);

const characters = charactersOf(bits.notice);
const first = learn(
  characters,
  every,
  (index) => Number(isSites[index]),
  (index) => (!isRead[index] || (isPage[index] && isSites[index]) ? 0 : (samples[index]?.weight ?? 0)),
  { size: 1 << bits.notice, rounds: 5, rate: 0.3 },
);
/** How pages' own lines sound to what knows none of them: titles of other pages like subheads, remarks in references like notices. */
const sounds = characters.map((lesson) => oddsIn(lesson, first.weights, first.bias));
const counts = every.map((index) => {
  const { weight = 0, text = '' } = samples[index] ?? {};
  const sound = sounds[index] ?? 0;
  if (!isPage[index]) return weight;
  if (!isSites[index]) return isRead[index] && sound > (weight < 1 ? 2 : 0) ? 0 : weight;
  if (/^[\p{Script=Han}\s“”《》、]{3,40}$/u.test(text) && sound < 0) return 0;
  return weight * (sound > 0 ? 1 : sound > -3 ? 0.5 : 0.1);
});
const notice = acrossFolds(
  characters,
  (index) => Number(isSites[index]),
  (index) => (isRead[index] ? (counts[index] ?? 0) : 0),
  { size: 1 << bits.notice, rounds: 5, rate: 0.3 },
);
const gap = acrossFolds(
  charactersOf(bits.gap),
  (index) => Number(samples[index]?.label === 'gap'),
  (index) => (isRead[index] ? (counts[index] ?? 0) : 0),
  { size: 1 << bits.gap, rounds: 5, rate: 0.3 },
);

/** Names of evidence by their place among the weights. */
class Names {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  lessonOf(found: readonly Evidence[]): Lesson {
    const keys = found.map(({ name }) => {
      const known = this.#places.get(name) ?? this.all.length;
      if (known === this.all.length) {
        this.all.push(name);
        this.#places.set(name, known);
      }
      return known;
    });
    return { keys: Int32Array.from(keys), values: Float64Array.from(found, ({ value }) => value), scale: 1 };
  }
}

const nothing: Lesson = { keys: new Int32Array(0), values: null, scale: 1 };
const isCounted = every.map((index) => (counts[index] ?? 0) > 0 || !isSites[index]);
const siteNames = new Names();
const missingNames = new Names();
const readings = samples.map(({ text }, index) => (isCounted[index] ? new Reading(text) : null));
const siteEvidence = samples.map(({ unit }, index) => {
  const read = readings[index];
  return read ? siteNames.lessonOf(evidenceOf(read, unit, notice.unseen[index])) : nothing;
});
const missingEvidence = samples.map(({ unit }, index) => {
  const read = readings[index];
  return read ? missingNames.lessonOf(missingEvidenceOf(read, unit, gap.unseen[index], notice.unseen[index])) : nothing;
});
const secondWeight = (index: number) => {
  const count = counts[index] ?? 0;
  if (isSites[index]) return isPage[index] ? count : Math.min(1, count);
  return count === 0 ? 0 : isPage[index] ? count : samples[index]?.source.startsWith('own') ? count : 3;
};
const judged = acrossFolds(siteEvidence, (index) => Number(isSites[index]), secondWeight, {
  size: siteNames.all.length,
  rounds: 8,
  rate: 0.2,
});
const missed = acrossFolds(missingEvidence, (index) => Number(samples[index]?.label === 'gap'), secondWeight, {
  size: missingNames.all.length,
  rounds: 8,
  rate: 0.2,
});

if (process.argv.includes('--check')) {
  for (const unit of ['line', 'sentence', 'bracket'] as const) {
    const of = (test: (index: number) => boolean | undefined) =>
      every.filter((index) => samples[index]?.unit === unit && test(index));
    const texts = of((index) => !isSites[index] && !isPage[index] && !samples[index]?.source.startsWith('own'));
    const mine = of((index) => !isSites[index] && samples[index]?.source.startsWith('own'));
    const notices = of((index) => isSites[index] && !isPage[index]);
    const lengthOf = (list: readonly number[]) =>
      list.reduce((sum, index) => sum + visibleLength(samples[index]?.text ?? ''), 0);
    for (const least of [-2, -1, 0, 1, 2, 3, 4, 5]) {
      const above = (list: readonly number[]) => list.filter((index) => (judged.unseen[index] ?? 0) >= least);
      console.log(
        `${unit} from ${least}: ${above(texts).length} of ${texts.length} in real texts, ${((1e6 * lengthOf(above(texts))) / lengthOf(texts)).toFixed(0)} characters in a million; ` +
          `${above(mine).length} of ${mine.length} authors' lines of our own; ${((100 * above(notices).length) / notices.length).toFixed(1)} % of the notices`,
      );
    }
    if (process.argv.includes('--worst'))
      for (const index of [...texts].sort((a, b) => (judged.unseen[b] ?? 0) - (judged.unseen[a] ?? 0)).slice(0, 40))
        console.log(
          `  ${judged.unseen[index]?.toFixed(2)} ${notice.unseen[index]?.toFixed(1)} ${samples[index]?.source} ${samples[index]?.text.slice(0, 100)}`,
        );
  }
  const gaps = every.filter((index) => samples[index]?.label === 'gap');
  const others = every.filter((index) => samples[index]?.label === 'speech' && isRead[index]);
  for (const least of [0, 1, 2, 3, 4, 5])
    console.log(
      `gap from ${least}: ${others.filter((index) => (missed.unseen[index] ?? 0) >= least).length} of ${others.length} authors', ${((100 * gaps.filter((index) => (missed.unseen[index] ?? 0) >= least).length) / gaps.length).toFixed(1)} % of the notices`,
    );
}

function tableOf(size: number, { weights, bias }: Learned): string {
  const sizes = [...weights].map(Math.abs).sort((a, b) => b - a);
  const scale = Number(((sizes[Math.floor(sizes.length * 0.01)] ?? 1) / 7).toFixed(4));
  return `{
  bits: ${size},
  scale: ${scale},
  bias: ${bias.toFixed(4)},
  weights:
    '${packed(weights, scale)}',
}`;
}

const weighed = ({ all }: Names, { weights, bias }: Learned) => `{
  bias: ${bias.toFixed(2)},
${all
  .map((name, index) => [name, weights[index] ?? 0] as const)
  .filter(([, weight]) => Math.abs(weight) >= 0.005)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},\n`)
  .join('')}}`;
const table = `/** Written by \`scripts/learn.ts\` from its lines; do not edit. */

/** Weights by the hash of a character or a pair: two to a byte, each from 1 to 15 less 8, in steps of \`scale\`; \`bias\` is added once. */
export interface CharacterTable {
  /** There are two to the power of \`bits\` of them. */
  readonly bits: number;
  readonly scale: number;
  readonly bias: number;
  /** Base64. */
  readonly weights: string;
}

/** A site's lines against an author's. */
export const noticeCharacters: CharacterTable = ${tableOf(bits.notice, notice.all)};

/** Notices of missing text against all other lines. */
export const gapCharacters: CharacterTable = ${tableOf(bits.gap, gap.all)};

/** What each piece of evidence adds to the log-odds that a text is the site's. */
export const siteWeights: Readonly<Record<string, number>> = ${weighed(siteNames, judged.all)};

/** What each adds to the log-odds that it tells of missing text. */
export const missingWeights: Readonly<Record<string, number>> = ${weighed(missingNames, missed.all)};
`;
writeFileSync(fileURLToPath(new URL('../lib/rules/learned-notices.ts', import.meta.url)), table);
