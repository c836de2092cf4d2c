/** Pages of the wave without a text of their own: a column, a shopping basket, a search for telephones. */
import type { Wave } from '../wave.ts';

const titles: readonly string[] = [
  '在全镇秸秆禁烧工作会议上的讲话',
  '县委书记在务虚会上的讲话',
  '在检察院开放日活动上的致辞',
  '护校队成立仪式校长讲话',
  '商会换届大会会长就职演说',
  '在集团廉洁教育大会上的讲话',
  '新任科长表态发言',
  '消防演练总结讲话',
  '老干部座谈会上的讲话',
  '在青年突击队授旗仪式上的讲话',
];

export const screens: Wave['screens'] = [
  {
    id: 'a1-screen-column',
    title: '会议讲话稿范文大全_2024最新会议讲话稿模板_文稿超市',
    body: `<div class="pos">您现在的位置：<a>主页</a> → <a>会议讲话</a></div><div class="desc"><h1>会议讲话稿</h1><p>会议讲话稿是领导在各类会议上使用的文稿。本栏目汇集了各行业会议讲话稿一万两千余篇，每日更新，供各位同仁挑选。</p></div>${titles
      .map(
        (title, index) =>
          `<div class="row"><h3><a href="/jh/${index}.html">${title}</a></h3><p>同志们：今天把大家请来开这个会，目的只有一个，就是统一思想、明确任务……</p><span>2024-0${1 + (index % 9)}-0${1 + (index % 8)}</span> <span>热度 ${37 * (index + 3)}℃</span></div>`,
      )
      .join('\n')}<div class="pg"><a>首页</a><a>1</a><a>2</a><a>3</a><a>尾页</a> 共 612 页</div>`,
  },
  {
    id: 'a1-screen-basket',
    title: '结算台 - 机关材料铺',
    body: `<h1>我的清单（3）</h1><table><tr><th>文稿</th><th>字数</th><th>单价</th></tr>${titles
      .slice(0, 3)
      .map((title, index) => `<tr><td>${title}</td><td>${2100 + index * 640}字</td><td>￥${6 + index}.00</td></tr>`)
      .join(
        '',
      )}</table><p>优惠：新客立减 3 元</p><p>应付：￥18.00</p><button>去付款</button><p>付款后可在“已购文稿”中下载，有效期三十天。发票请联系客服。</p>`,
  },
  {
    id: 'a1-screen-search-wap',
    heldOut: true,
    title: '祝酒词 搜文档 - 万卷档手机版',
    body: `<div class="h5-top"><input value="祝酒词"><button>找一找</button></div><div class="filter"><span>综合</span><span>最新</span><span>免费</span><span>格式</span></div>${titles
      .map(
        (title, index) =>
          `<a class="card"><b>${title}.docx</b><p>尊敬的各位领导、各位来宾：大家好！很荣幸能在这里……祝大家身体健康，干杯！</p><i>${index + 3}页</i><i>${index * 11 + 5}次阅读</i><i>${index % 2 ? '免费' : '2金币'}</i></a>`,
      )
      .join('')}<p>没有找到？<a>发悬赏求稿</a></p>`,
  },
];
