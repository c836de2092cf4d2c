/**
 * Pass `lost-byte`: runs where a byte is gone without a trace.
 *
 * `「“!背鏎厣、」` was `「“專”出特色、」`: the first byte of 專 is lost, the run is read one byte off, and at the next mark the byte
 * left over is lost too. Only lead bytes that make common text of this very page of it are taken, and only where one of them
 * is clearly best.
 */

import type { Edit } from '../../model/edits.ts';
import { simplifiedOf } from '../../text/fold-characters.ts';
import { clearlyBest, likeliest, lostSilently, type Path, readerOf } from './bytes.ts';
import type { RepairEvidence } from './evidence.ts';
import { encodePair, hanziLevel } from './gbk.ts';
import { trimmed } from './jammer.ts';
import { noteAt } from './realign.ts';

/** How many characters before a suspicious one the byte may have been lost, and how long a run may be. */
const furthestBack = 5;
const longest = 24;

/** Suspicious characters that a line may have: this many, or this share of it. */
const mostOnALine = 8;
const mostShare = 0.02;

/** How much likelier (natural logarithm) the mended run must be than the damaged one, and than any other. */
const better = 6;
const clearly = 1.5;

/** How much the end of a run may still add to what it gains, and each suspicious character on the way there. */
const slack = 10;
const perSuspicious = 14;

/** What stands more often than this on a page is meant, or is damage that cannot be told from text. */
const rarest = 2;

/** A character that Chinese prose hardly has, and this page hardly anywhere else. */
function isSuspicious(character: string, evidence: RepairEvidence): boolean {
  const odd = /[\uE000-\uF8FF]/u.test(character);
  if (!odd && (!/\p{Script=Han}/u.test(character) || encodePair(character) === undefined)) return false;
  const usual = !odd && (hanziLevel(character) === 1 || hanziLevel(simplifiedOf.get(character) ?? '') > 0);
  return !usual && evidence.frequency().count(character) <= rarest;
}

/** True for a character that the mended text may hold. */
function isUsual(character: string, evidence: RepairEvidence): boolean {
  if (/\p{Script=Han}/u.test(character)) return !isSuspicious(character, evidence);
  return character === '' || (!/[\uE000-\uF8FF]/u.test(character) && evidence.frequency().count(character) > 0);
}

/** How far back (UTF-16 units) a word is still in the writer's mind, and how much of what follows it makes up. */
const remembered = 60;
const rememberedShare = 0.2;

/** What it is worth that the first character of a run stands shortly before it: the one of which least is left. */
function recalled(path: Path, text: string, start: number, likelihood: number): number {
  const first = path.text.slice(0, 1);
  const before = text.slice(Math.max(0, start - remembered), start);
  if (!/\p{Script=Han}/u.test(first) || before === '') return 0;
  const times = before.split(first).length - 1;
  return Math.log(1 + (rememberedShare * times) / before.length / Math.exp(likelihood));
}

/** Edits that put lost bytes back. */
export function findLost(text: string, evidence: RepairEvidence): Edit[] {
  const suspicious = Array.from(text, (_, at) => at).filter((at) => isSuspicious(text[at] ?? '', evidence));
  // A line full of them has another trouble, or is about rare characters
  if (suspicious.length > Math.max(mostOnALine, text.length * mostShare)) return [];
  const edits: Edit[] = [];
  let done = 0;
  for (const at of suspicious) {
    if (at < done) continue;
    const runs: Run[] = [];
    for (let start = Math.max(done, at - furthestBack); start <= at; start++)
      runs.push(...readFrom(text, start, at, suspicious, evidence));
    const best = clearlyBest(runs, clearly) as Run | null;
    if (!best || best.score < better) continue;
    edits.push(...trimmed('lost-byte', best.start, text.slice(best.start, best.end), best.text));
    done = best.end;
  }
  return edits;
}

/** A path from `start` to `end`; its score is what it gains over the damaged text. */
interface Run extends Path {
  readonly start: number;
  readonly end: number;
}

/** All likely ways to read on from a byte lost before `start`, past `at`, until the text is in step again. */
function readFrom(
  text: string,
  start: number,
  at: number,
  suspicious: readonly number[],
  evidence: RepairEvidence,
): Run[] {
  const reader = readerOf(evidence, text[start - 1] ?? '');
  const { doubted, likelihood } = evidence.frequency();
  const runs: Run[] = [];
  let asItIs = 0;
  const leads = Array.from({ length: 0x7e }, (_, index) => 0x81 + index);
  let paths: readonly Path[] = leads.map((pending) => ({
    text: '',
    safe: null,
    pending,
    last: pending,
    score: -lostSilently,
    guessed: true,
  }));

  const finish = (path: Path, end: number) => {
    // What follows belongs to the judgement: the last character was perhaps chosen for it
    const next = text[end] ?? '\n';
    const gain =
      path.score +
      recalled(path, text, start, likelihood(text[start - 1] ?? '', path.text.slice(0, 1))) +
      likelihood(path.text.slice(-1), next) -
      asItIs -
      doubted(text[end - 1] ?? '', next);
    runs.push({ ...path, score: gain, start, end });
  };

  for (let position = start; position < Math.min(text.length, start + longest); ) {
    const unit = String.fromCodePoint(text.codePointAt(position) ?? 0);
    if (noteAt(text, position)?.hole) break;
    if (position > at && /[\p{P}\s(（]/u.test(unit)) {
      for (const path of paths.filter(({ score }) => score - lostSilently - asItIs + slack >= better))
        for (const ended of reader.guess(path, '', lostSilently)) {
          if (isUsual(ended.text.slice(-1), evidence)) finish(ended, position);
        }
    }
    asItIs += doubted(text[position - 1] ?? '', unit);
    position += unit.length;
    const stepped = paths
      .flatMap((path) => reader.step(path, unit, position === text.length))
      .filter((path) => isUsual(path.text.slice(-1), evidence));
    for (const path of stepped) if (path.pending === -1 && position > at) finish(path, position);
    const ahead = suspicious.filter((other) => other >= position && other < start + longest).length;
    const least = position > at ? better + asItIs - slack - perSuspicious * ahead : Number.NEGATIVE_INFINITY;
    paths = likeliest(stepped.filter(({ pending, score }) => pending !== -1 && score >= least));
    if (paths.length === 0) break;
  }
  return runs;
}
