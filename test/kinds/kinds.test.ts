import { expect, test } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { parse } from '../../lib/page/parse.ts';
import { pageOf } from '../collections/pages.ts';
import { list, object, readJson, strings, text } from '../read.ts';

/** Texts that nobody speaks to an audience, though they have words of speeches: our own. */
const articles = readJson(
  new URL('articles.json', import.meta.url),
  list(object({ name: text, title: text, lines: strings })),
);

test.each(articles.map((article) => [article.name, article] as const))('%s is no speech', (_, { title, lines }) => {
  expect(cleanTree(parse(pageOf(title, lines), 'https://pages.example/1.html'))).toMatchObject({ kind: 'article' });
});
