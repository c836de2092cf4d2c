/**
 * The reading view: the clean text over the page, in a modal dialog inside a shadow root. The browser makes the page inert,
 * keeps the focus and closes on Esc; elements and styles of the page do not change. Tests find elements by `data-role`.
 */

import type { RawPart } from '../../app/join.ts';
import type { ask as askBackground } from '../../app/runtime.ts';
import { codeOf } from '../../model/errors.ts';
import type { CleanPage, TargetScript } from '../../model/types.ts';
import { errorText, t } from '../../platform/i18n.ts';
import type { NoticeTone, PrintedSpeech, ViewContent } from '../../present/print.ts';
import { languages } from '../../present/speech-lines.ts';
import { copyText } from './clipboard.ts';
import { conversionPanel } from './conversion-panel.ts';
import { button, el } from './element.ts';
import { hostOver } from './host.ts';
import { partsBar } from './parts.ts';
import { takenPanel } from './removed-panel.ts';
import { keepStanding } from './scroll-position.ts';
import { shield } from './shield.ts';
import { speechArticle } from './text.ts';

const sizes = [16, 18, 20, 22, 25, 28] as const;
const usualSize = 2;

export interface View {
  /** The page it shows, not converted; null once it is closed. */
  shown(): CleanPage | null;
  close(): void;
  /** Shows a text in the status line. */
  say(text: string, tone: NoticeTone): void;
  /** Fetches a part that the reader asked for; null if the reader stopped it. */
  part(url: string, number: number): Promise<RawPart | null>;
}

/** Opens the view over the page. `ask` asks the background. */
export function openView(document: Document, content: ViewContent, ask: typeof askBackground): View {
  let { page, target } = content;
  let size = usualSize;
  const restore = keepStanding(document);

  const status = el('span', { 'data-role': 'status', role: 'status' });
  const say = (text: string, tone: NoticeTone) => {
    status.className = tone;
    status.replaceChildren(text);
  };
  /** Runs the work of a button and shows its failure. */
  const run = (pressed: HTMLButtonElement, work: () => Promise<void>) => {
    pressed.disabled = true;
    work()
      .catch((error: unknown) => say(errorText(codeOf(error)), 'failed'))
      .finally(() => {
        pressed.disabled = false;
        pressed.focus();
      });
  };

  const main = el('main', { tabindex: 0 });
  const contents = el('nav', { 'data-role': 'contents', 'aria-label': t('viewContents') });
  const panel = el('aside', { 'data-role': 'taken-panel', 'aria-label': t('viewTaken'), hidden: true });

  const scripts = (['keep', 'hans', 'tw', 'hk'] as const).map((to) => {
    const made: HTMLButtonElement = button(`script-${to}`, t(`script_${to}`), () =>
      run(made, async () => {
        show(page, await ask('print', { speeches: page.speeches, to }), to);
      }),
    );
    return { to, made };
  });
  const resize = (by: number) => {
    size = Math.min(Math.max(size + by, 0), sizes.length - 1);
    dialog.style.setProperty('--size', `${sizes[size]}px`);
  };
  const taken = button('taken', t('viewTaken'), () => {
    panel.hidden = !panel.hidden;
    taken.setAttribute('aria-expanded', String(!panel.hidden));
  });
  const copy: HTMLButtonElement = button('copy', t('copyMarkdown'), () =>
    run(copy, async () => {
      const { text } = await ask('markdown', { page, to: target });
      if (await copyText(text, dialog)) say(t('copied'), 'done');
      else say(t('copyRefused'), 'failed');
    }),
  );
  const save: HTMLButtonElement = button(
    'save',
    t('save'),
    () =>
      run(save, async () => {
        const { text } = await ask('keep', { page });
        say(text, 'done');
        status.append(button('open-library', t('openLibrary'), () => void ask('openLibrary', null)));
      }),
    { class: 'main' },
  );
  const close = () => dialog.close();
  const parts = partsBar(content.more, {
    ask: () => ask('join', { to: target }),
    show: (joined) => show(joined.page, joined.shown, target),
    say,
  });

  const dialog = el(
    'dialog',
    { class: 'view', 'data-role': 'view', 'aria-label': t('read') },
    el(
      'header',
      { 'data-role': 'toolbar', role: 'toolbar', 'aria-label': t('name') },
      el('span', { class: 'seal', 'aria-hidden': 'true' }, t('seal')),
      el('span', { class: 'group', role: 'group', 'aria-label': t('viewScript') }, ...scripts.map(({ made }) => made)),
      el(
        'span',
        { class: 'group', role: 'group', 'aria-label': t('viewSize') },
        button('smaller', 'A−', () => resize(-1), { 'aria-label': t('viewSmaller'), title: t('viewSmaller') }),
        button('larger', 'A+', () => resize(1), { 'aria-label': t('viewLarger'), title: t('viewLarger') }),
      ),
      status,
      el('span', { class: 'group' }, taken),
      copy,
      save,
      button('close', '×', close, { class: 'close', 'aria-label': t('close'), title: t('close') }),
    ),
    parts.bar,
    el('div', { class: 'body' }, contents, main, panel),
  );

  const show = (newPage: CleanPage, shown: readonly PrintedSpeech[], to: TargetScript) => {
    page = newPage;
    target = to;
    const top = main.scrollTop;
    main.lang = languages[to];
    main.replaceChildren(...shown.map(speechArticle));
    main.scrollTop = top;
    contents.hidden = shown.length < 2;
    contents.lang = main.lang;
    contents.replaceChildren(
      el('h2', {}, t('viewSpeeches', shown.length)),
      el(
        'ol',
        {},
        ...shown.map(({ title }, index) =>
          el(
            'li',
            {},
            button('contents-entry', title, () => goTo(index)),
          ),
        ),
      ),
    );
    for (const { to: one, made } of scripts) made.setAttribute('aria-pressed', String(one === to));
    taken.textContent = t('viewTakenCount', page.changes.length);
    panel.replaceChildren(
      el('h2', {}, t('viewTaken')),
      el('p', { class: 'quiet' }, t('takenWhy')),
      ...takenPanel(page.changes, putBack),
      ...conversionPanel(shown),
    );
  };
  const goTo = (index: number) => {
    const title = main.querySelector<HTMLElement>(`#speech-${index} h2`);
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  const putBack = (index: number) => {
    const nameOf = (group: Element) => group.querySelector('summary')?.firstChild?.nodeValue;
    const open = [...panel.querySelectorAll('details[open]')].map(nameOf);
    ask('putBack', { page, index, to: target })
      .then((answer) => {
        show(answer.page, answer.shown, target);
        for (const group of panel.querySelectorAll('details')) group.open = open.includes(nameOf(group));
        say(t('putBackDone'), 'done');
      })
      .catch((error: unknown) => say(errorText(codeOf(error)), 'failed'));
  };

  dialog.classList.toggle('indent', content.indent);
  resize(0);
  show(page, content.shown, target);

  const host = hostOver(document, 'qinggao-view', dialog, content.styles);
  shield(host);
  // When printing, hides the page behind
  host.append(el('style', { media: 'print' }, 'body{display:none!important}'));
  dialog.addEventListener('close', () => {
    parts.stop();
    host.remove();
    restore();
  });
  dialog.showModal();
  main.focus({ preventScroll: true });
  if (content.join) parts.join();

  return { shown: () => (host.isConnected && dialog.open ? page : null), close, say, part: parts.part };
}
