/** The dialogue in which the reader says how to export, and sees how far it is. */
import { formatIds, layouts, rulesIfThere } from '../../lib/export/choices.ts';
import { findTemplateProblem } from '../../lib/export/template.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Choice } from '../../lib/ui/components/choice.tsx';
import { Dialog } from '../../lib/ui/components/dialog.tsx';
import { Names, Ticks } from './export-options.tsx';
import { choices, choose, exportNow, request, running, script } from './exporting.ts';
import { canPickFolder } from './folder-picker.ts';

/** Shown while something is to be exported. */
export function ExportDialog() {
  const asked = request.value;
  if (asked === null) return null;
  const total = asked.ids.length;
  const now = running.value;
  const close = () => {
    if (now === null) request.value = null;
  };
  return (
    <Dialog title={t('exportTitle', total)} hook="export-dialog" close={close}>
      <fieldset class="form" disabled={now !== null}>
        <Selects total={total} />
        <Ticks />
        <Names />
      </fieldset>
      {now === null ? <Buttons total={total} /> : <Progress done={now.done} total={total} stop={now.stop} />}
    </Dialog>
  );
}

function Selects({ total }: { readonly total: number }) {
  const { exportFormat, exportLayout } = choices.value;
  return (
    <>
      <div class="field">
        <span class="name">{t('optionFormat')}</span>
        <Choice
          hook="export-format"
          label={t('optionFormat')}
          of={formatIds}
          text={(one) => t(`format_${one}`)}
          chosen={exportFormat}
          onChoose={(one) => choose({ exportFormat: one })}
        />
        <p class="quiet">{t(`formatHow_${exportFormat}`)}</p>
      </div>
      {total > 1 && (
        <div class="field">
          <span class="name">{t('optionMany')}</span>
          <Choice
            hook="export-layout"
            label={t('optionMany')}
            of={layouts}
            text={(one) => t(`layout_${one}`)}
            chosen={exportLayout}
            onChoose={(one) => choose({ exportLayout: one })}
          />
        </div>
      )}
      <div class="field">
        <span class="name">{t('viewScript')}</span>
        <Choice
          hook="export-script"
          label={t('viewScript')}
          of={['keep', 'hans', 'tw', 'hk'] as const}
          text={(one) => t(`script_${one}`)}
          chosen={script.value}
          onChoose={(one) => {
            script.value = one;
          }}
        />
      </div>
    </>
  );
}

function Buttons({ total }: { readonly total: number }) {
  const { fileTemplate, exportLayout, ifThere } = choices.value;
  const cannot = (exportLayout === 'each' || total === 1) && findTemplateProblem(fileTemplate) !== null;
  return (
    <footer>
      {canPickFolder() && (
        <>
          <button type="button" data-role="export-folder" disabled={cannot} onClick={() => exportNow('folder')}>
            {t('exportFolder')}
          </button>
          <Choice
            hook="export-if-there"
            label={t('optionIfThere')}
            of={rulesIfThere}
            text={(one) => t(`there_${one}`)}
            chosen={ifThere}
            onChoose={(one) => choose({ ifThere: one })}
          />
        </>
      )}
      <button type="button" class="main" data-role="export-go" disabled={cannot} onClick={() => exportNow('file')}>
        {t('exportFile')}
      </button>
    </footer>
  );
}

function Progress(props: { readonly done: number; readonly total: number; readonly stop: () => void }) {
  const { done, total, stop } = props;
  const text = t('exporting', done, total);
  return (
    <footer>
      <progress max={total} value={done} aria-label={text} />
      <span role="status" data-role="export-progress">
        {text}
      </span>
      <button type="button" data-role="export-stop" onClick={stop}>
        {t('exportStop')}
      </button>
    </footer>
  );
}
