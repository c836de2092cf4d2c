/** Export options, with a preview of file names. */
import { useSignal } from '@preact/signals';
import { formatIds, layouts, rulesIfThere } from '../../lib/export/choices.ts';
import { fieldNames, findTemplateProblem, type NameFields, previewNames } from '../../lib/export/template.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { defaults, type Settings } from '../../lib/settings/settings.ts';
import { Choice } from '../../lib/ui/components/choice.tsx';

interface ExportProps {
  readonly settings: Settings;
  readonly change: (wanted: Partial<Settings>) => Promise<void>;
}

export function Export({ settings, change }: ExportProps) {
  const tick = (name: 'frontMatter' | 'byLine', hook: string, label: MessageKey) => (
    <p>
      <label>
        <input
          type="checkbox"
          data-role={hook}
          checked={settings[name]}
          onChange={(event) => change({ [name]: event.currentTarget.checked })}
        />
        {t(label)}
      </label>
    </p>
  );
  return (
    <fieldset data-role="export-options">
      <legend>{t('export')}</legend>
      <div class="pairs">
        <span>{t('optionFormat')}</span>
        <Choice
          hook="format"
          label={t('optionFormat')}
          of={formatIds}
          text={(one) => t(`format_${one}`)}
          chosen={settings.exportFormat}
          onChoose={(one) => change({ exportFormat: one })}
        />
        <span>{t('optionMany')}</span>
        <Choice
          hook="many"
          label={t('optionMany')}
          of={layouts}
          text={(one) => t(`layout_${one}`)}
          chosen={settings.exportLayout}
          onChoose={(one) => change({ exportLayout: one })}
        />
        <span>{t('optionIfThere')}</span>
        <Choice
          hook="if-there"
          label={t('optionIfThere')}
          of={rulesIfThere}
          text={(one) => t(`there_${one}`)}
          chosen={settings.ifThere}
          onChoose={(one) => change({ ifThere: one })}
        />
      </div>
      {tick('frontMatter', 'front-matter', 'optionFrontMatter')}
      {tick('byLine', 'by-line', 'optionByLine')}
      <Template kept={settings.fileTemplate} change={change} />
    </fieldset>
  );
}

/** One speech with every field, one with the title alone. */
function samples(): readonly NameFields[] {
  const saved = new Date().toISOString().slice(0, 10);
  const known: NameFields = {
    title: t('sampleTitle'),
    date: '2025-03-12',
    source: t('sampleSource'),
    author: t('sampleAuthor'),
    site: 'example.org',
    n: '1',
    saved,
    kind: t('sampleKind'),
  };
  return [known, { ...known, title: t('sampleTitleAlone'), date: '', source: '', author: '', n: '2' }];
}

function Template({ kept, change }: { readonly kept: string; readonly change: ExportProps['change'] }) {
  /** The draft; null if it is as stored. */
  const written = useSignal<string | null>(null);
  const text = written.value ?? kept;
  const problem = findTemplateProblem(text);
  const keep = () => {
    const wanted = written.value ?? kept;
    if (findTemplateProblem(wanted) === null && wanted !== kept) void change({ fileTemplate: wanted });
  };
  const write = (wanted: string) => {
    written.value = wanted;
  };
  return (
    <>
      <div class="row">
        <label class="wide">
          {t('optionTemplate')}
          <input
            type="text"
            data-role="template"
            spellcheck={false}
            aria-invalid={problem !== null}
            value={text}
            onInput={(event) => write(event.currentTarget.value)}
            onChange={keep}
          />
        </label>
        <button
          type="button"
          disabled={text === defaults.fileTemplate}
          onClick={() => {
            write(defaults.fileTemplate);
            keep();
          }}
        >
          {t('optionTemplateReset')}
        </button>
      </div>
      <div class="row fields">
        {fieldNames.map((name) => (
          <button
            key={name}
            type="button"
            data-role={`template-add-${name}`}
            title={`{${name}}`}
            onClick={() => {
              write(`${text}{${name}}`);
              keep();
            }}
          >
            {t(`field_${name}`)}
          </button>
        ))}
      </div>
      {problem === null ? (
        <ul class="tried" data-role="template-names">
          {previewNames(text, samples(), '.md', t('sampleTitle')).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : (
        <p class="failed" data-role="template-problem" role="alert">
          {t(`template_${problem.replaceAll('-', '_')}` as MessageKey)}
        </p>
      )}
    </>
  );
}
