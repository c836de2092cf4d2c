/** Layouts of content systems: dedecms, phpcms, 帝国CMS, WordPress, 博达, TRS, newspapers, 公众号, document sites. */
import type { Layout } from '../sheet.ts';
import { element, escaped, fragments, inline, lines, list, otherPages, page, plain, table } from './print.ts';

const paragraphs = {
  paragraph: (inner: string) => `<p>　　${inner}</p>`,
  list,
  notice: (inner: string, tag: Parameters<typeof element>[0]) => element(tag, inner),
};

export const systemLayouts: readonly Layout[] = [
  {
    id: 'dedecms',
    why: 'The default template of dedecms: a table inside the content.',
    junk: ['顶一下', '踩一下'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="header_top"><div class="w960 center"><span id="time" class="time">${sheet.site}</span><div class="toplinks"><a href="/plus/heightsearch.php">高级搜索</a>|<a href="/data/sitemap.html">网站地图</a>|<a href="/tags.php">TAG标签</a></div></div></div>
<div class="w960 center clear mt1"><div class="pleft"><div class="place">${fragments(sheet.crumbs)}</div>
<div class="viewbox"><div class="title"><h2>${escaped(sheet.title)}</h2></div><div class="info"><small>时间:</small>${escaped(sheet.printed ?? '')}<small>作者:</small>admin ${fragments(sheet.meta)}</div>
<div class="content"><table width="100%" border="0" cellspacing="0"><tr><td>
${lines(sheet, { ...paragraphs, paragraph: (inner) => `<div>　　${inner}</div><div>&nbsp;</div>` })}
</td></tr></table></div><div class="newdigg"><div class="diggbox digg_good"><div class="digg_act">（0）顶一下</div></div><div class="diggbox digg_bad"><div class="digg_act">踩一下</div></div></div>
${fragments(sheet.below, 'context')}</div></div><div class="pright"><dl class="tbox"><dt><strong>推荐内容</strong></dt><dd>${otherPages(sheet, 'd4')}</dd></dl>${fragments(sheet.aside)}</div></div><div class="footer">${fragments(sheet.footer)}</div>`,
        '<meta name="keywords" content="讲话稿,范文"><meta name="description" content="范文网提供各类范文">',
      ),
  },
  {
    id: 'phpcms',
    why: 'The default template of phpcms v9.',
    junk: ['顶一下', '已有0人参与'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="header"><div class="logo"><a href="/">${sheet.site}</a></div><div class="nav-bar"><ul><li><a>首页</a></li><li><a>范文</a></li><li><a>公文</a></li></ul></div></div>
<div class="main"><div class="col-left"><div class="crumbs">${fragments(sheet.crumbs)}</div><div id="Article"><h1>${escaped(sheet.title)}<br /><span>${escaped(sheet.printed ?? '')}&nbsp;&nbsp; ${fragments(sheet.meta)}</span></h1>
<div class="content">${lines(sheet, { ...paragraphs, paragraph: (inner) => `<p>\n\t${indentOf()}${inner}</p>` })}
<div id="pages" class="text-c"></div></div><div class="Article-Tool">${fragments(sheet.below)}<a>顶一下</a> 已有0人参与</div></div></div>
<div class="col-auto"><div class="box"><h5 class="title-2">频道总排行</h5>${otherPages(sheet, 'content digg')}</div>${fragments(sheet.aside)}</div></div><div class="footer">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'empire',
    why: 'The default template of 帝国CMS.',
    junk: ['复制本页网址', '发给QQ好友'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="100%" class="top"><tr><td><a href="/">${sheet.site}</a></td></tr></table><table class="position"><tr><td>${fragments(sheet.crumbs)}</td></tr></table>
<table class="box"><tr><td class="main"><table class="title_info"><tr><td class="title_hr">${escaped(sheet.title)}</td></tr><tr><td class="info_text">时间:${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)} <a>复制本页网址</a> <a>发给QQ好友</a></td></tr></table>
<div id="text">${lines(sheet, { ...paragraphs, paragraph: (inner) => `<p>　　${inner}<br /></p>` })}</div>
<table class="links"><tr><td>${fragments(sheet.below)}</td></tr></table></td><td class="sider">${otherPages(sheet)}${fragments(sheet.aside)}</td></tr></table><div class="foot">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'wordpress',
    why: 'A WordPress theme with widgets.',
    junk: ['发表回复', '电子邮件地址不会被公开'],
    print: (sheet) =>
      page(
        sheet,
        `<header id="masthead"><p class="site-title"><a href="/">${sheet.site}</a></p><nav><ul class="menu"><li><a>首页</a></li><li><a>讲话</a></li><li><a>总结</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main">${fragments(sheet.crumbs, 'breadcrumb')}<article id="post-88" class="post type-post"><header class="entry-header"><h1 class="entry-title">${escaped(sheet.title)}</h1><div class="entry-meta"><time class="entry-date">${escaped(sheet.printed ?? '')}</time> ${fragments(sheet.meta)}</div></header>
<div class="entry-content">${lines(sheet, { ...paragraphs, paragraph: (inner) => `<p>${inner}</p>`, heading: (inner, level) => `<h${level}>${inner}</h${level}>`, signature: (inner) => `<p class="has-text-align-right">${inner}</p>` })}</div>
<footer class="entry-footer">${fragments(sheet.below)}</footer></article><div id="comments"><h3 id="reply-title">发表回复</h3><p>您的电子邮件地址不会被公开。</p></div></main>
<aside id="secondary" class="widget-area">${fragments(sheet.aside, 'widget')}<section class="widget">${otherPages(sheet)}</section></aside></div><footer id="colophon">${fragments(sheet.footer)}</footer>`,
      ),
  },
  {
    id: 'adverts-between',
    why: 'Paragraphs with adverts between, as template sites print them.',
    junk: ['写材料没思路', '查看更多优惠'],
    print: (sheet) => {
      const chunks = sheet.lines.map((line) => ({ ...sheet, lines: [line] }));
      const body = chunks
        .map((chunk, index) => {
          const advert =
            index % 4 === 3
              ? `<div class="ad-in"><script>gg(${index});</script><a href="http://ad.example.net/?k=${index}" target="_blank">写材料没思路？点我看看</a></div>`
              : '';
          return lines(chunk, paragraphs) + advert;
        })
        .join('\n');
      return page(
        sheet,
        `<div class="top">${sheet.site}</div><div class="weizhi">${fragments(sheet.crumbs)}</div><div class="mainbox"><div class="article"><h1>${escaped(sheet.title)}</h1><div class="xinxi"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}</div>
<div class="con_article con_main" id="mainNewsContent">${body}</div><div class="ad-foot"><a href="http://ad.example.net/?k=f">查看更多优惠</a></div>${fragments(sheet.below)}</div><div class="sidebar">${fragments(sheet.aside)}${otherPages(sheet)}</div></div><div class="foot">${fragments(sheet.footer)}</div>`,
      );
    },
  },
  {
    id: 'long-recommendations',
    why: 'The list of recommended pages holds more text than the speech.',
    junk: ['为您推荐', '摘要：'],
    print: (sheet) => {
      const cards = Array.from({ length: 6 }, () => sheet.others)
        .flat()
        .map(
          ({ title, day }, index) =>
            `<div class="card"><a href="/p/${index}.html"><h4>${escaped(title)}</h4><p>摘要：${escaped(title)}，结构完整，层次清楚，适合各级机关会议使用，全文约三千字，共分为四个部分。</p></a><span>${day}</span></div>`,
        );
      return page(
        sheet,
        `<div class="nav"><a href="/">${sheet.site}</a></div>${fragments(sheet.crumbs)}<div class="detail"><h1>${escaped(sheet.title)}</h1><div class="sub">${escaped(sheet.printed ?? '')}${fragments(sheet.meta)}</div><div class="rich">${lines(sheet, { ...paragraphs, paragraph: (inner) => `<p>${inner}</p>` })}</div>${fragments(sheet.below)}</div>
<div class="recommend"><h3>为您推荐</h3>${cards.join('\n')}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'mobile',
    why: 'The page for telephones of a template site, with a fold.',
    junk: ['返回顶部', '电脑版', '搜一搜'],
    print: (sheet) =>
      page(
        sheet,
        `<header class="m-head"><a href="/m/">${sheet.site}</a><a class="so">搜一搜</a></header>${fragments(sheet.crumbs)}<section class="m-art"><h1>${escaped(sheet.title)}</h1><p class="m-time">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}
<div class="m-text" id="fold">${lines(sheet, { ...paragraphs, paragraph: (inner) => `<p>${inner}</p>`, heading: (inner) => `<p><strong>${inner}</strong></p>` })}</div></section>
${fragments(sheet.below)}<ul class="m-list">${sheet.others.map(({ title }) => `<li><a href="#">${escaped(title)}</a></li>`).join('')}</ul>${fragments(sheet.aside)}<footer><a>电脑版</a> <a>返回顶部</a>${fragments(sheet.footer)}</footer>`,
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
      ),
  },
  {
    id: 'portal',
    why: 'A news portal: source line, summary box, related news in the text column.',
    junk: ['我要纠错', '参与互动', '精彩图集'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="topnav"><a>新闻</a><a>财经</a><a>体育</a><a>视频</a><a>教育</a></div><div class="path">${fragments(sheet.crumbs)}</div><div class="content-wrap"><div class="content-l"><h1 style="display:block">${escaped(sheet.title)}</h1>
<div class="left-t">${escaped(sheet.printed ?? '')}　来源：${sheet.site}<a>参与互动</a> ${fragments(sheet.meta)}</div><div class="left_zw">${lines(sheet, paragraphs)}</div><div class="adEditor">【我要纠错】</div>${fragments(sheet.below)}
<div class="pic"><h4>精彩图集</h4><a>雨后初晴</a><a>晨练的人们</a></div></div><div class="content-r"><div class="rank">${otherPages(sheet)}</div>${fragments(sheet.aside)}</div></div>${fragments(sheet.footer)}`,
        `<meta name="description" content="${escaped(sheet.title)}"><meta property="og:title" content="${escaped(sheet.title)}">`,
      ),
  },
  {
    id: 'trs',
    why: 'A government site built with TRS: a style element inside the text, fonts on every run.',
    junk: ['无障碍浏览', '扫一扫在手机打开当前页'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="hd"><a>无障碍浏览</a> | <a>长者模式</a><div class="logo">${sheet.site}</div></div>${fragments(sheet.crumbs, 'BreadcrumbNav')}<div class="article"><h1>${escaped(sheet.title)}</h1><div class="pages-date">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</div>
<div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-family:宋体;}</style><div class="TRS_PreAppend">
${lines(sheet, { ...paragraphs, paragraph: (inner) => `<p align="justify"><span style="font-family:仿宋_GB2312;font-size:16pt">　　${inner}</span></p>`, signature: (inner) => `<p align="right"><span style="font-size:16pt">${inner}</span></p>`, imprint: (inner) => `<p align="center"><span style="font-family:楷体_GB2312;font-size:16pt">${inner}</span></p>` })}
</div></div><div class="ewm">扫一扫在手机打开当前页</div>${fragments(sheet.below)}</div>${fragments(sheet.aside)}<div class="ft">${fragments(sheet.footer)}</div>`,
        `<meta name="ArticleTitle" content="${escaped(sheet.title)}"><meta name="ColumnName" content="领导讲话">`,
      ),
  },
  {
    id: 'school-vsb',
    why: 'A school site of 博达: nested forms and containers around the text.',
    junk: ['点击次数', '附件下载'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="top"><img src="/images/logo.png" alt="${sheet.site}"></div><div class="nei_r">${fragments(sheet.crumbs, 'dqwz')}<form name="_newscontent_fromname"><div class="nei_tit"><h3>${escaped(sheet.title)}</h3><div class="sj">${escaped(sheet.printed ?? '')} 点击次数：<span id="dynclicks">117</span> ${fragments(sheet.meta)}</div></div>
<div class="nei_nr"><div id="vsb_content_4"><div class="v_news_content">${lines(sheet, { ...paragraphs, paragraph: (inner) => `<p style="text-indent: 28px;"><span style="font-size:14px">${inner}</span></p>` })}</div></div></div><div id="div_vote_id"></div><p>附件下载：</p></form>${fragments(sheet.below)}</div><div class="nei_l">${otherPages(sheet)}${fragments(sheet.aside)}</div><div class="foot">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'word-paste',
    why: 'Pasted from Word: runs cut by fonts and languages, conditional comments.',
    junk: [],
    print: (sheet) =>
      page(
        sheet,
        `<div class="wrap"><div class="logo">${sheet.site}</div>${fragments(sheet.crumbs)}<div class="show"><h1>${escaped(sheet.title)}</h1><div class="date">${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}<div class="show-text">
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
${lines(sheet, { ...paragraphs, paragraph: (inner) => `<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0"><span style="font-size:16.0pt;font-family:仿宋_GB2312">${cutRuns(inner)}</span><span lang="EN-US"><o:p></o:p></span></p>`, heading: (inner) => `<p class="MsoNormal" style="text-indent:32.0pt"><b><span style="font-family:黑体">${inner}</span></b><span lang="EN-US"><o:p></o:p></span></p>` })}
</div>${fragments(sheet.below)}</div></div><div class="r">${fragments(sheet.aside)}${otherPages(sheet)}</div>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'founder',
    why: 'A digital newspaper: capital P inside an element that HTML does not know.',
    junk: ['上一版', '版面导航', '朗读'],
    print: (sheet) =>
      page(
        sheet,
        `<table id="t"><tr><td>${sheet.site} <a>上一版</a> <a>下一版</a> <a>版面导航</a> 第03版：要闻</td></tr></table>${fragments(sheet.crumbs)}<ul class="ul02_l">${otherPages(sheet)}</ul>
<div class="text_c"><h1>${escaped(sheet.title)}</h1><div class="lai">${escaped(sheet.printed ?? '')} <a>朗读</a> ${fragments(sheet.meta)}</div><div id="ozoom"><founder-content>
${lines(sheet, { ...paragraphs, paragraph: (inner) => `<P>　　${inner}</P>` })}
</founder-content></div></div>${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'wechat',
    why: 'The article body of a public account: sections and spans, captions as sections.',
    junk: ['预览时标签不可点', '轻触阅读原文', '在看'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="js_article" class="rich_media"><div class="rich_media_inner"><h1 class="rich_media_title" id="activity-name">${escaped(sheet.title)}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta">${sheet.site}</span> <em id="publish_time">${escaped(sheet.printed ?? '')}</em>${fragments(sheet.meta)}</div>${fragments(sheet.crumbs)}
<div class="rich_media_content" id="js_content" style="visibility: visible;"><section style="font-size:16px"><section style="margin:10px">
${sheet.lines.map((line) => (line.type === 'table' ? `<section>${table(line.rows)}</section>` : line.type === 'list' ? list(line.items) : `<section style="line-height:1.75em;${line.type === 'signature' ? 'text-align:right' : ''}"><span style="letter-spacing:1px"><span>${inline(line)}</span></span></section><section><br></section>`)).join('\n')}
</section></section></div></div><div class="rich_media_tool"><span>预览时标签不可点</span><a>轻触阅读原文</a><span>在看</span></div>${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}</div>`,
        `<meta property="og:title" content="${escaped(sheet.title)}">`,
      ),
  },
  {
    id: 'document-spans',
    why: 'A document reader: every line of print is an element with its own place on the sheet.',
    flat: true,
    junk: ['文档阅读器', '格式：DOC'],
    print: (sheet) => {
      const rows = sheet.lines
        .flatMap((line) =>
          line.type === 'table'
            ? line.rows.map((row) => row.join(' '))
            : line.type === 'list'
              ? line.items.map((item) => `　　${item}`)
              : [`　　${plain(line)}`],
        )
        .flatMap(measure);
      const sheets: string[] = [];
      for (let at = 0; at < rows.length; at += 28) {
        const spans = rows
          .slice(at, at + 28)
          .map(
            (row, index) =>
              `<div class="t" style="top:${60 + index * 24}px;left:90px"><span>${escaped(row)}</span></div>`,
          );
        sheets.push(`<div class="reader-page" data-page="${sheets.length + 1}">${spans.join('\n')}</div>`);
      }
      return page(
        sheet,
        `<div class="bar">文档阅读器 <span>格式：DOC</span></div>${fragments(sheet.crumbs)}<h1 class="doc-title">${escaped(sheet.title)}</h1><div class="doc-meta">${escaped(sheet.printed ?? '')}${fragments(sheet.meta)}</div><div class="reader">${sheets.join('\n')}</div>${fragments(sheet.below)}<div class="rec">${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'modern-divs',
    why: 'A page made by a script framework: one element a line, names without meaning.',
    junk: ['意见反馈'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="__next"><div class="css-1x2"><span>${sheet.site}</span></div><div class="css-7ab">${fragments(sheet.crumbs, 'css-9')}<div class="css-t1">${escaped(sheet.title)}</div><div class="css-t2">${escaped(sheet.printed ?? '')}${fragments(sheet.meta, 'css-8')}</div><div class="css-c0">
${sheet.lines.map((line) => (line.type === 'table' ? table(line.rows) : line.type === 'list' ? list(line.items) : `<div class="css-p"><span>${inline(line)}</span></div>`)).join('')}
</div>${fragments(sheet.below, 'css-r')}</div><div class="css-s">${fragments(sheet.aside, 'css-q')}${otherPages(sheet, 'css-l')}</div><div class="css-f"><span>意见反馈</span>${fragments(sheet.footer, 'css-z')}</div></div>`,
      ),
  },
  {
    id: 'hk-release',
    why: 'A press release of a Hong Kong office: one element, double line ends.',
    hant: true,
    flat: true,
    junk: ['列印此頁', '新聞公報'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="header">${sheet.site}　<a>English</a> <a>简体版</a></div><div class="crumb">${fragments(sheet.crumbs)}新聞公報</div><div id="contentBody"><span class="headline" id="PRHeadlineSpan">${escaped(sheet.title)}</span><div class="mB15">${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}
<span id="pressrelease">${lines(sheet, { paragraph: (inner) => `　　${inner}<br />\n<br />` })}</span></div>${fragments(sheet.below)}<div class="r"><a>列印此頁</a>${otherPages(sheet)}${fragments(sheet.aside)}</div>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'tw-school',
    why: 'A Taiwanese school or office site: modules, paragraphs in divs.',
    hant: true,
    junk: ['跳到主要內容', '點閱數', '回首頁'],
    print: (sheet) =>
      page(
        sheet,
        `<a class="skip">跳到主要內容</a><div class="hd">${sheet.site}</div><div class="minner"><div class="path">${fragments(sheet.crumbs)}<a>回首頁</a></div><div class="module-detail"><h2 class="hdline">${escaped(sheet.title)}</h2><span class="date">${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}<div class="mcont">
${lines(sheet, { ...paragraphs, paragraph: (inner) => `<div>${inner}</div>` })}</div><p class="pv">點閱數：552</p></div>${fragments(sheet.below)}</div><div class="col-side">${otherPages(sheet)}${fragments(sheet.aside)}</div>${fragments(sheet.footer)}`,
      ),
  },
];

function indentOf(): string {
  return '&nbsp; &nbsp; ';
}

/** Word cuts a run wherever a number begins or ends. */
function cutRuns(inner: string): string {
  return inner.includes('<') || inner.includes('&')
    ? inner
    : inner.replace(
        /\d+/gu,
        (digits) =>
          `</span><span lang="EN-US" style="font-size:16.0pt">${digits}</span><span style="font-size:16.0pt">`,
      );
}

/** Lines of print of at most 34 characters. */
function measure(text: string): string[] {
  const characters = [...text];
  const rows: string[] = [];
  for (let at = 0; at < characters.length; at += 34) rows.push(characters.slice(at, at + 34).join(''));
  return rows;
}
