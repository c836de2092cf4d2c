/** Layouts of the part that is held out: another newspaper, a campus, a personal library, a reader, a frame, Hong Kong and Taiwan. */
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

/** Two elements a line, as readers of documents cut at a change of the font's width. */
function lineOfPrint(row: string, top: number): string {
  const half = Math.ceil(row.length / 2);
  const piece = (text: string, left: number) =>
    text === '' ? '' : `<p class="reader-word" style="left:${left}px;top:${top}px">${escaped(text)}</p>`;
  return `<div class="ie-fix">${piece(row.slice(0, half), 120)}${piece(row.slice(half), 120 + half * 16)}</div>`;
}

export const heldLayouts: readonly Layout[] = [
  {
    id: 'b1-h-paper',
    why: 'A digital newspaper in elements: the number of the page, an author line, the pages as pictures.',
    junk: ['下载本版', '本版新闻', '版面缩略图'],
    print: (sheet) =>
      page(
        sheet,
        `<header class="newspaper"><span>${sheet.site}</span><span>04</span><a>下载本版PDF</a><a>日历查询</a></header>${fragments(sheet.crumbs)}<div class="left"><img alt="版面缩略图" src="p.jpg"><div>版面缩略图</div><div>本版新闻</div>${otherPages(sheet, 'news-list')}</div>
<div class="newsdetail"><div class="newsdetatit"><h3>${escaped(sheet.title)}</h3></div><div class="newsdetatime">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</div><div class="newsdetatext" id="newscontent"><founder-content>${lines(sheet, { paragraph: (inner) => `<p>　　${inner}</p>`, notice, list, heading: (inner) => `<p><strong>${inner}</strong></p>` })}</founder-content></div>${fragments(sheet.below)}</div>${fragments(sheet.aside)}<footer>${fragments(sheet.footer)}</footer>`,
        `<meta name="description" content="${sheet.site}数字报">`,
      ),
  },
  {
    id: 'b1-h-campus',
    why: 'The news of a university: who wrote, took pictures, checked; the newest news with its days beside the title.',
    junk: ['新闻热线', '图说校园', '供稿单位'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="wrap"><div class="logo">${sheet.site}</div><div class="rec"><h4>图说校园</h4>${otherPages(sheet)}</div>${fragments(sheet.crumbs, 'wz')}<div class="show01"><h5>${escaped(sheet.title)}</h5><p class="arti-metas"><span>供稿单位：党委宣传部</span> <span>${escaped(sheet.printed ?? '')}</span></p>${fragments(sheet.meta)}</div><div class="wp_articlecontent">${lines(sheet, { paragraph: (inner) => `<p style="line-height:2em;text-indent:2em;"><span style="font-family:微软雅黑;">${inner}</span></p>`, notice, list, signature: (inner) => `<p style="text-align:right">${inner}</p>`, imprint: (inner) => `<p style="text-align:center">${inner}</p>` })}</div>${fragments(sheet.below)}${fragments(sheet.aside)}<div class="foot"><p>新闻热线：0000-5566778</p>${fragments(sheet.footer)}</div></div>`,
      ),
  },
  {
    id: 'b1-h-shelf',
    why: 'A personal library: texts that readers collected, with who collected it and when.',
    junk: ['收藏到书架', '馆藏', '来自：'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="head">${sheet.site} <a>我的书架</a></div>${fragments(sheet.crumbs)}<table class="main"><tr><td><div class="articletitle"><h2 id="titiletext">${escaped(sheet.title)}</h2></div><div class="info"><span>秋水长天888</span> 馆藏 <a>收藏到书架</a> ${escaped(sheet.printed ?? '')} 来自：<a>文海拾贝</a></div>${fragments(sheet.meta)}<table><tr><td id="artContent" style="max-width:656px"><div style="font-size:16px">${lines(sheet, { paragraph: (inner) => `<p style="margin:0"><font face="宋体">&nbsp;&nbsp;&nbsp;&nbsp;${inner}</font></p><p style="margin:0">&nbsp;</p>`, notice, list, verse: (inner) => `<p align="center"><font face="楷体">${inner}</font></p>` })}</div></td></tr></table>${fragments(sheet.below)}</td><td>${otherPages(sheet)}${fragments(sheet.aside)}</td></tr></table>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b1-h-notes',
    why: "A writers' platform with few words: counts under the title, recommended pages with excerpts longer than the text.",
    junk: ['被以下专题收入', '总资产', '喜欢9'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="__next"><header>${sheet.site}</header>${fragments(sheet.crumbs)}<section class="ouvJEz"><h1 class="_1RuRku">${escaped(sheet.title)}</h1><div class="rEsl9f"><div class="_3U4Smb"><a>一蓑烟雨</a></div><div class="s-dsoj"><time>${escaped(sheet.printed ?? '')}</time><span>喜欢9</span></div>${fragments(sheet.meta)}</div><article class="_2rhmJa">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice, list, verse: (inner) => `<blockquote><p>${inner}</p></blockquote>` })}</article></section>${fragments(sheet.below)}<div>总资产12　共写了3.4W字</div><h3>被以下专题收入</h3>
<ul>${sheet.others.map(({ title, day }) => `<li><div class="title">${escaped(title)}</div><p>${escaped(title)}，尊敬的各位领导、亲爱的同事们，大家好，很荣幸站在这里与大家分享这一年的收获，下面我从三个方面向大家作汇报，这一年里我经历了许多难忘的时刻，也有许多想要感谢的人……</p><span>${day}</span></li>`).join('')}</ul>${fragments(sheet.aside)}${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'b1-h-reader',
    why: 'A reader of documents: two elements a line, each sheet with its number.',
    cutsParagraphs: true,
    flat: true,
    junk: ['全屏阅读', '1 / 3', '文档热度'],
    print: (sheet) => {
      const rows = sheet.lines
        .flatMap((line) =>
          line.type === 'table'
            ? line.rows.map((row) => row.join(' '))
            : line.type === 'list'
              ? line.items.map((item) => `　　${item}`)
              : [`　　${plain(line)}`],
        )
        .flatMap((text) => text.match(/.{1,36}/gsu) ?? []);
      const perSheet = Math.ceil(rows.length / 3);
      const sheets = [0, 1, 2].map(
        (index) =>
          `<div class="reader-page-${index + 1}">${rows
            .slice(index * perSheet, (index + 1) * perSheet)
            .map((row, at) => lineOfPrint(row, 80 + at * 26))
            .join('\n')}<div class="page-no">${index + 1} / 3</div></div>`,
      );
      return page(
        sheet,
        `<div class="top">${sheet.site} <a>全屏阅读</a> <span>文档热度：★★★</span></div>${fragments(sheet.crumbs)}<h1 class="reader-title">${escaped(sheet.title)}</h1><div>${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}<div id="reader-container">${sheets.join('\n')}</div>${fragments(sheet.below)}<div class="like">${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'b1-h-frame',
    why: 'An old site of frames: a menu at the left, the text in the other frame.',
    flat: true,
    junk: ['返回目录页'],
    frame: (sheet) =>
      page(
        sheet,
        `<div align="right"><a>返回目录页</a></div><center><b>${escaped(sheet.title)}</b><br>${escaped(sheet.printed ?? '')}</center><br>${lines(sheet, { paragraph: (inner) => `　　${inner}<br>`, notice })}`,
      ),
    print: (sheet) =>
      page(
        sheet,
        `<div class="t">${sheet.site}</div>${fragments(sheet.crumbs)}<div class="menu">${otherPages(sheet)}</div>${fragments(sheet.meta)}<iframe id="mainFrame" src="wz/014.htm" scrolling="auto"></iframe>${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b1-h-council',
    why: 'The site of a council member in Hong Kong: one element of lines, sharing buttons over and under it.',
    hant: true,
    junk: ['議會工作', '聯絡我們', '字體：'],
    print: (sheet) =>
      page(
        sheet,
        `<nav><a>首頁</a><a>議會工作</a><a>地區服務</a><a>聯絡我們</a></nav>${fragments(sheet.crumbs)}<article class="post"><h1 class="entry-title">${escaped(sheet.title)}</h1><div class="byline"><time>${escaped(sheet.printed ?? '')}</time> 字體：<a>A</a><a>A</a>${fragments(sheet.meta)}</div><div class="entry"><div>${sheet.lines.map((line) => (line.type === 'table' ? table(line.rows) : line.type === 'list' ? list(line.items) : line.type === 'notice' ? element(line.tag, inline(line)) : `${inline(line)}<br><br>`)).join('\n')}</div></div>${fragments(sheet.below)}</article>${otherPages(sheet)}${fragments(sheet.aside)}<footer>${fragments(sheet.footer)}</footer>`,
      ),
  },
  {
    id: 'b1-h-museum',
    why: 'The site of a public body in Taiwan: a block of facts after the text, not before it.',
    hant: true,
    junk: ['點閱率', '資料維護', ':::'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="hd">${sheet.site}</div>${fragments(sheet.crumbs)}<div class="center"><a accesskey="C">:::</a><section class="cp"><h3>${escaped(sheet.title)}</h3>${fragments(sheet.meta)}<div class="editor">${lines(sheet, { paragraph: (inner) => `<div><span>${inner}</span></div>`, notice, list })}</div></section><ul class="facts"><li>張貼日期：${escaped(sheet.printed ?? '')}</li><li>點閱率：1,038</li><li>資料維護：秘書室</li></ul>${fragments(sheet.below)}</div>${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
];
