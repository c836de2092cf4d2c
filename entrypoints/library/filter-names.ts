/** What is filtered by, in words; and the parts of a filter, each with what is left without it. */
import { type Filter, filterWithout, flagged, type ListField, toggled } from '../../lib/library/search/filter.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';

/** Values that have names of their own; sites and tags are called what they are. */
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

/** A value of a field in words. */
export function valueName(field: ListField, value: string): string {
  const key = names[`${field} ${value}`];
  return key === undefined ? value : t(key);
}

/** One thing that a filter asks for. */
export interface Part {
  readonly name: string;
  readonly rest: Filter;
}

/** Everything that a filter asks for, one by one. */
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
