/** Pages of one text that have numbers, headings, greetings or genres like those of a collection. */
import { bodyOf } from './pages.ts';
import { smalls } from './texts.ts';

export interface SinglePage {
  readonly name: string;
  readonly page: string;
  readonly lines: readonly string[];
}

/** What a speaker says under each of the headings. */
const said = [
  '去年这个时候，我们的仓库还在漏雨，账本还在用铅笔记。一年下来，屋顶补好了，账也清楚了，可是离大家满意还差得很远，差在哪里，今天要说透。',
  '这件事情不能再拖。凡是答应过群众的，要列成清单贴在墙上，办完一件划掉一件，划不掉的，请负责的同志站到台上来讲一讲为什么。',
  '关键还在于人。干部下得去，事情才办得好；干部坐得住，情况才摸得清。从下个月起，机关里每周要有两天见不到人，人都应该在村里。',
  '最后说一说钱。钱要花在看得见的地方，也要花在看不见的地方，但是不能花在说不清的地方。每一笔账，年底都要念给大家听。',
];
const under = (headings: readonly string[], before: readonly string[] = []): readonly string[] =>
  headings.flatMap((heading, index) => [heading, ...before, said[index % said.length] ?? '']);
const speech = (...headings: readonly string[]): readonly string[] => [
  '同志们：',
  said[3] ?? '',
  ...under(headings),
  '谢谢大家！',
];
const small = (index: number) => bodyOf(smalls[index] ?? { title: '', greeting: '', lines: [] });

export const single: readonly SinglePage[] = [
  {
    name: '（一）',
    page: '在全乡工作会议上的讲话',
    lines: speech('（一）关于粮食生产', '（二）关于集体经济', '（三）关于干部作风'),
  },
  { name: '一、', page: '在全乡工作会议上的讲话', lines: speech('一、肯定成绩', '二、正视问题', '三、明确任务') },
  {
    name: '一、 with a word to the audience',
    page: '在全乡工作会议上的讲话',
    lines: ['同志们：', said[3] ?? '', ...under(['一、肯定成绩', '二、正视问题'], ['同志们，']), '谢谢大家！'],
  },
  {
    name: '一、 with a greeting under each',
    page: '在全乡工作会议上的讲话',
    lines: ['同志们：', said[3] ?? '', ...under(['一、肯定成绩', '二、正视问题'], ['同志们：']), '谢谢大家！'],
  },
  { name: '1.', page: '在仓库整顿会上的讲话', lines: speech('1.屋顶要补', '2.账目要清', '3.人要下去') },
  {
    name: '1. of genres',
    page: '在秘书工作会议上的讲话',
    lines: speech('1.写好领导讲话', '2.写好工作总结', '3.写好经验交流材料'),
  },
  { name: '① in a speech', page: '在仓库整顿会上的讲话', lines: speech('① 屋顶要补', '② 账目要清', '③ 人要下去') },
  { name: 'Part 1 in a speech', page: '在分享会上的演讲', lines: speech('Part 1 从前', 'Part 2 现在', 'Part 3 以后') },
  { name: '第一部分', page: '在全乡工作会议上的讲话', lines: speech('第一部分 回顾', '第二部分 展望') },
  { name: '【一】 in a speech', page: '在全乡工作会议上的讲话', lines: speech('【一】屋顶', '【二】账目', '【三】人') },
  { name: '甲、 in a speech', page: '在全乡工作会议上的讲话', lines: speech('甲、屋顶', '乙、账目') },
  { name: 'bare numbers', page: '在毕业典礼上的演讲', lines: speech('一', '二', '三') },
  {
    name: 'a report without greeting',
    page: '2021年度工作总结',
    lines: under(['一、主要工作', '二、存在问题', '三、明年工作计划']),
  },
  {
    name: 'a report on a page of many reports',
    page: '2021年度工作总结汇总',
    lines: under(['一、主要成绩', '二、存在问题', '三、下步打算']),
  },
  {
    name: 'tasks of a year',
    page: '2021年重点工作任务汇总',
    lines: under(['1、做好半年总结', '2、完成述职报告', '3、召开动员部署会']),
  },
  {
    name: 'an agenda',
    page: '全乡三级干部会议议程',
    lines: ['会议由副乡长主持。', '（一）宣读表彰决定', '（二）先进代表发言', '（三）乡长讲话', ...said],
  },
  {
    name: 'minutes',
    page: '村民代表会议记录',
    lines: [
      '时间：九月三日下午',
      '地点：村委会二楼',
      '主持人：方大川',
      '记录：陆小满',
      '（一）村支书发言',
      '乡亲们：',
      ...said.slice(0, 1),
      '（二）村主任发言',
      '各位代表：',
      ...said.slice(1, 2),
    ],
  },
  {
    name: 'a talk with turns',
    page: '座谈会发言摘登',
    lines: under(['（一）老党员代表的意见', '（二）青年代表的意见']),
  },
  {
    name: 'a host’s script',
    page: '年终联欢会主持词',
    lines: [
      '一、开场白',
      '各位来宾，各位同事：',
      said[0] ?? '',
      '二、节目串词',
      '亲爱的朋友们：',
      said[1] ?? '',
      '三、结束语',
      '各位来宾，各位同事：',
      said[2] ?? '',
    ],
  },
  {
    name: 'a host’s script in acts',
    page: '年终联欢会主持稿',
    lines: [
      '1、暖场',
      '大家晚上好！',
      said[0] ?? '',
      '2、颁奖',
      '各位领奖的朋友：',
      said[1] ?? '',
      '3、谢幕',
      '各位来宾：',
      said[2] ?? '',
    ],
  },
  {
    name: 'how to write one',
    page: '怎样写好欢迎词',
    lines: under(['一、欢迎词的称呼', '二、欢迎词的正文', '三、欢迎词的结尾']),
  },
  {
    name: 'a table of contents above',
    page: '在全乡工作会议上的讲话',
    lines: ['目录', '一、肯定成绩', '二、正视问题', ...speech('一、肯定成绩', '二、正视问题')],
  },
  {
    name: 'a speech about a collection',
    page: '在《三十年讲话汇编》首发式上的讲话',
    lines: speech('一、领导讲话', '二、会议发言'),
  },
  {
    name: 'a poem in parts',
    page: '秋天的朗诵',
    lines: ['（一）', '谷子黄了，', '镰刀亮了，', '（二）', '谷子进仓了，', '镰刀挂起来了。', ...small(3)],
  },
  {
    name: 'questions and answers',
    page: '新闻发布会实录',
    lines: ['各位记者朋友：', said[0] ?? '', '1、问供暖的时间', said[1] ?? '', '2、问供暖的价格', said[2] ?? ''],
  },
  {
    name: 'enclosures',
    page: '在仓库整顿会上的讲话',
    lines: [...speech('一、屋顶', '二、账目'), '附件1：仓库清单', '附件2：账目清单'],
  },
  {
    name: 'an oath after the speech',
    page: '在誓师大会上的讲话',
    lines: [...small(6), '一、不等不靠', '二、不喊苦累', '三、清完为止'],
  },
  {
    name: 'numbers in sentences',
    page: '在仓库整顿会上的讲话',
    lines: ['同志们：', `一、${said[0]}`, `二、${said[1]}`, `三、${said[2]}`],
  },
  {
    name: 'one greeting between two headings',
    page: '在开工仪式上的致辞',
    lines: ['（一）', ...small(4), '（二）', said[2] ?? ''],
  },
  {
    name: 'a lesson in chapters',
    page: '专题党课讲稿',
    lines: speech('第一章 为什么要下去', '第二章 下去做什么', '第三章 怎样才算下去'),
  },
  {
    name: 'examples within',
    page: '在写作培训班上的讲课稿',
    lines: [
      '同志们：',
      said[0] ?? '',
      '例1：开头的例子',
      '“乡亲们，饭熟了没有？”这一句话就比三页纸的开头强，强在心里装着人。',
      '例2：结尾的例子',
      said[2] ?? '',
    ],
  },
  {
    name: 'tables numbered',
    page: '在全乡工作会议上的讲话',
    lines: ['同志们：', said[0] ?? '', '表一', said[1] ?? '', '表二', said[2] ?? ''],
  },
  {
    name: 'headings of a speech on a page of many',
    page: '领导讲话稿大全',
    lines: speech('# 屋顶要补', '# 账目要清', '# 人要下去'),
  },
  {
    name: 'headings of a host’s script on a page of many',
    page: '年会主持词大全',
    lines: ['# 开场白', '各位来宾：', said[0] ?? '', '# 结束语', '各位来宾：', said[1] ?? ''],
  },
  {
    name: 'a speech in a speech',
    page: '在读书会上的讲话（三篇文章读后）',
    lines: [
      '同志们：',
      said[0] ?? '',
      '《乡亲们》',
      '乡亲们：',
      said[1] ?? '',
      '《工友们》',
      '工友们：',
      said[2] ?? '',
    ],
  },
];
