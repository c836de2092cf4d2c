/**
 * Leaves the examples of rule tables (`takes`, `spares`) out of what is built: they are tests, and every known page would
 * load those of the detector.
 */
import type { Plugin } from 'vite';

const examples = new Set(['takes', 'spares']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key: Node & { readonly name?: string };
}

/** The properties that hold examples, in the order of the code. */
function* examplesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* examplesIn(item);
  } else if (typeof value === 'object' && value !== null) {
    const { type, key } = value as Partial<Property>;
    if (type === 'Property' && examples.has(key?.name ?? '')) yield value as Node;
    else yield* examplesIn(Object.values(value));
  }
}

/** The Vite plugin. Touches files of `lib/rules` alone, after their types have gone. */
export function withoutExamples(): Plugin {
  return {
    name: 'qinggao:without-examples',
    enforce: 'post',
    transform(code, id) {
      if (!/\/lib\/rules\/[\w-]+\.ts$/u.test(id)) return null;
      const parts: string[] = [];
      let from = 0;
      for (const { start, end } of examplesIn(this.parse(code))) {
        parts.push(code.slice(from, start));
        // The comma behind goes with it
        from = end + (/^\s*,/u.exec(code.slice(end))?.[0].length ?? 0);
      }
      return from === 0 ? null : { code: parts.join('') + code.slice(from), map: null };
    },
  };
}
