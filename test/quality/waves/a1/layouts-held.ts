/** Held-out layouts of the wave. */
import { element, escaped, fragments, inline, lines, list, otherPages, page, table } from '../../layouts/print.ts';
import type { Layout } from '../../sheet.ts';

export const heldLayouts: readonly Layout[] = [
  {
    id: 'a1-app-page',
    why: 'A page made by a framework: sections, a floating outline, a tool column, a drawer with other documents.',
    junk: ['智能写作', '回到顶部', '看了又看', '意见箱'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="app"><div class="_hd"><em>${escaped(sheet.site)}</em><div class="_tabs"><span>智能写作</span><span>润色</span><span>排版</span></div></div>${fragments(sheet.crumbs, '_bc')}
<main class="_m"><div class="_ttl" role="heading" aria-level="1">${escaped(sheet.title)}</div><div class="_sub"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta, '_mt')}</div><div class="_rt">
${sheet.lines
  .map((line) => {
    if (line.type === 'table') return `<section class="_tb">${table(line.rows)}</section>`;
    if (line.type === 'list') return `<section>${list(line.items)}</section>`;
    if (line.type === 'notice') return `<section class="_n">${element(line.tag, inline(line))}</section>`;
    return `<section data-k="${line.type}"><span>${inline(line)}</span></section>`;
  })
  .join('')}
</div>${fragments(sheet.below, '_bl')}</main><aside class="_tool"><span>回到顶部</span><span>意见箱</span>${fragments(sheet.aside, '_as')}</aside><div class="_drawer"><div>看了又看</div>${otherPages(sheet, '_ls')}</div>${fragments(sheet.footer, '_ft')}</div>`,
      ),
  },
  {
    id: 'a1-center-table',
    why: 'An ASP site for office workers: centred tables, paragraphs with four blanks, the next page in the text cell.',
    flat: true,
    junk: ['会员专区', '本站热线', '■ 秘书园地'],
    print: (sheet) =>
      page(
        sheet,
        `<center><table width="760"><tr><td>本站热线 <b>0000-7654321</b></td><td align="right"><a>会员专区</a></td></tr></table><table width="760" bgcolor="#eef"><tr><td>${fragments(sheet.crumbs)}</td></tr></table>
<table width="760"><tr><td width="170" valign="top">■ 秘书园地<br>${otherPages(sheet)}${fragments(sheet.aside)}</td><td valign="top"><p align="center"><font color="#003399" style="font-size:18px"><strong>${escaped(sheet.title)}</strong></font></p><p align="center">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}<hr size="1">
${lines(sheet, { paragraph: (inner) => `<p>&nbsp;&nbsp;&nbsp; ${inner}</p>`, verse: (inner) => `<p align="center">${inner}</p>`, notice: (inner, tag) => element(tag, inner) })}
<hr size="1">${fragments(sheet.below)}</td></tr></table><table width="760"><tr><td align="center">${fragments(sheet.footer)}</td></tr></table></center>`,
      ),
  },
  {
    id: 'a1-library-wap',
    why: 'A document site for telephones: the text in one element of spans and line ends, two buttons that stay on the screen.',
    flat: true,
    junk: ['用客户端看', '同类好文', '写同款'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="h5-top"><b>${escaped(sheet.site)}</b><button>用客户端看</button></div>${fragments(sheet.crumbs, 'h5-c')}<div class="h5-title"><h1>${escaped(sheet.title)}</h1><i>${escaped(sheet.printed ?? '')}</i>${fragments(sheet.meta, 'h5-m')}</div>
<div class="h5-body"><div class="h5-page">${lines(sheet, { paragraph: (inner) => `<span class="w">　　${inner}</span><br>`, heading: (inner) => `<span class="w b">　　${inner}</span><br>`, notice: (inner, tag) => element(tag, inner) }, '')}</div></div>
<div class="h5-fixed"><button>写同款</button></div>${fragments(sheet.below, 'h5-b')}<div class="h5-rec"><p>同类好文</p>${otherPages(sheet)}</div>${fragments(sheet.aside, 'h5-a')}${fragments(sheet.footer, 'h5-f')}`,
        '<meta name="viewport" content="width=device-width">',
      ),
  },
];
