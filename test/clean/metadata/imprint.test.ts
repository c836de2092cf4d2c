import { describe, expect, test } from 'vitest';
import { readImprint } from '../../../lib/clean/metadata/imprint.ts';
import { parse } from '../../../lib/page/parse.ts';
import { select } from '../../../lib/page/select.ts';
import { surroundingsOf } from '../../../lib/page/surroundings.ts';

const read = (html: string, own: Parameters<typeof readImprint>[1] = {}) => {
  const { root } = parse(html);
  return readImprint(surroundingsOf(root, select(root, '#m')[0]!), own);
};
const main = '<div id="m">正文</div>';

describe('title', () => {
  test.each([
    [
      'of the heading, not of the site',
      `<title>在县委会议上的讲话_某某网</title><div>某某网</div><h1>在县委会议上的讲话</h1>${main}`,
      '在县委会议上的讲话',
    ],
    [
      'without the count of a collection',
      `<title>开学致辞(精选16篇)_某网</title><h1>开学致辞(精选16篇)</h1>${main}`,
      '开学致辞',
    ],
    [
      'of a site whose heading is its own name',
      `<title>在县委会议上的讲话-某某网</title><h1>某某网</h1><h2>在县委会议上的讲话</h2>${main}`,
      '在县委会议上的讲话',
    ],
    [
      'without the type of the file beside it',
      `<title>在船工追悼会上的悼词_某某文海</title><h1><span>DOC</span><span>在船工追悼会上的悼词</span></h1>${main}`,
      '在船工追悼会上的悼词',
    ],
    [
      'without the class of a thread',
      `<title>社区合唱节主持词 - 某某论坛</title><h1><a>[会务材料]</a> 社区合唱节主持词</h1>${main}`,
      '社区合唱节主持词',
    ],
    [
      'without praise on both sides',
      `<title>社区合唱节主持词_某某网</title><h1>【精品】社区合唱节主持词 荐</h1>${main}`,
      '社区合唱节主持词',
    ],
    [
      'with a word of its own that looks like such a mark',
      `<title>PPT制作培训班结业感言_某某网</title><h1>PPT制作培训班结业感言</h1>${main}`,
      'PPT制作培训班结业感言',
    ],
    [
      'with a bracket of its own',
      `<title>[节选]在县委会议上的讲话_某某网</title><h1>[节选]在县委会议上的讲话</h1>${main}`,
      '[节选]在县委会议上的讲话',
    ],
    [
      'of the cell beside its label, not of the cell with the day',
      `<title>来信选登</title><table><tr><td>信件标题</td><td>写给远方的信</td></tr><tr><td>来信时间</td><td>2021-12-25</td></tr></table>${main}`,
      '写给远方的信',
    ],
    [
      'of a letter, not of its column',
      `<title>来信选登</title><h2>来信选登</h2><div>致全村父老乡亲的一封信</div><div>发布时间：2021-12-25 来源：乡情办</div>${main}`,
      '致全村父老乡亲的一封信',
    ],
    [
      'behind its label in one line',
      `<title>某某网</title><h1>标题：在县委会议上的讲话</h1>${main}`,
      '在县委会议上的讲话',
    ],
    [
      'that has a label for its own word',
      `<title>题目太大的讲话_某某网</title><h1>题目太大的讲话</h1>${main}`,
      '题目太大的讲话',
    ],
    [
      'of a cell that names itself one',
      `<title>某某网</title><table><tr><td class="title">在县委会议上的讲话</td></tr></table>${main}`,
      '在县委会议上的讲话',
    ],
    [
      'without the ending of a file',
      `<title>让大山的声音被听见下载_在线预览_千页文档</title><div>千页文档</div><h1>让大山的声音被听见.doc</h1>${main}`,
      '让大山的声音被听见',
    ],
    [
      'of the page, where its head names the paper alone',
      `<title>东陵晚报多媒体数字报</title><table><tr><td><strong>在全市推进会上的讲话</strong></td></tr></table>${main}`,
      '在全市推进会上的讲话',
    ],
    [
      'of the page, where its head has no name',
      `<title>无标题文档</title><p><b>邻里节开幕式主持词</b></p>${main}`,
      '邻里节开幕式主持词',
    ],
    [
      'with the site in front',
      `<title>优文范文网——女儿出嫁时母亲的婚礼致辞</title>${main}`,
      '女儿出嫁时母亲的婚礼致辞',
    ],
    [
      'without the number of the part',
      `<title>在县委会议上的讲话(第2页)_某某网</title><h1>在县委会议上的讲话(第2页)</h1>${main}`,
      '在县委会议上的讲话',
    ],
    [
      'whole, where the heading is cut short',
      `<title>在全县政务服务提质增效推进会上的讲话_某某网</title><h1>在全县政务服务提质增效推进…</h1>${main}`,
      '在全县政务服务提质增效推进会上的讲话',
    ],
    [
      'whole, where the head is cut short',
      `<title>在全县政务服务提质增效推...-某某网</title><h1>在全县政务服务提质增效推进会上的讲话</h1>${main}`,
      '在全县政务服务提质增效推进会上的讲话',
    ],
    [
      'over two lines',
      `<title>在全县政务服务提质增效推进会上的讲话_某某网</title><h1>在全县政务服务<br>提质增效推进会上的讲话</h1>${main}`,
      '在全县政务服务提质增效推进会上的讲话',
    ],
    [
      'and not the column',
      `<title>领导讲话_某某网</title><div>首页 > 领导讲话 > 正文</div><h1>领导讲话</h1><p><strong>在县委会议上的讲话</strong></p>${main}`,
      '在县委会议上的讲话',
    ],
    [
      'that the system of the site tells',
      `<title>某某县人民政府</title><meta name="ArticleTitle" content="牢记嘱托 再启新程">${main}`,
      '牢记嘱托 再启新程',
    ],
    [
      'that ends the path to the page',
      `<title>文章内容</title><div>您的位置：首页 > 讲话 > 在县委会议上的讲话</div>${main}`,
      '在县委会议上的讲话',
    ],
    [
      'with the work of its own hyphen',
      `<title>一江春水-在动员会上的讲话-某某网</title><h1>一江春水-在动员会上的讲话</h1>${main}`,
      '一江春水-在动员会上的讲话',
    ],
    ['that is a plain genre, where there is no other', `<title>工作总结</title><h1>工作总结</h1>${main}`, '工作总结'],
    ['of the head alone', `<title>在县委会议上的讲话 - 某某网</title>${main}`, '在县委会议上的讲话'],
    [
      'not of a link above',
      `<title>在县委会议上的讲话_某网</title><a href="/1">在市委会议上的讲话</a>${main}`,
      '在县委会议上的讲话',
    ],
  ])('%s', (_, html, title) => expect(read(html).title).toBe(title));
});

describe('date', () => {
  test.each([
    ['with a label', `<div>发布时间：2021/1/14 18:38:31</div>${main}`, '2021-01-14T18:38:31'],
    ['bare', `<div>2020-06-18</div>${main}`, '2020-06-18'],
    [
      'of the line, not of a link',
      `<a href="/1">在植树节上的讲话 2019-01-01</a><div>时间：2020-06-18</div>${main}<a href="/2">致辞 2022-02-02</a>`,
      '2020-06-18',
    ],
    ['below the text', `${main}<div>更新日期：2020年6月18日</div>`, '2020-06-18'],
    [
      'of the head',
      `<meta property="article:published_time" content="2020-06-18T08:00:00+08:00">${main}`,
      '2020-06-18T08:00:00',
    ],
    [
      'and not of a list of short links above',
      `<div>2020-06-18 来源：某报</div><ul><li><a>春日茶话会侧记</a>2013-09-10</li><li><a>退休教师茶话会</a>2013-09-11</li></ul>${main}`,
      '2020-06-18',
    ],
    [
      'none, with a list of links and their days',
      `<ul><li><a>春日茶话会侧记</a><div>2013-09-10</div></li><li><a>退休教师茶话会</a><div>2013-09-11</div></li></ul>${main}`,
      null,
    ],
    [
      'of two on a line the one that says so',
      `<div>更新日期：2025-02-19 10:00 發布日期：112-10-11</div>${main}`,
      '2023-10-11',
    ],
    [
      'not of another text that is recommended',
      `<div>于 2024-01-15 22:03:51 发布</div><div>最新推荐文章于 2025-06-30 08:12:44 发布</div>${main}`,
      '2024-01-15T22:03:51',
    ],
    [
      'not of a later hand',
      `<div>发表于: 2014-03-08 20:15</div><div>本帖最后由 某某 于 2014-3-9 21:07 编辑</div>${main}`,
      '2014-03-08T20:15:00',
    ],
    [
      'not of the clock of the site',
      `<div>今天是2025年11月22日 星期六</div><div>2020-06-18</div>${main}`,
      '2020-06-18',
    ],
    ['not of a user', `<div>某某 2011-01-01 注册</div>${main}`, null],
    ['not of an event', `<div>报名截止日期：2020-06-18</div>${main}`, null],
    ['in words', `<div>二〇〇九年十一月二十七日　来源：某某中学 参与互动</div>${main}`, '2009-11-27'],
    ['in two cells', `<table><tr><td>发布日期</td><td>2020-06-18</td></tr></table>${main}`, '2020-06-18'],
    ['as a leaf of a calendar', `<div>18</div><div>2020-06</div>${main}`, '2020-06-18'],
    ['as a leaf with the year below', `<div>06/18</div><div>2020</div>${main}`, '2020-06-18'],
    [
      'of its mark-up',
      `<div>发布于 <time datetime="2020-06-18T08:00:00">3 天前</time></div>${main}`,
      '2020-06-18T08:00:00',
    ],
    ['none, where it is told from today', `<div>发布于 3 天前</div>${main}`, null],
    ['of the system of the site', `<meta name="PubDate" content="2020-06-18 09:10">${main}`, '2020-06-18T09:10:00'],
    ['of the system, without marks', `<meta name="publishdate" content="20200618">${main}`, '2020-06-18'],
    ['none', `<div>20xx年6月18日</div>${main}`, null],
  ])('%s', (_, html, published) => expect(read(html).published).toBe(published));
});

describe('date from elsewhere', () => {
  test.each([
    ['the address', main, { url: 'http://a.example/202006/t20200618_1.html' }, '2020-06-18'],
    [
      'the page before the address',
      `<div>发布时间：2020-06-17 08:00</div>${main}`,
      { url: 'http://a.example/2020/0618/1.html' },
      '2020-06-17T08:00:00',
    ],
    [
      'the address, for the year',
      `<div>发布时间：06-17 08:00</div>${main}`,
      { url: 'http://a.example/2020/0618/1.html' },
      '2020-06-17',
    ],
    [
      'the last line of a press release',
      main,
      { foot: ['完／2023年6月28日（星期三）', '香港時間11時05分'] },
      '2023-06-28',
    ],
    ['a label behind the text', main, { foot: ['发布时间：2020-06-18'] }, '2020-06-18'],
    ['no signature', main, { foot: ['某某县人民政府', '2020年6月18日'] }, null],
    ['what was cut out', main, { cut: ['2014-12-01 【字体：大 中 小】 【打印本页】'] }, '2014-12-01'],
    ['no link that was cut out', main, { cut: ['在植树节上的讲话 2014-12-01'] }, null],
    [
      'the day of the speech, where no other is told',
      main,
      { head: [{ text: '（2020年6月18日）', setApart: false }] },
      '2020-06-18',
    ],
    [
      'the day of the page before that of the speech',
      `<div>2020-06-20</div>${main}`,
      { head: [{ text: '（2020年6月18日）', setApart: false }] },
      '2020-06-20',
    ],
  ])('%s', (_, html, own, published) => expect(read(html, own).published).toBe(published));
});

test.each([
  ['市政务服务局局长 某仲平', '市政务服务局局长 某仲平'],
  ['（县委书记  王　某）', '县委书记 王 某'],
  ['市委副书记、市长 某怀远', '市委副书记、市长 某怀远'],
  ['第一车间技术员代表 某大川', '第一车间技术员代表 某大川'],
  ['各位领导 大家好', null],
  ['局长 要带头', null],
])('the speaker of %s', (text, author) =>
  expect(read(main, { head: [{ text, setApart: false }] }).author).toBe(author),
);

describe('source and author', () => {
  test.each([
    ['with labels', `<div>来源：代县报 作者：张三 2020-06-18</div>${main}`, '代县报', '张三'],
    ['beside a bare date', `<div>2025-03-12 09:18:15 某某智库</div>${main}`, '某某智库', null],
    [
      'the site that the page names',
      `<title>致辞_某某智库</title><div>某某智库 首页</div><h1>致辞</h1>${main}`,
      '某某智库',
      null,
    ],
    ['none', `<div>2025-03-12</div>${main}`, null, null],
  ])('%s', (_, html, source, author) => expect(read(html)).toMatchObject({ source, author }));
});
