/** Held-out layouts of the wave. */
import { element, escaped, fragments, inline, lines, list, otherPages, page, table } from '../../layouts/print.ts';
import type { Layout } from '../../sheet.ts';

export const heldLayouts: readonly Layout[] = [
  {
    id: 'a2-pictures-between',
    why: 'A member site with pictures and their captions between the paragraphs.',
    junk: ['图文无关', '点图放大', '素材专栏'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="navbar"><a>${escaped(sheet.site)}</a><a>素材专栏</a></div>${fragments(sheet.crumbs, 'k')}<article class="single"><h1 class="t">${escaped(sheet.title)}</h1><div class="by">${escaped(sheet.printed ?? '')}${fragments(sheet.meta, 'k2')}</div><div class="body">
${sheet.lines
  .map((line, index) => {
    const figure =
      index % 5 === 3
        ? `<figure><img src="/p/${index}.jpg" alt=""><figcaption>图文无关 · 点图放大</figcaption></figure>`
        : '';
    if (line.type === 'table') return table(line.rows) + figure;
    if (line.type === 'list') return list(line.items) + figure;
    if (line.type === 'heading') return `<h${line.level}>${inline(line)}</h${line.level}>`;
    if (line.type === 'notice') return element(line.tag, inline(line));
    return `<p>${inline(line)}</p>${figure}`;
  })
  .join('\n')}
</div></article>${fragments(sheet.below, 'k3')}<aside>${fragments(sheet.aside, 'k4')}${otherPages(sheet)}</aside>${fragments(sheet.footer, 'k5')}`,
      ),
  },
  {
    id: 'a2-unclosed',
    why: 'Mark-up by hand: paragraphs that are never closed, fonts that overlap, upper case.',
    flat: true,
    junk: ['网络文摘', '投稿信箱'],
    print: (sheet) =>
      page(
        sheet,
        `<BODY BGCOLOR=#FFFFF0><P ALIGN=CENTER>${escaped(sheet.site)} 网络文摘 投稿信箱 wz@example-wz.net<HR>${fragments(sheet.crumbs)}<P ALIGN=CENTER><FONT SIZE=5 COLOR=RED>${escaped(sheet.title)}</FONT><P ALIGN=CENTER>${escaped(sheet.printed ?? '')}${fragments(sheet.meta)}
<DIV ID=wz>
${lines(sheet, { paragraph: (inner) => `<P><FONT SIZE=3>　　${inner}`, heading: (inner) => `<P><B><FONT COLOR=NAVY>　　${inner}</B></FONT>`, notice: (inner, tag) => (tag === 'p' ? `<P>${inner}` : element(tag, inner)) })}
</DIV><HR>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}<P ALIGN=CENTER>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'a2-sentence-spans',
    why: 'A reading site where every sentence is an element with counts of notes behind some.',
    flat: true,
    junk: ['划线', '人划过', '写想法'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="app"><div class="top">${escaped(sheet.site)}</div>${fragments(sheet.crumbs, 'x1')}<h1 class="bt">${escaped(sheet.title)}</h1><div class="x2">${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta, 'x3')}<div class="reader">
${lines(sheet, {
  paragraph: (inner, line) =>
    line.type === 'paragraph' && !inner.includes('<')
      ? `<p>${inner.replace(/[^。！？]+[。！？]?[”’」]?/gu, (sentence) => `<span class="s" data-i="${sentence.length}">${sentence}</span>`)}</p>`
      : `<p>${inner}</p>`,
  heading: (inner) => `<p class="h">${inner}</p>`,
  notice: (inner, tag) => element(tag, inner),
})}
</div><div class="note"><span>划线 18人划过</span><button>写想法</button></div>${fragments(sheet.below, 'x4')}${fragments(sheet.aside, 'x5')}<div class="more">${otherPages(sheet)}</div>${fragments(sheet.footer, 'x6')}</div>`,
      ),
  },
];
