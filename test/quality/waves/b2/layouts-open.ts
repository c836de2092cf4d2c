/** Layouts of the open part: article systems of the years of ASP, scans, archives of boards, answers, news applications, WAP. */
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
import type { Layout, Sheet } from '../../sheet.ts';

/** Lines of print, and only a blank of two characters where a paragraph begins. */
function measured(sheet: Sheet, measure: number): readonly string[] {
  return sheet.lines.flatMap((line) => {
    const texts =
      line.type === 'table'
        ? line.rows.map((cells) => cells.join('　'))
        : line.type === 'list'
          ? line.items
          : [plain(line)];
    return texts.flatMap((text) => `　　${text}`.match(new RegExp(`.{1,${measure}}`, 'gsu')) ?? []);
  });
}

export const openLayouts: readonly Layout[] = [
  {
    id: 'b2-asp',
    why: 'An article system of the years of ASP: who typed it in, hits, changes; a row of commands below.',
    flat: true,
    junk: ['文章录入', '告诉好友', '打印此文', '热点文章'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="760" align="center" class="top"><tr><td>${sheet.site}</td></tr></table><table width="760" align="center"><tr><td>${fragments(sheet.crumbs)}</td></tr><tr><td class="main_ArticleTitle" align="center">${escaped(sheet.title)}</td></tr><tr><td class="Article_tdbgall" align="center">作者：佚名　文章来源：本站原创　更新时间：${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}<td></tr>
<tr><td class="main_tdbgall" valign="top"><div id="fontzoom">${lines(sheet, { paragraph: (inner) => `<p>&nbsp;&nbsp;&nbsp; ${inner}</p>`, notice })}</div></td></tr><tr><td align="right">文章录入：admin　　责任编辑：admin</td></tr><tr><td>【<a>发表评论</a>】【<a>加入收藏</a>】【<a>告诉好友</a>】【<a>打印此文</a>】【<a>关闭窗口</a>】</td></tr><tr><td>${fragments(sheet.below)}</td></tr></table>
<table width="760" align="center"><tr><td><b>热点文章</b>${otherPages(sheet)}</td><td>${fragments(sheet.aside)}</td></tr></table>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b2-party',
    why: 'A site of a party office: red bands, a line of source and time, sharing and an editor below.',
    junk: ['党章党规', '在线学习', '我要投稿'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="red">${sheet.site}</div><ul class="nav"><li>首页</li><li>党章党规</li><li>在线学习</li><li>我要投稿</li></ul>${fragments(sheet.crumbs, 'mbx')}<div class="content_box"><div class="con_title">${escaped(sheet.title)}</div><div class="con_time"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}</div><div class="con_text" id="Zoom">${lines(sheet, { paragraph: (inner) => `<p style="text-indent:2em;font-size:18px">${inner}</p>`, notice, list, heading: (inner) => `<p style="text-indent:2em"><strong>${inner}</strong></p>`, verse: (inner) => `<p style="text-align:center;font-family:楷体">${inner}</p>`, imprint: (inner) => `<p style="text-align:center">${inner}</p>`, signature: (inner) => `<p style="text-align:right">${inner}</p>` })}</div></div>${fragments(sheet.below)}<div class="right">${otherPages(sheet)}${fragments(sheet.aside)}</div><div class="bottom">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'b2-scan',
    why: 'Text taken from a printed sheet: every line of print ends in a line end of the page, numbers of sheets between.',
    flat: true,
    cutsParagraphs: true,
    junk: ['·1·', '·2·', '第二十七期'],
    print: (sheet) => {
      const rows = measured(sheet, 29);
      const half = Math.ceil(rows.length / 2);
      const part = (own: readonly string[]) => own.map((row) => `${escaped(row)}<br>`).join('\n');
      return page(
        sheet,
        `<div class="site">${sheet.site}</div>${fragments(sheet.crumbs)}<h3>${escaped(sheet.title)}</h3><div>${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}<div class="text">${part(rows.slice(0, half))}\n<center>·1·</center>\n<center>工作通讯　第二十七期</center>\n${part(rows.slice(half))}\n<center>·2·</center></div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'b2-archive',
    why: 'The plain view of a board: posts under each other, name and time over each.',
    flat: true,
    junk: ['完整版本', '查看完整', '来学习的', '借花献佛'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="nav"><a>${sheet.site}</a>${fragments(sheet.crumbs)}</div><div id="content"><p>查看完整版本: <a>${escaped(sheet.title)}</a></p><div id="end">${fragments(sheet.meta)}</div><p class="author"><strong>南山一棵松</strong> 发表于 ${escaped(sheet.printed ?? '')}</p><h3>${escaped(sheet.title)}</h3>${lines(sheet, { paragraph: (inner) => `${inner}<br />`, notice: (inner) => `${inner}<br />` })}<p class="author"><strong>小木匠</strong> 发表于 2015-7-22 16:20</p>来学习的，写得很感人，大家好好看看<br /><p class="author"><strong>白云苍狗</strong> 发表于 2016-1-3 08:08</p>借花献佛，转走了，同志们不要客气<br /><div class="page"><a>页:</a> <strong>[1]</strong></div></div><div id="full">查看完整版本</div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b2-app',
    why: 'A news application on the web: a card of the author with a button, recommended items with days below.',
    junk: ['官方账号', '关注TA', '评论区', '热榜'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="root"><div class="bar">${sheet.site}</div>${fragments(sheet.crumbs)}<div class="index-module_articleWrap"><h1 class="index-module_title">${escaped(sheet.title)}</h1><div class="author"><img alt=""><p>县融媒官方账号</p><span>${escaped(sheet.printed ?? '')}</span><button>关注TA</button>${fragments(sheet.meta)}</div><div class="index-module_textWrap">${sheet.lines.map((line) => (line.type === 'table' ? table(line.rows) : line.type === 'list' ? list(line.items) : line.type === 'notice' ? element(line.tag, inline(line)) : `<div class="dpu8C"><span class="bjh-p">${inline(line)}</span></div>`)).join('')}</div></div>${fragments(sheet.below)}<div class="comment"><h4>评论区</h4></div><div class="side"><h4>热榜</h4>${otherPages(sheet)}${fragments(sheet.aside)}</div>${fragments(sheet.footer)}</div>`,
        '<meta itemprop="dateUpdate" content="2025-08-01 10:00:00">',
      ),
  },
  {
    id: 'b2-wap',
    why: 'A page for old telephones: lines and links without elements around them.',
    flat: true,
    junk: ['切换到触屏版', '报时', '回首页'],
    print: (sheet) =>
      page(
        sheet,
        `<a>${sheet.site}</a><br/>${fragments(sheet.crumbs)}<b>${escaped(sheet.title)}</b><br/>${escaped(sheet.printed ?? '')}<br/>${fragments(sheet.meta)}--------<br/>${lines(sheet, { paragraph: (inner) => `${inner}<br/>`, notice: (inner, tag) => (tag === 'a' || tag === 'button' ? `<a>${inner}</a><br/>` : `${inner}<br/>`) }, '')}--------<br/>${fragments(sheet.below)}${sheet.others.map(({ title }, index) => `${index + 1}.<a>${escaped(title)}</a><br/>`).join('')}${fragments(sheet.aside)}<a>回首页</a> <a>切换到触屏版</a><br/>${fragments(sheet.footer)}报时:08-03 14:20<br/>`,
      ),
  },
  {
    id: 'b2-answer-card',
    why: 'A site of questions: the question is the title, answers are cards with a name, praise and a day.',
    junk: ['人赞同了该回答', '被浏览', '写回答', '查看全部 38 个回答'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="AppHeader">${sheet.site}</div>${fragments(sheet.crumbs)}<h1 class="QuestionHeader-title">${escaped(sheet.title)}</h1><div class="NumberBoard">被浏览 <strong>12,407</strong></div><a>写回答</a><div class="QuestionAnswer-content"><div class="AuthorInfo"><a>守夜人</a><div>基层写稿人</div></div><div class="likes">317 人赞同了该回答</div>${fragments(sheet.meta)}<div class="RichContent-inner"><span class="RichText ztext">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice, list, verse: (inner) => `<blockquote>${inner}</blockquote>`, heading: (inner) => `<p><b>${inner}</b></p>` })}</span></div><div class="ContentItem-time">${sheet.printed ? `发布于 ${escaped(sheet.printed)}` : ''}</div></div>${fragments(sheet.below)}<a>查看全部 38 个回答</a><div class="Card">${otherPages(sheet)}${fragments(sheet.aside)}</div>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b2-issue',
    why: 'A digital newspaper with the texts of a page under each other in one container.',
    junk: ['本期目录', '上一期', '电子版阅读'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="head">${sheet.site}电子版阅读 <a>上一期</a> <a>下一期</a></div>${fragments(sheet.crumbs)}<div class="mulu"><h4>本期目录</h4>${otherPages(sheet)}</div><div class="art"><p class="yt"></p><h1>${escaped(sheet.title)}</h1><p class="d">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}<div class="art_c">${lines(sheet, { paragraph: (inner) => `<p>　　${inner}</p>`, notice, list, heading: (inner, level) => `<h${level}>${inner}</h${level}>` })}</div></div>${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b2-slides',
    why: 'An editor that gives each sentence of a list an element: texts in definition lists and cells.',
    flat: true,
    junk: ['回到列表页', '责任科室'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="banner">${sheet.site}</div>${fragments(sheet.crumbs)}<dl class="detail"><dt><b>${escaped(sheet.title)}</b></dt><dd class="gray">${escaped(sheet.printed ?? '')}　责任科室：宣教科 ${fragments(sheet.meta)}</dd><dd class="body"><table width="100%">${sheet.lines.map((line) => `<tr><td>${line.type === 'table' ? table(line.rows) : line.type === 'notice' ? element(line.tag, inline(line)) : line.type === 'list' ? line.items.map((item) => escaped(item)).join('</td></tr><tr><td>') : `　　${inline(line)}`}</td></tr>`).join('\n')}</table></dd></dl><a>回到列表页</a>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b2-palace',
    why: 'The site of a high office in Taiwan: day of the Republic over the title, downloads and pictures below.',
    hant: true,
    junk: ['相關新聞', '圖片下載', '民眾信箱'],
    print: (sheet) =>
      page(
        sheet,
        `<header>${sheet.site} <a>民眾信箱</a> <a>EN</a></header>${fragments(sheet.crumbs)}<main><div class="date-roc">${escaped(sheet.printed ?? '')}</div><h1 class="title">${escaped(sheet.title)}</h1>${fragments(sheet.meta)}<div class="txt">${lines(sheet, { paragraph: (inner) => `<p>　　${inner}</p>`, notice, list })}</div><div><a>圖片下載</a></div>${fragments(sheet.below)}<section><h2>相關新聞</h2>${otherPages(sheet)}</section></main>${fragments(sheet.aside)}<footer>${fragments(sheet.footer)}</footer>`,
      ),
  },
  {
    id: 'b2-college',
    why: 'The site of a school in Hong Kong: everything in one cell, line ends by two.',
    hant: true,
    flat: true,
    junk: ['學校概覽', '校園相簿', 'Back to top'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="960"><tr><td colspan="2">${sheet.site}</td></tr><tr><td width="160"><a>學校概覽</a><br><a>校園相簿</a>${otherPages(sheet)}</td><td>${fragments(sheet.crumbs)}<font size="5">${escaped(sheet.title)}</font><br>${escaped(sheet.printed ?? '')}${fragments(sheet.meta)}<br><br>${lines(sheet, { paragraph: (inner) => `${inner}<br><br>`, notice: (inner, tag) => (tag === 'a' ? `<a>${inner}</a> ` : `${inner}<br><br>`) })}<a>Back to top</a>${fragments(sheet.below)}</td></tr></table>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
];
