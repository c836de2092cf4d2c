import { expect, test } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { parse } from '../../lib/page/parse.ts';
import { pageOf } from '../collections/pages.ts';
import { articles } from './articles.ts';

test.each(articles.map((article) => [article.name, article] as const))('%s is no speech', (_, { title, lines }) => {
  expect(cleanTree(parse(pageOf(title, lines), 'https://pages.example/1.html'))).toMatchObject({ kind: 'article' });
});
