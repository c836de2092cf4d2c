/** Pages of any size for the speed bench: a frame of links, a speech with notices in it, lists of other pages. */
import { dice } from '../dice.ts';

/** Bytes of UTF-8. */
export const sizes: readonly number[] = [10_000, 100_000, 1_000_000, 5_000_000];

const subjects = [
  '各级党组织',
  '全县广大干部',
  '各中小学校',
  '有关部门和单位',
  '我们的老师',
  '村两委班子',
  '机关全体同志',
  '每一名职工',
  '乡镇和街道',
  '志愿者队伍',
];
const duties = [
  '要认真学习领会会议精神',
  '必须坚持问题导向',
  '应当把安全摆在第一位',
  '要主动靠前服务群众',
  '务必做到心中有数',
  '要在落实上下更大功夫',
  '必须敢于直面矛盾',
  '应当不断改进工作方法',
  '要带头遵守各项规定',
  '务必守住粮食生产底线',
];
const ways = [
  '通过走访调研摸清底数',
  '按照时间节点倒排工期',
  '用好专项资金补齐短板',
  '结合本地实际制定方案',
  '以身边典型引路示范',
  '借助信息平台提高效率',
  '逐村逐户建立台账',
  '加强部门之间协调配合',
  '从群众最关心的小事做起',
  '对照标准逐条查找差距',
];
const aims = [
  '推动各项任务落地见效',
  '让群众得到更多实惠',
  '为全年目标打下扎实基础',
  '形成齐抓共管的良好局面',
  '努力开创工作新局面',
  '确保年底前全面完成',
  '让孩子们在家门口上好学',
  '使基层治理更有温度',
  '为高质量发展注入新的活力',
  '交出一份让人民满意的答卷',
];
const headings = [
  '统一思想，提高认识',
  '突出重点，狠抓落实',
  '加强领导，落实责任',
  '深入基层，服务群众',
  '总结经验，补齐短板',
];
const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const notices = [
  '<p>当前隐藏内容免费查看</p>',
  '<div class="share"><a href="#">收藏</a> <a href="#">打印</a> <a href="#">举报</a></div>',
  '<p style="display:none">本文来自某某范文网 www.example.com</p>',
  '<p>下面是小编为大家整理的，供大家参考。</p>',
  '<p>……(某某文秘网省略356字,正式会员可完整阅读)……</p>',
  '<span style="font-size:0">/ G- k; W% a% |( ^# n% J3 n</span>',
];

/** A page of about so many bytes. */
export function documentOf(bytes: number): string {
  const roll = dice(bytes);
  const pick = (words: readonly string[]) => words[roll(words.length)] ?? '';
  const sentence = () => `${pick(subjects)}${pick(duties)}，${pick(ways)}，${pick(aims)}。`;
  const link = () =>
    `<li><a href="/${roll(90_000)}.html">${pick(headings)}：在${pick(subjects)}会议上的讲话</a><span>${2010 + roll(15)}-0${1 + roll(9)}-1${roll(10)}</span></li>`;
  const links = (count: number) => `<ul class="list">${Array.from({ length: count }, link).join('\n')}</ul>`;
  const paragraph = (index: number) => {
    if (index % 9 === 8) return `<p><strong>${numbers[roll(10)]}、${pick(headings)}</strong></p>`;
    const text = Array.from({ length: 2 + roll(4) }, sentence);
    if (index % 5 === 4) return `<p>　　${text.map((one) => `<span style="color:#333">${one}</span>`).join('')}</p>`;
    return index % 7 === 6
      ? `<p>&nbsp;&nbsp;&nbsp;&nbsp;${text.join('<br>&nbsp;&nbsp;&nbsp;&nbsp;')}</p>`
      : `<p>　　${text.join('')}</p>`;
  };
  const inner: string[] = ['<p>同志们：</p>'];
  const size = (text: string) => Buffer.byteLength(text);
  const frame = [links(8), links(10)];
  let length = 1500 + size(frame.join(''));
  for (let index = 0; length < bytes * 0.75; index++) {
    const next = index % 12 === 11 ? pick(notices) : paragraph(index);
    inner.push(next);
    length += size(next) + 1;
  }
  inner.push('<p>谢谢大家！</p>');
  const lists: string[] = [];
  while (length < bytes) {
    const next = `<div class="related"><h3>相关阅读</h3>${links(20)}</div>`;
    lists.push(next);
    length += size(next) + 1;
  }
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>在全县工作会议上的讲话_某某范文网</title><style>body{font:16px serif}.list li{margin:2px}</style></head>
<body><div id="header"><div class="logo">某某范文网</div><div class="nav">${frame[0]}</div></div>
<div class="crumbs">您的位置：<a href="/">首页</a>&gt;&gt;<a href="/jh/">讲话</a>&gt;&gt;正文</div>
<div class="wrap"><div class="main"><h1>在全县工作会议上的讲话</h1><div class="info">来源：某某网 发布时间：2023-03-08 08:30 阅读：1283</div>
<div class="content">${inner.join('\n')}</div><div class="pages">上一篇：<a href="/1.html">年会致辞</a> 下一篇：<a href="/2.html">开学讲话</a></div>
${lists.join('\n')}</div><div class="side">${frame[1]}</div></div>
<div class="footer">Copyright © 2010-2023 某某范文网 版权所有</div></body></html>`;
}
