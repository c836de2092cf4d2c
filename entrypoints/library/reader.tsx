/** The sheet on which a saved speech is read. */
import { byLine } from '../../lib/by-line.ts';
import { t } from '../../lib/i18n.ts';
import { marked } from '../../lib/marked.ts';
import { isSalutation } from '../../lib/salutation.ts';
import { completeness, gapText, headingTags, languages } from '../../lib/speech-lines.ts';
import type { Block } from '../../lib/types.ts';
import { copyMarkdown, copyRich } from './exporting.ts';
import { discard, indent, open, rewrite, script, tried } from './shelf.ts';

type Writers = { readonly [K in Block['type']]: (block: Extract<Block, { type: K }>) => preact.JSX.Element };

const writers: Writers = {
  heading: ({ level, text }) => {
    const Heading = headingTags[level];
    return <Heading>{runs(text)}</Heading>;
  },
  paragraph: ({ text }) => <p class={isSalutation(text) ? 'flush' : ''}>{runs(text)}</p>,
  list: ({ ordered, items }) => {
    const entries = items.map((item, n) => <li key={n}>{runs(item)}</li>);
    return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
  },
  table: ({ rows }) => (
    <div class="table">
      <table>
        {rows.map((row, n) => (
          <tr key={n}>
            {row.map((cell, m) => (
              <td key={m}>{runs(cell)}</td>
            ))}
          </tr>
        ))}
      </table>
    </div>
  ),
  gap: (gap) => (
    <p class="gap" data-role="gap" role="note">
      {gapText(gap)}
    </p>
  ),
};

/** A text with its doubtful places underlined. */
function runs(text: string) {
  return marked(text).map((run, n) =>
    typeof run === 'string' ? (
      run
    ) : (
      <u key={n} title={run.why}>
        {run.text}
      </u>
    ),
  );
}

function Tools() {
  const id = open.value?.saved.row.id;
  return (
    <div class="tools" role="toolbar">
      <span class="group" role="group" aria-label={t('viewScript')}>
        {(['keep', 'hans', 'tw', 'hk'] as const).map((to) => (
          <button
            key={to}
            type="button"
            data-role={`script-${to}`}
            aria-pressed={script.value === to}
            onClick={() => tried(() => rewrite(to))}
          >
            {t(`script_${to}`)}
          </button>
        ))}
      </span>
      <button type="button" data-role="copy" onClick={() => tried(copyMarkdown)}>
        {t('copyMarkdown')}
      </button>
      <button type="button" data-role="copy-rich" onClick={() => tried(copyRich)}>
        {t('copyRich')}
      </button>
      <button type="button" data-role="delete-one" onClick={() => tried(() => discard(id ? [id] : []))}>
        {t('delete')}
      </button>
    </div>
  );
}

/** The open speech, or a line that says how to open one. */
export function Reader() {
  const now = open.value;
  if (now === null) return <main class="reader quiet">{t('libraryPick')}</main>;
  const { saved, shown, chars } = now;
  const { url, savedAt } = saved.row;
  return (
    <main class={indent.value ? 'reader indent' : 'reader'} data-role="reader">
      <Tools />
      <article lang={languages[script.value]} key={`${saved.row.id} ${script.value}`}>
        <h2 data-role="title">{shown.title}</h2>
        <p class="by" data-role="by-line">
          {byLine(shown)}
        </p>
        <p class={shown.complete ? 'whole' : 'cut'} data-role="completeness">
          {completeness(shown, chars)}
        </p>
        {shown.blocks.map((block, n) => (
          <Piece key={n} block={block} />
        ))}
        <footer class="quiet">
          {t('savedOn', new Date(savedAt).toLocaleString())}
          {url !== null && /^https?:/u.test(url) && (
            <>
              {' · '}
              <a href={url} target="_blank" rel="noreferrer noopener">
                {t('original')}
              </a>
            </>
          )}
        </footer>
      </article>
    </main>
  );
}

function Piece({ block }: { readonly block: Block }) {
  return writers[block.type](block as never);
}
