/** Other programs that open what is exported, where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process';

/** The first of these that can be started; null where none can. */
export function findProgram(...names: readonly string[]): string | null {
  return names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined) ?? null;
}

/** Runs a program and gives what it prints. Throws where it fails. */
export function runProgram(program: string, args: readonly string[], folder: string): string {
  return execFileSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    timeout: 120_000,
  });
}
