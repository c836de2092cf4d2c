/** Layouts of the open part: sample sites, an account's page, members' sites, documents, a paper, boards, offices, a mirror. */
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
import type { Layout } from '../../sheet.ts';
import { columns, emptyTags, halfMarks, jammer } from '../d1/damage.ts';
import { turned, wrapped } from './damage.ts';

export const openLayouts: readonly Layout[] = [
  {
    id: 'e1-stream',
    why: 'A site of samples for telephones: places for adverts in custom elements, a bar that follows, a flow of more.',
    junk: ['问问写作机器人', '一键仿写', '今日热读', '展开更多范文', '加入书签'],
    print: (sheet) =>
      page(
        sheet,
        `<mip-fixed type="top"><a href="/">${sheet.site}</a><a>分类</a><a>加入书签</a></mip-fixed>${fragments(sheet.crumbs, 'bread')}
<div class="view"><h1 class="view-title">${escaped(sheet.title)}</h1><div class="view-info"><time>${escaped(sheet.printed ?? '')}</time>${fragments(sheet.meta, 'i')}</div>
<div class="view-con"><mip-ad type="side">问问写作机器人，讲话稿三秒成文</mip-ad>${lines(sheet, { paragraph: (inner) => `<p>　　${halfMarks(inner)}</p>`, heading: (inner) => `<p>　　<strong>${inner}</strong></p>`, section: (inner) => `<h2>${inner}</h2>`, notice, list, imprint: (inner) => `<p class="c">${inner}</p>`, signature: (inner) => `<p class="r">${inner}</p>` })}
<div class="ai"><button>一键仿写</button><span>用这篇当底稿，换成您单位的名字</span></div></div>${fragments(sheet.below)}
<section class="flow"><h3>今日热读</h3>${otherPages(sheet)}<a class="more">展开更多范文</a></section></div><div class="rail">${fragments(sheet.aside)}</div><mip-fixed type="bottom">${fragments(sheet.footer)}</mip-fixed>`,
      ),
  },
  {
    id: 'e1-portal',
    why: 'An older site of samples: a box of adverts floats in the text, the title stands there again in the list of the category.',
    junk: ['本栏最热', '站长统计', '写作神器', '举报此文', '小编整理发布'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="top">${sheet.site}　<a>设为主页</a></div>${fragments(sheet.crumbs, 'weizhi')}<div id="left"><div class="biaoti"><h1>${escaped(sheet.title)}</h1></div><div class="shuoming">${escaped(sheet.printed ?? '')}　小编整理发布　${fragments(sheet.meta, 'sm')}</div>
<div class="neirong" id="neirong"><div style="float:right;width:300px;height:250px"><script>ad('b3')</script><a href="/sq">写作神器</a></div>
${lines(sheet, { paragraph: (inner) => `<p>　　${inner}</p>`, heading: (inner) => `<p>　　<b>${inner}</b></p>`, section: (inner) => `<p><strong>${inner}</strong></p>`, notice: (inner, tag) => `<div class="tip">${notice(inner, tag)}</div>`, list, signature: (inner) => `<p align="right">${inner}</p>` })}
</div><div class="caozuo"><a>举报此文</a></div>${fragments(sheet.below)}</div><div id="right"><dl><dt>本栏最热</dt><dd><a>${escaped(sheet.title)}</a></dd></dl>${otherPages(sheet)}${fragments(sheet.aside)}</div><div id="bottom">${fragments(sheet.footer)}<span>站长统计</span></div>`,
        `<meta name="keywords" content="讲话稿,范文"><meta name="description" content="${escaped(sheet.title)}">`,
      ),
  },
  {
    id: 'e1-account',
    why: "An account's article: sections in sections, each run in a span of its own, cards before and after.",
    junk: ['点上方名片', '原创 笔墨', '点个在看', '赞赏作者', '写下你的留言', '往期回看'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="img-content"><h1 class="rich_media_title" id="activity-name">${escaped(sheet.title)}</h1><div id="meta_content"><span class="rich_media_meta">原创 笔墨小站</span><span id="profileBt"><a>${sheet.site}</a></span><em id="publish_time">${escaped(sheet.printed ?? '')}</em>${fragments(sheet.meta)}</div>${fragments(sheet.crumbs)}
<div class="rich_media_content" id="js_content" style="visibility:visible"><section style="text-align:center"><section><span style="font-size:12px;color:#888">点上方名片，置顶不迷路</span></section></section>
${lines(sheet, { paragraph: (inner) => `<section style="margin:0 8px"><p style="line-height:2em"><span style="font-size:16px"><span style="letter-spacing:1px">${wrapped(inner)}</span></span></p></section><section><br></section>`, heading: (inner) => `<section style="border-left:4px solid #c00"><section><strong><span>${inner}</span></strong></section></section>`, notice: (inner, tag) => `<section style="text-align:center">${notice(inner, tag)}</section>`, list })}
<section style="text-align:center"><span>— 点个在看，让更多同行看见 —</span></section></div><div class="reward"><a>赞赏作者</a></div>${fragments(sheet.below)}<div class="past"><p>往期回看</p>${otherPages(sheet)}</div><div>写下你的留言</div>${fragments(sheet.aside)}</div>${fragments(sheet.footer)}`,
        `<meta property="og:title" content="${escaped(sheet.title)}">`,
      ),
  },
  {
    id: 'e1-desk',
    why: "A members' site for clerks of the old kind: nested tables, the text in one cell with double breaks, offers above and below it.",
    flat: true,
    junk: ['普通用户', '升级为终身会员', '点卡购买', '本类推荐', '以下为本稿内容'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="960" align="center"><tr><td><b>${sheet.site}</b></td><td>身份：普通用户 <a>升级为终身会员</a> <a>点卡购买</a></td></tr><tr><td colspan="2">${fragments(sheet.crumbs)}</td></tr></table>
<table width="960" align="center"><tr><td width="700"><table><tr><th><font size="4">${escaped(sheet.title)}</font></th></tr><tr><td align="center"><font color="#888888">${escaped(sheet.printed ?? '')}</font> ${fragments(sheet.meta)}</td></tr><tr><td bgcolor="#fffbe6">↓以下为本稿内容↓</td></tr>
<tr><td id="zw"><font size="3">${lines(sheet, { paragraph: (inner) => `　　${halfMarks(inner)}<br><br>`, heading: (inner) => `　　<b>${inner}</b><br><br>`, imprint: (inner) => `<center>${inner}</center><br>`, notice: (inner) => `<font color="#ff6600">${inner}</font><br><br>` })}</font></td></tr><tr><td>${fragments(sheet.below)}</td></tr></table></td><td valign="top">本类推荐${otherPages(sheet)}${fragments(sheet.aside)}</td></tr></table><center>${fragments(sheet.footer)}</center>`,
      ),
  },
  {
    id: 'e1-hall',
    why: 'A paid library of a newer make: an application of divs, a card of facts, a curtain over the end, a bar to buy.',
    junk: ['稿件编号', '买断', '找人代写', '稿件目录树', '加入购物篮', '看了又看'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="root"><div class="Nav_bar__x1"><span>${sheet.site}</span><span>稿件目录树</span><span>找人代写</span></div>${fragments(sheet.crumbs, 'Crumb__k')}<div class="Doc_wrap__q9"><div class="Doc_title__a2">${escaped(sheet.title)}</div><div class="Doc_facts__b7"><span>稿件编号：M${20000 + sheet.lines.length}</span><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta, 'Doc_fact__c')}</div>
<div class="Doc_body__z4">${lines(sheet, { paragraph: (inner) => `<div class="para">${inner}</div>`, heading: (inner, level) => `<h${level}>${inner}</h${level}>`, notice: (inner, tag) => `<div class="Tip__e">${tag === 'button' ? `<button>${inner}</button>` : inner}</div>`, list, imprint: (inner) => `<div class="mid">${inner}</div>`, signature: (inner) => `<div class="para right">${inner}</div>` })}</div>
<div class="Buy_bar__t"><b>¥12.00</b><button>加入购物篮</button><button>买断</button></div>${fragments(sheet.below)}</div><div class="Side__m"><div>看了又看</div>${otherPages(sheet)}${fragments(sheet.aside)}</div><div class="Foot__n">${fragments(sheet.footer)}</div></div>`,
        '<meta name="viewport" content="width=device-width">',
      ),
  },
  {
    id: 'e1-sheets',
    why: 'A site of documents: sheets with a running head and a number, paragraphs broken where a sheet ends.',
    cutsParagraphs: true,
    flat: true,
    junk: ['砚台文库·资料预览', '举报文档', '放映模式', '文档大小', '贡献者', '兴趣相投'],
    print: (sheet) => {
      const sheets = turned(sheet.lines, Math.max(4, Math.ceil(sheet.lines.length / 4)));
      const body = sheets.map(
        (own, index) =>
          `<div class="pg" data-p="${index + 1}"><div class="hdr">砚台文库·资料预览</div>${lines({ ...sheet, lines: own }, { paragraph: (inner) => `<p class="tx">${halfMarks(inner)}</p>`, heading: (inner) => `<p class="tx bold">${inner}</p>`, notice: (inner) => `<p class="tx">${inner}</p>` })}<div class="ftr">- ${index + 1} -</div></div>`,
      );
      return page(
        sheet,
        `<div class="tb"><span>${sheet.site}</span><a>放映模式</a><a>举报文档</a></div>${fragments(sheet.crumbs)}<h1>${escaped(sheet.title)}</h1><ul class="facts"><li>贡献者：闲云</li><li>文档大小：38.5KB</li><li>${escaped(sheet.printed ?? '')}</li></ul>${fragments(sheet.meta)}
<div class="doc-main">${body.join('\n')}</div>${fragments(sheet.below)}<div class="like"><b>兴趣相投</b>${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'e1-epaper',
    why: 'A paper on the web: pages and titles of the day beside, lines that end where the columns end.',
    cutsParagraphs: true,
    flat: true,
    junk: ['标题导航', '往日报纸', '前一篇', '后一篇', '听读本版'],
    print: (sheet) =>
      page(
        sheet,
        `<table class="bm"><tr><td>${sheet.site}</td><td><a>往日报纸</a></td><td><a>听读本版</a></td></tr></table>${fragments(sheet.crumbs)}<table><tr><td class="dh">标题导航${otherPages(sheet)}${fragments(sheet.aside)}</td><td class="zw"><div class="bt">${escaped(sheet.title)}</div><div class="rq">${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}
<founder-content>${sheet.lines
          .flatMap((line): readonly string[] => {
            if (line.type === 'table') return [table(line.rows)];
            if (line.type === 'list') return line.items.map((item) => `<P>　　${escaped(item)}</P>`);
            if (line.type === 'heading') return [`<P>　　<B>${inline(line)}</B></P>`];
            if (line.type === 'section') return [`<H4>${inline(line)}</H4>`];
            return columns(line).map((inner) => `<P>　　${inner}</P>`);
          })
          .join(
            '',
          )}</founder-content><div><a>前一篇</a> <a>后一篇</a></div></td></tr></table>${fragments(sheet.below)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'e1-thread',
    why: 'A board of another make: posts with a card of the writer, hidden noise at line ends, an advert under the post, answers.',
    flat: true,
    junk: ['威望', '铜币', '鲜花', '只看楼主的', '发帖际遇', '顶一下楼主', '坐看云起'],
    print: (sheet) => {
      const post = (level: string, who: string, inner: string): string =>
        `<table class="js-post"><tr><th class="floot_left"><b>${who}</b><p>威望：${who.length * 31}</p><p>铜币：${who.length * 77}</p><p>鲜花：2</p></th><th class="floot_right"><div class="tipTop"><span>${level}</span> <a>只看楼主的</a></div><div class="tpc_content"><div class="f14">${inner}</div></div><div class="sigline">发帖际遇：走路捡到5枚铜币</div></th></tr></table>`;
      return page(
        sheet,
        `<div id="head">${sheet.site}</div><div id="breadCrumb">${fragments(sheet.crumbs)}</div><h1 id="subject_tpc">${escaped(sheet.title)}</h1><div>${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}
${post('楼主', '砚边人', lines(sheet, { paragraph: (inner, line) => `　　${halfMarks(inner)}${plain(line).length % 3 === 0 ? `<span style="display:none"> ${jammer(plain(line))} </span>` : ''}<br />`, heading: (inner) => `<b>${inner}</b><br />`, notice: (inner) => `<div class="quote2">${inner}</div>` }))}
${fragments(sheet.below)}${post('1F', '坐看云起', '顶一下楼主，写得有血有肉。')}${post('2F', '蜗牛', '求发一份电子稿，邮箱已私信。')}${fragments(sheet.aside)}${otherPages(sheet)}<div id="footer">${fragments(sheet.footer)}</div>`,
      );
    },
  },
  {
    id: 'e1-bureau',
    why: 'The site of an office: a container of the usual editor, attributes everywhere, printing and sharing below.',
    junk: ['分享到：', '我要打印', '关掉窗口', '用手机打开本页', '智能问答'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="header">${sheet.site}<a>智能问答</a></div><div class="BreadcrumbNav">${fragments(sheet.crumbs)}</div><div class="article"><div class="article-title">${escaped(sheet.title)}</div><div class="article-info"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}<span>分享到：</span></div>
<div class="TRS_Editor" id="zoom">${lines(sheet, { paragraph: (inner) => `<p style="text-indent:2em;font-family:仿宋" align="justify"><span style="font-size:16pt">${inner}</span></p>`, heading: (inner) => `<p><span style="font-family:黑体">　　${inner}</span></p>`, notice, list, imprint: (inner) => `<p align="center">${inner}</p>`, signature: (inner) => `<p align="right">${inner}</p>`, section: (inner) => `<h3>${inner}</h3>` })}</div>
<div class="tools"><a>我要打印</a> <a>关掉窗口</a></div><div class="ewm">用手机打开本页</div></div>${fragments(sheet.below)}<div class="xg">${otherPages(sheet)}</div>${fragments(sheet.aside)}<div class="footer">${fragments(sheet.footer)}</div>`,
        `<meta name="SiteName" content="${sheet.site}"><meta name="ColumnName" content="讲话实录">`,
      ),
  },
  {
    id: 'e1-campus',
    why: 'The site of a school on a common system: a form around the text, a counter, the pages before and after.',
    junk: ['点击数', '上一条：', '下一条：', '收起本文', '校长信箱'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="logo">${sheet.site}</div><div class="menu"><a>学校概况</a><a>教学</a><a>德育</a><a>校长信箱</a></div>${fragments(sheet.crumbs)}<form name="_newscontent_fromname"><h3 class="bt">${escaped(sheet.title)}</h3><div class="sj">${escaped(sheet.printed ?? '')}　点击数：<span>412</span>${fragments(sheet.meta)}</div>
<div id="vsb_content" class="v_news_content">${lines(sheet, { paragraph: (inner) => `<p class="vsbcontent_start">${inner}</p>`, heading: (inner) => `<p><strong>${inner}</strong></p>`, notice, list, imprint: (inner) => `<p style="text-align:center">${inner}</p>`, signature: (inner) => `<p style="text-align:right">${inner}</p>` })}</div>
<p>上一条：<a>校园艺术节节目单</a></p><p>下一条：<a>关于秋季作息的通知</a></p><p>【<a>收起本文</a>】</p></form>${fragments(sheet.below)}<div>${otherPages(sheet)}</div>${fragments(sheet.aside)}<div class="foot">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'e1-copy',
    why: 'A mirror under a foreign host: empty elements with one id before, in and after the text, links for the machine.',
    flat: true,
    junk: ['热门推荐词', '全站地图', '蜘蛛导航'],
    print: (sheet) =>
      page(
        sheet,
        `<div style="height:0;overflow:hidden">${emptyTags(sheet.site, 50)}</div><div class="t">${sheet.site} <a>全站地图</a></div>${fragments(sheet.crumbs)}<div class="box"><h1>${escaped(sheet.title)}</h1><p class="d">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}<div class="c">${lines(sheet, { paragraph: (inner) => `<p>　　${inner}${emptyTags(inner, 2)}</p>`, heading: (inner) => `<p>${inner}</p>`, notice: (inner) => `<p>${inner}</p>` })}</div></div>${fragments(sheet.below)}<div>热门推荐词</div>${otherPages(sheet)}${fragments(sheet.aside)}<div>蜘蛛导航：<a>彩票</a> <a>影视</a></div>${fragments(sheet.footer)}${emptyTags(sheet.title, 50)}`,
      ),
  },
  {
    id: 'e1-hant',
    why: 'An association in Hong Kong: Traditional as it was written.',
    hant: true,
    junk: ['跳至主內容', '會訊索引', '捐款支持'],
    print: (sheet) =>
      page(
        sheet,
        `<a class="skip">跳至主內容</a><div class="brand">${sheet.site}</div><div><a>捐款支持</a></div>${fragments(sheet.crumbs)}<article><header><h1>${escaped(sheet.title)}</h1><time>${escaped(sheet.printed ?? '')}</time>${fragments(sheet.meta)}</header><div class="entry">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice })}</div></article>${fragments(sheet.below)}<aside><h2>會訊索引</h2>${otherPages(sheet)}${fragments(sheet.aside)}</aside>${fragments(sheet.footer)}`,
      ),
  },
];
