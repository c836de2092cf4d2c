/** Finding and keeping order as a reader does: searched, filtered, tagged, edited and put back, binned and taken out. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newLibrary, page, speech } from '../library/sample.ts';
import { launch, openOwn, type Reader, until } from './browser.ts';
import { showAsWritten } from './choices.ts';
import { chooseOnly, clickOn, listed, openLibrary, pressIn, search, titlesIn } from './shelf.ts';
import { fill, rowsIn } from './stored.ts';

const world = {} as { reader: Reader; page: Page };
const notice = '（本文来自某某范文网）';

/** Sixty speeches of two sites, one of them cut, one in Traditional characters, one with a notice taken out of it. */
async function shelf() {
  const { books, db } = newLibrary();
  for (let n = 0; n < 60; n++) {
    const one = speech(`第${n}次会议上的讲话`, `这是第${n}篇，讲的是${n % 2 ? '防汛' : '植树'}工作，要狠抓落实。`, {
      published: `20${String(10 + (n % 10))}-05-01`,
      complete: n !== 7,
    });
    await books.save(page([one], `https://${n % 3 ? 'a' : 'b'}.example/${n}.html`));
  }
  const hant = speech('在動員會上的講話', '我們要發展經濟。');
  await books.save({ ...page([hant], null), script: { source: 'hant', target: 'keep' } });
  const cleaned = speech('在总结会上的讲话', '今年的工作做完了。');
  const changes = [{ stage: 'prune' as const, rule: 'footer', before: notice, after: '', at: '一、开头\n今年'.length }];
  await books.save({ ...page([cleaned], 'https://c.example/1.html'), changes });
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
}

/** Empty where there is none. */
const textOf = (role: string) =>
  world.page.$$eval(`[data-role="${role}"]`, (found) => found.map(({ textContent }) => textContent ?? '').join(''));
const count = async () => Number((await textOf('count')).replace(/\D/gu, ''));
const found = (number: number) => until(`${number} found`, async () => (await count()) === number);
const pressText = async (role: string, words: string) => {
  const buttons = await world.page.$$(`[data-role="${role}"]`);
  for (const button of buttons) {
    if ((await button.evaluate(({ textContent }) => textContent ?? '')).includes(words)) return button.click();
  }
  throw new Error(`No ${role} says ${words}`);
};

beforeAll(async () => {
  const reader = await launch({ port: 9, hosts: [] });
  await showAsWritten(reader);
  await (await openLibrary(reader)).close(); // Which makes the database
  await fill(reader, await shelf());
  Object.assign(world, { reader });
});

afterAll(() => world.reader?.close());

beforeEach(async () => {
  await world.page?.close();
  world.reader.faults.length = 0;
  world.page = await openLibrary(world.reader);
  await found(62);
});

/** Opens the speech of a title. */
async function read(title: string): Promise<void> {
  await search(world.page, title);
  await until('the title', async () => (await titlesIn(world.page))[0] === title);
  await pressIn(world.page, 'open');
  await until('the sheet', async () => (await textOf('title')) === title);
}

describe('finding', () => {
  it('marks what was looked for, in the list and on the sheet, in whichever script', async () => {
    await search(world.page, '發展');
    await found(1);
    await search(world.page, '发展');
    await until('the place', async () => (await world.page.$('[data-role="row"] .excerpt mark')) !== null);
    await pressIn(world.page, 'open');
    const mark = await world.page.waitForSelector('[data-role="reader"] article mark');
    expect(await mark?.evaluate(({ textContent }) => textContent)).toBe('發展');
  });

  it('narrows by choices that say how many they leave, and keeps them when the page is left and come back to', async () => {
    const { page: library } = world;
    await pressIn(library, 'filter');
    await library.waitForSelector('[data-role="filter-choice"]');
    await pressText('filter-choice', 'b.example');
    await found(20);
    await search(library, '防汛');
    await found(10);
    await library.select('[data-role="sort"]', 'published-up');
    await until('the address', async () => /sort=published-up/u.test(library.url()));
    const titles = await titlesIn(library);
    await library.goto(library.url().replace('library', 'options').replace(/#.*/u, ''));
    await library.goBack();
    await listed(library);
    await found(10);
    expect(await titlesIn(library)).toEqual(titles);
    await pressIn(library, 'chip');
    await found(30);
    await search(library, '哪里也没有');
    await pressIn(library, 'look-reset');
    await found(62);
  });

  it('goes by keyboard alone', async () => {
    const { page: library } = world;
    await library.keyboard.press('/');
    await library.keyboard.type('植树');
    await found(30);
    await library.keyboard.press('Escape');
    await found(62);
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => document.activeElement?.matches('[data-role="open"]'));
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('Enter');
    const title = (await titlesIn(library))[1];
    await until('the second', async () => (await textOf('title')) === title);
    await library.keyboard.press('Delete');
    await found(61);
    await library.keyboard.down('Control');
    await library.keyboard.press('z');
    await library.keyboard.up('Control');
    await found(62);
    expect(world.reader.faults).toEqual([]);
  });
});

describe('keeping order', () => {
  it('tags what is chosen, completed from the tags there are, and takes it back', async () => {
    const { page: library, reader } = world;
    const tagged = async (tag: string) => (await rowsIn(reader)).filter(({ tags }) => tags.includes(tag)).length;
    for (const box of (await library.$$('[data-role="select"]')).slice(0, 3)) await box.click();
    await pressIn(library, 'tag');
    await (await library.waitForSelector('dialog [data-role="tag-field"]', { visible: true }))?.type('防汛材料');
    await library.keyboard.press('Enter');
    await until('three tagged', async () => (await tagged('防汛材料')) === 3);
    await pressIn(library, 'tagging-done');
    await library.waitForSelector('dialog', { hidden: true });
    await pressIn(library, 'undo');
    await until('none tagged', async () => (await tagged('防汛材料')) === 0);
    expect(reader.faults).toEqual([]);
  });

  it('edits, shows the edit in the history, and puts it back', async () => {
    const { page: library } = world;
    await read('第5次会议上的讲话');
    const before = await textOf('reader');
    await pressIn(library, 'edit');
    const title = await library.waitForSelector('[data-role="edit-title"]');
    await title?.press('End');
    await title?.type('（修订）');
    await library.focus('[data-role="edit-text"]');
    await library.keyboard.type('开头加了一句。');
    await pressIn(library, 'edit-save');
    await until('the new title', async () => (await textOf('title')) === '第5次会议上的讲话（修订）');
    expect(await textOf('reader')).toContain('开头加了一句。');
    await clickOn(library, '[data-role="edits"] > summary');
    await pressIn(library, 'put-back-edit');
    await until('the old title', async () => (await textOf('title')) === '第5次会议上的讲话');
    const article = async () => library.$eval('article', ({ textContent }) => textContent ?? '');
    await until('the old text', async () => before.includes(await article()));
    expect(world.reader.faults).toEqual([]);
  });

  it('puts a notice back that was taken out when the page was saved', async () => {
    const { page: library } = world;
    await read('在总结会上的讲话');
    const blocks = () => library.$$eval('article p', (lines) => lines.map(({ textContent }) => textContent));
    expect(await blocks()).toContain('今年的工作做完了。');
    await clickOn(library, '[data-role="taken"] > summary');
    await clickOn(library, '[data-role="taken-group"] > summary');
    await pressIn(library, 'put-back');
    await until('the notice', async () => (await blocks()).includes(`今年${notice}的工作做完了。`));
    expect(world.reader.faults).toEqual([]);
  });

  it('keeps what is deleted in the bin, gives it back, and asks before it goes for good', async () => {
    const { page: library } = world;
    const titles = (await titlesIn(library)).slice(0, 2);
    for (const box of (await library.$$('[data-role="select"]')).slice(0, 2)) await box.click();
    await pressIn(library, 'delete');
    await found(60);
    await pressIn(library, 'place-bin');
    await found(2);
    await chooseOnly(library, titles[0]!);
    await pressIn(library, 'restore');
    await found(1);
    await chooseOnly(library, titles[1]!);
    await pressIn(library, 'delete-forever');
    await pressIn(library, 'no');
    await library.waitForSelector('dialog', { hidden: true });
    expect(await rowsIn(world.reader)).toHaveLength(62);
    await pressIn(library, 'delete-forever');
    await pressIn(library, 'yes');
    await library.waitForSelector('[data-role="empty"]');
    expect(await rowsIn(world.reader)).toHaveLength(61);
    await pressIn(library, 'place-shelf');
    await found(61);
    await fill(world.reader, await shelf());
    expect(world.reader.faults).toEqual([]);
  });
});

it('says why the library cannot be opened, and tries again', async () => {
  const library = await openOwn(world.reader, 'options.html');
  await library.evaluateOnNewDocument(() => {
    const { open } = IDBFactory.prototype;
    const broken = { yes: true };
    Object.assign(window, { broken });
    IDBFactory.prototype.open = function (...args) {
      if (broken.yes) throw new DOMException('No database here', 'InvalidStateError');
      return open.apply(this, args);
    };
  });
  await library.goto(library.url().replace('options', 'library'));
  await library.waitForSelector('[data-role="trouble"]');
  await library.evaluate(() => {
    (window as unknown as { broken: { yes: boolean } }).broken.yes = false;
  });
  await pressIn(library, 'retry');
  await library.waitForSelector('[data-role="row"]');
  await library.close();
});
