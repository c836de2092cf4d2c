import { describe, expect, test } from 'vitest';
import { ownSettings, restoreOwnSettings } from '../../lib/backup/own-settings.ts';

const area = (items: Record<string, unknown> = {}) => ({
  items,
  get: async (keys: string[]) => Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
  set: async (more: Record<string, unknown>) => void Object.assign(items, more),
});
const line = (text: string) => ({ kind: 'line' as const, text, off: false });

describe('settings and own rules', () => {
  test('come back in an empty extension', async () => {
    const one = area({
      settings: { script: 'tw', fullWidth: false, indent: true },
      ownRules: [line('本站原创内容请勿转载')],
    });
    const kept = JSON.parse(JSON.stringify(await ownSettings(one))) as unknown;
    const other = area();
    expect(await restoreOwnSettings(other, kept)).toBe(1);
    expect(await ownSettings(other)).toEqual(await ownSettings(one));
  });

  test('overwrite nothing: rules are added, settings that were made stay', async () => {
    const here = area({
      settings: { script: 'hk', fullWidth: true, indent: true },
      ownRules: [line('请勿转载本站内容')],
    });
    const stored = { settings: { script: 'tw' }, ownRules: [line(' 请勿转载本站内容'), line('关注公众号领取资料')] };
    expect(await restoreOwnSettings(here, stored)).toBe(1);
    const { settings, ownRules } = await ownSettings(here);
    expect([settings.script, ownRules.map(({ text }) => text)]).toEqual([
      'hk',
      ['请勿转载本站内容', '关注公众号领取资料'],
    ]);
  });

  test.each([[null], [7], ['x'], [{}], [{ settings: 7, ownRules: 7 }], [{ ownRules: [{ kind: 'line' }, null] }]])(
    '%j adds nothing',
    async (stored) => {
      const here = area();
      expect(await restoreOwnSettings(here, stored)).toBe(0);
      expect((await ownSettings(here)).ownRules).toEqual([]);
    },
  );
});
