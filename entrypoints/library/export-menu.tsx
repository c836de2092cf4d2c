/**
 * How the chosen speeches are exported, and how far an export has come.
 *
 * Hooks for tests are `data-role` attributes: export-format, export-layout, export, export-folder, export-progress, export-stop.
 */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type FormatId, formatIds, type Layout, layouts } from '../../lib/export/choices.ts';
import { t } from '../../lib/i18n.ts';
import { defaults, loadSettings } from '../../lib/settings.ts';
import { Choice } from '../../lib/ui/choice.tsx';
import { exportToFile, exportToFolder, running } from './exporting.ts';
import { canPickFolder } from './folder-picker.ts';
import { tried } from './shelf.ts';

/** The choices, as the settings have them until another is made here, and the buttons. */
export function ExportMenu({ ids }: { readonly ids: readonly string[] }) {
  const format = useSignal<FormatId>(defaults.exportFormat);
  const layout = useSignal<Layout>(defaults.exportLayout);
  useEffect(() => {
    void loadSettings(browser.storage.local).then(({ exportFormat, exportLayout }) => {
      format.value = exportFormat;
      layout.value = exportLayout;
    });
  }, [format, layout]);

  if (running.value !== null) return <Progress />;
  const choice = { ids, format: format.value, layout: layout.value };
  return (
    <div class="bar export">
      <Choice
        hook="export-format"
        label={t('optionFormat')}
        of={formatIds}
        text={(one) => t(`format_${one}`)}
        chosen={format.value}
        onChoose={(one) => {
          format.value = one;
        }}
      />
      <Choice
        hook="export-layout"
        label={t('optionMany')}
        of={layouts}
        text={(one) => t(`layout_${one}`)}
        chosen={layout.value}
        onChoose={(one) => {
          layout.value = one;
        }}
      />
      {canPickFolder() && (
        <button
          type="button"
          data-role="export-folder"
          disabled={ids.length === 0}
          onClick={() => tried(() => exportToFolder(choice))}
        >
          {t('exportFolder')}
        </button>
      )}
      <button
        type="button"
        class="main"
        data-role="export"
        disabled={ids.length === 0}
        onClick={() => tried(() => exportToFile(choice))}
      >
        {t('export')}
      </button>
    </div>
  );
}

function Progress() {
  const now = running.value;
  if (now === null) return null;
  return (
    <div class="bar export">
      <span class="quiet" data-role="export-progress" role="status">
        {t('exporting', now.done, now.total)}
      </span>
      <button type="button" data-role="export-stop" onClick={now.stop}>
        {t('exportStop')}
      </button>
    </div>
  );
}
