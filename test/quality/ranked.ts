/** Choosing rows for a page. */
import { hashOf } from './chance.ts';

/** Rows in an order that depends on the page and on each row alone: a new row moves no page that it does not win. */
export function ranked<T extends { readonly id: string }>(rows: readonly T[], salt: string): readonly T[] {
  return rows
    .map((row) => ({ row, rank: hashOf(`${salt}/${row.id}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}
