/** The filter panel: each choice with the number of rows it would leave. */

import { useComputed } from '@preact/signals';
import { facetsOf } from '../../lib/library/search/facets.ts';
import {
  type Days,
  type FlagField,
  filterWithout,
  flagged,
  type ListField,
  ranged,
  toggled,
} from '../../lib/library/search/filter.ts';
import { number, t } from '../../lib/platform/i18n.ts';
import { valueName } from './filter-names.ts';
import { look, see } from './looking.ts';
import { foundWith } from './shelf.ts';

/** Choices shown at once; chosen ones are always shown. */
const mostShown = 12;

export function Filters() {
  const { filter } = look.value;
  return (
    <div class="filters" data-role="filters" id="filters">
      <div class="pair">
        <Flag field="starred" value={true} name={t('filterStarred')} />
        <Flag field="noted" value={true} name={t('filterNoted')} />
        <Flag field="complete" value={true} name={t('filterWhole')} />
        <Flag field="complete" value={false} name={t('filterCut')} />
        <Flag field="untagged" value={true} name={t('filterUntagged')} />
      </div>
      <Values field="tags" name={t('filterTags')} />
      <Values field="kinds" name={t('filterKinds')} />
      <Values field="scripts" name={t('filterScripts')} />
      <Values field="sites" name={t('filterSites')} />
      <Range name={t('filterPublished')} field="published" days={filter.published ?? { from: null, to: null }} />
      <Range name={t('filterSaved')} field="saved" days={filter.saved ?? { from: null, to: null }} />
    </div>
  );
}

function Flag(props: { readonly field: FlagField; readonly value: boolean; readonly name: string }) {
  const { field, value, name } = props;
  const { filter } = look.value;
  const isOn = filter[field] === value;
  const count = foundWith({ ...filterWithout(filter, field), [field]: value }).length;
  return <Choice name={name} count={count} isOn={isOn} pick={() => see({ filter: flagged(filter, field, value) })} />;
}

function Values({ field, name }: { readonly field: ListField; readonly name: string }) {
  const all = useComputed(() => {
    const { filter } = look.value;
    // A row has one site, so another site adds rows; it has many tags, so another tag removes rows
    return facetsOf(foundWith(field === 'tags' ? filter : filterWithout(filter, field)))[field];
  });
  const { filter } = look.value;
  const chosen: readonly string[] = filter[field] ?? [];
  const gone = chosen.filter((value) => !all.value.some((one) => one.value === value));
  const shown = [
    ...gone.map((value) => ({ value, count: 0 })),
    ...all.value.filter(({ value }, n) => n < mostShown || chosen.includes(value)),
  ];
  if (shown.length === 0) return null;
  const rest = all.value.filter(({ value }) => !shown.some((one) => one.value === value));
  return (
    <fieldset data-role={`filter-${field}`}>
      <legend>{name}</legend>
      {shown.map(({ value, count }) => (
        <Choice
          key={value}
          name={valueName(field, value)}
          count={count}
          isOn={chosen.includes(value)}
          pick={() => see({ filter: toggled(filter, field, value) })}
        />
      ))}
      {rest.length > 0 && (
        <select
          aria-label={name}
          value=""
          onChange={({ currentTarget }) => see({ filter: toggled(filter, field, currentTarget.value) })}
        >
          <option value="">{t('filterMore', rest.length)}</option>
          {rest.map(({ value, count }) => (
            <option key={value} value={value}>
              {`${valueName(field, value)} (${number(count)})`}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly pick: () => void;
}

function Choice({ name, count, isOn, pick }: ChoiceProps) {
  return (
    <button
      type="button"
      class="choice"
      data-role="filter-choice"
      aria-pressed={isOn}
      disabled={count === 0 && !isOn}
      onClick={pick}
    >
      {name} <small>{number(count)}</small>
    </button>
  );
}

function Range({
  name,
  field,
  days,
}: {
  readonly name: string;
  readonly field: 'published' | 'saved';
  readonly days: Days;
}) {
  const set = (part: Partial<Days>) => see({ filter: ranged(look.value.filter, field, { ...days, ...part }) });
  return (
    <fieldset class="range" data-role={`filter-${field}`}>
      <legend>{name}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {t(end === 'from' ? 'filterFrom' : 'filterTo')}
          <input
            type="date"
            data-role={`${field}-${end}`}
            value={days[end] ?? ''}
            onChange={({ currentTarget }) => set({ [end]: currentTarget.value || null })}
          />
        </label>
      ))}
    </fieldset>
  );
}
