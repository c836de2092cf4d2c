/** Open layouts of the wave: resale on public accounts, documents with running heads, lists, tabs, escapes, long comments. */
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
import type { Layout } from '../../sheet.ts';

/** Lines of print of at most so many characters. */
function broken(text: string, measure: number): readonly string[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / measure) }, (_, index) =>
    characters.slice(index * measure, (index + 1) * measure).join(''),
  );
}

/** Marks as an old program prints them: references that were escaped once more, and half-width marks. */
function literal(inner: string): string {
  return inner
    .replaceAll('“', '&amp;ldquo;')
    .replaceAll('”', '&amp;rdquo;')
    .replaceAll('——', '&amp;mdash;&amp;mdash;')
    .replaceAll('，', ',')
    .replaceAll('：', ':');
}

/** A character of no width after every so many, against copying. */
function seeded(inner: string): string {
  return inner.includes('<') ? inner : inner.replace(/([\p{Script=Han}]{9})(?=\p{Script=Han})/gu, '$1\u200b');
}

export const openLayouts: readonly Layout[] = [
  {
    id: 'a2-resale-account',
    why: 'A public account that sells texts: banners over and under the text, a list of the day, sections in sections.',
    junk: ['点击蓝字', '今日上新', '领取方式', '往期精选', '赞赏作者'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="rich_media_area_primary_inner"><h1 class="rich_media_title">${escaped(sheet.title)}</h1><div class="rich_media_meta_list"><a id="js_name">${escaped(sheet.site)}</a> <em id="publish_time">${escaped(sheet.printed ?? '')}</em>${fragments(sheet.meta)}</div>${fragments(sheet.crumbs)}
<div class="rich_media_content" id="js_content" style="visibility: visible;"><section style="text-align:center"><span style="color:#576b95">↑↑↑点击蓝字，加入我们</span></section><section data-role="outer"><section>
${sheet.lines
  .map((line) => {
    if (line.type === 'table') return `<section>${table(line.rows)}</section>`;
    if (line.type === 'list') return list(line.items);
    if (line.type === 'heading')
      return `<section style="border-bottom:2px solid"><strong><span style="font-size:17px">${inline(line)}</span></strong></section>`;
    return `<section style="line-height:2em;text-indent:2em"><span style="font-size:16px;font-family:仿宋">${inline(line)}</span></section><p><br></p>`;
  })
  .join('\n')}
</section></section><section><strong>今日上新（3篇）</strong></section><section>${sheet.others
          .slice(0, 3)
          .map(({ title }, index) => `<p>${index + 1}.${escaped(title)}</p>`)
          .join(
            '',
          )}</section><section>领取方式：后台回复【0${sheet.others.length}12】</section><section><strong>往期精选</strong></section>${sheet.others
          .slice(3, 6)
          .map(({ title }) => `<p><a href="https://mp.example.com/s?x">${escaped(title)}</a></p>`)
          .join(
            '',
          )}<section>赞赏作者</section></div></div>${fragments(sheet.below)}${fragments(sheet.aside)}${fragments(sheet.footer)}`,
        `<meta property="og:title" content="${escaped(sheet.title)}">`,
      ),
  },
  {
    id: 'a2-running-heads',
    why: 'A document shown sheet by sheet: lines of print, a running head and a foot on each sheet, also within a paragraph.',
    flat: true,
    junk: ['内部交流资料', '共享文档平台', '页脚'],
    print: (sheet) => {
      const rows = sheet.lines
        .flatMap((line) =>
          line.type === 'table'
            ? line.rows.map((row) => row.join('　'))
            : line.type === 'list'
              ? line.items.map((item) => `　　${item}`)
              : [`　　${plain(line)}`],
        )
        .flatMap((row) => broken(row, 32));
      const count = Math.ceil(rows.length / 24);
      const sheets = Array.from({ length: count }, (_, index) => {
        const own = rows
          .slice(index * 24, (index + 1) * 24)
          .map((row, at) => `<p class="t" style="top:${90 + at * 22}px">${escaped(row)}</p>`);
        return `<div class="sheet" id="s${index + 1}"><p class="hd">内部交流资料</p>${own.join('\n')}<p class="ft">页脚 第 ${index + 1} 页 共 ${count} 页</p></div>`;
      });
      return page(
        sheet,
        `<div class="bar"><span>共享文档平台</span></div>${fragments(sheet.crumbs)}<h1>${escaped(sheet.title)}</h1><div class="inf">${escaped(sheet.printed ?? '')}${fragments(sheet.meta)}</div><div class="viewer">${sheets.join('\n')}</div>${fragments(sheet.below)}<div class="sim">${otherPages(sheet)}</div>${fragments(sheet.aside)}${fragments(sheet.footer)}`,
      );
    },
  },
  {
    id: 'a2-definition-list',
    why: 'A site that prints every paragraph as a description of a list.',
    junk: ['范文分类', '发布范文'],
    print: (sheet) =>
      page(
        sheet,
        `<div id="nav"><b>${escaped(sheet.site)}</b> <a>范文分类</a> <a>发布范文</a></div><div id="path">${fragments(sheet.crumbs)}</div><dl class="view"><dt><h1>${escaped(sheet.title)}</h1><small>${escaped(sheet.printed ?? '')}</small>${fragments(sheet.meta)}</dt>
${lines(sheet, { paragraph: (inner) => `<dd>　　${inner}</dd>`, heading: (inner) => `<dd class="b"><b>${inner}</b></dd>`, section: (inner) => `<dd class="s"><h3>${inner}</h3></dd>`, list: (items) => `<dd>${list(items)}</dd>`, notice: (inner, tag) => `<dd class="n">${element(tag, inner)}</dd>` })}
</dl>${fragments(sheet.below)}<div id="right">${fragments(sheet.aside)}${otherPages(sheet)}</div><div id="foot">${fragments(sheet.footer)}</div>`,
      ),
  },
  {
    id: 'a2-long-comments',
    why: 'A short text, and comments that hold more than it does.',
    junk: ['全部评论', '条回复', '看到第二段就红了眼眶', '请教一下各位前辈', '发表观点'],
    print: (sheet) => {
      const voices = [
        '看到第二段就红了眼眶，想起自己刚参加工作的那年，也有一位老师傅这样手把手地带我，一晃十五年过去了，他的头发全白了。',
        '请教一下各位前辈，这样的结构放在乡镇的会上合适不合适？我们领导喜欢短的，每次超过两千字就要退回来重写，愁死人了。',
        '语言很朴实，没有空话，收下慢慢学习。要是能再多一点数据就更好了，毕竟我们这里开会最喜欢听数字，没有数字心里不踏实。',
        '同志们，听我一句劝，不要照搬，一定要改成自己单位的事情，我去年就吃过亏，把别人的人名念出来了，全场哄堂大笑。',
        '楼上说得对，顶一个。另外第三部分的排比可以删掉一句，念起来有点喘不过气，我试着念了三遍，两遍都卡在同一个地方。',
        '打卡第一百二十七天。每天读一篇，读出声来，嗓门也练出来了，上个月单位演讲比赛拿了二等奖，特地回来说一声谢谢。',
      ];
      return page(
        sheet,
        `<header><a href="/">${escaped(sheet.site)}</a></header>${fragments(sheet.crumbs, 'c')}<div class="post"><h1>${escaped(sheet.title)}</h1><p class="d">${escaped(sheet.printed ?? '')}</p>${fragments(sheet.meta, 'm')}<div class="txt">${lines(sheet, { paragraph: (inner) => `<p>${inner}</p>`, heading: (inner) => `<h4>${inner}</h4>`, list, notice })}</div>${fragments(sheet.below, 'b')}</div>
<div class="cmt"><h4>全部评论（${voices.length}）</h4>${voices.map((voice, index) => `<div class="one"><span class="who">用户${index * 731 + 4096}</span><p>${voice}</p><span>2023-0${index + 1}-1${index} · ${index + 2}条回复</span></div>`).join('\n')}<form><textarea></textarea><button>发表观点</button></form></div><div class="side">${fragments(sheet.aside, 'a')}${otherPages(sheet)}</div><footer>${fragments(sheet.footer)}</footer>`,
      );
    },
  },
  {
    id: 'a2-literal-escapes',
    why: 'An old program that escaped references twice, half-width marks, line ends in one cell.',
    flat: true,
    junk: ['[双击滚屏]', '推荐给朋友看'],
    print: (sheet) =>
      page(
        sheet,
        `<TABLE WIDTH=770 ALIGN=center><TR><TD>${escaped(sheet.site)}<TD ALIGN=right><A>推荐给朋友看</A></TABLE>${fragments(sheet.crumbs)}<TABLE WIDTH=770 ALIGN=center><TR><TD ALIGN=center><B>${escaped(sheet.title)}</B><BR>${escaped(sheet.printed ?? '')} [双击滚屏] ${fragments(sheet.meta)}<TR><TD CLASS=nr>
${lines(sheet, { paragraph: (inner) => `　　${literal(inner)}<BR>`, heading: (inner) => `　　<B>${literal(inner)}</B><BR>`, notice: (inner, tag) => (tag === 'p' ? `　　${inner}<BR>` : element(tag, inner)) })}
<TR><TD>${fragments(sheet.below)}</TABLE>${otherPages(sheet)}${fragments(sheet.aside)}<CENTER>${fragments(sheet.footer)}</CENTER>`,
      ),
  },
  {
    id: 'a2-tabs',
    why: 'Tabs over the text: preview, catalogue, ratings; a stuck bar with a price; characters of no width against copying.',
    junk: ['文稿预览', '目录大纲', '用户评分', '￥3.6 购买', '收入囊中'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="hd"><a>${escaped(sheet.site)}</a></div>${fragments(sheet.crumbs, 'cr')}<div class="goods"><h1>${escaped(sheet.title)}</h1><div class="inf"><span>${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta, 'mm')}</div><ul class="tabs" role="tablist"><li role="tab">文稿预览</li><li role="tab">目录大纲</li><li role="tab">用户评分</li></ul><div role="tabpanel" class="panel">
${lines(sheet, { paragraph: (inner) => `<p>${seeded(inner)}</p>`, heading: (inner, level) => `<h${level}>${inner}</h${level}>`, list, notice })}
</div>${fragments(sheet.below, 'bb')}</div><div class="stick"><b>￥3.6 购买</b><button>收入囊中</button></div><div class="r">${fragments(sheet.aside, 'aa')}${otherPages(sheet)}</div>${fragments(sheet.footer, 'ff')}`,
      ),
  },
  {
    id: 'a2-phpcms-cells',
    why: 'A template site whose editor saved every paragraph as a row of a table, with an advert in a row between.',
    flat: true,
    junk: ['【百宝箱】', '办公资源推荐'],
    print: (sheet) =>
      page(
        sheet,
        `<div class="crumbs">${fragments(sheet.crumbs)}</div><div id="Article"><h1>${escaped(sheet.title)}</h1><span class="tm">${escaped(sheet.printed ?? '')}</span>${fragments(sheet.meta)}<div class="content"><table class="rows" width="100%"><tbody>
${sheet.lines
  .map((line, index) => {
    const advert =
      index % 6 === 4 ? '<tr><td class="g"><a href="http://ad.example.net/x">【百宝箱】办公资源推荐</a></td></tr>' : '';
    if (line.type === 'table') return `<tr><td>${table(line.rows)}</td></tr>${advert}`;
    if (line.type === 'list')
      return `${line.items.map((item) => `<tr><td>　　${escaped(item)}</td></tr>`).join('\n')}${advert}`;
    if (line.type === 'notice') return `<tr><td>${element(line.tag, inline(line))}</td></tr>${advert}`;
    return `<tr><td>　　${inline(line)}</td></tr>${advert}`;
  })
  .join('\n')}
</tbody></table></div></div>${fragments(sheet.below)}<div class="col-auto">${otherPages(sheet)}${fragments(sheet.aside)}</div><div class="ft">${fragments(sheet.footer)}</div>`,
      ),
  },
];
