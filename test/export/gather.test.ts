import { expect, test } from 'vitest';
import { gatherBytes } from '../../lib/export/gather.ts';

test('pieces keep their order, small and large, text and bytes', async () => {
  const parts = gatherBytes();
  const pieces = ['甲', new Uint8Array([0x62]), 'c'.repeat(1_500_000), 'd', new Uint8Array(2_000_000).fill(0x65), '乙'];
  for (const piece of pieces) parts.add(piece);
  const blob = parts.whole('text/plain', '前', '后');
  expect(blob.type).toBe('text/plain');
  expect(await blob.text()).toBe(`前甲b${'c'.repeat(1_500_000)}d${'e'.repeat(2_000_000)}乙后`);
});

test('of a part of memory only that part is taken', async () => {
  const parts = gatherBytes();
  parts.add(new Uint8Array([0x61, 0x62, 0x63]).subarray(1, 2));
  expect(await parts.whole('').text()).toBe('b');
});
