/** Speeches as JSON, one object a line, in the form that the command line prints, with the whole record. */

import type { Change, PageKind, TargetScript } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';
import type { ExportItem } from './summary.ts';

/** `changes` is the log of the speech's page. */
export interface JsonRecord {
  readonly id: string | null;
  readonly url: string | null;
  readonly site: string | null;
  readonly kind: PageKind;
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly script: { readonly source: SourceScript; readonly target: TargetScript };
  readonly saved: string | null;
  readonly tags: readonly string[];
  readonly starred: boolean;
  readonly note: string;
  readonly speeches: readonly [ExportItem['speech']];
  readonly changes: readonly Change[];
}

/** They end a line for some readers, though JSON allows them inside a string. */
const lineEnds = /[\u0085\u2028\u2029]/gu;

/** The line of a speech, with its end. Lone surrogates are escaped, so that the text comes back as it was. */
export function toJsonLine({ speech, meta, record }: ExportItem): string {
  const value: JsonRecord = {
    id: record?.id ?? null,
    url: meta.url,
    site: record?.site ?? null,
    kind: record?.kind ?? 'speech',
    score: record?.score ?? null,
    reasons: record?.reasons ?? [],
    script: record?.script ?? scriptOf(meta.script),
    saved: meta.saved,
    tags: meta.tags,
    starred: record?.starred ?? false,
    note: record?.note ?? '',
    speeches: [speech],
    changes: record?.changes ?? [],
  };
  const line = JSON.stringify(value).replace(
    lineEnds,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${line}\n`;
}

function scriptOf(script: SourceScript | TargetScript): JsonRecord['script'] {
  if (script === 'tw' || script === 'hk') return { source: 'unknown', target: script };
  return { source: script === 'keep' ? 'unknown' : script, target: 'keep' };
}
