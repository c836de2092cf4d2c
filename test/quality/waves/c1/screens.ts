/** Pages without a text of their own. Own words. */
import type { Screen } from '../../negatives/screens.ts';

const names: readonly string[] = [
  '在全县春季造林现场会上的讲话',
  '在青年教师座谈会上的发言',
  '在公司安全月启动仪式上的致辞',
  '在供销社改制工作会议上的讲话',
  '在新兵欢送大会上的讲话',
  '在老旧小区改造推进会上的讲话',
  '医院建院五十周年庆典院长致辞',
  '毕业典礼家长代表发言稿',
  '在禁渔期执法动员会上的讲话',
  '物业公司年会主持词',
];

export const screens: readonly (Screen & { readonly heldOut?: true })[] = [
  {
    id: 'c1-search',
    title: '“讲话”的搜索结果_笔杆子资料库',
    body: `<div class="so"><input value="讲话"><button>搜一下</button> 为您找到相关结果约 3,120 个，用时 0.041 秒</div><div class="filter">全部 领导讲话 典型材料 党课讲稿　按时间 按热度</div>${names.map((name, index) => `<div class="result"><h3><a href="/show/${index}.html">${name.replace('讲话', '<em>讲话</em>')}</a></h3><p>同志们：今天这次会议，主要任务是总结工作、分析形势、部署任务。刚才，几位同志作了很好的发言，我都赞成……</p><span>2020-0${1 + (index % 9)}-1${index % 10}　${3 + index} 页　${12 + index * 5} 资料币</span></div>`).join('')}<div class="page"><b>1</b> <a>2</a> <a>3</a> <a>4</a> <a>5</a> … <a>312</a> <a>下页</a></div>`,
  },
  {
    id: 'c1-shop',
    title: '年终总结汇报材料合集 可编辑 自动发货-卖家店铺',
    body: '<div class="crumb">首页 > 办公资料 > 写作素材</div><div class="goods"><h1>年终总结讲话稿述职报告合集 2,300 篇 Word 可编辑 自动发货</h1><p>价格：<b>￥9.90</b> <del>￥68.00</del></p><p>月销 1,204　累计评价 386</p><p>选择套餐：<a>标准版</a> <a>豪华版</a> <a>终身更新版</a></p><button>立即购买</button><button>加入购物车</button></div><div class="detail"><p>本店宝贝均为电子文档，拍下后系统自动把提取地址发到您的旺旺，二十四小时无人值守。</p><p>虚拟物品一经售出不退不换，介意慎拍！</p><p>目录展示：01 开场白三十种　02 过渡句一百二十条　03 结尾升华八十例　04 各行业述职模板</p></div><div class="rate"><p>买家 t***8：东西收到了，挺全的，领导没看出来，哈哈。</p><p>买家 小**鱼：尊敬的各位领导那一段直接就能用，好评。</p><p>买家 匿名：有些太老了，还在讲非典。</p></div>',
  },
  {
    id: 'c1-h-thread',
    heldOut: true,
    title: '求助：明天婚礼我要代表男方讲话，三分钟讲什么？ - 麦田论坛',
    orArticle: true,
    body: [
      '如题，表弟明天结婚，舅舅突然让我上去讲，我连稿子都没有，急，在线等！',
      '各位来宾大家好，祝新人百年好合，下来，吃席。完事。',
      '楼上的，你这不到五秒。',
      '别背网上的，一听就是网上的。讲一件你表弟小时候的糗事，新娘家最爱听。',
      '千万不要讲前女友！！！我堂哥就是这么讲的，当场冷场。',
      '“尊敬的各位领导”，哪儿来的领导，民政局的吗？哈哈',
      '讲完了，谢谢大家！我讲了他偷西瓜被狗追的事，新娘笑得妆都花了。',
      '恭喜楼主，结帖给分吧。',
    ]
      .map(
        (post, index) =>
          `<div class="floor"><div class="who"><a>麦${index + 1}号</a><p>积分 ${index * 77 + 5}</p></div><div class="say"><span>${index + 1}# 2014-10-0${1 + (index % 3)} 2${index % 4}:1${index % 10}</span><div class="msg">${post}</div><a>引用</a> <a>回复</a> <a>报告</a></div></div>`,
      )
      .join(''),
  },
];
