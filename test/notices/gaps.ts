/** Notices that text is missing, with the gap that each makes. */
import type { GapReason } from '../../lib/model/types.ts';

export interface GapNotice {
  readonly text: string;
  readonly reason: GapReason;
  readonly omittedChars: number | null;
}

const gap = (reason: GapReason, text: string, omittedChars: number | null = null): GapNotice => ({
  text,
  reason,
  omittedChars,
});

/** In the middle: the text goes on after them. */
export const inside: readonly GapNotice[] = [
  gap('paywall', '（此处隐藏1280字，付费后可见）', 1280),
  gap('paywall', '……（某某公文网此处省略956字，会员登录后阅读）……', 956),
  gap('paywall', '【本段内容共620字，开通会员后查看】', 620),
  gap('paywall', '[隐藏内容，VIP会员可见]'),
  gap('preview', '此处为隐藏内容，请登录后查看'),
  gap('preview', '抱歉，此内容需要登录后才能浏览'),
  gap('paywall', '以下内容为会员专享，请开通VIP后继续阅读'),
  gap('paywall', '——此处内容需要付费解锁——'),
  gap('paywall', '部分内容仅会员可见，请先登录'),
  gap('paywall', '本段已隐藏，支付2元后可阅读'),
  gap('paywall', '（中间部分已省略，共计1,560字，购买后阅读全文）', 1560),
  gap('preview', '输入验证码查看隐藏内容'),
  gap('preview', '关注公众号回复“讲话”获取密码，查看剩余内容'),
  gap('preview', '扫码关注后继续阅读剩余内容'),
  gap('preview', '打开APP查看全部内容'),
  gap('continued-from', '（上接第1版）'),
  gap('continued-from', '（紧接第二版）'),
  gap('continued-on', '（下转第4版）'),
  gap('continued-on', '（下转02版）'),
];

/** At the end of what the page shows. */
export const atEnd: readonly GapNotice[] = [
  gap('paywall', '（未完，全文共5200字，当前显示2000字，会员登录后阅读全文）', 3200),
  gap('paywall', '本文全文共3,860字，当前已显示1,200字，剩余部分请购买后阅读', 2660),
  gap('paywall', '全文总字数：6500字，您当前可阅读1500字，开通会员阅读全文', 5000),
  gap('paywall', '剩余2300字未显示，请登录后查看', 2300),
  gap('paywall', '还有1024字，付费后即可阅读', 1024),
  gap('paywall', '余下860字需开通会员查看', 860),
  gap('preview', '试读已结束，购买后可阅读全文'),
  gap('preview', '免费试读结束，请购买完整版'),
  gap('preview', '试看部分到此结束，下载完整版请登录'),
  gap('preview', '您已阅读完免费部分，后续内容请下载文档查看'),
  gap('preview', '预览已结束，下载文档查看完整内容'),
  gap('preview', '本文档共8页，当前仅预览前2页，下载后查看全部内容'),
  gap('preview', '剩余6页未读，点击展开'),
  gap('preview', '还有12页未显示，下载后阅读全文'),
  gap('preview', '剩余5页可查看，请登录'),
  // 202 characters are shown, 30 % of the text
  gap('paywall', '非会员只能预览30%的内容，请下载完整版', 471),
  gap('preview', '登录后阅读全文'),
  gap('preview', '登录即可查看完整内容'),
  gap('preview', '注册登录后可查看全文'),
  gap('paywall', '开通VIP，继续阅读全文'),
  gap('paywall', '成为会员后可阅读全文'),
  gap('preview', '扫描二维码阅读全文'),
  gap('preview', '微信扫码关注即可查看全文'),
  gap('preview', '关注公众号后解锁全文'),
  gap('preview', '打开客户端阅读全文'),
  gap('preview', '下载APP阅读全文'),
  gap('paywall', '付费阅读全文'),
  gap('paywall', '支付后查看剩余内容'),
  gap('paywall', '点击购买后阅读余下全部内容'),
  gap('preview', '以上为部分内容，完整版请下载查看'),
  gap('preview', '以上仅为节选内容，完整内容请登录查看'),
  gap('preview', '……以上内容为预览部分，全文请购买'),
  gap('preview', '由于篇幅限制，此处仅展示部分内容，下载后查看全文'),
  gap('paywall', '您还不是会员，无法查看全文'),
  gap('paywall', '您当前为普通用户，升级为VIP会员可查看全文'),
  gap('paywall', '本文仅限VIP会员阅读，请先登录'),
  gap('paywall', '该内容为付费内容，请购买后查看'),
  gap('paywall', '对不起，您没有权限查看全部内容，请开通会员'),
  gap('paywall', '剩余内容已隐藏，登录会员可见'),
  gap('paywall', '此文为收费文章，您需要支付5积分才能阅读全文'),
];
