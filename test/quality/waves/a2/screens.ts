/** Pages of the wave without a text of their own: a level table, a blocked page, a bill of many documents. */
import type { Wave } from '../wave.ts';

const titles: readonly string[] = [
  '班子成员述职报告（三篇）',
  '财务科长竞聘演讲稿',
  '在全区创业就业工作会议上的讲话',
  '乡镇卫生院院长发言材料',
  '新春团拜会主持词',
  '在退役军人座谈会上的讲话',
  '学习条例心得体会',
  '在镇防汛调度会上的讲话',
];

export const screens: Wave['screens'] = [
  {
    id: 'a2-screen-pack',
    title: '【打包】述职竞聘讲话稿800篇合集-材料江湖',
    orArticle: true,
    body: `<h1>【打包】述职竞聘讲话稿800篇合集</h1><p>价格：￥19.9　已售 4,310 份　库存 999</p><p>内容清单（部分）：</p><ol>${titles.map((title) => `<li>${title}</li>`).join('')}</ol><p>说明：付款后自动发货，链接永久有效。文件为压缩包，请在电脑上解开。</p><button>加入购物车</button><h3>买家秀</h3><p>东西不错，够用一年了。</p><p>领导看了说写得好，哈哈。</p>`,
  },
  {
    id: 'a2-screen-topic',
    title: '竞聘演讲稿专题_3分钟竞聘演讲稿_范文大本营',
    body: `<h1>竞聘演讲稿专题</h1><div class="sub"><a>3分钟</a><a>5分钟</a><a>中层</a><a>主任</a><a>护士长</a></div>${titles
      .map(
        (title, index) =>
          `<div class="it"><a href="/s/${index}.html">${title}</a><p>尊敬的各位领导、各位评委：大家好！感谢组织给我这次机会，我竞聘的岗位是……[详细]</p><em>${index * 211 + 90}人阅读</em></div>`,
      )
      .join('\n')}<div class="fy"><span>1</span><a>2</a><a>3</a><a>...</a><a>48</a><a>下页</a></div>`,
  },
  {
    id: 'a2-screen-verify',
    heldOut: true,
    title: '安全验证 - 借墨斋',
    body: '<h1>请完成安全验证</h1><p>检测到您的访问过于频繁，为了保障讲话稿、发言稿等资源的正常浏览，请按住滑块拖到最右边。</p><div>→→→</div><p>验证成功后将自动返回《在网络安全宣传周启动仪式上的讲话》</p><p>无法通过？<a>联系站长</a></p>',
  },
];
