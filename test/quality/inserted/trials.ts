/** Which wording stands in which text where: by chance, and the same in every run of a seed. */
import { chanceOf, hashOf } from '../chance.ts';
import { ranked } from '../ranked.ts';
import type { RealText } from './real-texts.ts';
import { type Form, type Printed, setIn } from './set-in.ts';
import { judge, type Result, resultOf, type Verdict } from './verdict.ts';
import { inTraditional, type Spot, spots, suits, type Wording, wordings } from './wordings.ts';

export interface Trial {
  readonly id: string;
  readonly wording: Wording;
  readonly spot: Spot;
  readonly source: string;
  readonly text: string;
  readonly form: Form;
  readonly printed: Printed;
  readonly verdict: Verdict;
}

export interface Size {
  /** Draws other places and texts. */
  readonly seed: string;
  /** Each wording in each place is set into one text of every source; else of one. */
  readonly all: boolean;
  /** Of those one in so many, by a hash. */
  readonly oneIn: number;
}

/** Of each source so many texts take part. */
const textsOfSource = 10;
/** A text is shown to about so many characters: an hour's speech tells no more of a notice than a page of it. */
const shownChars = 1500;
const leastParagraphs = 5;
/** Pages to text files, and notices in elements of their own to bare ones. */
const share = { html: 0.75, marked: 0.5 } as const;

/** Whole paragraphs of a text from its beginning, or from somewhere; null where it is too short for a notice. */
function stretchOf(text: RealText, seed: string): RealText | null {
  const chance = chanceOf(`${seed}/stretch/${text.id}`);
  const rest = text.paragraphs.slice(chance.happens(0.5) ? 0 : chance.below(text.paragraphs.length));
  let length = 0;
  const paragraphs: string[] = [];
  for (const paragraph of rest) {
    if (length >= shownChars && paragraphs.length >= leastParagraphs) break;
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  // No text ends with a heading
  const whole = paragraphs.slice(0, paragraphs.findLastIndex((one) => /[。！？”』」）]\s*$/u.test(one)) + 1);
  return whole.length < leastParagraphs || whole.join('').length < shownChars / 2
    ? null
    : { ...text, paragraphs: whole };
}

const plainForm = (text: RealText): string => [text.title, ...text.paragraphs].map((one) => `${one}\n`).join('\n');

/** The texts of a source that take part: none that is incomplete as it is. */
function poolOf(texts: readonly RealText[], seed: string): readonly RealText[] {
  const pool: RealText[] = [];
  for (const text of ranked(texts, `${seed}/texts`)) {
    if (pool.length >= textsOfSource) break;
    const stretch = stretchOf(text, seed);
    if (stretch === null) continue;
    const { isComplete, speeches } = resultOf(plainForm(stretch), 'txt');
    if (isComplete && speeches === 1) pool.push(stretch);
  }
  return pool;
}

/** Sets every wording in every place that suits it, and judges what comes. */
export function* trials(
  sources: ReadonlyMap<string, readonly RealText[]>,
  { seed, all, oneIn }: Size,
): Generator<Trial> {
  const pools = [...sources].map(([source, texts]) => ({ source, texts: poolOf(texts, seed) }));
  const results = new Map<string, Result>();
  const resultWithout = (without: string, form: Form): Result => {
    const known = results.get(without) ?? resultOf(without, form);
    results.set(without, known);
    return known;
  };
  for (const spot of spots)
    for (const wording of wordings.filter(({ notice }) => suits(notice, spot))) {
      const id = `${spot}/${wording.notice.id}`;
      if (hashOf(`${seed}/${id}`) % oneIn !== 0) continue;
      const fitting = ranked(
        pools
          .filter(({ texts }) => texts.some(({ script }) => script === 'hant' || wording.notice.script !== 'hant'))
          .map((pool) => ({ ...pool, id: pool.source })),
        `${seed}/${id}`,
      );
      for (const { source, texts } of all ? fitting : fitting.slice(0, 1)) {
        const trial = tryIn(`${id}/${source}`, wording, spot, source, texts, seed, resultWithout);
        if (trial) yield trial;
      }
    }
}

function tryIn(
  id: string,
  wording: Wording,
  spot: Spot,
  source: string,
  texts: readonly RealText[],
  seed: string,
  resultWithout: (without: string, form: Form) => Result,
): Trial | null {
  const chance = chanceOf(`${seed}/${id}`);
  const form = chance.happens(share.html) ? 'html' : 'txt';
  const marked = chance.happens(share.marked);
  for (const text of ranked(texts, `${seed}/${id}`)) {
    const isHant = text.script === 'hant';
    if (wording.notice.script === 'hant' && !isHant) continue;
    const notice = isHant && wording.notice.script !== 'hant' ? inTraditional(wording.notice) : wording.notice;
    const printed = setIn(text, notice, spot, form, marked, chance);
    if (!printed) continue;
    const verdict = judge(
      printed,
      notice.mayGap ?? false,
      resultOf(printed.content, form),
      resultWithout(printed.without, form),
    );
    return { id, wording, spot, source, text: text.id, form, printed, verdict };
  }
  return null;
}
