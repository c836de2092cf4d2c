/** Takes speeches out of the library: to files, and to the clipboard. */
import DOMPurify from 'dompurify';
import { fileName } from '../../lib/export/filenames.ts';
import { toMarkdown, toMarkdownBody } from '../../lib/export/markdown.ts';
import { toPlainText } from '../../lib/export/plain.ts';
import { toHtml } from '../../lib/export/rich.ts';
import type { ExportItem } from '../../lib/export/summary.ts';
import { zipSpeeches } from '../../lib/export/zip.ts';
import { t } from '../../lib/i18n.ts';
import type { Row } from '../../lib/store/records.ts';
import { inScript, notice, open, readAll, say, script } from './shelf.ts';

/** Speeches that are read and converted at a time: enough to keep the background busy, few enough to fit in memory. */
const batchSize = 20;

/** Writes one speech as a Markdown file, several as a zip with an index. */
export async function exportChosen(rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  if (rows.length === 1) {
    for await (const { speech, meta } of items(rows)) {
      download(
        new Blob([toMarkdown(speech, meta)], { type: 'text/markdown' }),
        fileName(speech.title, new Set(), '.md'),
      );
    }
  } else {
    const now = localTime(Date.now());
    const progress = (done: number) => {
      notice.value = { text: t('exporting', done, rows.length), tone: 'quiet' };
    };
    const parts: BlobPart[] = [];
    for await (const part of zipSpeeches(items(rows), { modified: now, progress })) parts.push(part.slice());
    download(
      new Blob(parts, { type: 'application/zip' }),
      fileName(t('exportName', now.slice(0, 10)), new Set(), '.zip'),
    );
  }
  say({ text: t('exported', rows.length), tone: 'done' });
}

/** The speeches as they are exported: in the script chosen, read batch by batch. */
async function* items(rows: readonly Row[]): AsyncGenerator<ExportItem> {
  for (let at = 0; at < rows.length; at += batchSize) {
    const saved = await readAll(rows.slice(at, at + batchSize).map(({ id }) => id));
    const { speeches } = await inScript(saved, script.value);
    for (const [n, { row }] of saved.entries()) {
      const speech = speeches[n];
      if (!speech) continue;
      const written = script.value === 'keep' ? row.script : script.value;
      yield {
        speech,
        meta: { url: row.url, saved: new Date(row.savedAt).toISOString(), script: written, tags: row.tags },
      };
    }
  }
}

/** Copies the open speech as Markdown, as it is shown. */
export async function copyMarkdown(): Promise<void> {
  const now = open.value;
  if (!now) return;
  await navigator.clipboard.writeText(toMarkdownBody(now.shown));
  say({ text: t('copied'), tone: 'done' });
}

/** Copies the open speech with its headings, lists and tables, for a word processor; other programs get plain text. */
export async function copyRich(): Promise<void> {
  const now = open.value;
  if (!now) return;
  const html = toHtml(now.shown, DOMPurify);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([toPlainText(now.shown)], { type: 'text/plain' }),
    }),
  ]);
  say({ text: t('copied'), tone: 'done' });
}

/** Milliseconds that a download may take to begin before its address goes. */
const downloadMs = 60_000;

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadMs);
}

/** Local time without zone, as a zip wants it. */
function localTime(time: number): string {
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
