import { describe, expect, it } from 'vitest';
import { fill, readTemplate, rowScopes, type Scope } from './template.ts';

const scope: Scope = {
  values: { title: '致辞', lineCount: 7, box: (words) => `[${words.join('+')}]` },
  sections: { others: ([count]) => rowScopes(scope, [{ day: '一' }, { day: '二' }].slice(0, Number(count ?? 2))) },
};
const filled = (template: string): string =>
  fill(readTemplate(template), scope, { twice: (text, [between = ''], original) => text + between + original });

describe('a template', () => {
  it.each([
    ['a value', '<h1>{{title}}</h1>', '<h1>致辞</h1>'],
    ['a value with words', '{{box a b}}', '[a+b]'],
    ['a number worked out', '{{lineCount*61+800}}', '1227'],
    ['filters in their order', '{{title|twice -|twice}}', '致辞-致辞致辞'],
    ['rows', '{{#others}}{{number}}{{day}}{{#if more}}、{{/if}}{{/others}}', '1一、2二'],
    ['some of the rows', '{{#others 1}}{{day}}{{/others}}', '一'],
    ['questions', '{{#if lineCount%4=3}}a{{/if}}{{#if lineCount>7}}b{{/if}}{{#if title!=x}}c{{/if}}', 'ac'],
  ])('fills in %s', (_, template, wanted) => expect(filled(template)).toBe(wanted));

  it.each([
    ['a value', '{{subtitle}}'],
    ['a section', '{{#lines}}{{/lines}}'],
    ['a filter', '{{title|thrice}}'],
    ['what to ask', '{{#if index=1}}{{/if}}'],
    ['a slot', '{{title!}}'],
    ['an end', '{{#others}}'],
    ['a beginning', '{{/others}}'],
  ])('is refused for %s that is not there', (_, template) => expect(() => filled(template)).toThrow());
});
