/** Cleans one saved page without a browser. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { withPartGaps } from '../../lib/app/part-gaps.ts';
import { type Cleaning, cleanText, cleanTree } from '../../lib/clean/pipeline.ts';
import { convertPage, lazyConverter } from '../../lib/convert/convert.ts';
import { readDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { toMarkdown } from '../../lib/export/markdown.ts';
import { CleanError } from '../../lib/model/errors.ts';
import type { TargetScript } from '../../lib/model/types.ts';
import { decode } from '../../lib/page/charset.ts';
import { parse } from '../../lib/page/parse.ts';
import { textOf } from '../../lib/page/tree.ts';
import { findSite } from '../../lib/rules/sites.ts';
import { scriptOfPage } from '../../lib/text/script.ts';

export interface Wanted {
  readonly url: string | null;
  readonly script: TargetScript;
  readonly format: 'md' | 'json';
}

/** What one page comes to: a file for each speech, or one line of JSON. */
export interface Written {
  readonly title: string;
  readonly text: string;
}

const converterFor = lazyConverter(readDictionaries);

/** Reads, cleans, converts and writes one page; throws where it cannot be cleaned. */
export async function writtenPage(path: string, wanted: Wanted): Promise<readonly Written[]> {
  const converter = await converterFor(wanted.script);
  const started = performance.now();
  const { input: _, ...page } = convertPage(cleanFile(path, wanted), wanted.script, converter);
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const id = basename(path, extname(path));
  if (wanted.format === 'json') return [{ title: id, text: `${JSON.stringify({ id, ...page, ms })}\n` }];
  const script = page.script.target === 'keep' ? page.script.source : page.script.target;
  return page.speeches.map((speech) => ({
    title: speech.title,
    text: toMarkdown(speech, { url: page.url, saved: null, script, tags: [] }),
  }));
}

/** Hanzi; a file with less holds no text. */
const leastText = 10;

/** A page that holds text but none that could be cleaned is of kind `none`: a result where pages are told apart, as JSON. */
function cleanFile(path: string, { url, format }: Wanted): Cleaning {
  const { text } = decode(readFileSync(path));
  const isText = extname(path).toLowerCase() === '.txt';
  const tree = isText ? null : parse(text, url);
  try {
    if (tree === null) return cleanText(text, url);
    const cleaning = cleanTree(tree);
    return { ...withPartGaps(cleaning, tree), input: cleaning.input };
  } catch (error) {
    const shown = tree === null ? text : textOf(tree.root);
    const holdsText = (shown.match(/\p{Script=Han}/gu)?.length ?? 0) >= leastText;
    if (!(error instanceof CleanError) || error.code !== 'no-main-content' || format !== 'json' || !holdsText)
      throw error;
    return {
      url,
      site: findSite(url)?.id ?? null,
      kind: 'none',
      score: 1,
      reasons: [error.code],
      script: { source: scriptOfPage([shown]), target: 'keep' },
      speeches: [],
      changes: [],
      input: '',
    };
  }
}
