/** A message over a page, in a frame of its own: what it tells is no business of the page's. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Toast } from '../../app/messages.ts';
import { t } from '../../platform/i18n.ts';
import './reader.css';

interface MessageProps extends Toast {
  readonly join: () => void;
  /** Called with the height that it needs. */
  readonly resize: (height: number) => void;
}

/** The seal and the message, with a button where the text goes on on other pages. */
export function Message({ text, tone, more, join, resize }: MessageProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => resize(box.current?.offsetHeight ?? 0), []);
  return (
    <div ref={box} class={`toast ${tone}`} data-role="toast" role="status">
      <span class="seal" aria-hidden="true">
        {t('seal')}
      </span>
      <span>
        {text}
        {more && <br />}
        {more && t('partsMore')}
      </span>
      {more && (
        <button type="button" data-role="join-parts" onClick={join}>
          {t('partsJoin')}
        </button>
      )}
    </div>
  );
}
