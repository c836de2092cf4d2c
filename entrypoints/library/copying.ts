import DOMPurify from 'dompurify';
import { toMarkdownBody } from '../../lib/export/markdown.ts';
import { toPlainText } from '../../lib/export/plain.ts';
import { toHtml } from '../../lib/export/rich.ts';
import { t } from '../../lib/platform/i18n.ts';
import { say } from './notice.ts';
import { open } from './opened.ts';

export async function copyMarkdown(): Promise<void> {
  const now = open.value;
  if (!now) return;
  await navigator.clipboard.writeText(toMarkdownBody(now.shown));
  say({ text: t('copied'), tone: 'done' });
}

/** As HTML for word processors, with plain text for other programs. */
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
