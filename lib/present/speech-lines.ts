/** Completeness and gaps of a speech in words. */
import type { Gap, Speech } from '../model/types.ts';
import { number, t } from '../platform/i18n.ts';

/** How complete a text is. `chars` counts what is shown. */
export function completeness({ complete, totalChars, shownChars, blocks }: Speech, chars: number): string {
  if (totalChars !== null && shownChars !== null && totalChars > shownChars) {
    return t('viewCounts', totalChars, shownChars, totalChars - shownChars);
  }
  if (complete) return t('viewChars', chars);
  const gaps = blocks.filter(({ type }) => type === 'gap').length;
  return gaps === 0 ? t('viewMaybeCut', chars) : t('viewCut', chars, gaps);
}

/** The reason and size of a gap. */
export function gapText({ reason, omittedChars }: Gap): string {
  const why = {
    paywall: t('gapPaywall'),
    preview: t('gapPreview'),
    'continued-from': t('gapContinuedFrom'),
    'continued-on': t('gapContinuedOn'),
  }[reason];
  return omittedChars === null ? t('gapUnknown', why) : t('gapChars', number(omittedChars), why);
}

/** The `lang` of each script: it selects the glyphs. */
export const languages = { keep: 'zh', hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' } as const;

/** The page has its own h1, the title of a speech is h2. There is no h7. */
export const headingTags = { 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const;
