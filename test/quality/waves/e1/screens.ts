/** Pages of the open part without a text of their own. Own words. */
import type { Screen } from '../../negatives/screens.ts';

const titles: readonly string[] = [
  '在全镇秸秆禁烧暨秋收工作会上的讲话',
  '在学习贯彻条例专题读书班上的发言提纲',
  '县医院院长在医师节庆祝会上的致辞',
  '新兵授衔仪式教导员讲话',
  '在校庆筹备会上的讲话（录音整理）',
  '区长在重点项目调度会上的讲话要点',
  '毕业三十年同学聚会发起人致辞',
  '公司中秋联欢晚会主持串词',
  '村支书竞选演讲稿（通用版）',
  '在扫黑除恶总结表彰会上的讲话',
  '幼儿园家长开放日园长讲话',
];

export const screens: readonly Screen[] = [
  {
    id: 'e1-list-ranked',
    title: '讲话稿周榜_本周下载最多的讲话稿-砚台文库',
    body: `<div class="topbar">砚台文库 <a>上传赚积分</a> <a>登录</a></div><h1>讲话稿周榜</h1><p>统计周期：11月6日—11月12日，按下载次数排列，每周一早晨更新</p><ol>${titles.map((title, index) => `<li><em>${index + 1}</em><a href="/view/${index + 500}.html">${title}</a><small>DOCX · ${3 + index}页 · ${990 - index * 61}次</small><p>尊敬的各位领导，同志们：根据会议安排，我讲几点意见，供大家讨论……</p></li>`).join('')}</ol><div>第1页 第2页 第3页 看更多榜单</div><div>砚台文库 帮助中心 意见反馈</div>`,
  },
  {
    id: 'e1-search-none',
    title: '搜“党课 讲稿” - 椽笔文秘站内搜索',
    body: `<form><input value="党课 讲稿"><button>搜一搜</button></form><p>共命中 86 条，显示前 11 条。没有想要的？<a>发布悬赏</a></p>${titles.map((title, index) => `<div class="hit"><h4><a href="/c/${index}">${title}</a></h4><p>…各位青年同志：今天这堂<b>党课</b>，我想从一件小事讲起…<b>讲稿</b>全文约${2000 + index * 130}字…</p><span>2024/${1 + index}/1${index % 9} 类目：讲话 价格：${index + 2}元</span></div>`).join('')}<p>别人还在搜：党课ppt 微党课 党课主持词</p>`,
  },
];
