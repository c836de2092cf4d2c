/** Layouts of the years before 2012: tables, bare text, forums, frames. */
import type { Layout } from '../sheet.ts';
import { escaped, fragments, inline, lines, list, otherPages, page, plain, table } from './print.ts';

const indent = '&nbsp;&nbsp;&nbsp;&nbsp;';

export const oldLayouts: readonly Layout[] = [
  {
    id: 'tables-2005',
    why: 'Nested tables; paragraphs by two line ends and four no-break blanks.',
    flat: true,
    junk: ['设为首页', '加入收藏'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="778" align="center" cellpadding="0" cellspacing="0"><tr><td height="80"><img src="/images/logo.gif" alt="${sheet.site}"></td><td align="right"><a href="#">设为首页</a> | <a href="#">加入收藏</a> | <a href="/mail.asp">联系站长</a></td></tr></table>
<table width="778" align="center"><tr><td>${fragments(sheet.crumbs)}</td></tr></table>
<table width="778" align="center" bgcolor="#f0f8ff"><tr><td width="560" valign="top">
<table width="100%"><tr><td align="center" class="bt"><font size="4"><b>${escaped(sheet.title)}</b></font></td></tr>
<tr><td align="center"><font color="#999999">${escaped(sheet.printed ?? '')}&nbsp;&nbsp;${fragments(sheet.meta)}</font></td></tr>
<tr><td><table width="96%" align="center" style="table-layout:fixed"><tr><td class="zw" style="font-size:14px;line-height:180%">
${lines(sheet, { paragraph: (inner) => `${indent}${inner}<br><br>`, notice: (inner, tag) => (tag === 'a' ? `<a href="/go.asp">${inner}</a><br><br>` : `${indent}${inner}<br><br>`) })}
</td></tr></table></td></tr></table>
${fragments(sheet.below)}
</td><td width="218" valign="top"><table width="100%"><tr><td bgcolor="#336699"><font color="#ffffff">最新文章</font></td></tr><tr><td>${otherPages(sheet)}</td></tr><tr><td>${fragments(sheet.aside)}</td></tr></table></td></tr></table>
<table width="778" align="center"><tr><td align="center">${fragments(sheet.footer)}</td></tr></table>`,
      ),
  },
  {
    id: 'bare-div',
    why: 'One element of text nodes and line ends, indented by two ideographic blanks.',
    flat: true,
    junk: [],
    print: (sheet) =>
      page(
        sheet,
        `<div id="top"><a href="/">${sheet.site}</a></div>${fragments(sheet.crumbs, 'path')}
<h1>${escaped(sheet.title)}</h1><div class="info">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta, 'sub')}</div>
<div id="zoom">
${lines(sheet, { paragraph: (inner) => `　　${inner}<br>`, verse: (inner) => `　　　　${inner}<br>`, heading: (inner) => `　　<strong>${inner}</strong><br>` })}
</div>
${fragments(sheet.below)}<div class="side">${fragments(sheet.aside)}${otherPages(sheet)}</div><div class="foot">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'bare-body',
    why: 'A page written by hand: everything in the body, the title a line of text.',
    flat: true,
    junk: [],
    print: (sheet) =>
      page(
        sheet,
        `${fragments(sheet.crumbs)}<center><font size="5" face="黑体">${escaped(sheet.title)}</font></center>
<center>${escaped(sheet.printed ?? '')}</center>${fragments(sheet.meta)}<hr>
${lines(sheet, { paragraph: (inner) => `　　${inner}<br>\n<br>` })}
<hr>${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'discuz',
    why: 'A forum thread: the first post is the text, replies follow.',
    junk: ['楼主', '只看该作者', '发表于', '学习了，谢谢分享', '注册时间', '马克一下'],
    flat: true,
    print: (sheet) =>
      page(
        sheet,
        `<div id="hd"><a href="forum.php">${sheet.site}</a> <a href="member.php?mod=register">立即注册</a></div>
<div id="pt" class="bm cl">${fragments(sheet.crumbs)}</div>
<div id="postlist" class="pl bm"><table><tr><td class="pls ptn pbn">查看: 3391|回复: 12</td><td class="plc"><h1 class="ts"><span id="thread_subject">${escaped(sheet.title)}</span></h1></td></tr></table>
<div id="post_101"><table class="plhin"><tr><td class="pls" rowspan="2"><div class="authi"><a class="xw1">青山依旧</a></div><p>注册时间 2008-4-12</p><p>积分 1830</p></td>
<td class="plc"><div class="pi"><strong><a>楼主</a></strong><div class="authi"><em>发表于 ${sheet.day ?? '2010-05-04'}</em> | <a>只看该作者</a> <a>倒序浏览</a> ${fragments(sheet.meta)}</div></div>
<div class="pct"><div class="pcb"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_101">
${lines(sheet, { paragraph: (inner) => `${inner}<br />\n<br />`, heading: (inner) => `<strong><font color="Blue">${inner}</font></strong><br />\n<br />`, verse: (inner) => `<div align="center">${inner}</div>` })}
</td></tr></table></div></div></div></td></tr><tr><td class="plc plm"><div class="sign">人生如茶，静品才香</div></td></tr></table></div>
${fragments(sheet.below)}
<div id="post_102"><table><tr><td class="pls"><a class="xw1">一米阳光</a></td><td class="plc"><div class="authi"><em>发表于 2011-1-8 09:20</em></div><div class="pct"><table><tr><td class="t_f">学习了，谢谢分享！讲得真好，收藏了慢慢看。</td></tr></table></div></td></tr></table></div>
<div id="post_103"><table><tr><td class="pls"><a class="xw1">过路人</a></td><td class="plc"><div class="authi"><em>发表于 2011-2-1 22:43</em></div><div class="pct"><table><tr><td class="t_f">马克一下，明天开会正好用得着。同志们都来顶啊</td></tr></table></div></td></tr></table></div></div>
${fragments(sheet.aside)}<div id="ft">Powered by Discuz! X2 ${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'frame',
    why: 'The text stands in a frame of the same site.',
    junk: [],
    frame: (sheet) =>
      page(
        sheet,
        `<div class="doc"><h2 align="center">${escaped(sheet.title)}</h2><p align="center">${escaped(sheet.printed ?? '')}</p>${lines(sheet, { paragraph: (inner) => `<p>${indent}${inner}</p>`, list })}</div>`,
      ),
    print: (sheet) =>
      page(
        sheet,
        `<div class="banner">${sheet.site}</div><table><tr><td width="180">${fragments(sheet.crumbs)}${otherPages(sheet)}</td><td><iframe name="main" src="show.htm" width="100%" height="900" frameborder="0"></iframe>${fragments(sheet.below)}</td></tr></table>${fragments(sheet.meta)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'hard-wrapped',
    why: 'An old bulletin board: preformatted text, cut at a measure of 37 characters.',
    flat: true,
    junk: ['发信站', '阅读次数', '本篇人气'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="head">${fragments(sheet.crumbs)}</div><h3>${escaped(sheet.title)}</h3><div>发信站：水木年华 阅读次数：208 本篇人气：77</div><div>${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}
<pre>
${sheet.lines
  .map((line) =>
    line.type === 'table'
      ? ''
      : line.type === 'list'
        ? line.items.map((item) => wrap(`　　${item}`)).join('\n')
        : wrap(`　　${plain(line)}`),
  )
  .join('\n')}
</pre>${sheet.lines.map((line) => (line.type === 'table' ? table(line.rows) : '')).join('')}
${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'print-page',
    why: 'The page that a print button opens: nothing but the text, and two buttons.',
    junk: ['打印', '关闭'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="noprint"><button onclick="print()">打印</button> <button>关闭</button></div>${fragments(sheet.crumbs)}<h1 style="text-align:center">${escaped(sheet.title)}</h1>
<p style="text-align:center">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}
${lines(sheet, { paragraph: (inner) => `<p style="text-indent:2em">${inner}</p>`, signature: (inner) => `<p style="text-align:right">${inner}</p>`, verse: (inner) => `<p style="text-align:center">${inner}</p>`, imprint: (inner) => `<p style="text-align:center">${inner}</p>`, heading: (inner) => `<p style="text-indent:2em"><b>${inner}</b></p>`, list })}
${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'siblings',
    why: 'The text is cut over several elements side by side, with adverts between.',
    junk: ['【赞助商链接】'],
    print: (sheet) => {
      const third = Math.max(1, Math.ceil(sheet.lines.length / 3));
      const parts = [0, 1, 2].map((index) => ({
        ...sheet,
        lines: sheet.lines.slice(index * third, (index + 1) * third),
      }));
      const body = parts
        .filter((part) => part.lines.length > 0)
        .map(
          (part) => `<div class="arc_part">${lines(part, { paragraph: (inner) => `<p>　　${inner}</p>`, list })}</div>`,
        )
        .join(
          '\n<div class="gg"><a href="http://ad.example.net/c?u=1">【赞助商链接】</a><img src="/gg/a.jpg"></div>\n',
        );
      return page(
        sheet,
        `<div class="header"><a href="/">${sheet.site}</a></div>${fragments(sheet.crumbs)}<div class="left"><div class="title"><h1>${escaped(sheet.title)}</h1><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}</div>
${body}
${fragments(sheet.below)}</div><div class="right">${otherPages(sheet)}${fragments(sheet.aside)}</div>${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'page-of-lines',
    why: 'An editor that puts every line into an element of its own, with empty ones between.',
    junk: [],
    print: (sheet) =>
      page(
        sheet,
        `${fragments(sheet.crumbs)}<div class="blog"><h2 class="titName">${escaped(sheet.title)}</h2><span class="time">${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}
<div class="articalContent">${sheet.lines.map((line) => (line.type === 'table' ? table(line.rows) : line.type === 'list' ? list(line.items) : `<div>&nbsp;&nbsp;&nbsp; <span style="line-height:21px">${inline(line)}</span></div><div><br></div>`)).join('\n')}</div></div>
${fragments(sheet.below)}<div class="column">${otherPages(sheet)}${fragments(sheet.aside)}</div>${fragments(sheet.footer)}`,
      ),
  },
];

function wrap(text: string): string {
  const characters = [...text];
  const rows: string[] = [];
  for (let at = 0; at < characters.length; at += 37) rows.push(escaped(characters.slice(at, at + 37).join('')));
  return rows.join('\n');
}
