/** The popup. `?tab=ID` stands for another tab than the active one. Tests find elements by `data-role`. */

import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Finding } from '../../lib/app/messages.ts';
import { ask } from '../../lib/app/runtime.ts';
import { VisitError } from '../../lib/app/visit-error.ts';
import { codeOf } from '../../lib/model/errors.ts';
import type { PageKind } from '../../lib/model/types.ts';
import { errorText, type MessageKey, t } from '../../lib/platform/i18n.ts';
import { start } from '../../lib/ui/components/start.tsx';
import './popup.css';

const finding = signal<Finding | null>(null);
const trouble = signal<string | null>(null);
interface Result {
  readonly text: string;
  readonly tone: 'done' | 'failed' | 'quiet';
  /** The page is one part of several. */
  readonly more?: boolean;
}

const result = signal<Result | null>(null);
const busy = signal(false);

const kinds: Readonly<Record<PageKind, MessageKey>> = {
  speech: 'kindSpeech',
  collection: 'kindCollection',
  article: 'kindArticle',
  none: 'kindNone',
};

async function frontTab(): Promise<number> {
  const given = new URLSearchParams(location.search).get('tab');
  if (given !== null) return Number(given);
  const id = (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) throw new VisitError('no-tab', 'No tab is in front');
  return id;
}

async function look(): Promise<void> {
  try {
    const { last, ...found } = await ask('status', { tabId: await frontTab() });
    finding.value = found;
    // A newer result stays
    if (last !== null && result.value === null) result.value = { text: t('popupLast', last), tone: 'quiet' };
  } catch (error) {
    trouble.value = errorText(codeOf(error));
  }
}

async function act(work: (tabId: number) => Promise<Result | null>): Promise<void> {
  busy.value = true;
  try {
    const done = await work(await frontTab());
    if (done !== null) result.value = done;
  } catch (error) {
    result.value = { text: errorText(codeOf(error)), tone: 'failed' };
  } finally {
    busy.value = false;
  }
}

const read = (join: boolean) =>
  act(async (tabId) => {
    await ask('read', { tabId, join });
    window.close();
    return null;
  });

const save = () =>
  act(async (tabId) => {
    result.value = { text: t('popupSaving'), tone: 'quiet' };
    const { text, more } = await ask('save', { tabId });
    return { text, more, tone: 'done' };
  });

const open = (path: '/library.html' | '/options.html') => async (event: Event) => {
  event.preventDefault();
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
};

function Kind() {
  if (trouble.value !== null) return <p class="kind failed">{trouble.value}</p>;
  const found = finding.value;
  if (found === null) return <p class="kind quiet">{t('popupLooking')}</p>;
  return found.hidden ? (
    <p class="kind failed" data-kind="hidden">
      {t('viewHidden')}
    </p>
  ) : (
    <p class="kind" data-kind={found.kind}>
      {t(kinds[found.kind], found.speeches)}
    </p>
  );
}

function Popup() {
  const cannot = busy.value || trouble.value !== null;
  return (
    <main>
      <header>
        <span class="seal" aria-hidden="true">
          {t('seal')}
        </span>
        <div data-role="kind" role="status">
          <Kind />
        </div>
      </header>
      <div class="buttons">
        <button type="button" data-role="read" disabled={cannot} onClick={() => read(false)}>
          {t('read')}
        </button>
        <button type="button" class="main" data-role="save" disabled={cannot} onClick={save}>
          {t('save')}
        </button>
      </div>
      <p data-role="result" role="status" class={`result ${result.value?.tone ?? ''}`}>
        {result.value?.text}
      </p>
      {result.value?.more && (
        <p class="more">
          {t('partsMore')}
          <button type="button" data-role="join-parts" onClick={() => read(true)}>
            {t('partsJoin')}
          </button>
        </p>
      )}
      <footer>
        <a href="/library.html" data-role="library" onClick={open('/library.html')}>
          {t('library')}
        </a>
        <a href="/options.html" data-role="options" onClick={open('/options.html')}>
          {t('openOptions')}
        </a>
        <span class="quiet">{t('popupKeys')}</span>
      </footer>
    </main>
  );
}

start(t('name'), <Popup />);
void look();
