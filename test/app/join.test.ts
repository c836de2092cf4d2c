import { describe, expect, test } from 'vitest';
import { type FetchedPart, joinParts, mostBytes, mostPartBytes } from '../../lib/app/join.ts';
import { mostParts } from '../../lib/page/next-part.ts';
import { parse } from '../../lib/page/parse.ts';

const html = 'text/html; charset=gbk';
const address = (number: number) => `http://a.example/x/9${number === 1 ? '' : `_${number}`}.html`;
/** A part with links to all parts, as most sites have them, or to the next alone. */
const page = (number: number, of: number, links: 'all' | 'next') => {
  const row = Array.from({ length: of }, (_, n) => `<a href="${address(n + 1)}">${n + 1}</a>`).join('');
  const next = number < of ? `<a href="${address(number + 1)}">下一页</a>` : '';
  return `<p>第${number}部分</p>${links === 'all' ? row : ''}${next}`;
};

type Answer = FetchedPart | 'cancelled' | 'fails';

interface Site {
  readonly of: number;
  readonly links?: 'all' | 'next';
  /** Answers other than the page, by the number of the part. */
  readonly answers?: Readonly<Record<number, Answer>>;
}

async function join({ of, links = 'all', answers = {} }: Site) {
  const asked: string[] = [];
  const joined = await joinParts(parse(page(1, of, links), address(1)), {
    fetchPart: async (url, number) => {
      asked.push(url);
      const answer = answers[number] ?? { url, type: html, bytes: new TextEncoder().encode(page(number, of, links)) };
      if (answer === 'fails') throw new Error('500');
      return answer;
    },
    read: (bytes, url) => parse(new TextDecoder().decode(bytes).trimEnd(), url),
  });
  const later = joined.later.map((tree) => tree?.url ?? null);
  return { ...joined, later, asked };
}

const bytes = new TextEncoder().encode('<p>elsewhere</p>');
const three = { of: 3 } as const;
const second = address(2);

describe('all parts', () => {
  test('are asked for one after the other, until one names no next', async () => {
    const { later, asked, had, missing, cancelled } = await join(three);
    expect(later).toEqual([address(2), address(3)]);
    expect(asked).toEqual(later);
    expect({ had, missing, cancelled }).toEqual({ had: 2, missing: 0, cancelled: false });
  });

  test('a page of one part asks for nothing', async () => {
    expect(await join({ of: 1 })).toMatchObject({ later: [], asked: [], had: 0, missing: 0 });
  });

  test('at most fifty are had, and the rest is a gap', async () => {
    const { later, asked, missing } = await join({ of: 70, links: 'next' });
    expect(asked).toHaveLength(mostParts - 1);
    expect([later.length, later.at(-1), missing]).toEqual([mostParts, null, 1]);
  });

  test('all together weigh no more than can be held', async () => {
    const heavy = (number: number): FetchedPart => {
      const body = new Uint8Array(mostPartBytes).fill(32);
      body.set(new TextEncoder().encode(page(number, 40, 'next')));
      return { url: address(number), type: html, bytes: body };
    };
    const answers = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [n, heavy(n)]));
    const { asked, later } = await join({ of: 40, answers });
    expect(asked).toHaveLength(Math.ceil(mostBytes / mostPartBytes));
    expect(later.at(-1)).toBe(null);
  });
});

describe('a part that fails is a gap', () => {
  const refused: readonly (readonly [string, Answer])[] = [
    ['an error', 'fails'],
    ['another origin', { url: 'http://b.example/x/9_2.html', type: html, bytes }],
    ['another scheme', { url: 'https://a.example/x/9_2.html', type: html, bytes }],
    ['no address', { url: '', type: html, bytes }],
    ['a picture', { url: second, type: 'image/png', bytes }],
    ['no type', { url: second, type: '', bytes }],
    ['a program', { url: second, type: 'text/javascript', bytes }],
    ['too much', { url: second, type: html, bytes: new Uint8Array(mostPartBytes + 1) }],
  ];

  test.each(refused)('%s; the part after it is found by the links of the others', async (_, answer) => {
    const { later, missing, had } = await join({ ...three, answers: { 2: answer } });
    expect(later).toEqual([null, address(3)]);
    expect([missing, had]).toEqual([1, 1]);
  });

  test.each(refused)('%s; where no link tells of more, the text ends there', async (_, answer) => {
    const { later, asked } = await join({ ...three, links: 'next', answers: { 2: answer } });
    expect(later).toEqual([null]);
    expect(asked).toEqual([address(2)]);
  });

  test('every part', async () => {
    const { later, missing, had } = await join({ of: 4, answers: { 2: 'fails', 3: 'fails', 4: 'fails' } });
    expect(later).toEqual([null, null, null]);
    expect([missing, had]).toEqual([3, 0]);
  });
});

describe('a stop', () => {
  test('keeps what was had, with a gap at the end', async () => {
    const { later, asked, cancelled } = await join({ of: 5, answers: { 4: 'cancelled' } });
    expect(later).toEqual([address(2), address(3), null]);
    expect(asked).toHaveLength(3);
    expect(cancelled).toBe(true);
  });

  test('comes where a part leads back to one already seen', async () => {
    const back: FetchedPart = { url: address(1), type: html, bytes: new TextEncoder().encode(page(1, 3, 'all')) };
    const { later, asked, missing } = await join({ ...three, answers: { 3: back } });
    expect(later).toEqual([address(2)]);
    expect(asked).toHaveLength(2);
    expect(missing).toBe(0);
  });

  test('comes where parts name each other in a ring', async () => {
    const ring = `<a href="${address(2)}">下一页</a>`;
    const two: FetchedPart = { url: `${address(1)}?p=1`, type: html, bytes: new TextEncoder().encode(ring) };
    const { asked } = await join({ ...three, answers: { 2: two } });
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
