/** Shows what sentence rules would take from a saved text, while they are typed. */

import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { findSentences, type Stopped } from '../../lib/clean/custom-rules/apply.ts';
import { findProblem, ownRulesFor } from '../../lib/clean/custom-rules/rules.ts';
import { database } from '../../lib/library/database.ts';
import { library } from '../../lib/library/index.ts';
import { type SpeechRow, speechOf } from '../../lib/library/records.ts';
import { type Edit, pieces } from '../../lib/model/edits.ts';
import { codeOf } from '../../lib/model/errors.ts';
import { errorText, t } from '../../lib/platform/i18n.ts';
import { draft, ownRows } from './own-state.ts';

const store = library(database({ indexedDB, IDBKeyRange }), { now: Date.now, newId: () => crypto.randomUUID() });

/** Limits of texts offered (the newest) and lines shown. */
const mostTexts = 200;
const mostLines = 100;

const texts = signal<readonly SpeechRow[] | null>(null);
const lines = signal<readonly string[]>([]);
const trouble = signal<string | null>(null);

/** The stored rules, and the draft. */
const sentences = computed(() => {
  const { sentences: kept } = ownRulesFor(ownRows.value, null);
  const now = draft.value;
  if (now === null || findProblem(now) !== null) return kept;
  const scope: 'line' | 'span' = now.kind === 'span' ? 'span' : 'line';
  const others = kept.filter(({ text }) => text !== now.text.trim());
  return [...others, { text: now.text.trim(), scope }];
});

interface Taken {
  readonly line: string;
  readonly edits: readonly Edit[];
}

const result = computed(() => {
  const stopped: Stopped[] = [];
  const found = findSentences(lines.value, sentences.value, () => performance.now(), stopped);
  const taken = found.flatMap((edits, n): Taken[] => (edits.length > 0 ? [{ line: lines.value[n] ?? '', edits }] : []));
  return { taken, stopped };
});

async function choose(id: string): Promise<void> {
  try {
    lines.value = id === '' ? [] : speechOf(await store.read(id)).blocks.flatMap((block) => pieces(block));
    trouble.value = null;
  } catch (error) {
    trouble.value = errorText(codeOf(error));
  }
}

async function look(): Promise<void> {
  try {
    texts.value = (await store.list()).slice(0, mostTexts);
  } catch (error) {
    trouble.value = errorText(codeOf(error));
  }
}

function Found() {
  const { taken, stopped } = result.value;
  const places = taken.reduce((sum, { edits }) => sum + edits.length, 0);
  return (
    <div data-role="try-found" role="status">
      {stopped.map(({ rule, why }) => (
        <p key={rule} class="failed">
          {t(why === 'too-slow' ? 'ownTooSlow' : 'ownTooMuch', rule)}
        </p>
      ))}
      <p class="quiet">{places === 0 ? t('ownTryNone') : t('ownTryFound', places)}</p>
      {taken.slice(0, mostLines).map(({ line, edits }, n) => (
        <p key={n} class="tried" data-role="try-line" lang="zh">
          {struckOut(line, edits)}
        </p>
      ))}
    </div>
  );
}

/** A line with deletions struck out. */
function struckOut(line: string, edits: readonly Edit[]) {
  const ends = edits.map(({ at, before }) => at + before.length);
  return [
    ...edits.map(({ at, before }, n) => (
      <>
        {line.slice(ends[n - 1] ?? 0, at)}
        <del>{before}</del>
      </>
    )),
    line.slice(ends.at(-1) ?? 0),
  ];
}

export function TryIt() {
  useEffect(() => void look(), []);
  const list = texts.value;
  return (
    <fieldset data-role="try-it">
      <legend>{t('ownTry')}</legend>
      <p class="quiet">{t('ownTryHow')}</p>
      {list?.length === 0 ? (
        <p>{t('ownTryEmpty')}</p>
      ) : (
        <select
          data-role="try-text"
          aria-label={t('ownTryPick')}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t('ownTryPick')}</option>
          {list?.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
      {trouble.value !== null && <p class="failed">{trouble.value}</p>}
      {lines.value.length > 0 && <Found />}
    </fieldset>
  );
}
