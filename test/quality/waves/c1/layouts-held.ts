/** Layouts of the held-out part. */
import { escaped, fragments, inline, lines, list, notice, otherPages, page, plain } from '../../layouts/print.ts';
import type { Layout } from '../../sheet.ts';
import { broken, grouped, written } from './pieces.ts';

export const heldLayouts: readonly Layout[] = [
  {
    id: 'c1-h-sheets',
    why: 'A library of papers: each printed page is a container of its own, with its number and an advert before the next.',
    junk: ['第 1 页', '第 2 页', '本页加载完成', '格式：DOCX', '同类推荐', '上传者'],
    print: (sheet) => {
      const sheets = grouped(
        written(sheet.lines, (inner, line) => `<p class="${line.type === 'heading' ? 'b' : 'n'}">${inner}</p>`),
        2,
      );
      return page(
        sheet,
        `<div class="hd">${sheet.site}</div>${fragments(sheet.crumbs)}<h1 class="doc-title">${escaped(sheet.title)}</h1><div class="doc-info"><span>${escaped(sheet.printed ?? '')}</span><span>上传者：小荷</span><span>格式：DOCX</span>${fragments(sheet.meta)}</div><div id="docContent">
${sheets.map((rows, index) => `<div class="inner_page" id="page_${index + 1}"><div class="pcontent">${rows.join('\n')}</div><div class="pnum">第 ${index + 1} 页</div></div>${index === 0 ? '<div class="gg"><a href="/gg"><img src="data:,"></a><span>本页加载完成</span></div>' : ''}`).join('\n')}</div>${fragments(sheet.below)}<div class="rel"><h3>同类推荐</h3>${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'c1-h-styled',
    why: 'A page whose classes a program made: nested boxes around each paragraph, a bar of actions and the remarks of readers in the box of the text.',
    junk: ['赞同', '条评论', '默认排序', '收起', '学到了，正好要用', '发布一条友善的评论'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="root"><header class="css-1l9x0ab" style="position:sticky;top:0"><span>${sheet.site}</span></header>${fragments(sheet.crumbs, 'css-0')}<main class="css-8fk2d1"><div class="css-19mtex"><h1 class="css-a1b2c3">${escaped(sheet.title)}</h1><div class="css-7q0z">${fragments(sheet.meta, 'css-9k')}<time>${escaped(sheet.printed ?? '')}</time></div>
<div class="css-1ybhqzb">${written(sheet.lines, (inner, line) => (line.type === 'heading' ? `<div class="css-h2"><div class="css-in"><b>${inner}</b></div></div>` : `<div class="css-p"><div class="css-in">${inner}</div></div>`)).join('\n')}<div class="css-bar"><button>赞同 46</button><button>2 条评论</button><button>收起</button></div><div class="css-cmts"><div>默认排序</div><div class="css-c1"><a>山间一匹驴</a><div>学到了，正好要用，谢谢作者</div><span>2022-03-04</span></div><div class="css-c1"><a>阿宽</a><div>大家好，我想问一下能不能改成五分钟的版本？</div><span>2022-03-05</span></div><div>发布一条友善的评论</div></div></div></div></main><aside class="css-2m">${otherPages(sheet)}${fragments(sheet.aside)}</aside>${fragments(sheet.below)}${fragments(sheet.footer)}</div>`,
        '<style>.css-p{margin:1em 0}</style>',
      ),
  },
  {
    id: 'c1-h-archive',
    why: 'The bare version of a board for search engines: names, times and posts one after the other.',
    flat: true,
    junk: ['好文，帮顶', '请问楼主', '查看完整版本: '],
    print: (sheet) =>
      page(
        sheet,
        `<div id="nav"><strong><a>${sheet.site}</a></strong> ${fragments(sheet.crumbs)}</div><div id="content"><h3>${escaped(sheet.title)}</h3>
<p class="author"><strong>白鹭洲头</strong> 发表于 ${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta)}<h4></h4>${lines(sheet, { paragraph: (inner) => `${inner}<br />\n`, heading: (inner) => `<strong>${inner}</strong><br />` })}
<p class="author"><strong>蒲公英</strong> 发表于 2016-6-10 08:30</p>好文，帮顶！同志们有空都来看一看<br />
<p class="author"><strong>kk2008</strong> 发表于 2016-6-11 19:02</p>请问楼主，明年还办不办？<br /></div>${fragments(sheet.below)}<div id="end">查看完整版本: <a>${escaped(sheet.title)}</a></div>${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'c1-h-news',
    why: 'A news portal: centred pictures with their captions, a box of related news and a hidden frame for adverts in the article.',
    junk: ['资料图片', '相关新闻', '新闻热线', '我要反馈', '独家稿件', '点击加载'],
    print: (sheet) => {
      const rows = written(sheet.lines, (inner, line) =>
        line.type === 'notice'
          ? notice(inner, line.tag)
          : `<p>　　${line.type === 'heading' ? `<strong>${inner}</strong>` : inner}</p>`,
      );
      return page(
        sheet,
        `<div class="path">${fragments(sheet.crumbs)}</div><h1 class="main-title">${escaped(sheet.title)}</h1><div class="date-source"><span class="date">${escaped(sheet.printed ?? '')}</span> ${fragments(sheet.meta)}</div><div class="article" id="artibody">${rows.slice(0, 1).join('')}<div class="img_wrapper"><img src="data:,"><span class="img_descr">资料图片</span></div>${rows.slice(1, 4).join('\n')}<div class="xgxw"><h4>相关新闻</h4>${otherPages(sheet, 'xg')}</div>${rows.slice(4).join('\n')}<div id="ad_44" style="display:none">点击加载更多</div><p class="article-editor">新闻热线：0571-00000000</p></div><div class="article-bottom"><a>我要反馈</a><span>独家稿件声明</span></div>${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'c1-h-filed',
    why: 'A page of an office from a Java system of 2006: centred fonts, a file of Word inside, a row of small buttons.',
    flat: true,
    junk: ['【大 中 小】', '【打印】', '技术支持', '建议使用', '站内搜索'],
    print: (sheet) =>
      page(
        sheet,
        `<center><table width="900"><tr><td>${sheet.site}</td><td align="right">站内搜索<input></td></tr></table></center>${fragments(sheet.crumbs)}<table width="900" align="center"><tr><td align="center"><font color="#ce0000" style="font-size:22px"><b>${escaped(sheet.title)}</b></font></td></tr><tr><td align="center">${escaped(sheet.printed ?? '')}　【大 中 小】　【打印】 ${fragments(sheet.meta)}</td></tr><tr><td><hr></td></tr>
<tr><td><div class=WordSection1><font id="Zoom">${lines(sheet, { paragraph: (inner) => `<P style="TEXT-INDENT: 32pt"><SPAN style="FONT-FAMILY: 仿宋_GB2312">${broken(inner, 50)}</SPAN></P>`, heading: (inner) => `<P style="TEXT-INDENT: 32pt"><B><SPAN style="FONT-FAMILY: 黑体">${inner}</SPAN></B></P>`, imprint: (inner) => `<P align=center>${inner}</P>`, signature: (inner) => `<P align=right>${inner}</P>` })}</font></div></td></tr></table>${fragments(sheet.below)}<table width="900" align="center"><tr><td>${otherPages(sheet)}</td></tr></table>${fragments(sheet.aside)}<center>技术支持：市信息中心　建议使用 1024×768 分辨率 ${fragments(sheet.footer)}</center>`,
      ),
  },
  {
    id: 'c1-h-association',
    why: 'An association in Taiwan: a picture of the day, the text in blocks of an editor, a form for members below.',
    hant: true,
    junk: ['回上頁', '瀏覽人次', '友善列印', '會員登入', '下一則'],
    print: (sheet) =>
      page(
        sheet,
        `<nav class="navbar"><a>${sheet.site}</a><a>會員登入</a></nav><ol class="breadcrumb">${fragments(sheet.crumbs)}</ol><div class="container"><div class="row"><div class="col-md-9"><div class="news_detail"><h2 class="title">${escaped(sheet.title)}</h2><p class="date"><i class="fa"></i>${escaped(sheet.printed ?? '')}　瀏覽人次：1203 <a>友善列印</a></p>${fragments(sheet.meta)}<div class="editor">${lines(sheet, { paragraph: (inner) => `<div><span style="font-size:16px;line-height:1.8">${inner}</span></div><div>&nbsp;</div>`, notice })}</div><a class="btn">回上頁</a><a class="btn">下一則</a></div>${fragments(sheet.below)}</div><div class="col-md-3">${otherPages(sheet)}${fragments(sheet.aside)}</div></div></div><footer>${fragments(sheet.footer)}</footer>`,
      ),
  },
  {
    id: 'c1-h-lesson',
    why: 'A site to learn with: words of the text explained and questions set at the end of its box, a player above.',
    junk: ['生词解释', '汇聚：', '思考与练习', '听录音', '课时安排', '同步练习'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="ke-head">${sheet.site}　<a>课时安排</a>　<a>同步练习</a></div>${fragments(sheet.crumbs)}<div class="ke-title">${escaped(sheet.title)}</div><div class="ke-sub">${escaped(sheet.printed ?? '')} ${fragments(sheet.meta)}</div><div class="ke-body"><div class="audio"><button>听录音</button> 00:00 / 04:12</div>${lines(sheet, { paragraph: (inner) => `<p class="ke-p">${inner}</p>`, notice, list, heading: (inner) => `<h4>${inner}</h4>` })}<div class="words"><h5>生词解释</h5><p>汇聚：聚集到一起。</p><p>何尝：用反问的语气表示肯定或否定。</p><p>就位：走到自己的位置上。</p><h5>思考与练习</h5><p>1. 讲话的人为什么要提到从前？</p><p>2. 请你仿照第二段，写一段话介绍自己的家乡。</p></div></div>${fragments(sheet.below)}${otherPages(sheet)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      ),
  },
  {
    id: 'c1-h-static',
    why: 'A blog made by a static generator: contents, box of the licence, gratuity and neighbours in the article.',
    junk: ['许可协议', '打赏', '本文作者', '阅读时长', '本文链接', '站点概览'],
    print: (sheet) => {
      const heads = sheet.lines.filter((line) => line.type === 'heading');
      return page(
        sheet,
        `<header><a>${sheet.site}</a></header>${fragments(sheet.crumbs)}<main class="main"><aside class="sidebar"><ul><li>文章目录</li><li>站点概览</li></ul><div class="post-toc">${heads.map((line) => `<a class="nav-link">${escaped(plain(line))}</a>`).join('')}</div>${otherPages(sheet)}${fragments(sheet.aside)}</aside><article class="post-block"><header><h1 class="post-title" itemprop="name headline">${escaped(sheet.title)}</h1><div class="post-meta">发表于 <time>${escaped(sheet.printed ?? '')}</time> 阅读时长 ≈ 4 分钟 ${fragments(sheet.meta)}</div></header><div class="post-body" itemprop="articleBody">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, heading: (inner, level) => `<h${level}><a class="headerlink"></a>${inner}</h${level}>`, notice, list })}<div class="reward"><button>打赏</button><p>写字不易，随缘就好</p></div><ul class="post-copyright"><li><strong>本文作者：</strong>竹外一枝</li><li><strong>本文链接：</strong><a href="/x">https://www.example-zhuwai.me/posts/31/</a></li><li>除特别声明外，采用 BY-NC-SA 许可协议</li></ul><div class="post-nav"><a rel="prev">给自行车打气</a><a rel="next">三月的账本</a></div></div></article></main>${fragments(sheet.below)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'c1-h-light',
    why: 'A light page for telephones: elements of its own names, adverts as such between the paragraphs, text broken into siblings by them.',
    junk: ['Advertisement', '查看原网页', '加载中', '大家还在看'],
    print: (sheet) => {
      const parts = grouped(
        sheet.lines.map((line) =>
          line.type === 'list'
            ? list(line.items)
            : line.type === 'heading'
              ? `<h3>${inline(line)}</h3>`
              : line.type === 'table'
                ? written([line], (text) => text).join('')
                : `<p>${inline(line)}</p>`,
        ),
        3,
      );
      return page(
        sheet,
        `<amp-sidebar id="s" hidden>${otherPages(sheet)}</amp-sidebar><header class="amp-bar">${sheet.site}</header>${fragments(sheet.crumbs)}<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${escaped(sheet.title)}</h1><div class="amp-wp-meta">${escaped(sheet.printed ?? '')}</div>${fragments(sheet.meta)}</header>${parts.map((rows) => `<div class="amp-wp-article-content">${rows.join('\n')}</div>`).join('<div class="amp-ad-wrapper"><span>Advertisement</span><amp-ad width="300" height="250" type="x"><div placeholder>加载中</div></amp-ad></div>')}<footer class="amp-wp-article-footer"><a>查看原网页</a></footer></article>${fragments(sheet.below)}<h3>大家还在看</h3>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
        '<link rel="canonical" href="https://www.example-light.com/p/1">',
      );
    },
  },
];
