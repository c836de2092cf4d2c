/** Measures pages for the growth fuzz in a process of its own: one that hangs can be ended. */
import { type Frame, timed } from './growth.ts';

process.on('message', ({ frame, unit, length }: { frame: Frame; unit: string; length: number }) => {
  process.send?.(timed(frame, unit, length));
});
