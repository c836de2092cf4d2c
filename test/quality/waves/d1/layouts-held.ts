/** Layouts of the held-out part. */
import {
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
import type { Layout, Line } from '../../sheet.ts';
import { columns, emptyTags, escapedTwice, halfMarks, jammer } from './damage.ts';

/** The site's own outline: the headings, or the first words of the paragraphs where there are none. */
function outline(all: readonly Line[]): readonly string[] {
  const heads = all.filter(({ type }) => type === 'heading').map(inline);
  const first = all
    .filter(({ type }) => type === 'paragraph')
    .map((line) => escaped(plain(line).split(/[，。；：]/u)[0] ?? ''));
  return (heads.length > 1 ? heads : first.slice(1, -1)).map((text) => `${text}<br>`);
}

export const heldLayouts: readonly Layout[] = [
  {
    id: 'd1-h-model',
    why: 'A site of model texts: a box of labels, boxes to copy and to take away within the container.',
    junk: ['复制全部内容', '热门标签', '打包带走', '换一批', '人觉得有用'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="wrap"><div class="logo">${sheet.site}</div><div class="tags">热门标签：<a>年会</a><a>婚礼</a><a>升旗</a></div></div>${fragments(sheet.crumbs, 'mbx')}<div class="box"><h1>${escaped(sheet.title)}</h1><div class="xx">${escaped(sheet.printed ?? '')}${fragments(sheet.meta)}</div><div class="zw" id="zw">${lines(sheet, { paragraph: (inner) => `<p>　　${halfMarks(inner)}</p>`, heading: (inner) => `<h3>${inner}</h3>`, notice, list })}
<div class="act"><a>复制全部内容</a><a>打包带走（.docx）</a><span>已有 318 人觉得有用</span></div></div>${fragments(sheet.below)}<div class="tj"><b>同类推荐</b><i>换一批</i>${otherPages(sheet)}</div></div><div class="yb">${fragments(sheet.aside)}</div>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'd1-h-office',
    why: "A members' site in a frame of definition lists: outline, text in breaks, a table of prices below.",
    flat: true,
    junk: ['段落大意', '一年卡', '终身卡', '我要投稿'],
    print: (sheet) =>
      page(
        sheet,
        `${emptyTags(sheet.title, 30)}<div id="h"><i>${sheet.site}</i><a>我要投稿</a></div>${fragments(sheet.crumbs)}<dl class="wz"><dt>${escaped(sheet.title)}</dt><dd class="sj">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</dd><dd class="dy"><b>段落大意</b><br>${outline(sheet.lines).join('\n')}</dd><dd class="nr">${lines(sheet, { paragraph: (inner) => `　　${halfMarks(inner)}<br /><br />`, notice: (inner) => `${inner}<br />` })}</dd></dl>${fragments(sheet.below)}<table><tr><td>一年卡</td><td>88元</td></tr><tr><td>终身卡</td><td>198元</td></tr></table>${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'd1-h-docs',
    why: 'A library of documents: what a machine read of the sheets in one block, numbers of sheets between the lines.',
    flat: true,
    junk: ['文档简介', '举报侵权', '同作者其他', '-第1页-'],
    print: (sheet) => {
      const half = Math.ceil(sheet.lines.length / 2);
      const part = (from: number, to: number) =>
        lines(
          { ...sheet, lines: sheet.lines.slice(from, to) },
          { paragraph: (inner) => `<p>${halfMarks(inner)}</p>`, notice },
        );
      return page(
        sheet,
        `<div class="g-hd">${sheet.site}<a>举报侵权</a></div>${fragments(sheet.crumbs)}<section class="g-doc"><h1>${escaped(sheet.title)}</h1><ul><li>${escaped(sheet.printed ?? '')}</li></ul>${fragments(sheet.meta)}<h4>文档简介</h4><div class="g-txt">${part(0, half)}<p>-第1页-</p>${part(half, sheet.lines.length)}</div></section>${fragments(sheet.below)}<section><h4>同作者其他文档</h4>${otherPages(sheet)}</section>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'd1-h-times',
    why: 'An evening paper on the web: paragraphs broken between columns, navigation of the issue over it.',
    cutsParagraphs: true,
    flat: true,
    junk: ['往期检索', '返回版面', '本报电子版'],
    print: (sheet) =>
      page(
        sheet,
        `<table><tr><td>${sheet.site}</td><td>本报电子版　<a>往期检索</a>　<a>返回版面</a></td></tr></table>${fragments(sheet.crumbs)}<div class="art"><div class="bt">${escaped(sheet.title)}</div><div class="rq">${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}<div class="wen">${sheet.lines
          .flatMap((line) => {
            if (line.type === 'table') return [table(line.rows)];
            if (line.type === 'list') return line.items.map((item) => `<p>　　${escaped(item)}</p>`);
            if (line.type === 'section') return [`<p align="center">${inline(line)}</p>`];
            return columns(line).map((inner) => `<p>　　${halfMarks(inner)}</p>`);
          })
          .join(
            '',
          )}</div></div>${fragments(sheet.below)}<div>${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'd1-h-tavern',
    why: 'A board in the old way: one table a post, noise characters at line ends, escapes left in the text.',
    cutsParagraphs: true,
    flat: true,
    junk: ['级别：书生', '回到顶楼', '精华帖', '马克一下'],
    print: (sheet) =>
      page(
        sheet,
        `<div>${sheet.site}</div>${fragments(sheet.crumbs)}<table class="tb"><tr><th colspan="2">${escaped(sheet.title)}</th></tr><tr><td width="150">断章取瓦<br>级别：书生<br>精华帖：2</td><td><div class="sm">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</div><div class="post">${lines(sheet, { paragraph: (inner, line) => `　　${escapedTwice(inner)}<font style="font-size:0px;color:#FFF">${jammer(plain(line))}</font><br>\n`, notice: (inner) => `${inner}<br>\n` })}</div></td></tr></table><table class="tb"><tr><td width="150">过路人</td><td>马克一下，回头细看，各位领导辛苦了</td></tr></table><a>回到顶楼</a>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'd1-h-bureau',
    why: 'An office of Taiwan: rows of facts under the title, Traditional as it was written.',
    hant: true,
    junk: ['網站導覽', '點閱數', '相關連結'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="n">${sheet.site} <a>網站導覽</a></div>${fragments(sheet.crumbs)}<h2>${escaped(sheet.title)}</h2><ul><li>${escaped(sheet.printed ?? '')}</li><li>點閱數：512</li></ul>${fragments(sheet.meta)}<article>${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice })}</article>${fragments(sheet.below)}<h3>相關連結</h3>${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
];
