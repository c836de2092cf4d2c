/** A look goes into an address and comes back the same; an address of any form gives a look. */

import { describe, expect, it } from 'vitest';
import { askedBy, type Filter, filterWithout, flagged, ranged, toggled } from '../../../lib/library/search/filter.ts';
import { usualOrder } from '../../../lib/library/search/order.ts';
import {
  addressHash,
  type Look,
  lookOf,
  orderName,
  orderNamed,
  orders,
  usualLook,
} from '../../../lib/library/search/view-state.ts';

const looks: readonly (readonly [string, Partial<Look>])[] = [
  ['the usual one', {}],
  ['words with marks that addresses use', { query: '“发展 & 改革” #1 100%=全部+' }],
  ['the bin with a record open', { place: 'bin', open: 'a-1' }],
  ['an order', { order: { by: 'published', descending: false } }],
  [
    'every filter',
    {
      filter: {
        sites: ['360doc', 'b.example'],
        kinds: ['speech', 'collection'],
        scripts: ['hant'],
        tags: ['防汛', 'a&b=c'],
        published: { from: '2020-01-01', to: null },
        saved: { from: null, to: '2026-01-31' },
        starred: true,
        noted: false,
        complete: false,
      },
    },
  ],
  ['no tag at all', { filter: { untagged: true } }],
];

describe('a look', () => {
  it.each(looks)('comes back from its address: %s', (_, part) => {
    const look = { ...usualLook, ...part };
    expect(lookOf(`#${addressHash(look)}`)).toEqual(look);
  });

  it('leaves nothing in the address where it is the usual one', () => {
    expect(addressHash(usualLook)).toBe('');
  });

  it.each([
    ['#'],
    ['#nothing'],
    ['#sort=sideways&kinds=poem&starred=maybe&published-from=soon&place=attic'],
    ['#%E4%B8'],
  ])('is the usual one for %s', (hash) => {
    expect(lookOf(hash)).toEqual(usualLook);
  });
});

describe('orders', () => {
  it('have names that find them', () => {
    expect(orders.map((order) => orderNamed(orderName(order)))).toEqual(orders);
    expect(new Set(orders.map(orderName)).size).toBe(8);
    expect(orderNamed('other')).toEqual(usualOrder);
  });
});

describe('a filter', () => {
  const filter: Filter = { tags: ['甲'], starred: true };
  it.each<[string, Filter, Filter]>([
    ['a value more', toggled(filter, 'tags', '乙'), { tags: ['甲', '乙'], starred: true }],
    ['the last value less', toggled(filter, 'tags', '甲'), { starred: true }],
    ['a flag the other way', flagged(filter, 'starred', false), { tags: ['甲'], starred: false }],
    ['a flag no longer', flagged(filter, 'starred', true), { tags: ['甲'] }],
    ['days', ranged({}, 'saved', { from: '2026-01-01', to: null }), { saved: { from: '2026-01-01', to: null } }],
    ['days no longer', ranged({ saved: { from: '2026-01-01', to: null } }, 'saved', { from: null, to: null }), {}],
    ['without a field', filterWithout(filter, 'tags'), { starred: true }],
  ])('%s', (_, made, wanted) => {
    expect(made).toEqual(wanted);
  });

  it('counts what it asks for', () => {
    expect(askedBy({})).toBe(0);
    expect(askedBy({ tags: ['甲', '乙'], starred: false, saved: { from: '2026-01-01', to: null } })).toBe(4);
  });
});
