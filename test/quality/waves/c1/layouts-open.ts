/** Layouts of the open part: content systems, boards, ASP, Word, viewers, built pages, portals of offices, plain text. */
import { escaped, fragments, lines, list, notice, otherPages, page, plain } from '../../layouts/print.ts';
import type { Layout } from '../../sheet.ts';
import { broken, grouped, printedRows, written } from './pieces.ts';

export const openLayouts: readonly Layout[] = [
  {
    id: 'c1-dede',
    why: 'DedeCMS: a cell holds the text, and the name of the editor, a dividing line, votes and neighbours stand in it too.',
    junk: ['分隔线', '顶一下', '踩一下', '责任编辑：admin', '推荐内容', '热点内容', '收藏此文'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="header"><div class="title"><a>${sheet.site}</a></div><div id="navMenu"><ul><li><a>主页</a></li><li><a>讲话</a></li><li><a>总结</a></li><li><a>计划</a></li></ul></div></div><div class="w960 center clear mt1"><div class="pleft">${fragments(sheet.crumbs, 'place')}
<div class="viewbox"><div class="title"><h2>${escaped(sheet.title)}</h2></div><div class="info"><small>时间:</small>${escaped(sheet.printed ?? '')}<small>来源:</small>未知 <small>作者:</small>admin ${fragments(sheet.meta)}</div>
<div class="content"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td>${lines(sheet, { paragraph: (inner) => `<div>\n\t　　${inner}</div>`, heading: (inner) => `<div>\n\t　　<strong>${inner}</strong></div>`, notice, list })}
<br /><div style="float:right">(责任编辑：admin)</div></td></tr></table><div class="dede_pages"></div><div class="boxoff"><strong>------分隔线----------------------------</strong></div>
<div class="handle"><div class="newdigg" id="newdigg"><div class="diggbox digg_good"><div class="digg_act">顶一下</div><div class="digg_num">(7)</div><div class="digg_percent"><span>87.5%</span></div></div><div class="diggbox digg_bad"><div class="digg_act">踩一下</div><div class="digg_num">(1)</div><span>12.5%</span></div></div><div class="context"><ul><li>上一篇：<a href="/1.html">元宵灯会主持人开场白</a></li><li>下一篇：<a href="/2.html">没有了</a></li></ul></div><ul class="actbox"><li><a>收藏此文</a></li><li><a>推荐给好友</a></li></ul></div></div></div>${fragments(sheet.below)}</div>
<div class="pright"><dl class="tbox"><dt><strong>推荐内容</strong></dt><dd>${otherPages(sheet)}</dd><dt><strong>热点内容</strong></dt></dl>${fragments(sheet.aside)}</div></div><div class="footer">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'c1-empire',
    why: 'EmpireCMS with tables: the column stands before the text in the source, an advert floats in the text, tags and neighbours end its cell.',
    flat: true,
    junk: ['本月排行', '广告位招租', '关键词', '上一篇：', '发表评论', '您的位置'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="980" align="center"><tr><td>您的位置：${fragments(sheet.crumbs)}</td></tr></table><table width="980" align="center"><tr><td width="240" valign="top"><table class="title_info"><tr><td><strong>本月排行</strong></td></tr><tr><td>${otherPages(sheet)}</td></tr></table>${fragments(sheet.aside)}</td>
<td valign="top"><table width="100%" class="text"><tr><td align="center"><h1>${escaped(sheet.title)}</h1></td></tr><tr><td align="center" class="info_text">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</td></tr>
<tr><td id="text"><table align="left" width="300" cellpadding="6"><tr><td><a href="/ad"><img src="data:," width="300" height="250" alt=""></a><br>广告位招租</td></tr></table>${lines(sheet, { paragraph: (inner) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${inner}</p>`, heading: (inner) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;<b>${inner}</b></p>`, signature: (inner) => `<p align="right">${inner}</p>`, imprint: (inner) => `<p align="center">${inner}</p>`, notice })}
<p>关键词：<a>讲话稿</a> <a>会议</a> <a>范例</a></p><p>上一篇：<a href="/5.html">元旦值班安排的通知</a><br>下一篇：<a href="/6.html">车间安全十条</a></p></td></tr></table>${fragments(sheet.below)}<form><b>发表评论</b> 昵称 <input> <textarea></textarea> 共有 0 人参与</form></td></tr></table><center>${fragments(sheet.footer)}</center>`,
      ),
  },
  {
    id: 'c1-phpcms',
    why: 'PHPCMS v9: a summary that repeats the first words, a poll of moods at the end of the text.',
    junk: ['核心提示', '您看到此篇文章时的感受', '震惊', '分享到', '频道总排行'],
    print: (sheet) => {
      const first = sheet.lines.find((line) => line.type === 'paragraph' && plain(line).length > 60);
      return page(
        sheet,
        `<div class="main"><div class="col-left"><div class="crumbs">${fragments(sheet.crumbs)}</div><div id="Article"><h1>${escaped(sheet.title)}<br /><span>${escaped(sheet.printed ?? '')}&nbsp;&nbsp;${fragments(sheet.meta)}</span></h1>${first ? `<div class="summary"><strong>核心提示：</strong>${escaped(plain(first).slice(0, 48))}...</div>` : ''}
<div class="content">${lines(sheet, { paragraph: (inner) => `<p>\n\t&nbsp; &nbsp; ${inner}</p>`, heading: (inner) => `<p>\n\t<strong>${inner}</strong></p>`, notice, list, signature: (inner) => `<p style="text-align: right;">\n\t${inner}</p>`, imprint: (inner) => `<p style="text-align: center;">\n\t${inner}</p>` })}
<div class="bk10"></div><div id="mood"><h5>您看到此篇文章时的感受是：</h5><ul><li><img src="data:,">支持<span>2</span></li><li>高兴<span>0</span></li><li>震惊<span>0</span></li><li>无聊<span>1</span></li></ul></div><div class="Article-Tool">分享到：<a>新浪微博</a> <a>人人网</a> <a>开心网</a></div></div></div>${fragments(sheet.below)}</div><div class="col-auto"><h5 class="title">频道总排行</h5>${otherPages(sheet, 'digg')}${fragments(sheet.aside)}</div></div><div class="footer">${fragments(sheet.footer)}</div>`,
      );
    },
  },
  {
    id: 'c1-wordpress',
    why: 'WordPress with a Chinese theme: contents box, card of the author, tags and neighbours within the entry.',
    junk: ['文章目录', '隐藏目录', '继续查看', '的头像', '标签：', '上一篇', '抢沙发', '随机文章'],
    print: (sheet) => {
      const heads = sheet.lines.flatMap((line, index) => (line.type === 'heading' ? [{ line, index }] : []));
      const toc =
        heads.length > 0
          ? `<div class="log-box"><div id="log"><div class="log-text">文章目录 <span class="log-close">隐藏目录</span></div><ol class="log-list">${heads.map(({ line, index }) => `<li><a href="#h-${index}">${escaped(plain(line))}</a></li>`).join('')}</ol></div></div>`
          : '';
      const rows = written(sheet.lines, (inner, line, index) => {
        if (line.type === 'heading')
          return `<h${line.level} class="wp-block-heading" id="h-${index}">${inner}</h${line.level}>`;
        if (line.type === 'notice') return notice(inner, line.tag);
        if (line.type === 'verse') return `<blockquote class="wp-block-quote"><p>${inner}</p></blockquote>`;
        return `<p class="wp-block-paragraph">${inner}</p>`;
      });
      return page(
        sheet,
        `<header id="masthead"><a rel="home">${sheet.site}</a><nav><a>首页</a><a>写作</a><a>留言板</a></nav></header><nav class="breadcrumb">${fragments(sheet.crumbs)}</nav><div id="primary"><main><article class="post type-post status-publish hentry"><header class="entry-header"><h1 class="entry-title">${escaped(sheet.title)}</h1></header>
<div class="entry-content"><div class="begin-single-meta"><span class="my-date">${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}</div><div class="single-content">${toc}${rows.slice(0, 3).join('\n')}<div class="ad-site"><a href="/go"><img src="data:," alt="ad"></a></div>${rows.slice(3).join('\n')}</div>
<div class="authorbio"><img class="avatar" src="data:," alt="竹西的头像"><div class="spostinfo">竹西的头像 · 这家伙很懒，什么也没写</div><a>继续查看他的 214 篇文章</a></div><div class="single-tag">标签：<a>发言</a><a>写作</a></div><nav class="post-navigation"><a rel="prev"><span class="meta-nav">上一篇</span>梅雨季晒书记</a><a rel="next"><span class="meta-nav">下一篇</span>搬家小记</a></nav></div></article><div id="related-img"><h3>随机文章</h3>${otherPages(sheet)}</div>${fragments(sheet.below)}<div id="comments">暂无评论，抢沙发</div></main></div><aside id="secondary">${fragments(sheet.aside)}</aside><footer>${fragments(sheet.footer)}</footer>`,
        `<meta property="og:title" content="${escaped(sheet.title)}"><meta name="generator" content="WordPress 5.8">`,
      );
    },
  },
  {
    id: 'c1-discuz',
    why: 'Discuz! X: pictures with their tip boxes between the lines of a post, a note of the last edit over it, ratings and remarks in its cell.',
    flat: true,
    junk: ['下载附件', '保存到相册', '上传', '编辑', '点评', '回帖是美德', '收藏3', '电梯直达', '发表于'],
    print: (sheet) => {
      const picture =
        '<ignore_js_op><img id="aimg_31" class="zoom" src="data:," width="600"><div class="tip tip_4 aimg_tip"><div class="xs0"><p><strong>IMG_0417.JPG</strong> <em class="xg1">(212.4 KB, 下载次数: 5)</em></p><p><a>下载附件</a>&nbsp;&nbsp;<a>保存到相册</a></p><p class="xg1 y">2013-4-2 20:11 上传</p></div></div></ignore_js_op><br />\n';
      const rows = written(sheet.lines, (inner, line) =>
        line.type === 'heading' ? `<strong>${inner}</strong><br />\n<br />` : `　　${inner}<br />\n<br />`,
      );
      return page(
        sheet,
        `<div id="hd">${sheet.site}</div><div id="pt" class="bm cl">${fragments(sheet.crumbs)}</div><div id="postlist"><table><tr><td class="pls"><div class="hm">查看: <span>3391</span>|回复: <span>2</span></div></td><td class="plc"><h1 class="ts"><a>[会务材料]</a> <span id="thread_subject">${escaped(sheet.title)}</span></h1></td></tr></table>
<div id="post_77"><table class="plhin"><tr><td class="pls" rowspan="2"><div class="authi"><a class="xw1">江枫渔火</a></div><p>主题 <em>88</em></p><p>积分 <em>1024</em></p></td><td class="plc"><div class="pi"><strong><a>电梯直达</a></strong><div class="pti"><em id="authorposton77">发表于 ${escaped(sheet.printed ?? '')}</em> | <a>只看该作者</a> ${fragments(sheet.meta)}</div></div>
<div class="pct"><div class="pcb"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_77"><i class="pstatus"> 本帖最后由 江枫渔火 于 2013-4-3 08:02 编辑 </i><br />\n<br />${rows.slice(0, 4).join('\n')}${picture}${rows.slice(4).join('\n')}</td></tr></table></div><div id="comment_77" class="cm"><h3 class="psth">点评</h3><div class="pstl"><a>看山人</a> 写得实在，我在现场&nbsp;<span>发表于 2013-4-5 21:40</span></div></div><div id="p_btn"><a>收藏3</a> <a>支持</a> <a>反对</a></div></div></div></td></tr></table></div>${fragments(sheet.below)}
<div id="post_78"><table><tr><td class="pls">半夏</td><td class="plc"><em>发表于 2013-4-6 09:12</em><div class="t_f" id="postmessage_78">回帖是美德，同志们辛苦了</div></td></tr></table></div></div>${otherPages(sheet)}${fragments(sheet.aside)}<div id="ft">${fragments(sheet.footer)}</div>`,
      );
    },
  },
  {
    id: 'c1-powereasy',
    why: 'An ASP site: nested tables, fonts and centre elements, a running line above, comments of readers in a cell below.',
    flat: true,
    junk: ['字体：小 大', '文章录入', '上一篇文章', '只显示最新10条', '欢迎光临'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="760" align="center" bgcolor="#FFFFFF"><tr><td><marquee scrollamount="3">欢迎光临${sheet.site}，请多提宝贵意见！</marquee></td></tr><tr><td>${fragments(sheet.crumbs)}</td></tr><tr><td><table width="100%" border="0" cellspacing="0"><tr><td class="main_title_760"><table width="98%" align="center"><tr><td><CENTER><FONT size=4 color=#cc0000><B>${escaped(sheet.title)}</B></FONT></CENTER></td></tr>
<tr><td align="center" bgcolor="#f5f5f5"><font size="2">${escaped(sheet.printed ?? '')}　【字体：小 大】</font> ${fragments(sheet.meta)}</td></tr><tr><td id="fontzoom" valign="top" height="300"><FONT face=宋体 size=3>${lines(sheet, { paragraph: (inner) => `&nbsp;&nbsp;&nbsp;&nbsp;${inner}<BR>`, heading: (inner) => `&nbsp;&nbsp;&nbsp;&nbsp;<B>${inner}</B><BR>`, imprint: (inner) => `<CENTER>${inner}</CENTER>`, signature: (inner) => `<DIV align=right>${inner}</DIV>`, verse: (inner) => `<CENTER>${inner}</CENTER>` })}</FONT></td></tr>
<tr><td align="right"><font size="2">文章录入：xxb　　责任编辑：xxb</font></td></tr></table></td></tr><tr><td><li>上一篇文章： <a href="#">教职工篮球赛赛程</a></li><br><li>下一篇文章： <a href="#">寒假值班表</a></li></td></tr></table></td></tr><tr><td>${fragments(sheet.below)}<font color="#666666">网友评论：（只显示最新10条。评论内容只代表网友观点，与本站立场无关！）</font></td></tr></table>${otherPages(sheet)}${fragments(sheet.aside)}<center>${fragments(sheet.footer)}</center>`,
        '<meta http-equiv="Content-Language" content="zh-cn">',
      ),
  },
  {
    id: 'c1-word',
    why: 'A Word file saved as HTML and pasted into a site: MsoNormal, o:p, Latin numbers in spans, line ends of the source within sentences.',
    flat: true,
    junk: ['点击数', '打印本页', '关闭窗口', '公开栏', '最新更新'],
    print: (sheet) => {
      const latin = (inner: string): string =>
        inner.includes('<')
          ? inner
          : inner
              .split(/(\d+)/u)
              .map((part, index) => (index % 2 === 1 ? `<span lang=EN-US>${part}</span>` : broken(part, 44)))
              .join('');
      const empty = "<p class=MsoNormal><span lang=EN-US style='font-size:14.0pt'><o:p>&nbsp;</o:p></span></p>";
      const mso = (inner: string, style: string): string =>
        `<p class=MsoNormal style='${style};mso-char-indent-count:2.0;line-height:28.0pt'><span style='font-size:14.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体'>${latin(inner)}<span lang=EN-US><o:p></o:p></span></span></p>`;
      return page(
        sheet,
        `<div id="top"><h3>${sheet.site}</h3><ul><li>首页</li><li>公开栏</li><li>学习园地</li></ul></div>${fragments(sheet.crumbs)}<div id="left">${otherPages(sheet)}<p>最新更新</p>${fragments(sheet.aside)}</div><div id="right"><div class="tt">${escaped(sheet.title)}</div><div class="small">${escaped(sheet.printed ?? '')} 点击数：[<script>hits(318)</script>] ${fragments(sheet.meta)}</div>
<div class="nr"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><div class=Section1 style='layout-grid:15.6pt'>${lines(sheet, { paragraph: (inner) => mso(inner, 'text-indent:28.0pt'), heading: (inner) => `${mso(`<b style='mso-bidi-font-weight:normal'>${inner}</b>`, 'text-indent:28.0pt')}`, imprint: (inner) => `${mso(inner, 'text-align:center')}${empty}`, signature: (inner) => mso(inner, 'text-align:right') })}${empty}</div></div>${fragments(sheet.below)}<div class="op">[<a>打印本页</a>] [<a>关闭窗口</a>]</div></div><div id="bottom">${fragments(sheet.footer)}</div>`,
        '<style>p.MsoNormal{mso-style-parent:"";margin:0cm;text-align:justify}</style>',
      );
    },
  },
  {
    id: 'c1-layers',
    why: 'A viewer of documents: every row of print is placed by itself, pages with their numbers below each other, an offer between the pages.',
    cutsParagraphs: true,
    flat: true,
    junk: ['原版阅读', '继续阅读本文档', '/ 3', '加入文辑', '相似文档', '人阅读'],
    print: (sheet) => {
      const sheets = grouped(printedRows(sheet, 31), 3);
      const body = sheets.map(
        (rows, index) =>
          `<div class="mod reader-page" id="pageNo-${index + 1}"><div class="reader-parent"><div class="reader-txt-layer"><div class="ie-fix">${rows.map((row, at) => `<p class="reader-word-layer reader-word-s${index + 1}-2" style="width:${row.length * 160}px;height:160px;line-height:160px;top:${900 + at * 270}px;left:1180px">${escaped(row)}</p>`).join('\n')}</div></div></div><div class="reader-tools-bar"><span>${index + 1} / ${sheets.length}</span></div></div>${index < sheets.length - 1 ? '<div class="inner-offer"><span>继续阅读本文档</span><em>开通后本页无打扰</em></div>' : ''}`,
      );
      return page(
        sheet,
        `<div class="nav">${fragments(sheet.crumbs)}</div><div class="doc-header"><h1 class="reader_ab_test"><span class="doc-type">DOC</span><span id="doc-tittle-0">${escaped(sheet.title)}</span></h1><div class="doc-desc">${escaped(sheet.printed ?? '')} <span>4021人阅读</span> ${fragments(sheet.meta)} <a>加入文辑</a></div></div><div id="reader-container"><div class="tool">原版阅读</div>${body.join('\n')}</div>${fragments(sheet.below)}<div class="aside"><h4>相似文档</h4>${otherPages(sheet)}${fragments(sheet.aside)}</div><div class="ft">${fragments(sheet.footer)}</div>`,
      );
    },
  },
  {
    id: 'c1-built',
    why: 'A page built by a framework for telephones: class names mean nothing, the text in three siblings with cards between them, a bar over everything.',
    junk: ['打开App', '包邮到家', '猜你想看', '写评论', '说点什么'],
    print: (sheet) => {
      const card =
        '<div class="_1kQz8" data-v-3fd1a2c4><span class="_tag">推广</span><div class="_9xw2b">炭火铁锅 32 厘米 包邮到家</div><span class="_go">去看看</span></div>';
      const groups = grouped(
        written(sheet.lines, (inner, line) => {
          const name = line.type === 'heading' ? '_h2Jq' : line.type === 'signature' ? '_p7Vr' : '_p4Xa';
          return `<div class="${name}" data-v-3fd1a2c4><span data-v-3fd1a2c4>${inner}</span></div>`;
        }),
        3,
      );
      return page(
        sheet,
        `<div id="app" data-v-app><div class="_hdr" style="position:fixed;top:0" data-v-3fd1a2c4><span>${sheet.site}</span><div class="_btn">打开App</div></div>${fragments(sheet.crumbs, '_crb')}<div class="_2mNn0" data-v-3fd1a2c4><div class="_tTl9">${escaped(sheet.title)}</div><div class="_mT3"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta, '_mm')}</div>
${groups.map((rows) => `<div class="_cN5s" data-v-3fd1a2c4>${rows.join('\n')}</div>`).join(card)}</div>${fragments(sheet.below, '_bx')}<div class="_rec"><div class="_rt">猜你想看</div>${sheet.others.map(({ title, day }) => `<div class="_ri"><span>${escaped(title)}</span><em>${day}</em></div>`).join('')}</div>${fragments(sheet.aside, '_sd')}<div class="_cmt"><div>写评论</div><input placeholder="说点什么">说点什么</div>${fragments(sheet.footer, '_ft')}</div>`,
        '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
      );
    },
  },
  {
    id: 'c1-portal',
    why: 'A portal of an office: comments of the system around the text, the whole text once more for the printer and hidden, a bar that stays on top.',
    junk: ['扫一扫在手机打开', '返回顶部', '打印时间', '无障碍浏览', '主办单位', '相关链接'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="fixed-bar" style="position:fixed;top:0"><a>无障碍浏览</a><a>长者模式</a><a>返回顶部</a></div><div class="head">${sheet.site}</div><div id="printDiv" style="display:none"><h2>${escaped(sheet.title)}</h2>${sheet.lines.map((line) => `<p>${escaped(plain(line))}</p>`).join('')}<p>打印时间：2024-02-29 10:00</p></div>
${fragments(sheet.crumbs, 'bt-dqwz')}<div class="main-fl"><!--<$[信息标题]>begin--><h1 class="title">${escaped(sheet.title)}</h1><!--<$[信息标题]>end--><div class="xl-attr"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}</div>
<div id="zoom" class="bt_content"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">${lines(sheet, { paragraph: (inner) => `<p style="text-indent:2em;line-height:2em;font-family:微软雅黑;font-size:12pt">${inner}</p>`, heading: (inner) => `<p style="text-indent:2em;"><strong>${inner}</strong></p>`, imprint: (inner) => `<p style="text-align:center">${inner}</p>`, signature: (inner) => `<p style="text-align:right">${inner}</p>`, notice, list })}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div><div class="ewm"><img src="data:," alt="二维码"><p>扫一扫在手机打开当前页</p></div>${fragments(sheet.below)}</div><div class="xgbd"><h3>相关链接</h3>${otherPages(sheet)}</div>${fragments(sheet.aside)}<div class="foot"><p>主办单位：${sheet.site}办公室</p>${fragments(sheet.footer)}</div>`,
        `<meta name="ArticleTitle" content="${escaped(sheet.title)}"><meta name="ColumnName" content="领导讲话">`,
      ),
  },
  {
    id: 'c1-preformatted',
    why: 'A text library of the early web: everything in one pre element, broken by hand at a fixed width, a rule and a way home below.',
    flat: true,
    junk: ['回到目录', '网上有缘', '制作'],
    print: (sheet) =>
      page(
        sheet,
        `<center><h2>${escaped(sheet.title)}</h2></center>${fragments(sheet.crumbs)}<hr size="1"><p align="center">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}<pre>
${escaped(printedRows(sheet, 36).join('\n'))}

</pre><hr size="1"><p align="center"><a href="index.htm">回到目录</a></p><p align="center"><small>网上有缘 · 小舟制作</small></p>${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'c1-segments',
    why: 'A reading site: every paragraph is an item of a list with the number of its remarks behind it; the first character is a big one.',
    flat: true,
    junk: ['99+', '本章说', '目录', '夜间', '字号', '投推荐票'],
    print: (sheet) => {
      const first = sheet.lines.findIndex((line) => line.type === 'paragraph');
      const rows = sheet.lines.map((line, index) => {
        const inner =
          index === first && 'runs' in line && line.runs.length === 1
            ? `<span class="dropcap">${escaped(plain(line).slice(0, 1))}</span>${escaped(plain(line).slice(1))}`
            : written([line], (text) => text).join('');
        const remarks =
          line.type === 'notice'
            ? ''
            : index % 3 === 1
              ? '<span class="review-count" data-segid="1">99+</span>'
              : index % 3 === 2
                ? `<span class="review-count">${3 + index}</span>`
                : '';
        return `<li class="seg" data-seg="${index}"><span class="content-text">${inner}</span>${remarks}</li>`;
      });
      return page(
        sheet,
        `<div class="left-bar"><dl><dd><a>目录</a></dd><dd><a>字号</a></dd><dd><a>夜间</a></dd></dl></div><div class="crumbs-nav">${fragments(sheet.crumbs)}</div><div class="text-wrap"><div class="text-head"><h1 class="j_chapterName">${escaped(sheet.title)}</h1><div class="text-info"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}</div></div><ul class="read-content j_readContent">${rows.join('\n')}</ul><div class="admire-wrap"><a>投推荐票</a> <a>本章说(1024)</a></div></div>${fragments(sheet.below)}<div class="chapter-control"><a>上一章</a><a>下一章</a></div>${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'c1-pictures',
    why: 'A collecting site that keeps the look of its source: each paragraph in a quotation, pictures with captions between.',
    junk: ['图为活动现场', '图源：', '转藏', '阅 2,', '来自于馆友', '个人图书馆'],
    print: (sheet) => {
      const rows = written(sheet.lines, (inner, line) =>
        line.type === 'heading'
          ? `<section><h3>${inner}</h3></section>`
          : `<blockquote style="margin:0;border:0"><p style="font-size:16px;letter-spacing:1px">${inner}</p></blockquote>`,
      );
      const figure = (caption: string): string =>
        `<figure class="pic"><img src="data:," data-original="/p/640.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;
      return page(
        sheet,
        `<div class="top"><a>个人图书馆</a></div>${fragments(sheet.crumbs)}<div id="artfullscreen"><h2 id="titiletext">${escaped(sheet.title)}</h2><div class="article_data"><a>听雨阁</a> <span>${escaped(sheet.printed ?? '')}</span> <span>阅 2,118</span> <span>转藏 31</span>${fragments(sheet.meta)}</div><div id="artContent">${rows.slice(0, 2).join('\n')}${figure('▲ 图为活动现场')}${rows.slice(2, 5).join('\n')}${figure('图源：阿布')}${rows.slice(5).join('\n')}</div><div class="from">来自于馆友听雨阁</div></div>${fragments(sheet.below)}<div class="like">${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'c1-rows',
    why: 'A site made with tables: each paragraph is a row of one table, and the text for the next column begins with the same table.',
    flat: true,
    junk: ['本栏目更多', '关闭本页', '今日访问'],
    print: (sheet) =>
      page(
        sheet,
        `<table width="770" align="center"><tr><td height="60">${sheet.site}</td></tr><tr><td>${fragments(sheet.crumbs)}</td></tr></table><table width="770" align="center"><tr><td width="570" valign="top"><table width="100%" cellpadding="4"><tr><td align="center" class="bt">${escaped(sheet.title)}</td></tr><tr><td align="center" class="sj">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</td></tr>
${written(sheet.lines, (inner, line) => `<tr><td class="nr" style="line-height:180%"${line.type === 'imprint' ? ' align="center"' : line.type === 'signature' ? ' align="right"' : ''}>${line.type === 'imprint' || line.type === 'signature' ? '' : '　　'}${line.type === 'heading' ? `<strong>${inner}</strong>` : inner}</td></tr>`).join('\n')}
<tr><td align="right">【<a>关闭本页</a>】</td></tr></table>${fragments(sheet.below)}</td><td width="200" valign="top"><table width="100%"><tr><td>本栏目更多&gt;&gt;</td></tr><tr><td>${otherPages(sheet)}</td></tr></table>${fragments(sheet.aside)}</td></tr></table><p align="center">今日访问：231</p>${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'c1-hkschool',
    why: 'A school of Hong Kong: fields of a content system, an album between the paragraphs, buttons to pass the page on.',
    hant: true,
    junk: ['按圖放大', '分享至', '列印此頁', '校園相簿', '最新消息', '跳到主內容'],
    print: (sheet) => {
      const rows = written(
        sheet.lines,
        (inner) => `<p class="rtejustify"><span style="font-size:18px;">${inner}</span></p>`,
      );
      return page(
        sheet,
        `<a href="#main" class="element-invisible">跳到主內容</a><div id="site-name">${sheet.site}</div>${fragments(sheet.crumbs, 'breadcrumb')}<div id="main"><h1 class="title" id="page-title">${escaped(sheet.title)}</h1><div class="node node-speech"><div class="submitted">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</div><div class="share">分享至：<a>WhatsApp</a> <a>Facebook</a> <a>列印此頁</a></div><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">${rows.slice(0, 4).join('\n')}<table class="album"><tbody><tr><td><img src="data:,"></td><td><img src="data:,"></td></tr><tr><td colspan="2">（按圖放大）</td></tr></tbody></table>${rows.slice(4).join('\n')}</div></div></div></div>${fragments(sheet.below)}</div><div class="sidebar"><h2>校園相簿</h2><h2>最新消息</h2>${otherPages(sheet)}${fragments(sheet.aside)}</div>${fragments(sheet.footer)}`,
      );
    },
  },
];
