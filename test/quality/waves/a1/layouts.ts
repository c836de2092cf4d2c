/** Open layouts of the wave: template sites, document sites, member sites. */
import { element, escaped, fragments, inline, lines, list, otherPages, page, table } from '../../layouts/print.ts';
import type { Layout, Sheet } from '../../sheet.ts';

const writers = {
  paragraph: (inner: string) => `<p>　　${inner}</p>`,
  list,
  notice: (inner: string, tag: Parameters<typeof element>[0]) => element(tag, inner),
};

/** Template sites turn the words that they want to be found by into links, each once a paragraph. */
function autoLinked(inner: string): string {
  return ['工作', '大家', '朋友', '全文']
    .reduce((text, word, index) => {
      const at = text.indexOf(word);
      if (at < 0 || text.includes('<')) return text;
      return `${text.slice(0, at)}\u0001${index}${text.slice(at + word.length)}`;
    }, inner)
    .replace(/\u0001(\d)/gu, (_, index: string) => {
      const word = ['工作', '大家', '朋友', '全文'][Number(index)] ?? '';
      return `<a href="/tag/${index}/" target="_blank" class="keylink"><u>${word}</u></a>`;
    });
}

const cards = (sheet: Sheet, count: number): string =>
  sheet.others
    .slice(0, count)
    .map(
      ({ title, day }, index) =>
        `<dl class="item"><dt><a href="/view/${index + 5}.html">${escaped(title)}</a></dt><dd>${escaped(title)}，内容详实，条理分明，欢迎各位同仁参阅，也可另存为文档后自行增删……<span>${day} · ${(index + 2) * 3}页 · ￥${index + 2}.50</span></dd></dl>`,
    )
    .join('\n');

export const openLayouts: readonly Layout[] = [
  {
    id: 'a1-template-pc',
    why: 'A template site on DedeCMS, PC: article box, adverts, three lists below, a fixed bar.',
    junk: ['范文频道导航', '本月热门', '编辑推荐专题', '回到首页'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="topbar"><div class="w1200"><span>范文频道导航</span><a href="/zj/">总结</a><a href="/jh/">计划</a><a href="/jhg/">讲话稿</a><a href="/xd/">心得</a></div></div>
<div class="w1200 mt10"><div class="position">${fragments(sheet.crumbs)}</div><div class="l-main fl"><div class="artbox"><h1 class="art-title">${escaped(sheet.title)}</h1><div class="art-info"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta, 'ii')}</div>
<div class="adtop"><script>_a1("top");</script></div>
<div class="art-content" id="artcontent">
${lines(sheet, { ...writers, heading: (inner) => `<p>　　<strong>${inner}</strong></p>`, section: (inner) => `<p class="sec">　　${inner}</p>` })}
</div>${fragments(sheet.below, 'after')}</div>
<div class="hotbox"><h3>本月热门</h3>${otherPages(sheet, 'ul-hot')}</div><div class="zt"><h3>编辑推荐专题</h3><a>领导讲话专题</a><a>就职演说专题</a><a>颁奖词专题</a></div></div>
<div class="r-side fr">${fragments(sheet.aside, 'sidebox')}</div></div><div class="fixbar"><a>回到首页</a></div><div class="bot">${fragments(sheet.footer)}</div>`,
        '<meta name="keywords" content="范文,讲话稿"><link rel="canonical" href="/jhg/1.html">',
      ),
  },
  {
    id: 'a1-template-wap',
    why: 'The same kind of site for telephones: cards after the text, a bar at the bottom of the screen.',
    junk: ['换一批', '看过此文的人还看了', '我的文档', '条理分明'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="wap-top"><a class="back">&lt;</a><span>${escaped(sheet.site)}</span><a class="menu">≡</a></div><div class="bread">${fragments(sheet.crumbs)}</div>
<div class="wap-main"><h1>${escaped(sheet.title)}</h1><p class="wap-info">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta, 'mi')}<div class="wap-con">
${lines(sheet, { ...writers, paragraph: (inner) => `<p>${inner}</p>`, heading: (inner) => `<h2>${inner}</h2>`, section: (inner) => `<h3>${inner}</h3>` })}
</div>${fragments(sheet.below, 'wb')}</div><div class="wap-rel"><div class="tit"><b>看过此文的人还看了</b><a>换一批</a></div>${cards(sheet, 8)}</div>
${fragments(sheet.aside, 'wa')}<div class="tabbar"><a>首页</a><a>分类</a><a>我的文档</a></div><div class="wap-foot">${fragments(sheet.footer)}</div>`,
        '<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0">',
      ),
  },
  {
    id: 'a1-doc-preview',
    why: 'A document site: pages of a preview one below the other, each with its number and the site on it.',
    flat: true,
    junk: ['文档预览区', '相似文档', '放大 缩小', '收藏 0', '条理分明'],
    print: (sheet) => {
      const third = Math.max(1, Math.ceil(sheet.lines.length / 3));
      const sheets = [0, 1, 2]
        .map((index) => ({ ...sheet, lines: sheet.lines.slice(index * third, (index + 1) * third) }))
        .filter((part) => part.lines.length > 0);
      const body = sheets
        .map(
          (part, index) =>
            `<div class="pg" id="pg_${index + 1}"><div class="pg-in">${lines(part, { paragraph: (inner) => `<p class="ln">${inner}</p>`, signature: (inner) => `<p class="ln r">${inner}</p>`, notice: writers.notice })}</div><div class="pg-no">${index + 1} / ${sheets.length}</div></div>`,
        )
        .join('\n');
      return page(
        sheet,
        `<div class="doc-head"><a class="logo">${escaped(sheet.site)}</a><form><input placeholder="搜你想要的文档"></form></div>${fragments(sheet.crumbs, 'nav')}
<div class="doc-l"><h1 title="${escaped(sheet.title)}">${escaped(sheet.title)}</h1><div class="doc-info">${escaped(sheet.printed ?? '')}${fragments(sheet.meta, 'di')}</div><div class="toolbar">文档预览区 <a>放大 缩小</a> <a>收藏 0</a></div><div class="doc-view">${body}</div>${fragments(sheet.below, 'dl')}</div>
<div class="doc-r">${fragments(sheet.aside, 'dr')}<h4>相似文档</h4>${cards(sheet, 6)}</div><div class="doc-foot">${fragments(sheet.footer)}</div>`,
      );
    },
  },
  {
    id: 'a1-font-br',
    why: 'An old template site: one font element, two line ends between paragraphs, words turned into links.',
    flat: true,
    junk: ['用户名：', '在线投稿', '论文范文'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="960" align="center"><tr><td><img src="logo.gif"></td><td>用户名：<input size="8"> 密码：<input size="8" type="password"> <a>在线投稿</a></td></tr><tr><td colspan="2" bgcolor="#c00"><a>首页</a> <a>论文范文</a> <a>领导讲话</a> <a>思想汇报</a></td></tr></table>
<table width="960" align="center"><tr><td width="680" valign="top">${fragments(sheet.crumbs)}<h2 align="center">${escaped(sheet.title)}</h2><div align="center">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</div>
<div id="MyContent"><font size="3" id="zoom" style="line-height:26px">
${lines(sheet, { paragraph: (inner) => `&emsp;&emsp;${autoLinked(inner)}<br /><br />`, heading: (inner) => `&emsp;&emsp;<b>${inner}</b><br /><br />`, notice: (inner, tag) => (tag === 'p' ? `&emsp;&emsp;${inner}<br /><br />` : element(tag, inner)) })}
</font></div>${fragments(sheet.below)}</td><td width="280" valign="top">${otherPages(sheet)}${fragments(sheet.aside)}</td></tr></table><center>${fragments(sheet.footer)}</center>`,
      ),
  },
  {
    id: 'a1-member-wp',
    why: 'A member site on WordPress: cover, entry, author card, share column, grid of other posts.',
    junk: ['关于作者', '写过 1,286 篇', '私信', '猜你可能想看', '条理分明'],
    print: (sheet) =>
      page(
        sheet,
        `<header class="site-header"><a class="brand">${escaped(sheet.site)}</a><nav><a>全部素材</a><a>开通会员</a><a>登录 / 注册</a></nav></header>${fragments(sheet.crumbs, 'breadcrumbs')}
<div class="container"><div class="row"><div class="content-area col-lg-9"><article class="article-content"><header><h1 class="entry-title">${escaped(sheet.title)}</h1><div class="entry-meta"><span class="meta-date"><i class="fa fa-clock-o"></i> ${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta, 'meta-more')}</div></header>
<div class="entry-content u-text-format u-clearfix">${sheet.lines
          .map((line, index) => {
            if (line.type === 'table') return `<figure class="wp-block-table">${table(line.rows)}</figure>`;
            if (line.type === 'list') return list(line.items);
            if (line.type === 'heading')
              return `<h${line.level} id="t-${index}">${inline(line)}<a class="anchor" href="#t-${index}"></a></h${line.level}>`;
            if (line.type === 'notice') return element(line.tag, inline(line));
            return `<p>${inline(line)}</p>`;
          })
          .join('\n')}</div>
<div class="author-card"><img src="/avatar.png"><h5>关于作者</h5><p>写过 1,286 篇</p><a>私信</a></div>${fragments(sheet.below, 'entry-bar')}</article><div class="related-posts"><h3>猜你可能想看</h3>${cards(sheet, 6)}</div></div><div class="col-lg-3 sidebar">${fragments(sheet.aside, 'widget')}${otherPages(sheet, 'widget-list')}</div></div></div><footer>${fragments(sheet.footer)}</footer>`,
      ),
  },
  {
    id: 'a1-essay-td',
    why: 'An essay site of the years around 2010 on EmpireCMS: the text in a cell, an iframe in it, previous and next in the same cell.',
    junk: ['最新作文', '作文投稿', '作文辅导'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="head">${escaped(sheet.site)}　<a>小学作文</a>　<a>初中作文</a>　<a>作文投稿</a>　<a>作文辅导</a></div>${fragments(sheet.crumbs, 'pos')}
<table border="0" class="tb"><tr><th>${escaped(sheet.title)}</th></tr><tr><td class="time">${escaped(sheet.printed ?? '')}${fragments(sheet.meta)}</td></tr><tr><td class="text"><iframe src="about:blank" width="336" height="280" align="left"></iframe>
${lines(sheet, { ...writers, paragraph: (inner) => `<div>　　${inner}</div>`, heading: (inner) => `<div>　　<strong>${inner}</strong></div>`, section: (inner) => `<div align="center">${inner}</div>`, signature: (inner) => `<div align="right">${inner}</div>` })}
${fragments(sheet.below, 'pn')}</td></tr></table><div id="side"><h4>最新作文</h4>${otherPages(sheet)}${fragments(sheet.aside)}</div><div id="foot">${fragments(sheet.footer)}</div>`,
      ),
  },
];
