/** Pages without a text of their own. Own words. */
import type { Screen } from '../../negatives/screens.ts';

const speeches: readonly string[] = [
  '在项目观摩总结会上的讲话',
  '市长在企业座谈会上的讲话',
  '在农民丰收节开幕式上的致辞',
  '在城市更新专题会上的讲话',
  '在抗旱保苗调度会上的讲话',
  '在新任教师岗前培训班上的讲话',
  '在市属医院院长会议上的讲话',
  '在道德模范座谈会上的讲话',
  '在老龄工作委员会全体会议上的讲话',
  '在春运总结表彰会上的讲话',
  '在数字乡村推进会上的讲话',
  '在国际马拉松赛欢迎晚宴上的祝酒辞',
];

export const screens: readonly (Screen & { readonly heldOut?: true })[] = [
  {
    id: 'b1-list-office',
    title: '领导讲话-临淮市人民政府',
    body: `<div class="nav">首页 要闻动态 政务公开 政务服务 互动交流</div><div class="dqwz">当前位置：首页 &gt; 政务公开 &gt; 领导讲话</div><ul class="gl_list">${speeches.map((title, index) => `<li><span>2024-0${1 + (index % 6)}-1${index % 10}</span><a href="/art/${index}.html">${title}</a></li>`).join('')}</ul><div class="fy">共有 214 条记录　1/18 页　首页 上页 <a>下页</a> <a>末页</a> 跳转到 <input> 页</div>`,
  },
  {
    id: 'b1-board-chat',
    title: '你们听过最短的领导讲话是多短？-老槐树社区',
    orArticle: true,
    body: [
      '我先来：同志们，天太热，散会。',
      '我们厂长：吃饭！',
      '校长：同学们，下雨了，回教室。',
      '“我讲三句话，一句没有，第二句同上，第三句鼓掌。”',
      '楼上笑死我了哈哈哈哈',
      '我爸婚礼上致辞：谢谢大家，吃好喝好，红包不退。',
      '大家好，我是楼主，感谢各位领导各位来宾百忙之中来给我顶帖，下面我宣布，沙发没了',
      '最怕那种“我简单说两句”，两个小时',
    ]
      .map(
        (post, index) =>
          `<div class="readFloor"><div class="r_two">用户${index * 37}</div><div class="tipTop">${index + 1}楼 发表于 2012-6-${10 + index} 14:3${index}</div><div class="f14">${post}</div></div>`,
      )
      .join(''),
  },
  {
    id: 'b1-issue',
    title: '东陵晚报数字报 2022年12月03日',
    body: `<table><tr><td>第A01版：头版</td></tr><tr><td><ul>${speeches
      .slice(0, 5)
      .map((title) => `<li><a href="#">${title}</a></li>`)
      .join('')}</ul></td></tr><tr><td>第A02版：时政</td></tr><tr><td><ul>${speeches
      .slice(5)
      .map((title) => `<li><a href="#">${title}</a></li>`)
      .join('')}</ul></td></tr></table><div>往期回顾 按日期检索 2022年12月 日 一 二 三 四 五 六</div>`,
  },
  {
    id: 'b1-h-search',
    heldOut: true,
    title: '站内检索：致辞',
    body: `<form>检索词 <input value="致辞"> <select><option>标题</option><option>正文</option></select></form><p>检索到 86 篇，用时 12 毫秒</p>${speeches.map((title, index) => `<dl><dt><a>${title}</a></dt><dd>各位来宾，朋友们，大家好，值此金秋时节，我们欢聚一堂……　${2015 + (index % 8)}-09-0${1 + (index % 9)}</dd></dl>`).join('')}`,
  },
  {
    id: 'b1-h-album',
    heldOut: true,
    title: '毕业典礼图集 - 东陵师范学院新闻网',
    body: '<h1>毕业典礼图集</h1><div class="pics"><figure><figcaption>校长致辞</figcaption></figure><figure><figcaption>毕业生代表发言</figcaption></figure><figure><figcaption>拨穗正冠</figcaption></figure><figure><figcaption>家长席</figcaption></figure></div><p>摄影：杨帆　时间：2022-06-25　共 48 张　<a>上一组</a> <a>下一组</a></p>',
  },
];
