import { describe, expect, test } from 'vitest';
import { backupDue, storedLastBackup } from '../../lib/backup/last-backup.ts';

const day = 24 * 60 * 60 * 1000;
const now = 1000 * day;
const saved = (number: number, daysAgo: number) => Array.from({ length: number }, () => now - daysAgo * day);
const made = (daysAgo: number) => ({ at: now - daysAgo * day, speeches: 1 });

describe('a reminder', () => {
  test.each([
    ['after a month and twenty speeches', made(30), saved(20, 5), { speeches: 20, days: 30 }],
    ['not before a month', made(29), saved(500, 5), null],
    ['not for nineteen', made(400), saved(19, 5), null],
    ['not for what the backup holds', made(40), [...saved(500, 41), ...saved(3, 2)], null],
    [
      'where none was ever made and the first speech is a month old',
      null,
      [...saved(1, 31), ...saved(19, 1)],
      { speeches: 20, days: 31 },
    ],
    ['not where none was made in the first month', null, saved(500, 29), null],
    ['not for an empty library', null, [], null],
    ['not where the clock was set back', made(-10), saved(50, 5), null],
  ])('%s', (_, last, times, due) => {
    expect(backupDue(now, last, times)).toEqual(due);
  });
});

describe('the note of the last backup', () => {
  const area = (items: Record<string, unknown> = {}) => ({
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, items[key]])),
    set: async (more: Record<string, unknown>) => void Object.assign(items, more),
  });

  test('is kept', async () => {
    const one = area();
    expect(await storedLastBackup.load(one)).toBeNull();
    await storedLastBackup.save(one, { at: 5, speeches: 2 });
    expect(await storedLastBackup.load(one)).toEqual({ at: 5, speeches: 2 });
  });

  test.each([[7], [null], [{ at: 'x', speeches: 1 }], [{ at: 1 }]])('%j is none', async (lastBackup) => {
    expect(await storedLastBackup.load(area({ lastBackup }))).toBeNull();
  });
});
