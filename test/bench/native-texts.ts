/** Texts of Taiwan and Hong Kong that were never converted, from ../shared/real, which lies beside the project or not at all. */
import { existsSync, readFileSync } from 'node:fs';
import type { Region } from '../../lib/convert/regions.ts';

const folder = new URL('../../../shared/real/texts/', import.meta.url);
const sources: readonly (readonly [source: string, region: Region])[] = [
  ['tw-president', 'tw'],
  ['tw-law', 'tw'],
  ['hk-legco', 'hk'],
];

export interface NativeTexts {
  readonly source: string;
  readonly region: Region;
  /** Paragraphs of each text. */
  readonly texts: readonly (readonly string[])[];
}

/** Null where the folder is not there. */
export function nativeTexts(): readonly NativeTexts[] | null {
  if (!existsSync(folder)) return null;
  return sources.map(([source, region]) => ({
    source,
    region,
    texts: readFileSync(new URL(`${source}.ndjson`, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly paragraphs: readonly string[] }).paragraphs),
  }));
}
