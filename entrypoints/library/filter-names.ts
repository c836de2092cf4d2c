/** Filters in words, and the single conditions of a filter. */
import { type Filter, filterWithout, flagged, type ListField, toggled } from '../../lib/library/search/filter.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';

/** Names of values; sites and tags are shown as they are. */
const names: Readonly<Record<string, MessageKey>> = {
  'kinds speech': 'kindIsSpeech',
  'kinds collection': 'kindIsCollection',
  'kinds article': 'kindIsArticle',
  'kinds none': 'kindIsNone',
  'scripts hans': 'scriptIsHans',
  'scripts hant': 'scriptIsHant',
  'scripts mixed': 'scriptIsMixed',
  'scripts unknown': 'scriptIsUnknown',
};

export function valueName(field: ListField, value: string): string {
  const key = names[`${field} ${value}`];
  return key === undefined ? value : t(key);
}

export interface Part {
  readonly name: string;
  readonly rest: Filter;
}

/** The conditions of a filter, each with the filter that is left without it. */
export function partsOf(filter: Filter): readonly Part[] {
  const lists = (['tags', 'kinds', 'scripts', 'sites'] as const).flatMap((field) =>
    (filter[field] ?? []).map((value) => ({
      name: valueName(field, value),
      rest: toggled(filter, field, value),
    })),
  );
  const flags = (
    [
      ['starred', true, 'filterStarred'],
      ['noted', true, 'filterNoted'],
      ['complete', true, 'filterWhole'],
      ['complete', false, 'filterCut'],
      ['untagged', true, 'filterUntagged'],
    ] as const
  ).flatMap(([field, value, key]) =>
    filter[field] === value ? [{ name: t(key), rest: flagged(filter, field, value) }] : [],
  );
  const ranges = (['published', 'saved'] as const).flatMap((field) => {
    const days = filter[field];
    const key = field === 'published' ? 'filterPublished' : 'filterSaved';
    return days ? [{ name: `${t(key)} ${days.from ?? ''}–${days.to ?? ''}`, rest: filterWithout(filter, field) }] : [];
  });
  return [...flags, ...lists, ...ranges];
}
