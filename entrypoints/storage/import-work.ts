/** Imports dropped, picked or pasted files and texts. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { savedText } from '../../lib/app/reports.ts';
import type { Stopped } from '../../lib/clean/custom-rules/apply.ts';
import type { OwnRow } from '../../lib/clean/custom-rules/rules.ts';
import { arrange, type Job as FileJob, type FoundFile, pathBeside } from '../../lib/import/gather.ts';
import { type Imported, type ImportReport, pauseSwitch, runImport } from '../../lib/import/run.ts';
import { announceChange } from '../../lib/library/changes.ts';
import { t } from '../../lib/platform/i18n.ts';
import { storedRules, switchOffStopped } from '../../lib/settings/custom-rules.ts';
import { caller, job, restore, said, tried } from './work.ts';

/** The report of an import, with the files that were not imported. */
export interface Imports extends ImportReport {
  readonly passedOver: readonly string[];
}

export const imported = signal<Imports | null>(null);

/** Time limit of one file; the longest page takes a few seconds. */
const fileMs = 60_000;

/** Imports files; `unread` are paths that the browser could not read. A single backup is restored instead. */
export async function importFound(found: readonly FoundFile[], unread: readonly string[] = []): Promise<void> {
  const { jobs, passedOver } = arrange(found);
  const [only] = passedOver;
  if (jobs.length === 0 && passedOver.length === 1 && only && /\.zip$/iu.test(only.path)) return restore(only.file);
  await tried(async (abort, cancel) => {
    imported.value = null;
    const pause = pauseSwitch();
    const own = await storedRules.load(browser.storage.local);
    const stopped: Stopped[] = [];
    const show = (done: number, path: string) => {
      job.value = {
        what: 'import',
        text: t('importGoing', done, jobs.length, path),
        done,
        total: jobs.length,
        cancel,
        paused: pause.paused,
        pause: (paused) => {
          pause.set(paused);
          if (job.value) job.value = { ...job.value, paused };
        },
      };
    };
    const one = async (file: FileJob, signal: AbortSignal): Promise<Imported> => {
      const answer = await caller.call('importFile', questionOf(file, own), { signal, withinMs: fileMs });
      stopped.push(...answer.stopped);
      return answer;
    };
    const report = await runImport(jobs, { one, signal: abort, pause, progress: ({ done, path }) => show(done, path) });
    announceChange(null);
    const failures = [...report.failures, ...unread.map((path) => ({ path, code: 'unreadable' }))];
    imported.value = { ...report, failures, passedOver: passedOver.map(({ path }) => path) };
    const note = await switchOffStopped(browser.storage.local, stopped);
    if (note !== null) said.value = { text: note, tone: 'failed' };
  });
}

function questionOf(file: FileJob, own: readonly OwnRow[]) {
  return {
    name: file.file.name,
    file: file.file,
    beside: file.beside.map((other) => [pathBeside(file, other), other.file] as const),
    own,
  };
}

export async function importPasted(text: string): Promise<boolean> {
  let isSaved = false;
  await tried(async () => {
    const { results } = await caller.call('importText', { text });
    announceChange(results.map(({ id }) => id));
    said.value = { text: savedText(results), tone: 'done' };
    isSaved = true;
  });
  return isSaved;
}
