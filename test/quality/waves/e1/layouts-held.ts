/** Layouts of the held part. */
import { escaped, fragments, lines, list, notice, otherPages, page, plain } from '../../layouts/print.ts';
import type { Layout } from '../../sheet.ts';
import { emptyTags, halfMarks, jammer } from '../d1/damage.ts';

export const heldLayouts: readonly Layout[] = [
  {
    id: 'e1-h-leaves',
    why: 'A site of samples: facts and buttons over the text, a box to fetch the file in its midst, cards below.',
    junk: ['取走全文', '万叶写作课', '邻居都在看', '叶友热议'],
    print: (sheet) => {
      const half = Math.ceil(sheet.lines.length / 2);
      const writers = {
        paragraph: (inner: string) => `<p>${halfMarks(inner)}</p>`,
        heading: (inner: string) => `<h2>${inner}</h2>`,
        section: (inner: string) => `<h3>${inner}</h3>`,
        notice,
        list,
        signature: (inner: string) => `<p class="sig">${inner}</p>`,
      };
      return page(
        sheet,
        `<div class="bar"><a>${sheet.site}</a><a>万叶写作课</a></div>${fragments(sheet.crumbs, 'road')}<div class="wrap"><h1>${escaped(sheet.title)}</h1><div class="facts"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta, 'f')}</div><div class="body-txt">${lines({ ...sheet, lines: sheet.lines.slice(0, half) }, writers)}<div class="fetch"><a href="/f">取走全文.docx</a></div>${lines({ ...sheet, lines: sheet.lines.slice(half) }, writers)}</div>${fragments(sheet.below)}<div class="cards"><h4>邻居都在看</h4>${otherPages(sheet)}</div></div><div class="r">${fragments(sheet.aside)}<h5>叶友热议</h5></div>${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'e1-h-till',
    why: 'A paid site for clerks, and its mirrors: text between breaks in a pre-wrapped div, the till below.',
    flat: true,
    junk: ['收银台', '预付卡', '文秘夜话'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="up">${sheet.site} <a>预付卡</a> <a>文秘夜话</a></div>${emptyTags(sheet.title, 8)}<div class="path">${fragments(sheet.crumbs)}</div><div class="tt">${escaped(sheet.title)}</div><div class="inf">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</div><div class="text_main">${lines(sheet, { paragraph: (inner) => `　　${inner}<br/>`, heading: (inner) => `　　<strong>${inner}</strong><br/>`, imprint: (inner) => `<center>${inner}</center>`, notice: (inner) => `<span class="red">${inner}</span><br/>` })}</div><div class="till">收银台：<a>付3元看本篇</a></div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}<div class="dn">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'e1-h-press',
    why: "An evening paper's page: one sheet, columns of divs.",
    flat: true,
    junk: ['放大版面', '本报热线', '版次目录'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="mast">${sheet.site}<i>放大版面</i></div>${fragments(sheet.crumbs)}<div class="col1">版次目录${otherPages(sheet)}</div><div class="col2"><h2>${escaped(sheet.title)}</h2><div class="day">${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}<div id="ozoom">${lines(sheet, { paragraph: (inner) => `<div>　　${inner}</div>`, heading: (inner) => `<div><b>　　${inner}</b></div>`, notice: (inner) => `<div>${inner}</div>`, imprint: (inner) => `<div align="center">${inner}</div>` })}</div></div>${fragments(sheet.below)}${fragments(sheet.aside)}<div>本报热线</div>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'e1-h-hut',
    why: 'A small board: posts in list items, noise in a font of no size.',
    flat: true,
    junk: ['草堂币', '送他一朵云', '占个座'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="hut">${sheet.site}</div>${fragments(sheet.crumbs)}<h2 class="topic">${escaped(sheet.title)}</h2><ol class="floors"><li><div class="who">扫地僧<span>草堂币 96</span></div><div class="when">${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}<div class="said">${lines(sheet, { paragraph: (inner, line) => `${inner}<font style="font-size:0px;color:#FFF">${jammer(plain(line))}</font><br>`, heading: (inner) => `<b>${inner}</b><br>`, notice: (inner) => `${inner}<br>` })}</div><a>送他一朵云</a></li><li><div class="who">小沙弥</div><div class="said">占个座，慢慢学。</div></li></ol>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'e1-h-county',
    why: 'A county of Taiwan: Traditional as it was written.',
    hant: true,
    junk: ['網站導覽', '縣政影音', '友善列印'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="tw-top"><a>網站導覽</a> ${sheet.site}</div>${fragments(sheet.crumbs)}<div class="cp"><h2>${escaped(sheet.title)}</h2><ul><li>${escaped(sheet.printed ?? '')}</li></ul>${fragments(sheet.meta)}<section class="cp-text">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice })}</section><a>友善列印</a></div>${fragments(sheet.below)}<div><h3>縣政影音</h3>${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
];
