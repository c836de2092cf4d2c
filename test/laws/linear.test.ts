/**
 * The law that no pattern takes more time than its text is long: a page can hold what its maker likes. Every pattern of `lib/` is read,
 * those written in the code and those built while its files load, and none may be able to take the same characters in two ways, nor look
 * over the same characters from each of them anew.
 */
import { JSDOM } from 'jsdom';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, it, vi } from 'vitest';
import { findings, sourcesIn } from './sources.ts';

/** The rooms that read what a page or a file holds. */
const sources = sourcesIn(
  ...['rules', 'text', 'model', 'page', 'notices', 'clean', 'convert', 'export', 'import'].map((room) => `lib/${room}`),
);

/** What of a pattern can grow faster than the text, in words; empty where nothing can. */
function faults(pattern: RegExp): readonly string[] {
  return analyse(pattern).reports.map((report) => {
    const parts = report.type === 'Trade' ? [report.startQuant.raw, report.endQuant.raw] : [report.quant.raw];
    return `${parts.join(' and ')} on ${report.character.literal.source}`;
  });
}

/** The patterns that the files of `lib/` build while they load. */
async function built(): Promise<readonly { readonly pattern: RegExp; readonly path: string }[]> {
  const found: { readonly pattern: RegExp; readonly path: string }[] = [];
  let path = '';
  const make = globalThis.RegExp;
  const { window } = new JSDOM();
  for (const name of ['Node', 'Element', 'Document', 'HTMLSlotElement'] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal(
    'RegExp',
    new Proxy(make, {
      construct(target, given, self) {
        const pattern = Reflect.construct(target, given, self) as RegExp;
        found.push({ pattern, path });
        return pattern;
      },
    }),
  );
  try {
    for (const source of sources) {
      path = source.path;
      await import(`../../${path}`);
    }
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}

it('sees what can grow', () => {
  expect([/\s*x?\s*$/u, /[^》]*》/u, /(?:a+b?)+c/u].map((pattern) => faults(pattern).length > 0)).toEqual([
    true,
    true,
    true,
  ]);
  expect(faults(/^\s*x\s{0,9}$/u)).toEqual([]);
});

it('no pattern grows faster than its text', async () => {
  const literal = findings(sources, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return null;
    const end = node.text.lastIndexOf('/');
    const found = faults(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    return found.length === 0 ? null : `${node.text.slice(0, 80)} ${found.join('; ')}`;
  });
  const made = (await built()).flatMap(({ pattern, path }) => {
    const found = faults(pattern);
    return found.length === 0 ? [] : [`${path} ${pattern.source.slice(0, 80)} ${found.join('; ')}`];
  });
  expect([...literal, ...new Set(made)]).toEqual([]);
}, 60_000);
