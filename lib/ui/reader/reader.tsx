/** The reader: the clean text, with what can be done to it. Tests find elements by `data-role`. */

import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { languages } from '../../present/speech-lines.ts';
import './reader.css';
import { Removed } from './removed.tsx';
import { Conversions } from './rewritten.tsx';
import { Scripts } from './scripts.tsx';
import { Sheet } from './sheet.tsx';
import { type Showing, sizes } from './showing.ts';
import { watchSight } from './sight.ts';

interface Of {
  readonly on: Showing;
}

const idOf = (n: number) => `speech-${n}`;

/** The whole page: toolbar, the bar for parts, contents, text, panel. */
export function ReaderPage({ on }: Of) {
  const { shown, target } = on.now.value;
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <div class={on.indent ? 'view indent' : 'view'} data-role="view" style={{ '--size': `${sizes[on.size.value]}px` }}>
      <Toolbar on={on} />
      <Parts on={on} />
      <div class="body">
        <Contents on={on} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls */}
        <main ref={main} tabIndex={0} lang={languages[target]}>
          {shown.speeches.map((speech, n) => (
            <Sheet key={n} id={idOf(n)} speech={speech} chars={shown.chars[n] ?? 0} script={target} />
          ))}
        </main>
        {on.panel.value && <Panel on={on} />}
      </div>
    </div>
  );
}

function Toolbar({ on }: Of) {
  const resize = (by: number) => {
    on.size.value = Math.min(Math.max(on.size.value + by, 0), sizes.length - 1);
  };
  const save = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const see = (isSeen: boolean) => {
      on.isSeen.value = isSeen;
    };
    if (window.top === window) see(true);
    else if (save.current) return watchSight(save.current, see);
    return;
  }, []);
  return (
    <header data-role="toolbar" role="toolbar" aria-label={t('name')}>
      <span class="seal" aria-hidden="true">
        {t('seal')}
      </span>
      <Scripts chosen={on.now.value.target} onChoose={on.rewrite} />
      <span class="group" role="group" aria-label={t('viewSize')}>
        <button type="button" data-role="smaller" aria-label={t('viewSmaller')} onClick={() => resize(-1)}>
          {'A−'}
        </button>
        <button type="button" data-role="larger" aria-label={t('viewLarger')} onClick={() => resize(1)}>
          {'A+'}
        </button>
      </span>
      <StatusLine on={on} />
      <span class="group">
        <button
          type="button"
          data-role="taken"
          aria-expanded={on.panel.value}
          onClick={() => {
            on.panel.value = !on.panel.value;
          }}
        >
          {t('viewTakenCount', on.now.value.page.changes.length)}
        </button>
      </span>
      <button type="button" data-role="copy" onClick={on.copy}>
        {t('copyMarkdown')}
      </button>
      <button ref={save} type="button" class="main" data-role="save" aria-disabled={!on.isSeen.value} onClick={on.save}>
        {t('save')}
      </button>
      <button
        type="button"
        class="close"
        data-role="close"
        aria-label={t('close')}
        title={t('close')}
        onClick={on.leave}
      >
        ×
      </button>
    </header>
  );
}

function StatusLine({ on }: Of) {
  const { text, tone, button } = on.status.value;
  const buttons = {
    openLibrary: { role: 'open-library', label: () => t('openLibrary'), press: on.openLibrary },
    leave: { role: 'leave', label: () => t('leaveAnyway'), press: on.leave },
    undoPutBack: { role: 'undo-put-back', label: () => t('undo'), press: on.undoPutBack },
  };
  const { role, label, press } = buttons[button ?? 'leave'];
  const made = useRef<HTMLButtonElement>(null);
  // The row that was put back has gone, and the focus with it
  useEffect(() => {
    if (document.activeElement === document.body) made.current?.focus();
  }, [text, button]);
  return (
    <span data-role="status" role="status" class={tone}>
      {text}
      {button && (
        <button ref={made} type="button" data-role={role} onClick={press}>
          {label()}
        </button>
      )}
    </span>
  );
}

function Parts({ on }: Of) {
  const part = on.fetching.value;
  if (!on.more.value && part === null) return null;
  return (
    <div class="parts" data-role="parts">
      <span role="status" data-role="parts-status">
        {part ? t('partsFetching', part) : t('partsMore')}
      </span>
      {part === null ? (
        <button type="button" data-role="join-parts" onClick={on.join}>
          {t('partsJoin')}
        </button>
      ) : (
        <button type="button" data-role="stop-parts" onClick={on.stopParts}>
          {t('partsStop')}
        </button>
      )}
    </div>
  );
}

function Contents({ on }: Of) {
  const { shown, target } = on.now.value;
  if (shown.speeches.length < 2) return null;
  const go = (n: number) => {
    const title = document.getElementById(`${idOf(n)}-title`);
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  return (
    <nav data-role="contents" aria-label={t('viewContents')} lang={languages[target]}>
      <h2>{t('viewSpeeches', shown.speeches.length)}</h2>
      <ol>
        {shown.speeches.map(({ title }, n) => (
          <li key={n}>
            <button type="button" data-role="contents-entry" onClick={() => go(n)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Panel({ on }: Of) {
  return (
    <aside data-role="taken-panel" aria-label={t('viewTaken')}>
      <h2>{t('viewTaken')}</h2>
      <p class="quiet">{t('takenWhy')}</p>
      {on.now.value.page.changes.length > 1 && (
        <button type="button" data-role="put-all-back" onClick={on.putAllBack}>
          {t('putBackAll')}
        </button>
      )}
      <Removed changes={on.now.value.page.changes} putBack={on.putBack} />
      <Conversions changes={on.conversions.value} />
    </aside>
  );
}
