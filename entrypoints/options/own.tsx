/** The reader's own rules, a line each. Invalid ones are refused with the reason. */
import { useSignal } from '@preact/signals';
import type { OwnKind, OwnRow } from '../../lib/clean/custom-rules/rules.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { draft, keep, ownRows, remove } from './own-state.ts';
import { TryIt } from './try-it.tsx';

interface ListProps {
  readonly hook: string;
  /** New rows are of the first kind. */
  readonly kinds: readonly [OwnKind, ...OwnKind[]];
  readonly title: MessageKey;
  readonly how: MessageKey;
}

function List({ hook, kinds, title, how }: ListProps) {
  const rows = ownRows.value.map((row, place) => ({ row, place })).filter(({ row }) => kinds.includes(row.kind));
  return (
    <fieldset data-role={hook}>
      <legend>{t(title)}</legend>
      <p class="quiet">{t(how)}</p>
      {rows.map(({ row, place }) => (
        <Line key={`${row.kind} ${row.text}`} row={row} place={place} kinds={kinds} />
      ))}
      <Line key={`new ${rows.length}`} row={null} place={null} kinds={kinds} />
    </fieldset>
  );
}

interface LineProps {
  /** Null for the empty row at the end. */
  readonly row: OwnRow | null;
  readonly place: number | null;
  readonly kinds: ListProps['kinds'];
}

function Line({ row, place, kinds }: LineProps) {
  const text = useSignal(row?.text ?? '');
  const kind = useSignal<OwnKind>(row?.kind ?? kinds[0]);
  const problem = useSignal<string | null>(null);
  const isSentence = kinds.length > 1;
  const trying = () => {
    if (isSentence) draft.value = { kind: kind.value, text: text.value };
  };
  const store = async () => {
    problem.value = await keep(kind.value, text.value, place);
  };
  return (
    <div class="row" data-role="row">
      <input
        type="text"
        data-role="text"
        aria-label={row?.text ?? t('ownNew')}
        aria-invalid={problem.value !== null}
        placeholder={row ? '' : t('ownNew')}
        spellcheck={false}
        value={text.value}
        onFocus={trying}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          problem.value = null;
          trying();
        }}
        onKeyDown={(event) => event.key === 'Enter' && void store()}
        onChange={() => row && void store()}
      />
      {isSentence && (
        <select
          data-role="scope"
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value === 'span' ? 'span' : 'line';
            trying();
            if (row) void store();
          }}
        >
          <option value="line">{t('ownLine')}</option>
          <option value="span">{t('ownSpan')}</option>
        </select>
      )}
      {place === null ? (
        <button type="button" data-role="add" disabled={text.value.trim() === ''} onClick={store}>
          {t('ownAdd')}
        </button>
      ) : (
        <button type="button" data-role="remove" onClick={() => remove(place)}>
          {t('delete')}
        </button>
      )}
      {row?.off && (
        <p class="failed">
          {t('ownOff')}
          <button type="button" data-role="switch-on" onClick={store}>
            {t('ownOn')}
          </button>
        </p>
      )}
      {problem.value !== null && (
        <p class="failed" data-role="problem" role="alert">
          {problem.value}
        </p>
      )}
    </div>
  );
}

export function Own() {
  return (
    <section>
      <h2>{t('ownTitle')}</h2>
      <p class="quiet">{t('ownHow')}</p>
      <List hook="own-host" kinds={['host']} title="ownHosts" how="ownHostsHow" />
      <List hook="own-element" kinds={['element']} title="ownElements" how="ownElementsHow" />
      <List hook="own-sentence" kinds={['line', 'span']} title="ownSentences" how="ownSentencesHow" />
      <TryIt />
    </section>
  );
}
