/** What the cleaner reached on each wave, and may not fall below: measured as the wave was written, raised by hand. */
import type { Floors } from '../floors.ts';

export const waveFloors: Readonly<Record<string, Readonly<Record<'open' | 'held out', Floors>>>> = {};
