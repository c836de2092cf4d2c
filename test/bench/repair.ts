/**
 * Measures the repair: what comes back of text that a mirror damaged, that clean text stays as it is, and what it costs.
 *
 * `npm run bench:repair`. Ends with 1 where a figure misses its mark.
 */
import { performance } from 'node:perf_hooks';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { decodePair, encodePair } from '../../lib/clean/repair/gbk.ts';
import { toneless } from '../../lib/clean/repair/readings.ts';
import { examine, mend } from '../../lib/clean/repair/repair.ts';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { pieces } from '../../lib/model/edits.ts';
import { parse } from '../../lib/page/parse.ts';
import { damage, mostFrequent, type Reading, toTraditional } from '../clean/repair/damage.ts';
import { inTraditional } from '../convert/surroundings.ts';
import { kinds, makePages, oddKinds } from './own-pages.ts';

const misses: string[] = [];
function mark(name: string, reached: boolean): string {
  if (!reached) misses.push(name);
  return reached ? 'ok' : 'MISSED';
}
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(3)} %`;

/** GBK has no way to write these; a mirror would not either. */
const writable = (text: string) =>
  [...text].filter((character) => character < '\u0080' || encodePair(character) !== undefined).join('');
const halfWidth = (text: string) =>
  text.replace(/[，：；？！（）]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/**
 * True where the damaged bytes still hold the line: every swallowed byte is told by its note alone, and no byte went without
 * a note to tell it.
 */
function holds(damaged: string, noted: readonly string[], reading: Reading): boolean {
  const readings = new Map(noted.map((character) => [character, toneless(pinyin(character))]));
  for (const { index, 0: whole, 1: note = '' } of damaged.matchAll(/[?\uFFFD](?:[(]?([^\s()?，,]{1,6}) ?\))?/gu)) {
    if (note === '') {
      if (whole[0] === '\uFFFD' || reading === 'swallow') return false;
      continue;
    }
    const before = encodePair(damaged[index - 1] ?? '');
    if (before === undefined) continue; // Told by the note before it
    const could = new Set<string>();
    for (let byte = 0x80; byte <= 0xfe; byte++) {
      const character = decodePair(before & 0xff, byte);
      if (readings.get(character) === toneless(note)) could.add(character);
    }
    if (could.size > 1) return false;
  }
  return true;
}

/** How many characters must be put in, taken out or replaced to make one text of the other. */
function wrongCharacters(expected: string, got: string): number {
  if (expected === got) return 0;
  const a = [...expected];
  const b = [...got];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  a.forEach((character, i) => {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (character === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  });
  return row.at(-1) ?? 0;
}

const show = process.argv.includes('--show');

function measure(
  reading: Reading,
  most: number,
  width: 'full' | 'half' | 'narrowed',
  pages: readonly string[][],
): void {
  const counts = {
    characters: 0,
    shifts: 0,
    ms: 0,
    wrong: 0,
    lines: 0,
    damaged: 0,
    exact: 0,
    held: 0,
    heldExact: 0,
    wrongHeld: 0,
    charactersHeld: 0,
  };
  const originals = pages.map((page) => page.map((line) => (width === 'half' ? halfWidth(line) : line)));
  const noted = mostFrequent(originals.flat().join('\n'), most);
  for (const page of originals) {
    const spoilt = page.map((line) => damage(line, { noted, reading }));
    const damaged = width === 'narrowed' ? spoilt.map(halfWidth) : spoilt;
    const began = performance.now();
    const repairer = examine(damaged);
    const mended = damaged.map((line) => mend(repairer, line));
    counts.ms += performance.now() - began;
    page.forEach((original, index) => {
      const line = width === 'narrowed' ? halfWidth(original) : original;
      const got = mended[index] ?? '';
      counts.shifts += spoilt[index]?.match(/(?:\?|\uFFFD\()[^\s()?，,]{1,6} ?\)/gu)?.length ?? 0;
      const wrong = wrongCharacters(line, got);
      const held = holds(spoilt[index] ?? '', noted, reading);
      counts.characters += line.length;
      counts.wrong += wrong;
      counts.lines++;
      if (held) {
        counts.charactersHeld += line.length;
        counts.wrongHeld += wrong;
      }
      if (damaged[index] === line) return;
      counts.damaged++;
      if (wrong === 0) counts.exact++;
      if (held) counts.held++;
      if (held && wrong === 0) counts.heldExact++;
      if (show && wrong > 0)
        console.log(`    ${held ? 'HELD' : 'lost'} ${difference(line, got, damaged[index] ?? '')}`);
    });
  }
  const name = `${reading} ${most} ${width}`;
  const good =
    counts.wrong <= 0.001 * counts.characters && counts.heldExact >= 0.99 * counts.held && counts.damaged > 0;
  console.log(
    [
      name.padEnd(22),
      `${counts.characters} chars with ${counts.shifts} shifts in ${counts.ms.toFixed(0)} ms`,
      `restored ${percent(counts.characters - counts.wrong, counts.characters)}`,
      `damaged paragraphs ${counts.damaged}: exact ${percent(counts.exact, counts.damaged)} raw`,
      `${percent(counts.heldExact, counts.held)} of the ${counts.held} that the bytes hold`,
      mark(name, good),
    ].join(' · '),
  );
}

/** What differs, with a little around it. */
function difference(line: string, got: string, damaged: string): string {
  let at = 0;
  while (line[at] === got[at]) at++;
  return `${line.slice(Math.max(0, at - 4), at + 14)} | ${got.slice(Math.max(0, at - 4), at + 14)} | ${damaged.includes(line.slice(Math.max(0, at - 12), Math.max(0, at - 4))) ? damaged.slice(damaged.indexOf(line.slice(Math.max(0, at - 12), Math.max(0, at - 4))), at + 60).slice(0, 40) : ''}`;
}

const fast = process.argv.includes('--fast');
const traditional = makePages(fast ? 60_000 : 300_000, 4000, 7).map((page) =>
  page.map((line) => writable(toTraditional(line))),
);
for (const most of [20, 80, 200]) {
  for (const width of ['full', 'half', 'narrowed'] as const) {
    for (const reading of ['browser', 'swallow'] as const) measure(reading, most, width, traditional);
  }
}

/** Changes on pages that no mirror has seen. */
function measureClean(chars: number): void {
  const simplified = makePages(chars / 2, 5000, 11, [...kinds, ...oddKinds]);
  const pages = [
    ...simplified,
    ...makePages(chars / 2, 5000, 12, [...kinds, ...oddKinds]).map((page) => page.map((line) => toTraditional(line))),
  ];
  let characters = 0;
  const changes: string[] = [];
  for (const page of pages) {
    const repairer = examine(page);
    for (const line of page) {
      characters += line.length;
      const got = mend(repairer, line);
      if (got !== line) changes.push(`${line}\n    → ${got}`);
    }
  }
  console.log(
    `undamaged · ${characters} chars · false changes ${changes.length} · ${mark('undamaged', changes.length === 0)}`,
  );
  for (const change of changes.slice(0, 10)) console.log(`    ${change}`);
}

/** A page in the mark-up that such sites use. */
function pageOf(lines: readonly string[]): string {
  const [title = ''] = lines;
  const body = lines
    .slice(1)
    .map((line, index) =>
      index % 5 === 2
        ? `<p class="t" title="${title}"><strong>${line.slice(0, 4)}</strong>${line.slice(4)}</p>`
        : `<p style="text-indent:2em">${line}</p>`,
    )
    .join('\n');
  return `<!DOCTYPE html><html><head><meta charset="gbk"><title>${title}</title></head><body><div class="nav"><a href="/" title="首頁">首頁</a></div><h1>${title}</h1><div id="content" class="article">${body}</div><div class="foot">版權所有</div></body></html>`;
}

/** The texts of a page after cleaning. */
const linesOf = (html: string) =>
  cleanTree(parse(html)).speeches.flatMap(({ title, blocks }) => [title, ...blocks.flatMap((block) => pieces(block))]);

/** Whole pages, mark-up and all, through the whole pipeline: paragraphs as the undamaged page gives them. */
function measurePages(reading: Reading, most: number, width: 'full' | 'half', pages: readonly string[][]): void {
  let lines = 0;
  let exact = 0;
  for (const page of pages) {
    const written = page.map((line) => (width === 'half' ? halfWidth(line) : line));
    const html = pageOf([toTraditional('在全市工作会议上的讲话'), toTraditional('同志们：'), ...written]);
    const damaged = damage(html, { noted: mostFrequent(html, most), reading });
    const got = new Set(linesOf(damaged));
    for (const line of linesOf(html)) {
      lines++;
      if (got.has(line)) exact++;
      else if (show) console.log(`    missing ${line.slice(-40)}`);
    }
  }
  const name = `pages ${reading} ${most} ${width}`;
  console.log(
    `${name.padEnd(22)} · ${lines} paragraphs · exact ${percent(exact, lines)} raw · ${mark(name, exact >= 0.99 * lines)}`,
  );
}

/** The shortest of several runs: what the machine does beside cannot make it shorter. */
function fastest(run: () => void, times = 30): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    run();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** Repair and conversion of a clean page against opencc-js alone, and against their own size. */
function measureSpeed(): void {
  const simplified = makePages(100_000, 100_000, 21).flat();
  const page = simplified.map((line) => toTraditional(line));
  const openCc = Converter({ from: 't', to: 'cn' });
  const spent = { alone: 0, ours: 0 };
  for (const [name, lines] of [
    ['Traditional', page],
    ['Simplified', simplified],
  ] as const) {
    const alone = fastest(() => {
      for (const line of lines) openCc(line);
    });
    const ours = fastest(() => {
      const repairer = examine(lines);
      for (const line of lines) toSimplified(mend(repairer, line), inTraditional);
    });
    spent.alone += alone;
    spent.ours += ours;
    console.log(
      `clean ${name} page of ${lines.join('').length} chars · opencc-js ${alone.toFixed(1)} ms · repair and conversion ${ours.toFixed(1)} ms · ${(ours / alone).toFixed(2)} times`,
    );
  }
  const times = spent.ours / spent.alone;
  console.log(`both clean pages · ${times.toFixed(2)} times · ${mark('speed', times <= 1.3)}`);

  const [mirrored = []] = makePages(100_000, 100_000, 22).map((lines) =>
    lines.map((line) => writable(toTraditional(line))),
  );
  const noted = mostFrequent(mirrored.join('\n'), 80);
  const damaged = mirrored.map((line) => damage(line, { noted, reading: 'browser' }));
  for (const [name, lines] of [
    ['clean', page],
    ['mirrored', damaged],
  ] as const) {
    const perMegabyte = [1, 2, 5].map((megabytes) => {
      const copies = Math.ceil((megabytes * 2 ** 20) / Buffer.byteLength(lines.join('')));
      const text = Array.from({ length: copies }, () => lines).flat();
      return (
        fastest(() => {
          const repairer = examine(text);
          for (const line of text) mend(repairer, line);
        }, 2) / megabytes
      );
    });
    const [one = 1, , five = 1] = perMegabyte;
    console.log(
      `${name}, 1, 2 and 5 MB · repair ${perMegabyte.map((ms) => `${ms.toFixed(0)} ms/MB`).join(', ')} · ${mark(`linear ${name}`, five <= 1.5 * one)}`,
    );
  }
}

measureClean(fast ? 200_000 : 1_000_000);
const forPages = makePages(fast ? 30_000 : 100_000, 3000, 31).map((page) =>
  page.map((line) => writable(toTraditional(line)).replace(/[<>&]/gu, '')),
);
for (const most of [20, 80, 200]) {
  for (const width of ['full', 'half'] as const) {
    for (const reading of ['browser', 'swallow'] as const) measurePages(reading, most, width, forPages);
  }
}
measureSpeed();
if (misses.length > 0) console.log(`Missed: ${misses.join(', ')}`);
process.exitCode = misses.length > 0 ? 1 : 0;
