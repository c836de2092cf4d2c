/** What the library page shows, and its form in the address, so that going back restores it. */
import type { Days, Filter } from './filter.ts';
import { type Order, usualOrder } from './order.ts';

export interface Look {
  readonly place: 'shelf' | 'bin';
  readonly query: string;
  readonly filter: Filter;
  readonly order: Order;
  readonly open: string | null;
}

export const usualLook: Look = { place: 'shelf', query: '', filter: {}, order: usualOrder, open: null };

export const orders: readonly Order[] = (['saved', 'published', 'title', 'length'] as const).flatMap((by) =>
  (by === 'title' ? [false, true] : [true, false]).map((descending) => ({ by, descending })),
);

/** The name of an order, such as `published-down`. */
export function orderName({ by, descending }: Order): `${Order['by']}-${'down' | 'up'}` {
  return `${by}-${descending ? 'down' : 'up'}`;
}

/** The order of a name; the usual one for an unknown name. */
export function orderNamed(name: string | null): Order {
  return orders.find((order) => orderName(order) === name) ?? usualOrder;
}

/** The part of the address after `#`; empty for the usual look. */
export function addressHash({ place, query, filter, order, open }: Look): string {
  const params = new URLSearchParams();
  const add = (name: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined && value !== '') params.append(name, value);
  };
  add('place', place === 'bin' ? place : null);
  add('q', query);
  for (const name of lists) for (const value of filter[name] ?? []) add(name, value);
  for (const name of ranges) {
    add(`${name}-from`, filter[name]?.from);
    add(`${name}-to`, filter[name]?.to);
  }
  for (const name of flags) add(name, filter[name] === undefined ? null : filter[name] ? '1' : '0');
  add('sort', orderName(order) === orderName(usualOrder) ? null : orderName(order));
  add('id', open);
  return params.toString();
}

/** Reads the address. Never throws: what is not understood is ignored. */
export function lookOf(hash: string): Look {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  const filter: { -readonly [F in keyof Filter]: Filter[F] } = {};
  for (const name of lists) {
    const known: readonly string[] | null = name in closed ? closed[name as keyof typeof closed] : null;
    const values = params.getAll(name).filter((value) => known === null || known.includes(value));
    if (values.length > 0) Object.assign(filter, { [name]: values });
  }
  for (const name of ranges) {
    const days: Days = { from: day(params.get(`${name}-from`)), to: day(params.get(`${name}-to`)) };
    if (days.from !== null || days.to !== null) filter[name] = days;
  }
  for (const name of flags) {
    const value = params.get(name);
    if (value === '1' || value === '0') filter[name] = value === '1';
  }
  return {
    place: params.get('place') === 'bin' ? 'bin' : 'shelf',
    query: params.get('q') ?? '',
    filter,
    order: orderNamed(params.get('sort')),
    open: params.get('id'),
  };
}

const lists = ['sites', 'kinds', 'scripts', 'tags'] as const;
const ranges = ['published', 'saved'] as const;
const flags = ['untagged', 'starred', 'noted', 'complete'] as const;

/** Fields with a fixed set of values. */
const closed = {
  kinds: ['speech', 'collection', 'article', 'none'],
  scripts: ['hans', 'hant', 'mixed', 'unknown'],
} as const;

function day(text: string | null): string | null {
  return text !== null && /^\d{4}-\d\d-\d\d$/u.test(text) ? text : null;
}
