/** A short message over the page. */
import { t } from '../i18n.ts';
import type { Tone } from '../messages.ts';
import { el } from './element.ts';
import { hostOver } from './host.ts';

/** How long a message stays, in milliseconds; one about a failure is longer to read. */
const staysMs: Readonly<Record<Tone, number>> = { done: 4000, failed: 8000 };

/** Shows a message and takes it away again. */
export function toast(document: Document, text: string, tone: Tone): void {
  const box = el(
    'div',
    { class: `toast ${tone}`, 'data-role': 'toast', role: 'status', popover: 'manual' },
    el('span', { class: 'seal', 'aria-hidden': 'true' }, t('seal')),
    text,
  );
  const host = hostOver(document, 'qinggao-toast', box);
  box.showPopover?.();
  setTimeout(() => host.remove(), staysMs[tone]);
}
