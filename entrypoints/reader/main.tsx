/**
 * The reader, as a page: in a frame over a page of the web, or in a tab. The fragment of its address is the token of the text;
 * without one it is a message. With the page around it speaks nobody; the content script has given it a port.
 */

import { type Handlers, isOf, reply, type ToReader } from '../../lib/app/messages.ts';
import { toReader } from '../../lib/app/page-contract.ts';
import { ask, isAlive, listen, own } from '../../lib/app/runtime.ts';
import { codeOf } from '../../lib/model/errors.ts';
import { errorText, t } from '../../lib/platform/i18n.ts';
import { start } from '../../lib/ui/components/start.tsx';
import type { FromFrame, ToFrame } from '../../lib/ui/over-page/channel.ts';
import { Message } from '../../lib/ui/reader/message.tsx';
import { ReaderPage } from '../../lib/ui/reader/reader.tsx';
import { type Showing, showing } from '../../lib/ui/reader/showing.ts';

const token = location.hash.slice(1);
const isFrame = window.top !== window;

/** From the content script, which alone has this window. */
const port = new Promise<MessagePort>((resolve) => {
  if (isFrame) addEventListener('message', ({ ports: [given] }) => given && resolve(given), { once: true });
});
const tell = (word: FromFrame) => void port.then((to) => to.postMessage(word));
const hear = (listener: (message: ToFrame) => void) =>
  port.then((from) => {
    from.onmessage = ({ data }: MessageEvent<ToFrame>) => listener(data);
  });

const close = () => (isFrame ? tell('close') : void ask('leave', null));

/** After an update of the extension an open reader still stands, and none of its buttons does anything. */
function sayWhenGone({ gone }: Showing): void {
  const stop = (event: Event) => {
    if (isAlive() || (event.target as Element).closest('[data-role="close"]')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const status = document.querySelector('[data-role="status"]');
    if (status) Object.assign(status, { className: 'failed', textContent: gone });
  };
  addEventListener('click', stop, true);
}

function pressed(on: Showing, event: KeyboardEvent): void {
  if (event.key === 'Escape') {
    if (on.panel.value) on.panel.value = false;
    else on.leave();
  } else if (event.key === 'p' && (event.ctrlKey || event.metaKey) && isFrame) {
    window.print(); // Else the page around it would be printed
  } else return;
  event.preventDefault();
}

async function read(): Promise<void> {
  const on = showing(token, await ask('reading', { token }), close);
  const [first] = on.now.value.shown.speeches;
  sayWhenGone(on);
  addEventListener('keydown', (event) => pressed(on, event));
  const handlers: Handlers<ToReader> = {
    fetching: ({ token: of, number }) => {
      if (of === token) on.fetching.value = number;
      return null;
    },
  };
  // What other readers ask the background is heard here too
  listen((message, sender) => (isOf(toReader, message) ? reply(toReader, handlers, message, sender, own()) : null));
  void hear(({ text, tone }) => on.say(text, tone));
  start(first?.title ?? t('name'), <ReaderPage on={on} />);
  if (on.isJoining) void on.join();
}

function Trouble({ code }: { readonly code: string }) {
  return (
    <main class="trouble" data-role="trouble">
      <p class="failed">{errorText(code)}</p>
      <button type="button" data-role="close" onClick={close}>
        {t('close')}
      </button>
    </main>
  );
}

if (token === '') {
  void hear((message) =>
    start(t('name'), <Message {...message} join={() => void ask('readAll', null)} resize={tell} />),
  );
} else {
  void read()
    .catch((error: unknown) => start(t('name'), <Trouble code={codeOf(error)} />))
    .then(() => tell('ready'));
}
