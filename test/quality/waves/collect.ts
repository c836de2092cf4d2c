/** A page of several texts, as a wave writes it out: each heading and each name is said. */
import type { Text, TextBlock } from '../sheet.ts';

export interface Part {
  readonly text: Text;
  /** The heading as it is printed. */
  readonly heading: string;
  /** Other names that are as right; the heading itself always is. */
  readonly names: readonly string[];
  /** Sentences of an editor before the heading. */
  readonly before?: readonly string[];
}

/** A page's text from its parts. `opener` and `closer` are the editor's. */
export function collect(row: {
  readonly id: string;
  readonly title: string;
  readonly tag: 'strong' | 'plain' | 'heading';
  readonly parts: readonly Part[];
  readonly opener?: readonly string[];
  readonly closer?: readonly string[];
}): Text {
  const extra = (texts: readonly string[] | undefined): readonly TextBlock[] =>
    texts ? [{ type: 'extra', texts }] : [];
  return {
    id: row.id,
    genre: 'collection',
    title: row.title,
    script: 'hans',
    blocks: [
      ...extra(row.opener),
      ...row.parts.flatMap(({ text, heading, names, before }): readonly TextBlock[] => [
        ...extra(before),
        { type: 'section', titles: [heading, ...names], print: { text: heading, tag: row.tag } },
        ...text.blocks,
      ]),
      ...extra(row.closer),
    ],
  };
}
