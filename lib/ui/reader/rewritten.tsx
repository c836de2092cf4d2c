/** What conversion and full-width punctuation changed in the text that is shown, by kind. */

import { ruleText, t } from '../../platform/i18n.ts';
import type { ConversionChange } from '../../present/conversion-changes.ts';
import { seen } from './removed.tsx';

/** A closed list for each kind of change; nothing where there is none. */
export function Conversions({ changes }: { readonly changes: readonly ConversionChange[] }) {
  const rules = [...new Set(changes.map(({ rule }) => rule))];
  if (rules.length === 0) return null;
  return (
    <>
      <p class="quiet">{t('writtenWhy')}</p>
      {rules.map((rule) => (
        <Kind key={rule} rule={rule} entries={changes.filter((one) => one.rule === rule)} />
      ))}
    </>
  );
}

function Kind({ rule, entries }: { readonly rule: string; readonly entries: readonly ConversionChange[] }) {
  const times = entries.reduce((sum, entry) => sum + entry.times, 0);
  return (
    <details data-role="written-group">
      <summary>
        {ruleText('convert', rule)} <small>{t('takenCount', times)}</small>
      </summary>
      <ul class="entries">
        {entries.map(({ before, after, times: often }) => (
          <li key={`${before}\n${after}`} data-role="written-entry">
            <span>
              <del>{seen(before)}</del> <ins>{seen(after)}</ins>{' '}
              {often > 1 && <small>{t('writtenTimes', often)}</small>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
