import { describe, expect, it } from 'vitest';
import type { Changed } from '../../../lib/library/changes.ts';
import { StoreError } from '../../../lib/library/errors.ts';
import type { Folded } from '../../../lib/library/records.ts';
import { type Finder, finder, serveFinder, type Texts } from '../../../lib/library/search/finder.ts';
import type { Port } from '../../../lib/platform/calls.ts';

type Listener = (event: { readonly data: unknown }) => void;

/** Two ends of a channel, as a page and its worker have them: what is posted arrives later, as a copy. */
function channel(): readonly [Port, Port] {
  const ends: Listener[][] = [[], []];
  const end = (mine: number): Port => ({
    postMessage: (message) => {
      const data = structuredClone(message);
      setImmediate(() => {
        for (const listener of ends[1 - mine]!) listener({ data });
      });
    },
    addEventListener: (_, listener) => void ends[mine]!.push(listener),
  });
  return [end(0), end(1)];
}

/** Texts that come one at a time, each when the test lets it. */
function source(texts: Map<string, string>) {
  const gates: (() => void)[] = [];
  const all: Texts['all'] = async function* () {
    const given: Folded[] = [...texts].map(([id, text]) => ({ id, text }));
    for (const one of given) {
      await new Promise<void>((resolve) => gates.push(resolve));
      yield [one];
    }
  };
  const of: Texts['of'] = async (ids) =>
    ids.flatMap((id) => {
      const text = texts.get(id);
      return text === undefined ? [] : [{ id, text }];
    });
  return { all, of, gates };
}

/** Long enough for a question and its answer: each takes one turn, and turns do not pass quicker on a busy machine. */
async function pause(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}

async function began(texts: Map<string, string>) {
  const [page, worker] = channel();
  const { all, of, gates } = source(texts);
  const heard: string[] = [];
  const found: Finder = finder(page, { grown: () => heard.push('grown'), failed: (code) => heard.push(code) });
  serveFinder(worker, { all, of });
  /** Lets so many texts come. */
  const letCome = async (count: number) => {
    for (let n = 0; n < count; n++) {
      await pause();
      gates.shift()?.();
    }
    await pause();
  };
  const refresh = async (ids: Changed) => {
    found.refresh(ids);
    await pause();
  };
  return { find: found.find, refresh, letCome, heard };
}

const three = () =>
  new Map([
    ['a', '发展\n'],
    ['b', '又发展\n'],
    ['c', '改革\n'],
  ]);

describe('a finder', () => {
  it('finds what has been read so far, and tells when all is there', async () => {
    const at = await began(three());
    await at.letCome(1);
    expect(await at.find(['发展'])).toEqual({ hits: new Map([['a', 0]]), whole: false });
    expect(at.heard).toEqual([]);
    await at.letCome(2);
    expect(at.heard).toEqual(['grown']);
    expect(await at.find(['发展'])).toEqual({
      hits: new Map([
        ['a', 0],
        ['b', 1],
      ]),
      whole: true,
    });
  });

  it('answers the last of several questions alone', async () => {
    const at = await began(three());
    await at.letCome(3);
    const answers = await Promise.all([at.find(['发']), at.find(['发展']), at.find(['改'])]);
    expect(answers.map((answer) => answer && [...answer.hits.keys()])).toEqual([null, null, ['c']]);
  });

  it('follows changes, made while the texts are read and after', async () => {
    const texts = three();
    const at = await began(texts);
    await at.letCome(1);
    texts.set('a', '变了\n');
    texts.delete('b');
    await at.refresh(['a', 'b']);
    await at.letCome(2);
    expect(await at.find(['发展'])).toMatchObject({ hits: new Map(), whole: true });
    texts.set('d', '发展\n');
    await at.refresh(['d']);
    expect(await at.find(['发展'])).toMatchObject({ hits: new Map([['d', 0]]) });
  });

  it('reads all anew, and finds in what was there until then', async () => {
    const texts = three();
    const at = await began(texts);
    await at.letCome(3);
    texts.clear();
    texts.set('e', '发展\n');
    await at.refresh(null);
    expect(await at.find(['发展'])).toMatchObject({
      hits: new Map([
        ['a', 0],
        ['b', 1],
      ]),
      whole: false,
    });
    await at.letCome(1);
    expect(await at.find(['发展'])).toMatchObject({ hits: new Map([['e', 0]]), whole: true });
  });

  it('tells where the texts cannot be read', async () => {
    const [page, worker] = channel();
    const heard: string[] = [];
    finder(page, { grown: () => undefined, failed: (code) => heard.push(code) });
    const refusing: Texts = {
      // biome-ignore lint/correctness/useYield: it fails before it has any
      all: async function* () {
        throw new StoreError('storage-unavailable', 'no');
      },
      of: async () => [],
    };
    serveFinder(worker, refusing);
    await pause();
    await pause();
    expect(heard).toEqual(['storage-unavailable']);
  });
});
