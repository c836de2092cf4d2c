/** The options of an export, and its file names. */

import type { FormatId } from '../../lib/export/choices.ts';
import { nameFields } from '../../lib/export/files.ts';
import { formats } from '../../lib/export/formats.ts';
import { localTime } from '../../lib/export/library-items.ts';
import { fieldNames, findTemplateProblem, previewNames } from '../../lib/export/template.ts';
import { wordsFor } from '../../lib/export/words.ts';
import { type Saved, speechOf } from '../../lib/library/records.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { choices, choose, request } from './exporting.ts';

/** The options of each format. */
const ticks: Readonly<Record<FormatId, readonly ('frontMatter' | 'byLine')[]>> = {
  markdown: ['frontMatter', 'byLine'],
  docx: ['byLine'],
  html: ['byLine'],
  text: ['byLine'],
  jsonl: [],
};

const tickNames: Readonly<Record<'frontMatter' | 'byLine', MessageKey>> = {
  frontMatter: 'optionFrontMatter',
  byLine: 'optionByLine',
};

export function Ticks() {
  const { exportFormat, frontMatter } = choices.value;
  // Front matter says the same as the byline
  const known = ticks[exportFormat].filter((name) => name !== 'byLine' || exportFormat !== 'markdown' || !frontMatter);
  if (known.length === 0) return null;
  return (
    <div class="field">
      <span class="name">{t('exportWith')}</span>
      <span class="choices">
        {known.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              data-role={`export-${name}`}
              checked={choices.value[name]}
              onChange={({ currentTarget }) => choose({ [name]: currentTarget.checked })}
            />
            {t(tickNames[name])}
          </label>
        ))}
      </span>
    </div>
  );
}

/** The template of file names, with a preview. */
export function Names() {
  const { exportFormat, fileTemplate, exportLayout } = choices.value;
  const asked = request.value;
  if (asked === null || (exportLayout === 'one' && asked.ids.length > 1)) return null;
  const problem = findTemplateProblem(fileTemplate);
  const { extension } = formats[exportFormat];
  const names = problem === null ? previewNames(fileTemplate, namesOf(asked.first, asked.ids.length), extension) : [];
  return (
    <div class="field">
      <label class="name" for="template">
        {t('optionTemplate')}
      </label>
      <input
        id="template"
        type="text"
        data-role="template"
        spellcheck={false}
        value={fileTemplate}
        aria-invalid={problem !== null}
        aria-describedby="template-names"
        onInput={({ currentTarget }) => choose({ fileTemplate: currentTarget.value })}
      />
      <p class="fields">
        {fieldNames.map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            title={`{${name}}`}
            onClick={() => choose({ fileTemplate: `${fileTemplate}{${name}}` })}
          >
            {t(`field_${name}`)}
          </button>
        ))}
      </p>
      <div id="template-names" class="quiet" data-role="template-names">
        {problem === null ? (
          names.map((name) => <p key={name}>{name}</p>)
        ) : (
          <p class="failed">{t(`template_${problem.replaceAll('-', '_')}` as MessageKey)}</p>
        )}
      </div>
    </div>
  );
}

/** The fields that file names can use. */
function namesOf(first: readonly Saved[], total: number) {
  return first.map((saved, n) => {
    const { url, script, tags, savedAt, id, site, kind, starred, note } = saved.row;
    const meta = { url, script, tags, saved: localTime(savedAt) };
    const record = { id, site, kind, starred, note, score: null, reasons: [], changes: [] };
    const item = {
      speech: speechOf(saved),
      meta,
      record: { ...record, script: { source: script, target: 'keep' as const } },
    };
    return nameFields(item, n + 1, wordsFor(script), total);
  });
}
