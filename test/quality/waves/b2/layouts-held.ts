/** Layouts of the part that is held out. */
import {
  element,
  escaped,
  fragments,
  inline,
  lines,
  list,
  notice,
  otherPages,
  page,
  plain,
  table,
} from '../../layouts/print.ts';
import type { Layout } from '../../sheet.ts';

export const heldLayouts: readonly Layout[] = [
  {
    id: 'b2-h-union',
    why: 'A site of an association: facts in a list at the left of the text, the text in an element of sections.',
    junk: ['入会指南', '会员风采', '字数：'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="hdr">${sheet.site}<nav><a>入会指南</a><a>会员风采</a></nav></div>${fragments(sheet.crumbs)}<div class="row"><ul class="facts"><li>${escaped(sheet.printed ?? '')}</li><li>字数：略</li><li>${fragments(sheet.meta)}</li></ul><section class="art"><header><h2>${escaped(sheet.title)}</h2></header><section>${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice, list, imprint: (inner) => `<p class="sub">${inner}</p>`, heading: (inner) => `<h4>${inner}</h4>` })}</section></section></div>${fragments(sheet.below)}<aside>${otherPages(sheet)}${fragments(sheet.aside)}</aside><footer>${fragments(sheet.footer)}</footer>`,
      ),
  },
  {
    id: 'b2-h-mail',
    why: 'A letter to subscribers: tables for the looks alone, everything by inline styles.',
    flat: true,
    junk: ['在浏览器中查看', '退订'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="100%" bgcolor="#eeeeee"><tr><td align="center"><a>在浏览器中查看</a></td></tr><tr><td align="center"><table width="600" bgcolor="#ffffff"><tr><td style="padding:20px"><b>${sheet.site}</b>${fragments(sheet.crumbs)}</td></tr><tr><td style="font-size:22px">${escaped(sheet.title)}</td></tr><tr><td style="color:#999">${escaped(sheet.printed ?? '')}${fragments(sheet.meta)}</td></tr>${sheet.lines.map((line) => (line.type === 'table' ? `<tr><td>${table(line.rows)}</td></tr>` : line.type === 'list' ? line.items.map((item) => `<tr><td>${escaped(item)}</td></tr>`).join('') : `<tr><td style="padding:6px 20px;line-height:28px">${line.type === 'notice' ? element(line.tag, inline(line)) : inline(line)}</td></tr>`)).join('\n')}<tr><td>${fragments(sheet.below)}</td></tr><tr><td>${otherPages(sheet)}${fragments(sheet.aside)}</td></tr><tr><td><a>退订</a>${fragments(sheet.footer)}</td></tr></table></td></tr></table>`,
      ),
  },
  {
    id: 'b2-h-thread',
    why: 'A board of one column: posts as articles, the name after the text, the first one is the text.',
    flat: true,
    junk: ['层主', '快速回复', '吾老汉也'],
    print: (sheet) =>
      page(
        sheet,
        `<h1 class="thread">${escaped(sheet.title)}</h1>${fragments(sheet.crumbs)}<article class="post" id="p1"><div class="post-c">${lines(sheet, { paragraph: (inner) => `<div>${inner}</div><div>　</div>`, notice })}</div><div class="post-f">楼主 渔樵问答 ${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</div></article><article class="post" id="p2"><div class="post-c">吾老汉也来支持一下，好久没有看到这么实在的话了，同志们顶起来</div><div class="post-f">层主 2楼 2018-02-14 09:00</div></article>${fragments(sheet.below)}<form><button>快速回复</button></form>${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b2-h-photo',
    why: 'A county portal: the text in spans within one paragraph, broken by line ends and pictures with captions.',
    flat: true,
    junk: ['图①', '融媒记者摄', '浏览量'],
    print: (sheet) => {
      const body = sheet.lines.map((line, index) => {
        const picture = index === 2 ? '<img src="a.jpg"><br><span class="tz">图① 会场一角。融媒记者摄</span><br>' : '';
        if (line.type === 'table') return table(line.rows);
        if (line.type === 'list') return line.items.map((item) => `<span>　　${escaped(item)}</span><br>`).join('');
        return line.type === 'notice'
          ? element(line.tag, inline(line))
          : `<span style="font-size:18px">　　${inline(line)}</span><br>${picture}`;
      });
      return page(
        sheet,
        `<div class="t1">${sheet.site}</div>${fragments(sheet.crumbs)}<div class="bt">${escaped(sheet.title)}</div><div class="xx">${escaped(sheet.printed ?? '')}　浏览量：866 ${fragments(sheet.meta)}</div><div class="nr"><p>${body.join('\n')}</p></div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'b2-h-print',
    why: 'A PDF in a page: running heads of the title and numbers at the foot, no blanks before paragraphs but a lower place.',
    flat: true,
    cutsParagraphs: true,
    junk: ['第 1 页，共 2 页', '仅供内部交流'],
    print: (sheet) => {
      const rows = sheet.lines.flatMap((line) => {
        const texts =
          line.type === 'table'
            ? line.rows.map((cells) => cells.join(' '))
            : line.type === 'list'
              ? line.items
              : [plain(line)];
        return texts.flatMap((text) =>
          (text.match(/.{1,32}/gsu) ?? []).map((row, index) => ({ row, first: index === 0 })),
        );
      });
      const half = Math.ceil(rows.length / 2);
      const part = (own: typeof rows, number: number) =>
        `<div class="page" data-page-number="${number}"><div class="textLayer"><div class="hd">仅供内部交流</div>${own.map(({ row, first }) => `<div style="${first ? 'margin-top:12px;padding-left:32px' : ''}">${escaped(row)}</div>`).join('\n')}<div class="ft">第 ${number} 页，共 2 页</div></div></div>`;
      return page(
        sheet,
        `<div>${sheet.site}</div>${fragments(sheet.crumbs)}<h1>${escaped(sheet.title)}</h1><div>${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}<div class="pdfViewer">${part(rows.slice(0, half), 1)}${part(rows.slice(half), 2)}</div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'b2-h-inner',
    why: 'The text in a frame of the same site, the title and the day on the outer page.',
    junk: ['信息公开指南'],
    frame: (sheet) =>
      page(
        sheet,
        `<div style="padding:10px">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice, list })}</div>`,
      ),
    print: (sheet) =>
      page(
        sheet,
        `<div>${sheet.site}</div>${fragments(sheet.crumbs)}<a>信息公开指南</a><h1>${escaped(sheet.title)}</h1><p>${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}<iframe src="content/20191.html" width="100%"></iframe>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b2-h-ward',
    why: 'A page of a ward office in Taiwan: a card, the text by lines, buttons in a row.',
    hant: true,
    junk: ['鄰里資訊', '回前一頁', '推文'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="site">${sheet.site}</div><nav><a>鄰里資訊</a><a>活動花絮</a></nav>${fragments(sheet.crumbs)}<div class="card"><div class="card-title">${escaped(sheet.title)}</div><small>${escaped(sheet.printed ?? '')}</small>${fragments(sheet.meta)}<div class="card-text">${sheet.lines.map((line) => (line.type === 'table' ? table(line.rows) : line.type === 'list' ? list(line.items) : line.type === 'notice' ? element(line.tag, inline(line)) : `<p class="p">${inline(line)}</p>`)).join('\n')}</div><div><a>推文</a> <a>回前一頁</a></div></div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b2-h-society',
    why: 'The site of a society in Hong Kong, made with a kit: blocks of text among empty ones.',
    hant: true,
    junk: ['立即捐款', '成為義工'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="SITE_HEADER">${sheet.site}<a>立即捐款</a><a>成為義工</a></div>${fragments(sheet.crumbs)}<div id="PAGES_CONTAINER"><div class="rich"><h2 class="font_2">${escaped(sheet.title)}</h2><p class="font_8">${escaped(sheet.printed ?? '')}</p></div>${fragments(sheet.meta)}<div class="rich">${lines(sheet, { paragraph: (inner) => `<p class="font_8"><span>${inner}</span></p><p class="font_8"><span>&#8203;</span></p>`, notice, list })}</div></div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}<div id="SITE_FOOTER">${fragments(sheet.footer)}</div>`,
      ),
  },
];
