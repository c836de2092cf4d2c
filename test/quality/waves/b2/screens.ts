/** Pages without a text of their own. Own words. */
import type { Screen } from '../../negatives/screens.ts';

const titles: readonly string[] = [
  '书记在换届选举大会上的讲话',
  '在深化改革专题会上的讲话要点',
  '在老年大学开学典礼上的致辞',
  '在服务外包招商会上的推介词',
  '青年突击队授旗仪式讲话',
  '在血防工作会议上的讲话',
  '中秋座谈会主持词',
  '重走古道启动仪式致辞',
  '供销社改革座谈会发言',
  '在茶叶节开幕式上的讲话',
];

export const screens: readonly (Screen & { readonly heldOut?: true })[] = [
  {
    id: 'b2-topic',
    title: '专题：领导论述 - 清河党建',
    body: `<div class="zt"><h1>领导论述</h1><p>本专题收录近年来有关讲话、文章，供学习参考。</p>${titles.map((title, index) => `<div class="it"><a>${title}</a><p>同志们，今天这次会议十分重要，下面我讲几点意见……</p><em>2023-0${1 + (index % 9)}-02</em></div>`).join('')}<a>更多&gt;&gt;</a></div>`,
  },
  {
    id: 'b2-audio',
    title: '父亲致辞 配乐朗诵 在线试听',
    body: '<h1>父亲致辞 配乐朗诵</h1><p>主播：小麦 时长：03:26 收听 4.2万</p><button>播放</button><button>下载</button><ul><li>01 父亲致辞（女儿篇） 03:26</li><li>02 父亲致辞（儿子篇） 04:01</li><li>03 母亲致辞 02:58</li><li>04 证婚人致辞 05:17</li></ul><p>听友评论：听哭了 / 求文字版 / 各位来宾大家好哈哈</p>',
  },
  {
    id: 'b2-service',
    title: '代写讲话稿 演讲稿 主持词 - 笔尖工作室',
    orArticle: true,
    body: '<h1>代写讲话稿 演讲稿 主持词</h1><p>本工作室十年经验，二十位专职写手，承接各类讲话、致辞、述职、竞聘、党课讲稿，当天出稿，不满意全额退款。</p><table><tr><td>讲话稿</td><td>80元/千字</td></tr><tr><td>主持词</td><td>60元/千字</td></tr><tr><td>述职报告</td><td>90元/千字</td></tr></table><p>下单流程：1.联系客服 2.支付定金 3.写手接单 4.交稿修改 5.支付尾款</p><p>客服微信：bj-0000　工作时间 8:00—23:00</p>',
  },
  {
    id: 'b2-h-vote',
    heldOut: true,
    title: '“最美声音”演讲比赛网络投票',
    body: `<h1>“最美声音”演讲比赛网络投票</h1><p>投票时间：9月1日—9月7日　每人每天限投3票</p>${titles.map((title, index) => `<div class="v"><b>${index + 1}号</b> 《${title}》 <i>${(index * 733) % 4000}票</i> <button>投票</button></div>`).join('')}<p>活动规则：请勿刷票，一经发现取消资格。</p>`,
  },
  {
    id: 'b2-h-error',
    heldOut: true,
    title: '提示信息 - 槐花论坛',
    body: '<div class="alert"><p>抱歉，您所在的用户组（游客）无法进行此操作，请登录后再查看本帖。</p><form>用户名 <input> 密码 <input> <button>登录</button></form><p><a>找回密码</a> <a>立即注册</a> <a>[ 点击这里返回上一页 ]</a></p></div>',
  },
];
