import { t } from '../../platform/i18n.ts';
import type { NoticeTone, Toast } from '../../present/print.ts';
import { button, el } from './element.ts';
import { hostOver } from './host.ts';

/** Failures and messages with a button take longer to read. */
const staysMs: Readonly<Record<NoticeTone, number>> = { done: 4000, failed: 8000 };

/** Shows a message for a while; with `join`, also a button that joins the parts of the text. */
export function toast(document: Document, { text, tone, styles }: Toast, join: (() => void) | null): void {
  const box = el(
    'div',
    { class: `toast ${tone}`, 'data-role': 'toast', role: 'status', popover: 'manual' },
    el('span', { class: 'seal', 'aria-hidden': 'true' }, t('seal')),
    el('span', {}, text, ...(join ? [el('br'), t('partsMore')] : [])),
    ...(join ? [button('join-parts', t('partsJoin'), () => press(join))] : []),
  );
  const press = (work: () => void) => {
    host.remove();
    work();
  };
  const host = hostOver(document, 'qinggao-toast', box, styles);
  box.showPopover?.();
  setTimeout(() => host.remove(), staysMs[join ? 'failed' : tone]);
}
