/** Notices at the foot of the page, and the error that keeps the library closed. */

import { signal } from '@preact/signals';
import { codeOf } from '../../lib/model/errors.ts';
import { errorText, t } from '../../lib/platform/i18n.ts';

export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'failed' | 'quiet';
  readonly undo?: () => Promise<void>;
  readonly code?: string;
}

/** Failures stay until they are closed. */
const noticeMs = 12_000;

export const notice = signal<Notice | null>(null);

/** Code of the error that keeps the library from opening; null if it is open. */
export const trouble = signal<string | null>(null);

/** Shows a notice for a while. */
export function say(next: Notice): void {
  notice.value = next;
  if (next.tone !== 'failed') leaveLater(next);
}

/** A notice under the pointer or the focus stays. */
function leaveLater(next: Notice): void {
  setTimeout(() => {
    if (notice.value !== next) return;
    if (document.querySelector('[data-role="notice"]:is(:hover, :focus-within)')) leaveLater(next);
    else notice.value = null;
  }, noticeMs);
}

/** After this time a notice says that work is going on. */
const longMs = 500;

/**
 * Runs work and shows its failure. Also tells if it takes long, unless another notice is shown: that may hold an undo.
 * Gives whether the work succeeded.
 */
export async function tried(work: () => Promise<unknown>): Promise<boolean> {
  const going: Notice = { text: t('working'), tone: 'quiet' };
  const timer = setTimeout(() => {
    notice.value ??= going;
  }, longMs);
  try {
    await work();
    return true;
  } catch (error) {
    const code = codeOf(error);
    say({ text: errorText(code), tone: 'failed', code });
    return false;
  } finally {
    clearTimeout(timer);
    if (notice.value === going) notice.value = null;
  }
}
