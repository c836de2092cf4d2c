/** What was done, or could not be: a line at the foot of the page. And what keeps the whole page from working. */

import { signal } from '@preact/signals';
import { codeOf } from '../../lib/model/errors.ts';
import { errorText, t } from '../../lib/platform/i18n.ts';

/** A line at the foot of the page, with a way back where there is one. */
export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'failed' | 'quiet';
  readonly undo?: () => Promise<void>;
  /** Of the error that it tells. */
  readonly code?: string;
}

/** How long a notice stays, in milliseconds. One that tells a failure stays until it is closed. */
const noticeMs = 12_000;

export const notice = signal<Notice | null>(null);

/** The code of the error that keeps the library from being opened at all; null where it is open. */
export const trouble = signal<string | null>(null);

/** Shows a notice, and takes it away after a while. */
export function say(next: Notice): void {
  notice.value = next;
  if (next.tone !== 'failed') leaveLater(next);
}

/** A notice that is being read, with the pointer or the focus on it, stays. */
function leaveLater(next: Notice): void {
  setTimeout(() => {
    if (notice.value !== next) return;
    if (document.querySelector('[data-role="notice"]:is(:hover, :focus-within)')) leaveLater(next);
    else notice.value = null;
  }, noticeMs);
}

/** Milliseconds after which something is said to be going on. */
const longMs = 500;

/**
 * Runs what the reader asked for; a failure is told, never lost, and so is that it takes long, where nothing else is being told: what
 * was done a moment ago has its way back there. Gives whether it was done.
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
