/** Pages of the held part without a text of their own. Own words. */
import type { Screen } from '../../negatives/screens.ts';

const names: readonly string[] = [
  '开业致辞模板三十套',
  '年会主持稿加串词合集',
  '述职报告成品二百篇',
  '竞聘演讲稿全行业版',
  '婚礼致辞新人父母版',
  '会议讲话开头结尾金句',
  '国旗下讲话一学年打包',
  '廉政党课讲稿附课件',
];

export const heldScreens: readonly (Screen & { readonly heldOut: true })[] = [
  {
    id: 'e1-h-shop',
    heldOut: true,
    title: '【现货秒发】领导讲话稿电子版素材包 公文材料范文word-稿件小铺',
    body: `<div class="shopname">稿件小铺 <span>描述4.9 服务4.9</span></div><h1>【现货秒发】领导讲话稿电子版素材包 公文材料范文word 自动发货</h1><div class="price">券后价 <b>¥9.90</b> <s>¥49.00</s> 已售5000+</div><div>套餐：${names.map((name) => `<label>${name}</label>`).join('')}</div><div>数量 1 库存99999件</div><button>领券购买</button><button>加购物车</button><h3>买家评价</h3><div>“同志们，这个包真的值！”“秒发，好评。”“讲话稿直接能用，领导夸了。”</div><h3>售后须知</h3><div>虚拟商品，售出不退不换，请看清再拍。链接失效找客服补发。</div>`,
  },
  {
    id: 'e1-h-catalogue',
    heldOut: true,
    title: '致辞讲话分类导航 - 万叶范文',
    body: `<h1>致辞讲话</h1>${names.map((name, index) => `<dl><dt><a href="/t/${index}">${name}</a></dt><dd><a>最新</a> <a>最热</a> <a>短篇</a> <a>${name.slice(0, 4)}怎么写</a> <a>${name.slice(0, 4)}格式</a></dd></dl>`).join('')}<h2>今日更新</h2><ul>${names.map((name, index) => `<li><a href="/a/${index}">${name}（第${index + 1}弹）</a><i>11-1${index}</i></li>`).join('')}</ul><p>万叶范文 沪ICP备00000000号</p>`,
  },
];
