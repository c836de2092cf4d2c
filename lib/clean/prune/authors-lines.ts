/** Lines whose neighbours show that they are the author's: lists that a line announces, what is said in turn under names, signatures. */
import { lined } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { lineOdds } from '../../notices/cue-score.ts';
import { letterLabels } from '../../rules/title-words.ts';
import { signedDay } from '../../text/dates.ts';
import { rememberedOf } from '../../text/memo.ts';
import { anyOf } from '../../text/patterns.ts';
import { greets } from '../../text/speaker.ts';
import { fold } from '../../text/visible.ts';

export interface AuthorsLines {
  /** Indexes of the lines of lists, each from the line that announces it to the next sentence. */
  readonly listed: ReadonlySet<number>;
  /** Indexes of what is said under a name that speaks more than once, of the names above the day of a signature, and of what an official letter labels. */
  readonly voiced: ReadonlySet<number>;
}

/** Log-odds from which a line announces or lists nothing: it is the site's. */
const sites = 2;

/** A name, a post, an office. */
const signer = /^[\u4e00-\u9fff×*·\s（）()《》“”、]{2,30}$/u;
const closed = /[。！？!?…][”’"」』）)】]*$/u;
const said = /^([\u4e00-\u9fff]{1,6})\s*[:：]\s*\S.*[。！？!?…][”’"」』）)】]*$/u;

/** Several passes ask of the same blocks. */
export const authorsLinesOf = rememberedOf((blocks: readonly Block[]): AuthorsLines => {
  const texts = blocks.map((block) => (block.type === 'gap' ? '' : lined(block).trim()));
  const listed = new Set<number>();
  texts.forEach((text, index) => {
    if (!/[：:]$/u.test(text) || greets(text) || (index > 0 && text.length < shortestLead) || lineOdds(text) >= 0)
      return;
    for (let next = index + 1; next < texts.length; next++) {
      const line = texts[next] ?? '';
      if (line === '' || closed.test(line) || lineOdds(line) >= sites) break;
      listed.add(next);
    }
  });
  const byName = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const name = said.exec(text)?.[1];
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  const signed = texts.flatMap((text, index) =>
    signer.test(text) &&
    lineOdds(text) < sites &&
    texts.slice(index + 1, index + 3).some((next) => signedDay.test(next))
      ? [index]
      : [],
  );
  const letter = texts.flatMap((text, index) => (letterLine.test(fold(text)) ? [index] : []));
  const official = letter.length >= leastLabels ? letter : [];
  return {
    listed,
    voiced: new Set([...official, ...[...byName.values()].filter((lines) => lines.length > 1).flat(), ...signed]),
  };
});

const letterLine = new RegExp(`^${anyOf(letterLabels)}\\s{0,9}\\d?\\s{0,9}:`, 'u');
/** Lines; one such label may be a page's own. */
const leastLabels = 2;

/** UTF-16 units; a shorter line is a label: 「标签：」. */
const shortestLead = 8;
