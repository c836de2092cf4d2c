/** What the bench of the library runs in the library page itself. It watches from the start for the number of rows in the address. */

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Milliseconds from the beginning of navigation: when rows were first drawn, and when the count said that all are there; 0 until then. */
const marks = { first: 0, all: 0 };

function watch(total: string): void {
  if (marks.first === 0 && document.querySelector('[data-role="row"]') !== null) marks.first = performance.now();
  const count = document.querySelector('[data-role="count"]')?.textContent ?? '';
  if (marks.all === 0 && count.replace(/\D/gu, '') === total) marks.all = performance.now();
  if (marks.all === 0) requestAnimationFrame(() => watch(total));
}

/** Milliseconds from a key to the frame that shows what it found, for each key of some queries that changes what is shown. */
async function keystrokes(runs: readonly (readonly string[])[]): Promise<readonly number[]> {
  const field = document.querySelector<HTMLInputElement>('[data-role="search"]');
  if (field === null) throw new Error('There is no search field');
  const shown = () =>
    [...document.querySelectorAll('[data-role="count"], [data-role="row"]')]
      .map((element) => element.textContent)
      .join('');
  const type = (query: string) => {
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const times: number[] = [];
  for (const query of runs.flat()) {
    const before = shown();
    const start = performance.now();
    type(query);
    do await frame();
    while (shown() === before && performance.now() - start < 1000);
    const ms = performance.now() - start;
    if (ms < 1000) times.push(ms);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  type('');
  return times;
}

/** Milliseconds between frames while the list is scrolled through in a few steps, and while nothing is done. */
async function scroll(): Promise<{ readonly own: readonly number[]; readonly floor: readonly number[] }> {
  const list = document.querySelector('[data-role="list"]');
  if (list === null) throw new Error('There is no list');
  const count = 120;
  const frames = async (work: (n: number) => void) => {
    const times: number[] = [];
    let last = await frame();
    for (let n = 0; n < count; n++) {
      work(n);
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  };
  const floor = await frames(() => undefined);
  const step = Math.max((list.scrollHeight - list.clientHeight) / count, 0);
  const own = await frames((n) => list.scrollTo(0, n * step));
  list.scrollTo(0, 0);
  return { own, floor };
}

Object.assign(globalThis, { shownBench: { marks, keystrokes, scroll } });
watch(new URLSearchParams(location.search).get('rows') ?? '');
