/** Above the list: count, order, filters, and actions on the chosen rows. */

import { signal } from '@preact/signals';
import { askedBy } from '../../lib/library/search/filter.ts';
import { usualOrder } from '../../lib/library/search/order.ts';
import { orderName, orderNamed, orders } from '../../lib/library/search/view-state.ts';
import { t } from '../../lib/platform/i18n.ts';
import { askToDelete, discard, restore, star } from './actions.ts';
import { allChosen, chooseAll, chosenRows } from './choice.ts';
import { askHow } from './exporting.ts';
import { partsOf } from './filter-names.ts';
import { Filters } from './filters.tsx';
import { look, see } from './looking.ts';
import { tried } from './notice.ts';
import { binned, found, searchedAll } from './shelf.ts';
import { tagging } from './tagging.tsx';

const filtersOpen = signal(false);

export function Bar() {
  const asked = askedBy(look.value.filter);
  return (
    <div class="bar">
      <div class="line">
        <label class="all">
          <input
            type="checkbox"
            data-role="select-all"
            aria-label={t('selectAll')}
            checked={allChosen.value}
            disabled={found.value.length === 0}
            onChange={(event) => chooseAll(event.currentTarget.checked)}
          />
          <span aria-hidden="true">{t('selectAll')}</span>
        </label>
        <Count />
        <Sorting />
        <button
          type="button"
          data-role="filter"
          aria-expanded={filtersOpen.value}
          aria-controls="filters"
          onClick={() => {
            filtersOpen.value = !filtersOpen.value;
          }}
        >
          {asked > 0 ? t('filterOn', asked) : t('filter')}
        </button>
      </div>
      <Chips />
      {filtersOpen.value && <Filters />}
      <Actions />
    </div>
  );
}

function Count() {
  const { query, filter, place } = look.value;
  const narrowed = query.trim() !== '' || askedBy(filter) > 0;
  const key = narrowed ? 'libraryFound' : place === 'bin' ? 'binCount' : 'libraryCount';
  return (
    <span class="quiet count" data-role="count" role="status">
      {t(key, found.value.length)}
      {!searchedAll.value && '…'}
    </span>
  );
}

function Sorting() {
  const isBin = look.value.place === 'bin';
  return (
    <select
      data-role="sort"
      aria-label={t('sort')}
      value={orderName(look.value.order)}
      onChange={({ currentTarget }) => see({ order: orderNamed(currentTarget.value) })}
    >
      {orders.map((order) => {
        const name = orderName(order);
        return (
          <option key={name} value={name}>
            {isBin && name === orderName(usualOrder) ? t('binOrder') : t(`sort_${name.replace('-', '_') as SortName}`)}
          </option>
        );
      })}
    </select>
  );
}

type SortName = `${'saved' | 'published' | 'title' | 'length'}_${'up' | 'down'}`;

function Chips() {
  const parts = partsOf(look.value.filter);
  if (parts.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={t('filter')}>
      {parts.map(({ name, rest }) => (
        <button
          key={name}
          type="button"
          class="chip"
          data-role="chip"
          aria-label={t('filterDrop', name)}
          onClick={() => see({ filter: rest })}
        >
          {name} ✕
        </button>
      ))}
      <button type="button" class="plain" data-role="filter-reset" onClick={() => see({ filter: {} })}>
        {t('filterReset')}
      </button>
    </div>
  );
}

function Actions() {
  const ids = chosenRows.value.map(({ id }) => id);
  const inBin = look.value.place === 'bin';
  if (ids.length === 0 && inBin && found.value.length === binned.value.length) {
    return (
      <div class="line">
        <span class="quiet count">{t('binHow')}</span>
        <button type="button" data-role="empty-bin" onClick={() => askToDelete(binned.value.map(({ id }) => id))}>
          {t('binEmpty')}
        </button>
      </div>
    );
  }
  if (ids.length === 0) return null;
  const allStarred = chosenRows.value.every(({ starred }) => starred);
  return (
    <div class="line actions" role="toolbar" aria-label={t('librarySelected', ids.length)}>
      <span class="count" role="status">
        {t('librarySelected', ids.length)}
      </span>
      {inBin ? (
        <>
          <button type="button" data-role="restore" onClick={() => tried(() => restore(ids))}>
            {t('restore')}
          </button>
          <button type="button" data-role="delete-forever" onClick={() => askToDelete(ids)}>
            {t('deleteForever')}
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            data-role="star-chosen"
            aria-label={t(allStarred ? 'unstar' : 'star')}
            title={t(allStarred ? 'unstar' : 'star')}
            onClick={() => tried(() => star(ids, !allStarred))}
          >
            {allStarred ? '☆' : '★'}
          </button>
          <button
            type="button"
            data-role="tag"
            onClick={() => {
              tagging.value = ids;
            }}
          >
            {t('filterTags')}
          </button>
          <button type="button" data-role="delete" onClick={() => tried(() => discard(ids))}>
            {t('delete')}
          </button>
          <button type="button" class="main" data-role="export" onClick={() => tried(() => askHow(ids))}>
            {t('export')}
          </button>
        </>
      )}
      <button
        type="button"
        class="plain"
        aria-label={t('selectNone')}
        title={t('selectNone')}
        onClick={() => chooseAll(false)}
      >
        ✕
      </button>
    </div>
  );
}
