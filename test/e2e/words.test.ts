/** The reader's word list: written on the options page, and a name of it comes out so in the view; the panel tells what was rewritten. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command, launch, message, open, openOwn, type Reader } from './browser.ts';
import { chooseScript, kept } from './choices.ts';
import { press, readerOn, readView } from './reading.ts';
import { type Served, serve } from './server.ts';

const url = 'http://www.diyifanwen.com/fanwen/jianghua/78.htm';
const lines = [
  '同志们：',
  '今天的会议,主要任务是分析当前雨情水情，对下一步工作作出安排。请于小后站长带头发言。',
  '各乡镇要压实责任，把预案落到每一户，把物资备到每一段堤，宁可备而不用，不可用而无备。',
  '谢谢大家！',
];
const html = `<html><head><meta charset="utf-8"><title>在防汛会议上的讲话</title></head><body><h1>在防汛会议上的讲话</h1>
<div id="article-content">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;

const world = {} as { server: Served; reader: Reader };

beforeAll(async () => {
  const server = await serve();
  const reader = await launch({ port: server.port, hosts: [new URL(url).hostname] });
  Object.assign(world, { server, reader });
  server.put(url, { bytes: html, type: 'text/html; charset=utf-8' });
  await chooseScript(reader, 'tw');
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
});

it('is kept but for the lines that cannot be, and wins in the view', async () => {
  const { reader } = world;
  const options = await openOwn(reader, 'options.html');
  const box = await options.waitForSelector('[data-role="words"]');
  await box?.type('于小后\n于');
  await options.focus('[data-role="indent"]');
  const problem = await options.waitForSelector('[data-role="words-problems"]');
  expect(await problem?.evaluate(({ textContent }) => textContent)).toBe(
    `于：${await message(reader, 'word_too_short')}`,
  );
  await kept(options);
  await options.reload();
  await options.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('[data-role="words"]')?.value === '于小后',
  );
  await options.close();

  const page = await open(reader, url);
  await command(reader, page, 'read-page');
  const { titles, paragraphs } = await readView(page);
  expect(titles).toEqual(['在防汛會議上的講話']);
  expect(paragraphs[1]).toBe('今天的會議，主要任務是分析當前雨情水情，對下一步工作作出安排。請于小后站長帶頭發言。');

  await press(page, 'taken');
  const groups = await (await readerOn(page)).$$eval('[data-role="written-group"] summary', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  );
  expect(groups).toEqual([
    expect.stringContaining(await message(reader, 'rule_tw')),
    expect.stringContaining(await message(reader, 'rule_full_width_marks')),
  ]);
  expect(reader.faults).toEqual([]);
});
