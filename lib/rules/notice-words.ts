/**
 * The vocabulary of notices: what a page says to its reader about itself, by the part each word plays.
 *
 * No word is a sign by itself, and most are ordinary words of speeches. A notice is told by being made of them almost
 * entirely, with an act and a thing of the page among them (see `vocabulary.ts`). Folded: Simplified, half width, small letters.
 */

export interface NoticeWords {
  /** Plain: letters and digits, for the log. */
  readonly id: string;
  readonly why: string;
  /** Divided by blanks. */
  readonly words: string;
}

export const noticeWords = [
  {
    id: 'view',
    why: 'Acts by which a reader sees more of a text.',
    words:
      '阅读 查看 浏览 观看 展开 显示 阅览 看到 看全 在线阅读 继续阅读 阅读更多 查阅 读 看 可见 可读 可看 预览 试读 试看 试阅 免费预览 免费试读 点击阅读 点击查看 点击展开 解锁',
  },
  {
    id: 'act',
    why: 'Other acts that a page asks of its reader.',
    words:
      '点击 单击 点此 点这里 戳 轻点 长按 按住 识别 识图 下载 转存 复制 粘贴 收藏 转发 分享 点赞 打印 朗读 播报 举报 投诉 纠错 反馈 评论 留言 评价 评分 投票 打赏 赞赏 赏 搜索 搜 访问 跳转 打开 安装 启动 返回 关闭 刷新 输入 回复 提交 绑定 获取 领取 索取 加入 添加 咨询 联系 投稿 定制 代写 代笔 撰稿 订制 加载 收起 导出 欢迎关注 置顶 设为星标 畅享 尊享 畅读 离线 代找 下单 购置',
  },
  {
    id: 'gate',
    why: 'What stands between a reader and the text.',
    words:
      '登录 登陆 登入 注册 会员 vip svip 超级会员 正式会员 普通会员 非会员 付费 购买 支付 付款 充值 开通 续费 升级 订阅 扫码 扫一扫 扫描 二维码 小程序码 微信扫码 扫描二维码 关注 公众号 微信公众号 服务号 订阅号 客户端 app 小程序 验证码 密码 口令 权限 积分 金币 下载券 阅读券 阅读币 书币 文币 余额 年卡 月卡 季卡 终身卡 收费 付费内容 普通用户 游客 打开app 下载app 成为会员 专享 专属 扫码关注 扫码登录 微信登录 兑换',
  },
  {
    id: 'rest',
    why: 'The part of the text that is not shown.',
    words:
      '全文 剩余 剩余内容 剩余部分 剩余全文 余下 余下内容 余下部分 余下全文 余下全部 其余 其余内容 其余部分 剩下 剩下的内容 完整 完整版 完整内容 完整版内容 完整文章 完整文档 全部内容 隐藏内容 隐藏的内容 后续 后续内容 后面的内容 后面内容 下文 以下内容 此处内容 更多内容 未显示 未读 未显示内容 未读内容 正文 正文内容 全篇 余文 隐藏部分 被隐藏 本段 本段内容 部分内容 隐藏 已隐藏 省略 已省略 中间部分 该内容 此内容 付费部分 免费部分 节选内容 剩余文字 下半部分 全部章节 大结局 后半部分 此部分 该部分 以下部分',
  },
  {
    id: 'own',
    why: 'The page and its text, named by the page.',
    words:
      '本文 此文 该文 原文 这篇文章 本篇 本篇文章 这篇 文章 本文内容 本文档 该文档 此文档 文档 本页 此页 本页面 页面 网页 本站 本网站 本网 网站 全站 站内 本平台 word word文档 word版 doc docx pdf ppt wps txt 电子版 纯文本 高清版 无水印 打印版 源文件 压缩包 附件 网盘 百度网盘 提取码 文库 本资料 该资料 此资料 本内容 浏览器 蓝字 名片 卡片 按钮 链接 网址 原图 大图 手机版 桌面版 桌面 收藏夹 关键词 手机用户 电脑用户 电脑端 手机端 ctrl ctrl+d 本栏目',
  },
  {
    id: 'thing',
    why: 'Things that such sites trade in or send their readers to.',
    words:
      '范文 模板 素材 资料 材料 文稿 稿件 例文 公文 讲话稿 发言稿 演讲稿 写作 课件 栏目 专题 频道 内容 信息 资源 资讯 微信 微博 新浪微博 qq qq空间 qq好友 朋友圈 微信好友 好友 朋友 群 交流群 会员群 微信群 qq群 读者群 粉丝群 客服 在线客服 人工客服 老师 站长 小编 管理员 账号 帐号 帐户 账户 用户名 手机号 手机 电脑 微信号 头条号 视频号 抖音 快手 百度 评论区 留言区 抢沙发 沙发 海量',
  },
  {
    id: 'claim',
    why: 'What a site says of where the text is from, whose it is, and who may use it.',
    words:
      '来自 来自于 来源于 来源 出自 源自 选自 摘自 转自 取自 引自 出处 整理 收集 搜集 采编 汇编 编辑整理 整理发布 提供 发布 上传 原创 首发 首发于 版权 版权所有 侵权 授权 许可 允许 同意 未经 不得 禁止 严禁 请勿 擅自 转载 注明 注明出处 保留 商用 仅供 仅供参考 参考 学习 交流学习 网友 用户 互联网 网络 原作者 作者 归原作者所有 责任 无关 立场 分享者 贡献 禁止转载 投稿',
  },
  {
    id: 'lead',
    why: 'How such a sentence begins, or what it holds out.',
    words:
      '请 您 您好 亲 请您 请先 如需 如果 如 若 若需 需要 需 想 想要 想看 一键 立即 马上 立刻 免费 更多 最新 更多精彩 限时 特价 优惠 限时优惠 仅需 只需 只要 即可 方可 后可 后即可 才能 才可 才可以 才会 可 可以 就能 就可以 喜欢 觉得 如果觉得 如您觉得 抱歉 对不起 很抱歉 亲爱的读者 尚未 还未 无法 不能 无需 未 没有 仅限 仅 只能 快来 欢迎',
  },
  {
    id: 'glue',
    why: 'Small words between them.',
    words:
      '完毕 总共 获得 阅读完 阅读完毕 价低 环保 喜欢 结束 列表 列表页 总 字数 总字数 计 共计 前 完 到此 到此结束 为止 部分 免费版 收集 的 了 后 再 到 至 为 和 与 或 及 并 在 将 把 给 对 用 以 从 由 于 这 此 本 该 哦 吧 哟 啦 呢 吗 上 下 中 内 里 已 还 有 是 元 次 字 页 篇 份 个 点 天 每天 每日 第 共 约 上方 下方 左侧 右侧 左上角 右上角 底部 顶部 下面 上面 此处 这里 处 图标 同类 同款 类似 相关 精彩 优质 精选 独家 实用 快速 直接 轻松 一起 随时 随地 随时随地 方便 更方便 便于 更佳 更好 更 不错 有用 有帮助 有价值 一下 成功 失败 全部 所有 全 您的 我的 之后 以后 之前 新 版 式 享 被 不 错过 支持 鼓励 我们 一次 永久 终身 特权 权益 福利 优先 同步 完成 而 成为 按 我 咱 喔 起 看看 地址 使用 体验 进入 享受 保存 编辑 加 中 就 即 也 会 超值 包年 写作经验 与同行 交流写作经验 您需要 您可以 张 限制 由于篇幅限制 仅展示 展示 余 类 提示 温馨提示 友情提示 提醒 或者 以及 之 当前 目前 现在 今日 百万 万份 万篇 份 亿 等 各类 多种 权威 专业 热门 必备 海量',
  },
] as const satisfies readonly NoticeWords[];

export type NoticeRole = (typeof noticeWords)[number]['id'];

/** Words that the name of a site may follow. */
export const beforeSites: readonly string[] = [
  '访问',
  '关注',
  '登录',
  '登陆',
  '打开',
  '搜索',
  '搜',
  '由',
  '于',
  '到',
  '上',
  '自',
  '为',
  '百度',
  '进入',
  '收藏',
  '来自',
  '来自于',
  '来源于',
  '来源',
  '出自',
  '源自',
  '选自',
  '摘自',
  '转自',
  '取自',
  '首发于',
  '登入',
  '公众号',
  '名片',
];

/** How the names of sites that sell texts end. */
export const siteKinds: readonly string[] = [
  '范文网',
  '公文网',
  '文秘网',
  '资源网',
  '文档网',
  '学习网',
  '文库',
  '文秘',
  '公文',
  '之家',
  '智库',
  '网站',
  '网',
];

/** Words in the names of those whose sites a speaker may name. */
export const siteOwners: readonly string[] = [
  '政府',
  '人民',
  '局',
  '厅',
  '委',
  '校',
  '大学',
  '协会',
  '学会',
  '公司',
  '集团',
  '单位',
  '部门',
  '我',
  '局域',
  '互联',
];
