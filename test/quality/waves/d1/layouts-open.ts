/** Layouts of the open part: sample, clerks', paid, document sites, newspapers, a board, a shop, mirrors. */
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
import { columns, emptyTags, escapedTwice, halfMarks, jammer, linkedOut, strewn, withReadings } from './damage.ts';

/** Lines as mark-up of which one paragraph may give several. */
function pieces(
  all: readonly Line[],
  cut: (line: Line) => readonly string[],
  write: (inner: string) => string,
): string {
  return all
    .flatMap((line): readonly string[] => {
      if (line.type === 'table') return [table(line.rows)];
      if (line.type === 'list') return line.items.map((item) => write(escaped(item)));
      if (line.type === 'heading') return [`<h3>${inline(line)}</h3>`];
      return cut(line).map(write);
    })
    .join('\n');
}

export const openLayouts: readonly Layout[] = [
  {
    id: 'd1-template',
    why: 'A site of sample texts: adverts and a download box in the container, a column of hot samples.',
    junk: ['字数统计：', '写作助手3分钟', '下载这篇范文', '推荐星级', '您可能还想看', 'Word文档免费'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="top"><a class="logo" href="/">${sheet.site}</a><ul><li><a>总结</a></li><li><a>计划</a></li><li><a>讲话稿</a></li><li><a>作文</a></li></ul></div>${fragments(sheet.crumbs, 'where')}
<div class="main"><div class="left"><h1>${escaped(sheet.title)}</h1><div class="time"><span>${escaped(sheet.printed ?? '')}</span><span>字数统计：${800 + sheet.lines.length * 61}字</span>${fragments(sheet.meta, 'mt')}</div>
<div class="con_article"><div class="tjgg"><a href="/ai/">写作助手3分钟一篇，先写后付</a></div>${lines(sheet, { paragraph: (inner) => `<p>　　${halfMarks(inner)}</p>`, heading: (inner) => `<h2>${halfMarks(inner)}</h2>`, section: (inner) => `<p>　　${inner}</p>`, notice, list, signature: (inner) => `<p style="text-align:right">${inner}</p>` })}
<div class="downbox"><a class="dbtn" href="/d/1.docx">下载这篇范文</a><p>Word文档免费下载，方便编辑和打印</p><div class="star">推荐星级：★★★★☆</div></div></div>${fragments(sheet.below)}
<div class="more"><h4>您可能还想看</h4>${otherPages(sheet)}</div></div><div class="right">${fragments(sheet.aside)}</div></div><div class="bot">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'd1-template-links',
    why: 'The same kind of site, whose machine links words and sets each link in a line of its own.',
    cutsParagraphs: true,
    flat: true,
    junk: ['热门搜索词', '编辑：秋枫'],
    print: (sheet) =>
      page(
        sheet,
        `<header><a href="/">${sheet.site}</a><span>热门搜索词：年终总结 | 入党申请 | 心得</span></header>${fragments(sheet.crumbs, 'path')}<article><h1>${escaped(sheet.title)}</h1><p class="from">${escaped(sheet.printed ?? '')}　编辑：秋枫</p>${fragments(sheet.meta)}
<div id="art_txt">${pieces(sheet.lines, linkedOut, (inner) => `<p>${halfMarks(inner)}</p>`)}</div></article>${fragments(sheet.below)}<aside>${otherPages(sheet)}${fragments(sheet.aside)}</aside><footer>${fragments(sheet.footer)}</footer>`,
      ),
  },
  {
    id: 'd1-clerk',
    why: "An old members' site for clerks in nested tables: an outline in a frame, text in lines with breaks, tips below.",
    flat: true,
    junk: ['文章提纲', '会员入口', '汇款方式', '站内检索'],
    print: (sheet) => {
      const heads = sheet.lines.filter(({ type }) => type === 'heading').map(plain);
      return page(
        sheet,
        `<table width="980" align="center"><tr><td>${sheet.site}</td><td align="right"><a>会员入口</a> | <a>新用户注册</a> | <a>汇款方式</a></td></tr></table>
<table width="980" align="center" bgcolor="#f7f7f7"><tr><td colspan="2">${fragments(sheet.crumbs)}</td></tr><tr><td width="720" valign="top"><table width="100%"><tr><td align="center" height="50"><font color="#003366"><b>${escaped(sheet.title)}</b></font></td></tr><tr><td align="center">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</td></tr>
<tr><td><fieldset><legend>文章提纲</legend>${heads.map((text) => escaped(text)).join('<br>\n')}<br>……</fieldset></td></tr>
<tr><td class="nr" id="nr"><span style="font-size:14px;line-height:200%">${lines(sheet, { paragraph: (inner) => `&nbsp;&nbsp;&nbsp;&nbsp;${halfMarks(inner)}<br>`, imprint: (inner) => `<center>${inner}</center>`, notice: (inner) => `${inner}<br>` })}</span></td></tr><tr><td>${fragments(sheet.below)}</td></tr></table></td>
<td valign="top"><form action="/s.asp">站内检索 <input name="w"></form>${otherPages(sheet)}${fragments(sheet.aside)}</td></tr></table><div align="center">${fragments(sheet.footer)}</div>`,
      );
    },
  },
  {
    id: 'd1-vault',
    why: 'A paid library of official papers: the text under a veil, a box with the price and a row of buttons.',
    junk: ['购买本篇', '支付宝扫码', '开通包年', '材料编号'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="app"><nav><b>${sheet.site}</b><a>讲话</a><a>汇报</a><a>方案</a><a>我的</a></nav>${fragments(sheet.crumbs, 'crumb')}<div class="detail"><h1 class="detail-title">${escaped(sheet.title)}</h1><div class="detail-sub"><i>${escaped(sheet.printed ?? '')}</i><i>材料编号：G20${sheet.lines.length}718</i>${fragments(sheet.meta, 's')}</div>
<div class="detail-body" style="max-height:none">${lines(sheet, { paragraph: (inner) => `<p style="text-indent:2em">${inner}</p>`, heading: (inner, level) => `<h${level}>${inner}</h${level}>`, notice, list, verse: (inner) => `<p class="shi">${inner}</p>`, imprint: (inner) => `<p style="text-align:center">${inner}</p>`, signature: (inner) => `<p style="text-align:right">${inner}</p>` })}<div class="veil"></div></div>
<div class="pay"><span class="price">¥ 6.80</span><button>购买本篇</button><button>开通包年</button><p>支持微信、支付宝扫码，付款后自动显示</p></div>${fragments(sheet.below)}</div><div class="side">${fragments(sheet.aside)}${otherPages(sheet)}</div></div>${fragments(sheet.footer)}`,
        '<meta property="og:type" content="article">',
      ),
  },
  {
    id: 'd1-reader',
    why: 'A reader of uploaded documents: sheets with their numbers between, a bar to turn them, a box about the file.',
    flat: true,
    junk: ['上传者：', '所需积分', '文档格式', '全屏阅读', '相关文档推荐'],
    print: (sheet) => {
      const per = Math.max(3, Math.ceil(sheet.lines.length / 4));
      const sheets = Math.ceil(sheet.lines.length / per);
      const body = Array.from({ length: sheets }, (_, index) => {
        const own = { ...sheet, lines: sheet.lines.slice(index * per, (index + 1) * per) };
        return `<div class="sheet" id="s${index + 1}"><div class="inner">${lines(own, { paragraph: (inner) => `<div class="ln">${halfMarks(inner)}</div>`, notice: (inner) => `<div class="tip">${inner}</div>` })}</div><div class="num">第 ${index + 1} 页 / 共 ${sheets} 页</div></div>`;
      });
      return page(
        sheet,
        `<div class="bar"><b>${sheet.site}</b><a>全屏阅读</a><a>缩小</a><a>放大</a></div>${fragments(sheet.crumbs)}<h1>${escaped(sheet.title)}</h1><div class="file"><span>文档格式：docx</span><span>所需积分：12</span><span>上传者：静水深流</span><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}</div>
<div id="reader">${body.join('\n')}</div>${fragments(sheet.below)}<div class="rel"><h3>相关文档推荐</h3>${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'd1-daily',
    why: 'A daily on the web: paragraphs broken where the columns of the paper end, the list of the sheet beside.',
    cutsParagraphs: true,
    flat: true,
    junk: ['本版新闻', '下一版', '版面图', '数字报检索'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="paper-head"><span>${sheet.site}</span><a>数字报检索</a><a>上一版</a><a>下一版</a></div>${fragments(sheet.crumbs)}<div class="l"><div>版面图</div><div class="ttl">本版新闻</div>${otherPages(sheet)}${fragments(sheet.aside)}</div><div class="r"><h3 class="title">${escaped(sheet.title)}</h3><p class="d">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}
<div id="content"><!--enpcontent-->${pieces(sheet.lines, columns, (inner) => `<p>　　${halfMarks(inner)}</p>`)}<!--/enpcontent--></div></div>${fragments(sheet.below)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'd1-gazette',
    why: 'The news site of a county: source and size of print over the text, who answers for it below.',
    junk: ['字体大小', '我要纠错', '新媒体矩阵', '值班总编'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="hd">${sheet.site}</div>${fragments(sheet.crumbs, 'loc')}<div class="xl"><h2 class="xl_title">${escaped(sheet.title)}</h2><div class="xl_info"><span>${escaped(sheet.printed ?? '')}</span>　<span>字体大小：<a>大</a><a>中</a><a>小</a></span>${fragments(sheet.meta)}</div><div class="xl_text">${lines(sheet, { paragraph: (inner) => `<p>　　${inner}</p>`, heading: (inner) => `<p>　　<strong>${inner}</strong></p>`, notice, list, verse: (inner) => `<p align="center">${inner}</p>`, imprint: (inner) => `<p align="center">${inner}</p>` })}</div>
<div class="zb"><span>值班总编：岑远</span> <a>我要纠错</a></div></div>${fragments(sheet.below)}<div class="jz"><h4>新媒体矩阵</h4>${otherPages(sheet)}</div>${fragments(sheet.aside)}<div class="ft">${fragments(sheet.footer)}</div>`,
        `<meta name="author" content="${sheet.site}">`,
      ),
  },
  {
    id: 'd1-forum',
    why: 'A board of the newer kind: posts in cells, noise in fonts and hidden spans, a signature and answers.',
    flat: true,
    junk: ['电梯直达', '金钱', '使用道具', '点评一下', '楼下的接着', '小隐隐于字'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="hd">${sheet.site}</div><div id="pt" class="bm cl">${fragments(sheet.crumbs)}</div><div id="postlist"><table><tr><td class="pls">查看: 2204 | 回复: 3</td><td class="plc"><h1 class="ts"><span id="thread_subject">${escaped(sheet.title)}</span></h1></td></tr></table>
<div id="post_1"><table class="plhin"><tr><td class="pls"><div class="authi">墨斗鱼</div><p>金钱 418</p><p>帖子 97</p></td><td class="plc"><div class="pti"><em>${escaped(sheet.printed ?? '')}</em> <a>只看大图</a> <a>倒序浏览</a> <a>电梯直达</a> ${fragments(sheet.meta)}</div><div class="pct"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_1">
${lines(sheet, { paragraph: (inner, line) => `　　${halfMarks(inner)}${plain(line).length % 2 === 0 ? `<font class="jammer">${jammer(plain(line))}</font>` : `<span style="display:none">${jammer(plain(line))}</span>`}<br />\n`, heading: (inner) => `<strong>${inner}</strong><span style="display:none">${jammer(inner)}</span><br />\n`, notice: (inner) => `${inner}<br />\n` })}</td></tr></table></div></div><div class="sign">小隐隐于字</div><div class="po"><a>回复</a> <a>使用道具</a> <a>举报</a></div></td></tr></table></div>
${fragments(sheet.below)}<div id="post_2"><table class="plhin"><tr><td class="pls"><div class="authi">秋水</div></td><td class="plc"><div class="pti"><em>发表于 2016-10-11 19:22:40</em></div><div class="pct"><table><tr><td class="t_f" id="postmessage_2">谢谢分享，楼下的接着顶，正好明天发言要用。</td></tr></table></div></td></tr></table></div><div id="post_3"><table class="plhin"><tr><td class="pls"><div class="authi">门外汉</div></td><td class="plc"><div class="pti"><em>发表于 2016-10-14 08:01:09</em></div><div class="pct"><table><tr><td class="t_f" id="postmessage_3">写得很接地气，点评一下：结尾如果再有一句口号就完美了。</td></tr></table></div></td></tr></table></div></div>${fragments(sheet.aside)}${otherPages(sheet)}<div id="ft">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'd1-stall',
    why: 'A shop of materials on WordPress: watermarks in red over and under the text, in a size of nothing within it.',
    junk: ['gwdk168', '文稿大库群主', '立即加入VIP', '本站资源仅供', '猜你还要'],
    print: (sheet) =>
      page(
        sheet,
        `<header><a>${sheet.site}</a><a>充值</a><a>签到</a></header>${fragments(sheet.crumbs)}<div class="entry"><h1 class="entry-title">${escaped(sheet.title)}</h1><div class="entry-meta"><time>${escaped(sheet.printed ?? '')}</time>${fragments(sheet.meta)}</div><div class="entry-content">
<p style="text-align:center"><strong style="color:#ff0000">文稿大库群主薇：gwdk168</strong></p>
${lines(sheet, { paragraph: (inner, line) => `<p>${inner}${plain(line).length > 90 ? '<span style="font-size:0">gwdk168</span>' : ''}</p>`, heading: (inner) => `<p><strong>${inner}</strong></p>`, notice, list, imprint: (inner) => `<p style="text-align:center">${inner}</p>`, signature: (inner) => `<p style="text-align:right">${inner}</p>` })}
<p style="text-align:center"><strong style="color:#ff0000">文稿大库群主薇：gwdk168</strong></p></div><div class="vipbox"><a>立即加入VIP</a><p>本站资源仅供会员内部交流</p></div>${fragments(sheet.below)}<div class="rel"><h3>猜你还要</h3>${otherPages(sheet)}</div></div>${fragments(sheet.aside)}<footer>${fragments(sheet.footer)}</footer>`,
        '<meta name="generator" content="WordPress 5.9">',
      ),
  },
  {
    id: 'd1-wap',
    why: 'A mirror under a foreign host: empty elements with one id, links to other mirrors, the text in one cell.',
    flat: true,
    junk: ['手机版首页', '友情链接', '网站地图'],
    print: (sheet) =>
      page(
        sheet,
        `<div style="position:fixed;left:-9000px;top:-9000px">${emptyTags(sheet.title, 60)}</div><div class="nav"><a>手机版首页</a><a>关于${sheet.site}</a><a>网站地图</a></div>${fragments(sheet.crumbs)}<table class="main"><tr><td><h1>${escaped(sheet.title)}</h1>${fragments(sheet.meta)}<p>${escaped(sheet.printed ?? '')}</p><div class="body">${lines(sheet, { paragraph: (inner) => `　　${inner}<br>${emptyTags(inner, 3)}`, notice: (inner) => `${inner}<br>` })}</div></td></tr></table>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}<div>友情链接：<a>棋牌</a> <a>体育直播</a></div>${fragments(sheet.footer)}${emptyTags(sheet.site, 60)}`,
      ),
  },
  {
    id: 'd1-readings',
    why: 'A copy in Simplified with readings without tones strewn in at random.',
    cutsParagraphs: true,
    flat: true,
    junk: ['收录于', '网址导航'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="h">${sheet.site} 网址导航</div>${fragments(sheet.crumbs)}<h1>${escaped(sheet.title)}</h1><div class="m">收录于：${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}<div class="t">${lines(sheet, { paragraph: (inner) => `<p>${withReadings(inner, inner)}</p>`, notice: (inner) => `<p>${inner}</p>` })}</div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'd1-escapes',
    why: 'A collector that stored mark-up as text: escapes to be read, line ends as letters, characters of no width.',
    cutsParagraphs: true,
    flat: true,
    junk: ['采集自网络', '返回列表页'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="head">${sheet.site}</div>${fragments(sheet.crumbs)}<div id="box"><h1>${escaped(sheet.title)}</h1><div>${escaped(sheet.printed ?? '')} 采集自网络</div>${fragments(sheet.meta)}<div id="txt">${lines(sheet, { paragraph: (inner) => `<p>${strewn(escapedTwice(inner), inner)}x0dx0a</p>`, heading: (inner) => `<p>${escapedTwice(inner)}</p>`, extra: (inner) => `<p>${inner}</p>`, notice: (inner) => `<p>${inner}</p>` })}</div><a>返回列表页</a></div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'd1-hant',
    why: 'An association or an office in Hong Kong or Taiwan: Traditional as it was written, no mirror.',
    hant: true,
    junk: ['回主選單', '最近更新', '無障礙'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="top">${sheet.site} <a>無障礙</a> <a>回主選單</a></div>${fragments(sheet.crumbs)}<main><h2>${escaped(sheet.title)}</h2><p class="date">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}<div class="txt">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice, imprint: (inner) => `<p class="mid">${inner}</p>` })}</div>${fragments(sheet.below)}</main><div class="new"><h3>最近更新</h3>${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
];
