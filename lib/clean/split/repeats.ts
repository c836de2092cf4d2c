/** Runs of lines that a page prints twice. */
import { flat, lined } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { fold, foldedHash, visible } from '../../text/visible.ts';

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
    if (run.join('').length >= longRun) {
      found.push(...blocks.slice(index, index + length));
      index += length - 1;
    }
  }
  return found;
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
