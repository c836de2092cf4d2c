/** What pages say that hold no text, each word of another kind, and how many kinds make such a page. Folded. */
export const pagesWithoutText = {
  // Price, buttons, buyers, delivery, goods; sites that sell texts have a price and a button too
  shop: {
    least: 4,
    words: [
      /[¥￥]\s?\d|\d元(?:起|\/)/u,
      /加入购物车|加购|立即(?:购买|下单|抢购)|马上抢|去结算/u,
      /月销|已售|销量|好评|(?:累计|条|商品|买家)评价|买家/u,
      /包邮|运费|配送|发货|现货|有货|库存|满\d+减\d+/u,
      /规格|套餐|型号|品牌|isbn|包装|尺寸|宝贝/u,
    ],
  },
  login: {
    least: 3,
    words: [
      /账号|帐号|用户名|手机号|邮箱/u,
      /密码/u,
      /记住我|自动登录|忘记密码|找回密码/u,
      /第三方|验证码|(?:微信|qq|微博)登录/u,
      /用户协议|隐私政策|立即注册/u,
    ],
  },
  missing: {
    least: 2,
    words: [/页面|网页|内容|文章|链接|网址/u, /不存在|(?:已|被)删除|找不到|无法(?:访问|显示)|出错|失效|过期/u],
  },
  profile: {
    least: 4,
    words: [
      /粉丝/u,
      /关注/u,
      /获赞|积分|等级|经验值/u,
      /个人(?:主页|资料|简介)/u,
      /(?:加入|注册|最后登录)时间/u,
      /发帖|回帖|动态/u,
    ],
  },
  job: {
    least: 4,
    words: [
      /岗位职责|职位描述|工作职责/u,
      /任职要求|任职资格|岗位要求/u,
      /薪资|薪酬|月薪|底薪|五险一金/u,
      /工作地点|上班地点|工作时间/u,
      /招聘人数|招\s?\d+\s?人|若干名/u,
      /投递|简历发送|应聘/u,
    ],
  },
} as const;
