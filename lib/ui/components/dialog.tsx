/** A modal dialog. The browser keeps the focus in it and restores it afterwards. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

export interface DialogProps {
  readonly title: string;
  readonly hook: string;
  /** Called on Esc, the cross, or a click outside. */
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog, open as long as it is rendered. */
export function Dialog({ title, hook, close, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      data-role={hook}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onMouseDown={(event) => {
        if (event.target === box.current) close();
      }}
    >
      <div class="sheet">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" class="plain" data-role="dialog-close" aria-label={t('close')} onClick={close}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
