import { describe, expect, it, test } from 'vitest';
import { changeSettings, defaults, parseSettings, storedSettings, targetScript } from '../../lib/settings/settings.ts';
import type { StorageArea } from '../../lib/settings/stored-item.ts';

/** `storage.local` in memory. */
function area(items: Record<string, unknown> = {}): StorageArea {
  const kept = new Map(Object.entries(items));
  return {
    get: async (keys) => Object.fromEntries(keys.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)])),
    set: async (next) => Object.entries(next).forEach(([key, value]) => void kept.set(key, value)),
  };
}

describe('reading', () => {
  test.each([
    ['nothing', undefined, defaults],
    ['null', null, defaults],
    ['something else', 'hans', defaults],
    ['a broken value', { script: 'klingon', fullWidth: false, indent: 'yes' }, { ...defaults, fullWidth: false }],
    [
      'all of it',
      {
        ...defaults,
        script: 'hk',
        fullWidth: false,
        words: ['于右任'],
        frontMatter: false,
        fileTemplate: '{n} {title}',
      },
      {
        ...defaults,
        script: 'hk',
        fullWidth: false,
        words: ['于右任'],
        frontMatter: false,
        fileTemplate: '{n} {title}',
      },
    ],
    ['words that cannot be', { words: ['于右任', '于', '甲乙=丙', 7] }, defaults],
    ['some words that cannot be', { words: ['于右任', '于', '甲乙=丙'] }, { ...defaults, words: ['于右任'] }],
    ['a template that cannot be', { fileTemplate: '{titel}' }, defaults],
  ])('%s', (_, stored, expected) => {
    expect(parseSettings(stored)).toEqual(expected);
  });

  it('leaves what is not changed', async () => {
    const store = area({ settings: { script: 'tw' } });
    expect(await changeSettings(store, { indent: false })).toEqual({ ...defaults, script: 'tw', indent: false });
    expect(await storedSettings.load(store)).toEqual({ ...defaults, script: 'tw', indent: false });
  });
});

test.each([
  ['browser', 'zh-CN', 'hans'],
  ['browser', 'zh', 'hans'],
  ['browser', 'zh-SG', 'hans'],
  ['browser', 'zh-TW', 'tw'],
  ['browser', 'zh-Hant', 'tw'],
  ['browser', 'zh-HK', 'hk'],
  ['browser', 'zh-Hant-MO', 'hk'],
  ['browser', 'en-HK', 'keep'],
  ['browser', 'ja', 'keep'],
  ['tw', 'zh-CN', 'tw'],
  ['keep', 'zh-TW', 'keep'],
] as const)('%s in %s shows %s', (choice, language, expected) => {
  expect(targetScript(choice, language)).toBe(expected);
});
