/** Pages without a text of their own: lists, searches, shops, forms, errors. Own words. */

export interface Screen {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Not `none`: a page with some connected text. */
  readonly orArticle?: true;
}

const row = (title: string, day: string): string =>
  `<li><a href="/jianghua/${title.length * 37}.html">${title}</a><span>${day}</span></li>`;

const listTitles: readonly string[] = [
  '在全县安全生产工作会议上的讲话',
  '在全市招商引资工作推进会上的讲话',
  '在机关党建工作会议上的讲话',
  '在庆祝教师节大会上的致辞',
  '在企业家座谈会上的讲话',
  '在新任职干部集体谈话会上的讲话',
  '在防汛抗旱工作视频会议上的讲话',
  '在清明祭英烈活动上的讲话',
  '在医院建院五十周年庆典上的致辞',
  '在信访工作联席会议上的讲话',
  '在春季植树活动上的讲话',
  '在新兵入伍欢送大会上的讲话',
  '在全区城市管理工作会议上的讲话',
  '在青年人才座谈会上的讲话',
  '在旅游推介会上的致辞',
  '在国企改革推进会上的讲话',
  '在妇女儿童工作会议上的讲话',
  '在统计工作会议上的讲话',
];

export const screens: readonly Screen[] = [
  {
    id: 'list',
    title: '领导讲话_第3页_公文驿站',
    body: `<div class="pos">当前位置：首页 &gt; 领导讲话</div><div class="listbox"><ul>${listTitles.map((title, index) => row(title, `2022-0${1 + (index % 9)}-1${index % 10}`)).join('')}</ul><div class="pages"><a>首页</a><a>上一页</a><a>1</a><a>2</a><b>3</b><a>4</a><a>下一页</a><a>末页</a>共 118 页 2356 条</div></div>`,
  },
  {
    id: 'list-with-summaries',
    title: '讲话致辞大全 - 优文范文网',
    body: listTitles
      .map(
        (title) =>
          `<div class="item"><h3><a href="/a.html">${title}</a></h3><p>同志们：今天我们召开这次会议，主要任务是总结前一阶段的工作，分析面临的形势，安排部署下一步任务。刚才……<a>[查看全文]</a></p><span>作者：佚名 阅读：${title.length * 31}</span></div>`,
      )
      .join(''),
  },
  {
    id: 'search',
    title: '“讲话稿”的搜索结果',
    body: `<form><input name="q" value="讲话稿"><button>搜索</button></form><p>为您找到相关结果约 21,400 个，用时 0.03 秒</p>${listTitles
      .slice(0, 10)
      .map(
        (title) =>
          `<div class="result"><a href="/s">${title}</a><p>2021年3月4日 - …尊敬的各位领导，同志们：根据会议安排，下面我讲三点意见…<em>讲话稿</em>…<br>www.example-fw.com/… 快照</p></div>`,
      )
      .join('')}<p>相关搜索：讲话稿格式 讲话稿范文 讲话稿开头 讲话稿结尾</p>`,
  },
  {
    id: 'shop',
    title: '演讲与口才训练教程（全三册） 价格 图片 评价',
    body: `<div class="crumb">图书 &gt; 励志 &gt; 口才</div><h1>演讲与口才训练教程（全三册） 当众讲话 即兴发言 沟通技巧</h1><p class="price">¥ 59.80 <del>¥ 128.00</del></p><p>促销：满99减50　配送至：江州市　有货</p><button>加入购物车</button><button>立即购买</button><ul><li>出版社：江州教育出版社</li><li>ISBN：9780000000000</li><li>包装：平装</li><li>页数：768</li></ul><h2>商品介绍</h2><p>本书从心理准备、稿件写作、声音训练、台风设计四个方面，教你轻松应对各种场合的讲话。适合职场新人、学生干部阅读。</p><h2>累计评价 2.3万+</h2><p>物流很快，包装完好，内容实用。</p><p>给孩子买的，希望他开学典礼上发言不紧张。</p>`,
  },
  {
    id: 'login',
    title: '会员登录 - 公文驿站',
    body: '<div class="login"><h2>会员登录</h2><form><label>手机号/邮箱</label><input><label>密码</label><input type="password"><label><input type="checkbox">七天内自动登录</label><button>登录</button><a>忘记密码？</a><a>立即注册</a></form><p>第三方账号登录：<a>微信</a> <a>QQ</a></p><p>登录即表示同意《用户协议》和《隐私政策》</p></div>',
  },
  {
    id: 'not-found',
    title: '404 您访问的页面不存在',
    body: '<div class="err"><h1>404</h1><p>很抱歉，您要访问的页面不存在或已被删除！</p><p>您可以：<a>返回首页</a> <a>返回上一页</a> <a>站内搜索</a></p><p>页面将在 5 秒后自动跳转</p></div>',
  },
  {
    id: 'download',
    title: '领导讲话稿100篇.zip 下载',
    orArticle: true,
    body: '<h1>领导讲话稿100篇.zip</h1><table><tr><td>文件大小</td><td>2.41 MB</td></tr><tr><td>更新时间</td><td>2019-11-08</td></tr><tr><td>下载次数</td><td>3,908</td></tr><tr><td>软件语言</td><td>简体中文</td></tr><tr><td>评分等级</td><td>★★★★</td></tr></table><p>资源简介：本压缩包收录各级机关领导讲话稿一百篇，涵盖经济、党建、安全、教育等方面，均为Word格式，可直接编辑使用。</p><a>本地下载一</a><a>本地下载二</a><a>网盘下载（提取码：8k2q）</a><p>下载说明：请使用解压软件解压，解压密码为本站网址。如发现链接失效，请点击报错。</p>',
  },
  {
    id: 'forum-chat',
    title: '单位领导让我写讲话稿，大家帮帮忙_语林论坛',
    orArticle: true,
    body: [
      '楼主|求助！明天局里开会，领导让我写个讲话稿，我一个字都憋不出来，有没有大神指点一下',
      '沙发|先说什么会',
      '楼主|安全生产的，十分钟左右',
      '3楼|百度一个改改呗，开头同志们，结尾散会，中间讲三点',
      '4楼|楼上正解，哈哈哈哈',
      '5楼|我们领导每次都脱稿，写了也白写',
      '6楼|我这有一篇，私信发你邮箱',
      '楼主|太感谢了！好人一生平安',
      '8楼|也发我一份谢谢',
      '9楼|同求，已私信',
      '10楼|同志们辛苦了！（领导口吻）',
    ]
      .map((post) => {
        const [who, text] = post.split('|');
        return `<div class="post"><div class="author">${who}</div><div class="date">发表于 2013-4-2 15:0${post.length % 10}</div><div class="t_f">${text}</div></div>`;
      })
      .join(''),
  },
  {
    id: 'home',
    title: '青禾文秘网-写材料的好帮手',
    body: `<div class="nav">首页 领导讲话 工作总结 心得体会 述职报告 党建材料 会员中心</div>${[
      '最新更新',
      '领导讲话',
      '工作总结',
      '述职报告',
    ]
      .map(
        (name) =>
          `<div class="box"><h2>${name}</h2><ul>${listTitles
            .slice(0, 9)
            .map((title) => row(title, '11-08'))
            .join('')}</ul></div>`,
      )
      .join('')}<p>客服微信：qhms8 工作时间：9:00-18:00</p>`,
  },
  {
    id: 'directory',
    title: '《讲话集》目录',
    body: `<h1>《讲话集》目录</h1>${listTitles.map((title, index) => `<p>${title}（二〇一${index % 10}年${1 + (index % 12)}月）……………${index * 7 + 1}</p>`).join('')}`,
  },
  {
    id: 'video',
    title: '【完整版】毕业典礼校长演讲 全程高能-视频',
    body: '<h1>【完整版】毕业典礼校长演讲 全程高能</h1><p>23.6万次播放 · 2021-06-30 · 未经作者授权，禁止转载</p><div>点赞 1.8万 投币 4032 收藏 9120 分享</div><div>弹幕列表 展开</div><ul><li>校长太可爱了</li><li>前方高能</li><li>哈哈哈哈哈哈</li><li>别人家的校长</li><li>泪目</li></ul><h3>接下来播放</h3><ul><li>开学典礼学生代表发言 05:12</li><li>婚礼致辞 岳父发言感动全场 03:40</li></ul><h3>评论 1204</h3><p>学弟路过：这就是我们校长！</p>',
  },
  {
    id: 'tags',
    title: '标签：讲话 - 大笔杆文库',
    body: `<h1>标签：讲话</h1><div class="tags">${['领导讲话', '会议讲话', '开业讲话', '升旗讲话', '家长会讲话', '毕业讲话', '表彰讲话', '婚礼讲话', '年会讲话', '培训讲话'].map((name) => `<a>${name}</a>`).join(' ')}</div><div class="cards">${listTitles.map((title) => `<a class="card"><b>${title}</b><i>DOCX</i><i>12页</i><i>￥5.00</i></a>`).join('')}</div>`,
  },
  {
    id: 'map',
    title: '网站地图',
    body: `<h1>网站地图</h1>${['领导讲话', '节日致辞', '婚庆致辞', '主持词', '演讲稿', '竞聘演讲', '述职报告', '工作报告', '党课讲稿', '心得体会'].map((name) => `<h3>${name}</h3><p><a>${name}范文</a> <a>${name}大全</a> <a>${name}格式</a> <a>${name}模板</a> <a>${name}ppt</a></p>`).join('')}`,
  },
];
