/** The browser killed under the library: five rounds of `npm run crash`. */
import { expect, it } from 'vitest';
import { crashRounds } from '../crash/rounds.ts';

it('loses nothing that was confirmed, and leaves nothing half-written', { timeout: 600_000 }, async () => {
  const rounds = [];
  for await (const round of crashRounds(5, 2026)) rounds.push(round);
  expect(rounds.map(({ work }) => work)).toEqual(['saving', 'importing', 'migrating', 'restoring', 'saving']);
  expect(rounds.flatMap(({ problems }) => problems)).toEqual([]);
  expect(rounds.reduce((sum, { confirmed }) => sum + confirmed, 0)).toBeGreaterThan(0);
});
