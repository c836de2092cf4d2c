/** The text of a speech: doubtful places underlined, hits highlighted. */

import { highlightRuns } from '../../lib/library/search/words.ts';
import type { Block } from '../../lib/model/types.ts';
import { doubtRuns } from '../../lib/present/print.ts';
import { gapText, headingTags } from '../../lib/present/speech-lines.ts';
import { standsFlush } from '../../lib/text/speaker.ts';
import { wanted } from './shelf.ts';

type Writers = { readonly [K in Block['type']]: (block: Extract<Block, { type: K }>) => preact.JSX.Element };

const writers: Writers = {
  heading: ({ level, text }) => {
    const Heading = headingTags[level];
    return <Heading>{runs(text)}</Heading>;
  },
  paragraph: ({ text }) => <p class={standsFlush(text) ? 'flush' : ''}>{runs(text)}</p>,
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

/** Underlines doubtful places and highlights hits. */
export function runs(text: string) {
  return doubtRuns(text).map((run, n) =>
    typeof run === 'string' ? (
      hits(run)
    ) : (
      <u key={n} title={run.why}>
        {hits(run.text)}
      </u>
    ),
  );
}

/** Highlights hits. */
export function hits(text: string) {
  if (wanted.value.length === 0) return text;
  return highlightRuns(text, wanted.value).map((run, n) => (run.hit ? <mark key={n}>{run.text}</mark> : run.text));
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, n) => (
        <Piece key={n} block={block} />
      ))}
    </>
  );
}

function Piece({ block }: { readonly block: Block }) {
  return writers[block.type](block as never);
}
