/** What the scripts say and run: headed steps on standard output, child processes that share it. Plain Node, no packages. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `package.json`. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Prints the heading of a step. @param {string} title */
export function heading(title) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 72 - title.length))}`);
}

/**
 * Runs a program in the project's folder and shows what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to this process's own
 * @returns {Promise<number>} its exit code; 127 where it could not be started, 128 where a signal ended it
 */
export function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 128));
  });
}

/**
 * Runs a JavaScript program of an installed package with this very Node.
 *
 * Not through `npx`: on Windows that would need a shell.
 *
 * @param {string} file path inside `node_modules`
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 */
export function runPackage(file, args, environment) {
  return run(process.execPath, [join(root, 'node_modules', file), ...args], environment);
}

/** Throws where a step gave another exit code than 0. @param {number} code @param {string} what */
export function orThrow(code, what) {
  if (code !== 0) throw new Error(`${what} 失败，请看上面的输出 · failed, see above (${code})`);
}

/** Does the work of a script: an error is told in its words, and the exit code is 1. @param {() => Promise<void>} work */
export async function runScript(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
