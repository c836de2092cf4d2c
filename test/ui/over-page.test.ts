import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { removeLeft } from '../../lib/ui/over-page/frame.ts';

it('removes what an earlier version left over a page, and nothing of anybody else', () => {
  const { window } = new JSDOM('<!doctype html><html><body><p>x</p></body></html>');
  const { document } = window;
  Object.assign(globalThis, { Document: window.Document });
  const over = (address: string) => {
    const host = document.createElement('div');
    const frame = document.createElement('iframe');
    host.title = address;
    host.attachShadow({ mode: 'open' }).append(frame);
    frame.setAttribute('src', address);
    document.documentElement.append(host);
  };
  over('chrome-extension://old/reader.html#t');
  over('chrome-extension://other/panel.html');
  over('https://a.example/reader.html#t');
  removeLeft(document, ({ shadowRoot }) => shadowRoot);
  expect(Array.from(document.documentElement.children, (one) => one.getAttribute('title') ?? one.localName)).toEqual([
    'head',
    'body',
    'chrome-extension://other/panel.html',
    'https://a.example/reader.html#t',
  ]);
});
