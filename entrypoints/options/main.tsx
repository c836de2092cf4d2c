/** The options. Every change is saved at once. Tests find elements by `data-role`. */

import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { codeOf } from '../../lib/model/errors.ts';
import { errorText, t } from '../../lib/platform/i18n.ts';
import { changeSettings, defaults, type Settings, scriptChoices, storedSettings } from '../../lib/settings/settings.ts';
import { start } from '../../lib/ui/components/start.tsx';
import { Export } from './export.tsx';
import { Own } from './own.tsx';
import { beginOwn } from './own-state.ts';
import { Words } from './words.tsx';
import './options.css';

const settings = signal<Settings>(defaults);
const status = signal('');

async function change(wanted: Partial<Settings>): Promise<void> {
  try {
    settings.value = await changeSettings(browser.storage.local, wanted);
    status.value = t('optionSaved');
  } catch (error) {
    status.value = errorText(codeOf(error));
  }
}

function Tick(props: { readonly name: 'fullWidth' | 'indent'; readonly hook: string; readonly label: string }) {
  return (
    <label>
      <input
        type="checkbox"
        data-role={props.hook}
        checked={settings.value[props.name]}
        onChange={(event) => change({ [props.name]: event.currentTarget.checked })}
      />
      {props.label}
    </label>
  );
}

function Options() {
  return (
    <main>
      <h1>
        <span class="seal" aria-hidden="true">
          {t('seal')}
        </span>
        {t('options')}
      </h1>
      <fieldset>
        <legend>{t('optionScript')}</legend>
        <div class="choices">
          {scriptChoices.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="script"
                data-role={`script-${choice}`}
                checked={settings.value.script === choice}
                onChange={() => change({ script: choice })}
              />
              {t(`script_${choice}`)}
            </label>
          ))}
        </div>
        <p class="quiet">{t('optionScriptHow')}</p>
      </fieldset>
      <fieldset>
        <legend>{t('optionMarks')}</legend>
        <Tick name="fullWidth" hook="full-width" label={t('optionFullWidth')} />
      </fieldset>
      <fieldset>
        <legend>{t('optionLayout')}</legend>
        <Tick name="indent" hook="indent" label={t('optionIndent')} />
      </fieldset>
      <Words words={settings.value.words} onChange={(words) => change({ words })} />
      <Export settings={settings.value} change={change} />
      <Own />
      <p data-role="status" role="status" class="done">
        {status.value}
      </p>
    </main>
  );
}

/** Renders only when settings are loaded: a choice made before would be overwritten. */
async function begin(): Promise<void> {
  try {
    const [stored] = await Promise.all([storedSettings.load(browser.storage.local), beginOwn()]);
    settings.value = stored;
  } catch (error) {
    status.value = errorText(codeOf(error));
  }
  start(t('options'), <Options />);
}

void begin();
