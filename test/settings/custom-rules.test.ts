import { beforeAll, expect, test } from 'vitest';
import type { OwnRow } from '../../lib/clean/custom-rules/rules.ts';
import { ruleText } from '../../lib/platform/i18n.ts';
import { storedRules, switchOffStopped } from '../../lib/settings/custom-rules.ts';
import { speakChinese } from '../ui/chinese.ts';

beforeAll(speakChinese);

/** Storage that keeps what it is given. */
function area(stored: unknown) {
  const items: Record<string, unknown> = { ownRules: stored, settings: { indent: false } };
  return {
    items,
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, items[key]])),
    set: async (more: Record<string, unknown>) => void Object.assign(items, more),
  };
}

const rows: readonly OwnRow[] = [
  { kind: 'element', text: 'wenku.example## .ad', off: false },
  { kind: 'span', text: '/a+/', off: false },
  { kind: 'line', text: '欢迎下载', off: false },
];

test('rows come back as they were written', async () => {
  const store = area(undefined);
  expect(await storedRules.load(store)).toEqual([]);
  await storedRules.save(store, rows);
  expect(await storedRules.load(store)).toEqual(rows);
  expect(store.items.settings).toEqual({ indent: false });
});

test('rules that ran too long are switched off and told, and no others', async () => {
  const store = area(rows);
  const text = await switchOffStopped(store, [
    { rule: '.ad', why: 'too-slow' },
    { rule: '/a+/', why: 'too-slow' },
    { rule: '欢迎下载', why: 'too-much' },
  ]);
  expect((await storedRules.load(store)).map(({ off }) => off)).toEqual([true, true, false]);
  expect(text).toContain('「/a+/」太慢');
  expect(text).toContain('「欢迎下载」会取走大半篇');
  expect(await switchOffStopped(store, [])).toBe(null);
});

test('an entry of the log names the rule', () => {
  expect(ruleText('prune', 'own:关注*公众号')).toBe('您自己的规则：关注*公众号');
  expect(ruleText('strip', 'own:a:not(.b)')).toBe('您自己的规则：a:not(.b)');
  expect(ruleText('strip', 'site:miaobi')).toBe('本站的固定部件');
});
