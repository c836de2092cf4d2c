import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { parse } from '../../lib/page/parse.ts';
import { collected, pageOf, printed, styles } from './pages.ts';
import { single } from './single.ts';

const clean = (title: string, lines: readonly string[]) =>
  cleanTree(parse(pageOf(title, lines), 'https://pages.example/1.html'));
const bare = (title: string) => title.normalize('NFKC').replace(/[\s:★=]+/gu, '');

describe('collections are parted, however they are numbered', () => {
  test.each(styles.map((style) => [style.name, style] as const))('%s', (_, style) => {
    const { kind, speeches } = clean(style.page, collected(style));
    expect(speeches.map(({ title }) => bare(title))).toEqual(printed(style).map(bare));
    expect(kind).toBe('collection');
  });
});

describe('one text is not parted', () => {
  test.each(single.map((page) => [page.name, page] as const))('%s', (_, { page, lines }) => {
    expect(clean(page, lines).speeches.map(({ title }) => title)).toHaveLength(1);
  });
});
