/** What a reader shows, and what its buttons do. */

import { computed, type Signal, signal } from '@preact/signals';
import type { ReaderContent, Rewritten } from '../../app/messages.ts';
import { ask, isAlive } from '../../app/runtime.ts';
import { codeOf } from '../../model/errors.ts';
import { putBack } from '../../model/put-back.ts';
import type { TargetScript } from '../../model/types.ts';
import { errorText, t } from '../../platform/i18n.ts';
import { conversionChanges } from '../../present/conversion-changes.ts';
import { copyText } from './clipboard.ts';

/** A line for the reader, with a button behind it. */
export interface Status {
  readonly text: string;
  readonly tone: 'done' | 'failed' | 'quiet';
  readonly button?: 'openLibrary' | 'leave' | 'undoPutBack';
}

export const sizes = [16, 18, 20, 22, 25, 28] as const;

export type Showing = ReturnType<typeof showing>;

/** The text under a token, as it is shown and worked on. `close` closes the reader. */
export function showing(token: string, content: ReaderContent, close: () => void) {
  /** In words while there are words: an extension that was updated has none any more. */
  const gone = t('error_extension_gone');
  const now: Signal<Rewritten & { readonly target: TargetScript }> = signal(content);
  const putBacks = signal(content.putBacks);
  const unsaved = signal(content.putBacks.length > 0);
  const more = signal(content.more);
  /** The part that is being fetched, 0 before the first; null while none is. */
  const fetching = signal<number | null>(null);
  const status = signal<Status>({ text: content.note ?? '', tone: 'failed' });
  const isBusy = signal(false);
  const isSeen = signal(false);
  const size = signal(2);
  const panel = signal(false);

  const say = (text: string, tone: Status['tone'], button?: Status['button']) => {
    status.value = { text, tone, ...(button && { button }) };
  };
  const fail = (error: unknown) => say(isAlive() ? errorText(codeOf(error)) : gone, 'failed');
  /** One thing at a time, and its failure is shown. */
  const run = async (work: () => Promise<void>) => {
    if (isBusy.value) return;
    isBusy.value = true;
    await work().catch(fail);
    isBusy.value = false;
  };
  const before = signal<readonly number[]>([]);
  const setPutBacks = (wanted: readonly number[], text: string, button?: Status['button']) =>
    run(async () => {
      const { target } = now.value;
      before.value = putBacks.value;
      now.value = { ...(await ask('putBack', { token, putBacks: wanted, to: target })), target };
      putBacks.value = wanted;
      unsaved.value = wanted.length > 0;
      say(text, 'done', button);
    });

  return {
    token,
    gone,
    now,
    more,
    fetching,
    status,
    isBusy,
    isSeen,
    size,
    panel,
    indent: content.indent,
    isJoining: content.join,
    say,
    /** What conversion changed, for all speeches together. */
    conversions: computed(() => {
      const { page, shown, target } = now.value;
      return page.speeches.flatMap((speech, n) => conversionChanges(speech, shown.speeches[n] ?? speech, target));
    }),
    rewrite: (to: TargetScript) =>
      run(async () => {
        const { page } = now.value;
        now.value = { page, shown: await ask('convert', { speeches: page.speeches, to }), target: to };
      }),
    copy: () =>
      run(async () => {
        const { toMarkdownBody } = await import('../../export/markdown.ts');
        const text = now.value.shown.speeches.map((speech) => toMarkdownBody(speech)).join('\n');
        if (await copyText(text)) say(t('copied'), 'done');
        else say(t('copyRefused'), 'failed');
      }),
    save: () =>
      run(async () => {
        // A page that lies over the button wants a click that the reader does not mean
        if (!isSeen.value) return say(t('saveUnseen'), 'failed');
        say(t('popupSaving'), 'quiet');
        say((await ask('keep', { token })).text, 'done', 'openLibrary');
        unsaved.value = false;
      }),
    putBack: (index: number) => setPutBacks([...putBacks.value, index], t('putBackDone'), 'undoPutBack'),
    /** From the last entry to the first, so that the numbers of those before stay; what is bound up with others stays out. */
    putAllBack: () => {
      let { page } = now.value;
      const wanted: number[] = [];
      for (let index = page.changes.length - 1; index >= 0; index--) {
        const restored = putBack(page, index);
        if (restored === null) continue;
        page = restored;
        wanted.push(index);
      }
      return setPutBacks([...putBacks.value, ...wanted], t('putBackAllDone', wanted.length), 'undoPutBack');
    },
    undoPutBack: () => setPutBacks(before.value, t('putBackUndone')),
    join: async () => {
      if (fetching.value !== null) return;
      fetching.value = 0;
      const { target } = now.value;
      await ask('join', { token, to: target })
        .then(({ page, shown, text, whole }) => {
          now.value = { page, shown, target };
          putBacks.value = [];
          more.value = !whole;
          say(text, whole ? 'done' : 'failed');
        })
        .catch(fail);
      fetching.value = null;
    },
    stopParts: () => void ask('stopParts', { token }).catch(fail),
    openLibrary: () => void ask('openLibrary', null).catch(fail),
    /** Closes the reader; where what was put back is not saved, it asks first. */
    leave: () => {
      if (isAlive() && unsaved.value && status.value.button !== 'leave') {
        return say(t('leaveUnsaved', putBacks.value.length), 'failed', 'leave');
      }
      close();
    },
  };
}
