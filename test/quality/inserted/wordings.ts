/** The bench's own wordings, and where in a text each may be set. */
import { traditional } from '../../pages/mirror.ts';
import { isHeldOut } from '../chance.ts';
import { notices } from '../notices/index.ts';
import type { Notice, Place } from '../sheet.ts';
import { waves } from '../waves/index.ts';

export const spots = ['glued', 'bracket', 'line', 'above', 'below'] as const;
/** Glued to a sentence, in brackets inside one, as lines between two paragraphs, above the text, below it. */
export type Spot = (typeof spots)[number];

export interface Wording {
  /** `base` or the wave that it was written for. */
  readonly wave: string;
  readonly notice: Notice;
  readonly heldOut: boolean;
}

const letterOrNumber = /[\p{L}\p{N}]/u;

/** All wordings that hold a letter; held out are those that no open page shows. */
export const wordings: readonly Wording[] = [
  ...notices.map((notice) => ({ wave: 'base', notice, heldOut: isHeldOut('notice', notice.id) })),
  ...waves.flatMap(({ id, pages, notices: own }) => {
    const open = new Set(pages.filter(({ heldOut }) => !heldOut).flatMap((page) => page.notices));
    return own.map((notice) => ({ wave: id, notice, heldOut: !open.has(notice.id) }));
  }),
].filter(({ notice }) => letterOrNumber.test(notice.text.join('')));

const inLine: ReadonlySet<Place> = new Set(['sentence', 'end', 'first', 'last']);
const overText: ReadonlySet<Place> = new Set(['crumbs', 'meta', 'top']);
const underText: ReadonlySet<Place> = new Set(['last', 'bottom', 'below', 'footer']);

/** Whether a wording brings brackets of its own. */
export const isBracketed = ({ text }: Notice): boolean =>
  /^[\s…]*[（([［【〔〖〈《＜].*[）)\]］】〕〗〉》＞][\s…]*$/u.test(text.join(''));

/** Whether a site might print a wording there: a list of links stands in no sentence, a line of the footer in no bracket. */
export function suits(notice: Notice, spot: Spot): boolean {
  const { place, gap, text } = notice;
  const isOne = text.length === 1;
  switch (spot) {
    case 'glued':
      return inLine.has(place) || (gap !== undefined && isOne);
    case 'bracket':
      return (inLine.has(place) || gap !== undefined || isBracketed(notice)) && (isOne || isBracketed(notice));
    case 'line':
      return gap
        ? gap.where === 'middle'
        : place === 'middle' || ((overText.has(place) || underText.has(place)) && place !== 'crumbs' && isOne);
    case 'above':
      return gap ? gap.where === 'start' : overText.has(place);
    case 'below':
      return gap ? gap.where === 'end' : underText.has(place);
  }
}

/** A wording as a site in Traditional prints it. */
export function inTraditional({ html, ...notice }: Notice): Notice {
  return {
    ...notice,
    text: notice.text.map(traditional),
    ...(html === undefined ? {} : { html: traditional(html) }),
  };
}
