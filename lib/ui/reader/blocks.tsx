/** The text of a speech: doubtful places underlined, hits of a search highlighted. */

import { highlightRuns } from '../../library/search/words.ts';
import type { Block } from '../../model/types.ts';
import { doubtRuns } from '../../present/doubt-runs.ts';
import { gapText, headingTags } from '../../present/speech-lines.ts';
import { standsFlush } from '../../text/speaker.ts';

type Words = readonly string[];
type Writers = {
  readonly [K in Block['type']]: (block: Extract<Block, { type: K }>, words: Words) => preact.JSX.Element;
};

const writers: Writers = {
  heading: ({ level, text }, words) => {
    const Heading = headingTags[level];
    return <Heading>{runs(text, words)}</Heading>;
  },
  paragraph: ({ text }, words) => <p class={standsFlush(text) ? 'flush' : ''}>{runs(text, words)}</p>,
  list: ({ ordered, items }, words) => {
    const entries = items.map((item, n) => <li key={n}>{runs(item, words)}</li>);
    return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
  },
  table: ({ rows }, words) => (
    // It scrolls by keys too
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls
    <div class="table" tabIndex={0}>
      <table>
        {rows.map((row, n) => (
          <tr key={n}>
            {row.map((cell, m) => (
              <td key={m}>{runs(cell, words)}</td>
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

function runs(text: string, words: Words) {
  return doubtRuns(text).map((run, n) =>
    typeof run === 'string' ? (
      hits(run, words)
    ) : (
      <u key={n} title={run.why}>
        {hits(run.text, words)}
      </u>
    ),
  );
}

/** Highlights hits. */
export function hits(text: string, words: Words) {
  if (words.length === 0) return text;
  return highlightRuns(text, words).map((run, n) => (run.hit ? <mark key={n}>{run.text}</mark> : run.text));
}

/** The blocks of a speech; `words` are those of a search. */
export function Blocks({ blocks, words }: { readonly blocks: readonly Block[]; readonly words: Words }) {
  return <>{blocks.map((block) => writers[block.type](block as never, words))}</>;
}
