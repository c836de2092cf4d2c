/**
 * Time for laws about speed. Measured is the time that the processor spent on the work, not what the clock on the wall shows:
 * on a machine that does other things besides, work waits its turn, and that says nothing of the code.
 */

/** Milliseconds of the processor that `work` took in this process. */
export function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The least that `work` took in some tries, in milliseconds of the processor. No try after one that took at most `enough`: what was
 * once quick is not slow, and a first try may have had to be compiled, or a cache been taken by others.
 */
export function leastMs(work: () => unknown, enough = 0, tries = 5): number {
  let least = Infinity;
  for (let n = 0; n < tries && least > enough; n++) least = Math.min(least, cpuMs(work));
  return least;
}
