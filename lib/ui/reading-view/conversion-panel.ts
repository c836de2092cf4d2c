/** The part of the panel for changes by conversion and full-width punctuation. */
import { ruleText, t } from '../../platform/i18n.ts';
import type { ConversionChange } from '../../present/conversion-changes.ts';
import type { PrintedSpeech } from '../../present/print.ts';
import { el } from './element.ts';
import { seen } from './removed-panel.ts';

/** Builds a closed list for each kind of change. */
export function conversionPanel(shown: readonly PrintedSpeech[]): readonly HTMLElement[] {
  const all = shown.flatMap(({ changes }) => changes);
  const rules = [...new Set(all.map(({ rule }) => rule))];
  if (rules.length === 0) return [];
  return [
    el('p', { class: 'quiet' }, t('writtenWhy')),
    ...rules.map((rule) => {
      const entries = all.filter((one) => one.rule === rule);
      const list = el('ul', { class: 'entries' });
      const times = entries.reduce((sum, entry) => sum + entry.times, 0);
      const details = el(
        'details',
        { 'data-role': 'written-group' },
        el('summary', {}, ruleText('convert', rule), el('span', { class: 'count' }, t('takenCount', times))),
        list,
      );
      details.addEventListener('toggle', () => list.hasChildNodes() || list.append(...entries.map(item)), {
        once: true,
      });
      return details;
    }),
  ];
}

function item({ before, after, times }: ConversionChange): HTMLElement {
  const often = times > 1 ? [el('span', { class: 'count' }, t('writtenTimes', times))] : [];
  return el('li', { 'data-role': 'written-entry' }, el('del', {}, seen(before)), el('ins', {}, seen(after)), ...often);
}
