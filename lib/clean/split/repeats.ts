/** Runs of lines that a page prints twice. */
import { flat, lined } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { fold, foldedHash, isLonger, visible } from '../../text/visible.ts';

/** Visible characters; a run of lines that comes again and is shorter may be a refrain. */
const longRun = 160;

/** Blocks that repeat a run from further up, where the run is long. */
export function repeatsIn(blocks: readonly Block[]): readonly Block[] {
  const keys = keysOf(blocks);
  const seen = new Map<string, number>();
  const found: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const key = keys[index] ?? '';
    const first = key === '' ? undefined : seen.get(key);
    if (first === undefined) {
      if (key !== '') seen.set(key, index);
      continue;
    }
    let length = 1;
    while (
      first + length < index &&
      index + length < blocks.length &&
      keys[first + length] !== '' &&
      keys[first + length] === keys[index + length]
    )
      length++;
    const run = keys.slice(index, index + length);
    // Points that are told again are the author's; a page that prints a part twice prints what stands between them too
    const told = run.filter((_, at) => !isPoint(blocks[index + at]));
    if (run.join('').length >= longRun && told.join('').length >= longRun / 2 && !isStatute(blocks)) {
      found.push(...blocks.slice(index, index + length));
      index += length - 1;
    }
  }
  return found;
}

/** Visible characters of a point that is told again; a longer one is a paragraph. */
const longestPoint = 36;

function isPoint(block: Block | undefined): boolean {
  const text = block === undefined ? '' : lined(block).trim();
  return point.test(text) && !isLonger(text, longestPoint);
}

const point =
  /^(?:第[一二三四五六七八九十]{1,3}[，,、是]|其[一二三四五六]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[一二三四五六七八九十]{1,2}[是要])/u;

const article = /^第\s*[一二三四五六七八九十百零〇\d]{1,5}\s*[条條]/u;
/** Articles that make a statute: its lists say the same again under another article. */
const leastArticles = 3;

function isStatute(blocks: readonly Block[]): boolean {
  let count = 0;
  return blocks.some((block) => article.test(lined(block).trim()) && ++count >= leastArticles);
}

/** What blocks are compared by; those of which there is only one length and end get none, since they repeat nothing. */
function keysOf(blocks: readonly Block[]): readonly string[] {
  const marks = blocks.map((block) => (block.type === 'gap' ? 0 : foldedHash(lined(block))));
  const times = new Map<number, number>();
  for (const mark of marks) times.set(mark, (times.get(mark) ?? 0) + 1);
  return blocks.map((block, index) =>
    block.type === 'gap' || times.get(marks[index] ?? 0) === 1 ? '' : fold(visible(flat(block))),
  );
}
