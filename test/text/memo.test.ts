import { expect, test } from 'vitest';
import { remembered, rememberedOf } from '../../lib/text/memo.ts';

test('asks once for each question, whatever the answer', () => {
  const asked: string[] = [];
  const isShort = remembered((text: string) => {
    asked.push(text);
    return text.length < 3;
  });
  expect(['长长长', '短', '长长长', '短'].map((text) => isShort(text))).toEqual([false, true, false, true]);
  expect(asked).toEqual(['长长长', '短']);
});

test('asks once of each object', () => {
  const asked: object[] = [];
  const isAsked = rememberedOf((of: object) => {
    asked.push(of);
    return null;
  });
  const [one, other] = [{}, {}];
  expect([one, other, one].map((of) => isAsked(of))).toEqual([null, null, null]);
  expect(asked).toEqual([one, other]);
});
