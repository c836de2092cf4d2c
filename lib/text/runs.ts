/** Runs of neighbours: where something holds of several in a row. */

/** The longest runs for which `flags` hold, in order; `from` and `to` are the first and the last index of each. */
export function runsOf(flags: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  flags.forEach((flag, index) => {
    if (!flag) return;
    const last = runs.at(-1);
    if (last?.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs;
}
