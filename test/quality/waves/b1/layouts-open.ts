/** Layouts of the open part: newspapers, offices, public accounts, boards, blogs, telephones, FrontPage, PDF, Hong Kong and Taiwan. */
import { chanceOf } from '../../chance.ts';
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

const weekday = (day: string): string => '日一二三四五六'.charAt(new Date(`${day}T00:00:00Z`).getUTCDay());
/** Pairs of a low and a high character, as boards glue them to line ends. */
function jammer(salt: string): string {
  const chance = chanceOf(salt);
  return Array.from(
    { length: 6 + chance.below(7) },
    () => `${String.fromCharCode(33 + chance.below(26))} ${String.fromCharCode(97 + chance.below(26))}`,
  ).join('');
}

/** Source lines of at most 40 characters, as old editors break them: a line end within a sentence means nothing. */
function broken(inner: string): string {
  return inner.includes('<')
    ? inner
    : inner.replace(/(.{40})(?=.{6})/gu, (row) => (/[&;\w]$/u.test(row) ? row : `${row}\n      `));
}

function rowsOf(text: string, measure: number): readonly string[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / measure) }, (_, row) =>
    characters.slice(row * measure, (row + 1) * measure).join(''),
  );
}

export const openLayouts: readonly Layout[] = [
  {
    id: 'b1-epaper',
    why: 'A digital newspaper in tables: the pages of the issue, the articles of this page, buttons for the size of print.',
    flat: true,
    junk: ['标题导航', '第A02版', '放大+', '版面概览'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="100%"><tr><td class="px12">${sheet.site}　版面概览　<a>第A01版：头版</a>　<b>第A02版：时政</b>　<a>第A03版：民生</a></td></tr></table>
${fragments(sheet.crumbs)}<table><tr><td width="300" valign="top"><div>标题导航</div>${otherPages(sheet, 'bmdh')}</td><td valign="top"><table width="100%"><tr><td align="right"><a>放大+</a> <a>缩小-</a> <a>默认○</a> <a>朗读</a></td></tr>
<tr><td class="font01" align="center"><strong style="font-size:23px">${escaped(sheet.title)}</strong></td></tr><tr><td align="center">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</td></tr>
<tr><td><div id="ozoom" style="zoom:100%;"><!--enpcontent--><founder-content>${lines(sheet, { paragraph: (inner) => `<P>　　${inner}</P>`, notice, heading: (inner) => `<P>　　<FONT face=黑体>${inner}</FONT></P>`, verse: (inner) => `<P>　　　　${inner}</P>`, imprint: (inner) => `<P align=center>${inner}</P>` })}</founder-content><!--/enpcontent--></div></td></tr></table>${fragments(sheet.below)}</td></tr></table>${fragments(sheet.aside)}<div>${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'b1-openness',
    why: 'Open government: a table of index, office and date over the text.',
    junk: ['索 引 号', '主题分类', '00712', '发文机关'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="logo">${sheet.site}</div>${fragments(sheet.crumbs, 'dqwz')}<div class="xxgk"><table class="zn"><tr><td>索 引 号：</td><td>00712344-1/2024-00316</td><td>主题分类：</td><td>综合政务 / 其他</td></tr><tr><td>发文机关：</td><td>市府办</td><td>成文日期：</td><td>${escaped(sheet.printed ?? '')}</td></tr><tr><td>标　　题：</td><td colspan="3">${escaped(sheet.title)}</td></tr><tr><td>文　　号：</td><td>无</td><td>主 题 词：</td><td></td></tr></table>
<h2 class="tit">${escaped(sheet.title)}</h2><div class="bar">${fragments(sheet.meta)}</div><div class="view TRS_UEDITOR trs_paper_default">${lines(sheet, { paragraph: (inner) => `<p style="text-indent: 2em; text-align: justify;"><span style="font-size: 16px;">${inner}</span></p>`, notice, list, heading: (inner) => `<p style="text-indent: 2em;"><span style="font-family: 黑体;">${inner}</span></p>`, imprint: (inner) => `<p style="text-align: center;">${inner}</p>`, signature: (inner) => `<p style="text-align: right;">${inner}</p>` })}</div>${fragments(sheet.below)}</div>${fragments(sheet.aside)}<div class="footer">${fragments(sheet.footer)}</div>`,
        `<meta name="ArticleTitle" content="${escaped(sheet.title)}"><meta name="SiteName" content="${sheet.site}">`,
      ),
  },
  {
    id: 'b1-account',
    why: 'A public account: paragraphs in coloured sections, pictures with captions between.',
    junk: ['摄影：小满', '轻点两下取消赞'],
    print: (sheet) => {
      const body = sheet.lines.map((line, index) => {
        if (line.type === 'table') return `<section>${table(line.rows)}</section>`;
        if (line.type === 'list') return list(line.items);
        const picture =
          index === 3
            ? '<section style="text-align:center"><img data-src="https://img.example.net/a/640" src="data:,"><p style="font-size:12px;color:#888">摄影：小满</p></section>'
            : '';
        const align = line.type === 'signature' ? 'right' : line.type === 'imprint' ? 'center' : 'justify';
        return `<section data-tools="editor"><section style="text-align:${align};padding:0 8px"><p style="white-space:normal"><span style="font-size:15px;color:#3e3e3e">${inline(line)}</span></p></section></section>${picture}`;
      });
      return page(
        sheet,
        `<div id="page-content" class="rich_media_area_primary"><h1 class="rich_media_title">${escaped(sheet.title)}</h1><div id="meta_content"><span class="rich_media_meta_nickname"><a id="js_name">${sheet.site}</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">${escaped(sheet.printed ?? '')}</em>${fragments(sheet.meta)}</div>${fragments(sheet.crumbs)}<div class="rich_media_content" id="js_content">${body.join('\n')}</div></div><div id="js_pc_qr_code">${fragments(sheet.below)}</div><div class="like">轻点两下取消赞</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
        `<meta property="og:title" content="${escaped(sheet.title)}"><meta property="og:type" content="article">`,
      );
    },
  },
  {
    id: 'b1-board',
    why: 'A board with floors: noise characters at line ends, a signature, replies below.',
    flat: true,
    junk: ['只看楼主', '威望', '沙发', '坐等楼主更新', 'r7 u$ n;', '淡泊以明志'],
    print: (sheet) => {
      const body = lines(sheet, {
        paragraph: (inner, line) =>
          `　　${inner}<span style="display:none">${jammer(plain(line))}</span><br />\n${line.type === 'paragraph' && inner.length % 3 === 0 ? `<font class="jammer">${jammer(inner)}</font>` : ''}<br />`,
        heading: (inner) => `<b>${inner}</b><br />\n<br />`,
        verse: (inner) => `${inner}<br />`,
      });
      return page(
        sheet,
        `<div id="header">${sheet.site}</div><div id="breadCrumb">${fragments(sheet.crumbs)}</div><h1 id="subject_tpc">${escaped(sheet.title)}</h1>
<div class="readFloor"><table><tr><td class="floot_left">级别: 论坛元老<br>威望: 1290<br>铜币: 33104</td><td class="floot_right"><div class="tipTop">楼主 <a>只看楼主</a> <a>倒序阅读</a> 发表于: ${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</div><div class="tpc_content"><div class="f14" id="read_tpc">${body}<font class="jammer">; P* r7 u$ n; s& t</font></div></div><div class="signature">淡泊以明志</div></td></tr></table></div>${fragments(sheet.below)}
<div class="readFloor"><table><tr><td>级别: 新手上路</td><td><div class="tipTop">沙发 发表于: 2012-11-30 08:15</div><div class="f14">顶一个，坐等楼主更新，同志们说是不是？</div></td></tr></table></div>
<div class="readFloor"><table><tr><td>级别: 侠客</td><td><div class="tipTop">板凳 发表于: 2013-02-01 19:40</div><div class="f14">写得不错，借走了，谢谢。大家好才是真的好！</div></td></tr></table></div>${fragments(sheet.aside)}<div class="bottom">${fragments(sheet.footer)}</div>`,
      );
    },
  },
  {
    id: 'b1-blog',
    why: 'A blog of a portal: tags and a category under the title, counts between bars below the text.',
    junk: ['赠金笔', '阅读┊', '警惕虚假中奖', '前一篇：', '个人资料'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="blogname">${sheet.site}</div>${fragments(sheet.crumbs)}<div class="SG_colW21"><div>个人资料</div><p>积分：0　关注人气：41</p>${otherPages(sheet)}${fragments(sheet.aside)}</div><div class="SG_colW73"><div id="articlebody"><div class="articalTitle"><h2 class="titName SG_txta">${escaped(sheet.title)}</h2><span class="time SG_txtc">(${escaped(sheet.printed ?? '')})</span> ${fragments(sheet.meta)}</div>
<div id="sina_keyword_ad_area2" class="articalContent">${lines(sheet, { paragraph: (inner) => `<div>　　<span style="font-size:18px">${inner}</span></div>\n<div><br /></div>`, notice, list, verse: (inner) => `<div align="center">${inner}</div>`, heading: (inner) => `<p><strong>${inner}</strong></p>` })}</div>
<div class="shareUp">分享：<span>赠金笔</span></div><div class="IL"><a>阅读</a><span>┊</span><a>收藏</a><span>┊</span></div><div>阅读┊收藏┊转载┊喜欢▼┊打印┊举报</div><div class="articalfrontback"><div>前一篇：<a>梨花又开了</a></div><div>后一篇：<a>夜读三则</a></div></div></div>${fragments(sheet.below)}<div class="allComm"><p>重要提示：警惕虚假中奖信息</p></div></div>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b1-column',
    why: "A writers' platform: counts and a licence over the text, columns and hot articles beside it.",
    junk: ['版权声明：', '阅读量', '最新推荐文章', '分类专栏', '码龄'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="toolbar">${sheet.site}</div>${fragments(sheet.crumbs)}<main><div class="blog-content-box"><div class="article-header"><h1 class="title-article" id="articleContentId">${escaped(sheet.title)}</h1><div class="article-info-box"><div class="bar-content"><a class="follow-nickName">竹里听风</a><span class="time">于 ${escaped(sheet.printed ?? '')} 发布</span><span class="read-count">阅读量1.3k</span><a>收藏 7</a>${fragments(sheet.meta)}</div><div class="slide">分类专栏：<a>文稿</a>　最新推荐文章于 2025-06-30 08:12:44 发布</div><div>版权声明：本文为博主原创，转载请附上链接和本声明。</div></div></div>
<article class="baidu_pl"><div id="article_content"><div id="content_views" class="htmledit_views">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice, list, heading: (inner, level) => `<h${level} id="t${level}">${inner}</h${level}>`, verse: (inner) => `<blockquote><p>${inner}</p></blockquote>`, signature: (inner) => `<p style="text-align:right;">${inner}</p>` })}</div></div></article></div>${fragments(sheet.below)}</main><aside><div>码龄9年</div>${otherPages(sheet)}${fragments(sheet.aside)}</aside>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b1-phone',
    why: 'A news portal on a telephone: bars of the app over and under the text, cards with dates below.',
    junk: ['客户端内阅读更顺畅', '大家都在看', '加载更多', '万跟贴'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="top-bar"><span>${sheet.site}</span><a>客户端内阅读更顺畅</a></div>${fragments(sheet.crumbs)}<article><h1 class="title">${escaped(sheet.title)}</h1><div class="info"><span class="time">${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}</div><section class="art_content fold">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice, list, heading: (inner) => `<p><strong>${inner}</strong></p>` })}</section></article>${fragments(sheet.below)}
<div class="hot"><h3>大家都在看</h3>${sheet.others.map(({ title, day }) => `<a class="card" href="/x"><p>${escaped(title)}</p><span>${day.slice(5)}</span><i>3.1万跟贴</i></a>`).join('')}<div>加载更多</div></div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
        '<meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no">',
      ),
  },
  {
    id: 'b1-frontpage',
    why: 'FrontPage: nested tables, fonts, and line ends of the source within sentences.',
    flat: true,
    junk: ['最佳浏览效果', '您是第'],
    print: (sheet) =>
      page(
        sheet,
        `<table border="0" cellpadding="0" cellspacing="0" width="760" id="AutoNumber1"><tr><td width="100%" bgcolor="#003399"><font color="#FFFFFF">${sheet.site}</font></td></tr><tr><td>${fragments(sheet.crumbs)}</td></tr><tr><td>
<table border="0" width="100%"><tr><td width="24%" valign="top"><table border="1" width="100%"><tr><td>${otherPages(sheet)}</td></tr></table>${fragments(sheet.aside)}</td><td width="76%" valign="top"><table border="0" width="100%" cellpadding="8"><tr><td>
<p align="center"><b><font size="4" color="#FF0000">${escaped(sheet.title)}</font></b></p>
<p align="center"><font size="2">${escaped(sheet.printed ?? '')}</font></p>${fragments(sheet.meta)}
${lines(sheet, { paragraph: (inner) => `<p style="line-height: 150%"><font size="3">　　${broken(inner)}</font></p>`, imprint: (inner) => `<p align="center"><font size="2">${inner}</font></p>`, verse: (inner) => `<p align="center">${inner}</p>`, notice })}
</td></tr></table>${fragments(sheet.below)}</td></tr></table></td></tr><tr><td align="center"><font size="2">您是第 18842 位访客　最佳浏览效果 1024*768</font>${fragments(sheet.footer)}</td></tr></table>`,
        '<meta name="GENERATOR" content="Microsoft FrontPage 4.0"><meta name="ProgId" content="FrontPage.Editor.Document">',
      ),
  },
  {
    id: 'b1-pdf',
    why: 'A PDF made into HTML: every line of print an element, a running head and a number on every sheet.',
    cutsParagraphs: true,
    flat: true,
    junk: ['内部学习参考', '— 1 —', '— 2 —'],
    print: (sheet) => {
      const rows = sheet.lines.flatMap((line) =>
        line.type === 'table'
          ? line.rows.map((cells) => cells.join('　'))
          : line.type === 'list'
            ? line.items.flatMap((item) => rowsOf(`　　${item}`, 30))
            : rowsOf(`　　${plain(line)}`, 30),
      );
      const sheets = Math.max(2, Math.ceil(rows.length / 22));
      const perSheet = Math.ceil(rows.length / sheets);
      const body = Array.from({ length: sheets }, (_, index) => {
        const own = rows.slice(index * perSheet, (index + 1) * perSheet);
        const div = (text: string, top: number) => `<div class="t m0 h2 y${top} ff1 fs0">${escaped(text)}</div>`;
        return `<div id="pf${index + 1}" class="pf w0 h0"><div class="pc pc${index + 1}">${div(`${sheet.site} 内部学习参考`, 0)}\n${own.map((text, row) => div(text, row + 1)).join('\n')}\n${div(`— ${index + 1} —`, 99)}</div></div>`;
      });
      return page(
        sheet,
        `<div id="sidebar">${fragments(sheet.crumbs)}${fragments(sheet.aside)}</div><h1>${escaped(sheet.title)}</h1><p class="d">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}<div id="page-container">${body.join('\n')}</div>${fragments(sheet.below)}${fragments(sheet.footer)}`,
        '<meta name="generator" content="pdf2htmlEX">',
      );
    },
  },
  {
    id: 'b1-answers',
    why: 'A page of questions and answers: the text is the chosen answer, others follow.',
    junk: ['已解决', '最佳答案', '其他回答', '等你来答', '采纳率'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="hd">${sheet.site} <a>我要提问</a> <a>等你来答</a></div>${fragments(sheet.crumbs)}<div class="question"><h1 class="ask-title">${escaped(sheet.title)}</h1><div class="ask-info"><span>已解决</span> <span>${escaped(sheet.printed ?? '')}</span> ${fragments(sheet.meta)}</div></div>
<div class="best"><h2>最佳答案</h2><div class="user"><a>槐下人</a> <span>采纳率：81%</span></div><div class="best-text"><pre style="white-space:normal">${lines(sheet, { paragraph: (inner) => `${inner}<br />`, list, notice })}</pre></div></div>${fragments(sheet.below)}
<div class="others"><h2>其他回答(2)</h2><div>同求，大家好，我也想要一份</div><div>网上搜一下很多的，尊敬的各位来宾那种</div></div>${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b1-hkpress',
    why: 'A press release of Hong Kong: end mark with the day and the hour, buttons in a column.',
    hant: true,
    flat: true,
    junk: ['香港時間', '即日新聞', '電郵訂閱', '完／'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="topBar"><a>简体版</a> <a>ENGLISH</a> <a>電郵訂閱</a></div>${fragments(sheet.crumbs)}<div class="controlDisplay"><h1 class="fontSize1"><span id="PRHeadlineSpan">${escaped(sheet.title)}</span></h1><div id="divBar">${fragments(sheet.meta)}</div><div class="fontSize1" id="mainContent"><span id="pressrelease">
${lines(sheet, { paragraph: (inner) => `　　${inner}<br>\n<br>`, notice: (inner) => `${inner}<br>\n` })}完／${sheet.day ? `${Number(sheet.day.slice(0, 4))}年${Number(sheet.day.slice(5, 7))}月${Number(sheet.day.slice(8))}日（星期${weekday(sheet.day)}）` : ''}<br>\n香港時間11時05分<br></span></div></div><div class="rightCol"><div>即日新聞</div>${otherPages(sheet)}${fragments(sheet.aside)}</div>${fragments(sheet.below)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'b1-county',
    why: 'A county office of Taiwan: rows of names and dates under the title, the day of the last change among them.',
    hant: true,
    junk: ['發布單位', '更新日期', '跳至主要內容', '相關檔案'],
    print: (sheet) =>
      page(
        sheet,
        `<a href="#C" class="sr-only">跳至主要內容區塊</a><div class="header">${sheet.site}</div>${fragments(sheet.crumbs, 'path')}<div class="cp" id="C"><h2>${escaped(sheet.title)}</h2><ul class="info"><li>發布單位：新聞處</li><li>發布日期：${escaped(sheet.printed ?? '')}</li><li>更新日期：2025-02-19</li></ul>${fragments(sheet.meta)}<div class="essay"><div class="p">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, notice, list, imprint: (inner) => `<p class="c">${inner}</p>` })}</div></div><div class="file">相關檔案</div>${fragments(sheet.below)}</div><div class="side">${otherPages(sheet)}${fragments(sheet.aside)}</div>${fragments(sheet.footer)}`,
      ),
  },
];
