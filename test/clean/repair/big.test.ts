import { expect, test } from 'vitest';
import { examine, repair } from '../../../lib/clean/repair/repair.ts';
import type { Block } from '../../../lib/model/types.ts';

test('a page with more changes than a call can spread', () => {
  const text = '國(guó)家圖書館開(kāi)會(huì)，來(lái)賓學(xué)習(xí)';
  const blocks = Array.from({ length: 40_000 }, (): Block => ({ type: 'paragraph', text }));
  const { value, changes } = repair(blocks, examine(blocks.map(() => text)));
  expect(changes).toHaveLength(6 * blocks.length);
  expect(value.at(-1)).toEqual({ type: 'paragraph', text: '國家圖書館開會，來賓學習' });
});
