import { expect, test, vi } from 'vitest';
import { doubtRuns } from '../../lib/present/doubt-runs.ts';

vi.mock('../../lib/platform/i18n.ts', () => ({ t: (key: string) => key }));

test.each([
  ['', ['']],
  ['同志们，大家好！', ['同志们，大家好！']],
  ['坚持以为指导，', ['坚持', { text: '以为', why: 'doubt_deleted_words' }, '指导，']],
  ['\uFFFD志们', [{ text: '\uFFFD', why: 'doubt_lost_character' }, '志们']],
  ['视察报告》', ['视察报告', { text: '》', why: 'doubt_cut_link' }]],
])('%s', (text, runs) => {
  expect(doubtRuns(text)).toEqual(runs);
  expect(
    doubtRuns(text)
      .map((run) => (typeof run === 'string' ? run : run.text))
      .join(''),
  ).toBe(text);
});
