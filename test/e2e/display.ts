/** A display without a screen, and a keyboard: shortcuts belong to the browser and cannot be typed into a page. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Whether this machine has what it takes: Xvfb and xdotool. */
export const canType = ['Xvfb', 'xdotool'].every((name) => spawnSync('which', [name]).status === 0);

export interface Display {
  /** As the `DISPLAY` variable has it. */
  readonly name: string;
  /** Presses keys in the only window there is, as `alt+r`. */
  readonly type: (keys: string) => void;
  readonly close: () => void;
}

/** Starts a display of its own on a free number. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start')));
    (server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  const name = `:${number}`;
  const xdotool = (...args: readonly string[]) =>
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: name } })
      .toString()
      .trim();
  return {
    name,
    type: (keys) => {
      const window = xdotool('search', '--onlyvisible', '--class', 'chrom').split('\n').at(-1) ?? '';
      xdotool('windowfocus', '--sync', window); // There is no window manager to give the focus
      xdotool('key', keys);
    },
    close: () => void server.kill(),
  };
}
