/** A share of the growth fuzz: `npm run fuzz:growth` has all of it. */
import { expect, it } from 'vitest';
import { dice } from '../dice.ts';
import { type Frame, frames, grows, lengths, pieces, timed, words } from './growth.ts';

const pairs = 10;

it('no text takes more time than it is long', () => {
  const below = dice(20_261_201);
  const all = [...pieces, ...words()];
  const pick = () => all[below(all.length)] ?? '';
  const found = Array.from({ length: pairs }, () => `${pick()}${pick()}`).flatMap((unit) => {
    const frame = Object.keys(frames)[below(Object.keys(frames).length)] as Frame;
    const isSlow = () => grows(timed(frame, unit, lengths.short), timed(frame, unit, lengths.long));
    // Once more where it seems so: a collector's pause is no growth
    return isSlow() && isSlow() ? [`${frame} ${JSON.stringify(unit)}`] : [];
  });
  expect(found).toEqual([]);
}, 120_000);

it('sees what grows', () => {
  expect([grows(10, 150), grows(30, 700), grows(3, 300)]).toEqual([false, true, false]);
});
