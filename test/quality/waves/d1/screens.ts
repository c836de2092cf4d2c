/** Pages without a text of their own. Own words. */
import type { Screen } from '../../negatives/screens.ts';

const titles: readonly string[] = [
  '在全县小麦促弱转壮现场会上的讲话',
  '在民营企业座谈会上的讲话（含点评）',
  '新任公安局长就职表态发言',
  '百岁老人寿宴致辞',
  '在文明城市复检动员会上的讲话',
  '乡镇长在护林防火会上的讲话稿',
  '高考百日冲刺学生代表发言',
  '敬老院揭牌仪式上的致辞',
  '在离退休干部通报会上的讲话',
  '在巡察反馈会上的表态发言',
];

export const screens: readonly (Screen & { readonly heldOut?: true })[] = [
  {
    id: 'd1-list-paid',
    title: '领导讲话_最新领导讲话稿_公文阁',
    body: `<div class="nav"><b>公文阁</b><a>首页</a><a>领导讲话</a><a>会员中心</a></div><h1>领导讲话</h1><div class="cnt">共 11,208 篇　按时间 | 按热度 | 按价格</div><ul>${titles.map((title, index) => `<li><a href="/p/${index}.html">${title}</a><p>同志们：今天会议的主要任务是……（预览 200 字）</p><span>${3 + index}.8元</span><span>2024-0${1 + (index % 9)}-0${1 + (index % 8)}</span></li>`).join('')}</ul><div>上一页 1 2 3 … 748 下一页</div><div>©公文阁 闽ICP备18021900号-3</div>`,
  },
  {
    id: 'd1-search-result',
    title: '“安全生产 讲话”的搜索结果 - 百川文档',
    body: `<form><input value="安全生产 讲话"><button>搜文档</button></form><p>为您找到相关文档约 3,410 篇，用时 0.04 秒</p>${titles.map((title, index) => `<dl><dt><a href="/v/${index}">${title}.docx</a></dt><dd>……各位领导、同志们，下面我就安全生产讲几点意见……</dd><dd>2023-1${index % 2}-0${1 + index} | 共${3 + index}页 | ${index * 17}次下载</dd></dl>`).join('')}<div>相关搜索：安全生产讲话 安全月讲话</div>`,
  },
  {
    id: 'd1-h-shop',
    heldOut: true,
    title: '领导讲话稿写作宝典（赠U盘）-满分图书专营店',
    body: `<div class="shop">满分图书专营店 <a>收藏店铺</a></div><h1>领导讲话稿写作宝典 公文写作从入门到精通 赠8G资料U盘</h1><div class="price">促销价 ¥39.80 <del>¥128.00</del></div><ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul><div>月销 2000+　累计评价 861　送积分 19</div><button>立即购买</button><button>加入购物车</button><div>评价(861)：同志们买它！写讲话稿再也不用熬夜了。</div><div>七天无理由退换　运费险</div>`,
  },
  {
    id: 'd1-h-chat',
    heldOut: true,
    title: '领导临时让我上台讲两句，怎么办？-断墨客栈',
    orArticle: true,
    body: [
      '在线等，挺急的，明天早上八点开会。',
      '万能开头：尊敬的各位领导、亲爱的同事们，大家好。后面随便编。',
      '楼上误人子弟，讲三点，每点三句话，讲完就坐下。',
      '我们领导去年讲了两个小时，最后说“因为时间关系，我就不展开了”。',
      '哈哈哈哈哈，笑出声，收藏了。',
      '谢谢大家！（这句最重要，说完鼓掌）',
    ]
      .map((post, index) => `<div class="post"><b>${index + 1}楼</b><p>${post}</p><a>回复</a></div>`)
      .join(''),
  },
];
