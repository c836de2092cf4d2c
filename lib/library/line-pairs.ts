/** Where two texts differ in more, the middle is taken as all new. */
const mostCells = 1_000_000;

/** Lines that stayed, or that gave way to others; `old` and `fresh` count them. */
export interface LineRun {
  readonly same: boolean;
  readonly old: number;
  readonly fresh: number;
}

/** The runs that lead from one text to the other, by the longest common run of lines. */
export function lineRuns(old: readonly string[], fresh: readonly string[]): readonly LineRun[] {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const middle = between(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  const runs = [{ same: true, old: head, fresh: head }, ...middle, { same: true, old: tail, fresh: tail }];
  return runs.filter((run) => run.old > 0 || run.fresh > 0);
}

function between(from: readonly string[], to: readonly string[]): readonly LineRun[] {
  if (from.length * to.length > mostCells) return [{ same: false, old: from.length, fresh: to.length }];
  const width = to.length + 1;
  const longest = new Uint32Array((from.length + 1) * width);
  const cell = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      longest[i * width + j] = from[i] === to[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const runs: LineRun[] = [];
  let old = 0;
  let fresh = 0;
  const close = () => {
    if (old > 0 || fresh > 0) runs.push({ same: false, old, fresh });
    old = 0;
    fresh = 0;
  };
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      close();
      runs.push({ same: true, old: 1, fresh: 1 });
      i++;
      j++;
    } else if (j >= to.length || (i < from.length && cell(i + 1, j) >= cell(i, j + 1))) {
      old++;
      i++;
    } else {
      fresh++;
      j++;
    }
  }
  close();
  return runs;
}

/** For each new line the index of the old one that it is, or in whose place it stands; null for one more. */
export function pairLines(old: readonly string[], fresh: readonly string[]): readonly (number | null)[] {
  let at = 0;
  return lineRuns(old, fresh).flatMap((run) => {
    const from = at;
    at += run.old;
    return Array.from({ length: run.fresh }, (_, index) => (index < run.old ? from + index : null));
  });
}
