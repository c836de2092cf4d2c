/**
 * Cues by which a notice that text is missing is told, each with its weight.
 *
 * Such a notice speaks of a part of the text, of its size, and of what a reader has to do for it. Two of the three, and
 * nobody who speaks to an audience, make one (see `omission-voice.ts`). Folded text, as in `omissions.ts`.
 */

export interface OmissionCue {
  /** Stable, for tests. */
  readonly id: 'part' | 'withheld' | 'size' | 'pages' | 'condition' | 'gate' | 'tried';
  readonly why: string;
  readonly weight: 1 | 2;
  readonly pattern: RegExp;
  readonly takes: readonly string[];
  readonly spares: readonly string[];
}

export const omissionCues: readonly OmissionCue[] = [
  {
    id: 'part',
    why: 'Names the part that is not there.',
    weight: 1,
    pattern:
      /(?:此处|这里|此后|尚有|后半部分|此部分|其余部分|全稿|全档|完整稿|总字数|剩\s*\d|全部(?=请|需|内容)|以下|下面|后面|剩余|剩下|余下|还剩|还有|其余|后续|下文|后文|余文|中间|该段落?|本段落?|这段|此段|这部分|该部分|以上|以下部分|部分内容|[此该]内容|全文|整篇|全篇|完整(?!版?[^。,]{0,4}(?:资料|材料|文档|word|下载))|正文|未读)/u,
    takes: ['此处', '余下内容', '该段落'],
    spares: ['工作要点'],
  },
  {
    id: 'withheld',
    why: 'Says that it is kept back.',
    weight: 1,
    pattern:
      /隐去|跳过|打码|收起|▒|隐藏|篇幅所限|篇幅有限|限于篇幅|省略|略去|删节|屏蔽|折叠|上锁|锁定|加密|遮挡|已锁|🔒|未完(?!成|工)|(?:未予?|没有?|不予?|尚未|无法|不能|暂不)(?:被|完全|全部)?(?:展示|显示|展开|放出|公开|开放|读完|看完|显现|呈现)|未读/u,
    takes: ['此处隐去120字', '没展示', '内容已加密'],
    spares: ['任务未完成', '展示成果'],
  },
  {
    id: 'size',
    why: 'Says how much it is, in characters or in parts of the whole.',
    weight: 2,
    pattern: /总字数\s*[:：]?\s*\d|\d[\d,]*\s*(?:多|余)?(?:个?字(?!符?号|段|节|体|形)|字符)|\d{1,2}(?:\.\d+)?\s*%/u,
    takes: ['120字', '37%', '1,200个字'],
    spares: ['20页', '三百字'],
  },
  {
    id: 'pages',
    why: 'Says how much it is, in pages.',
    weight: 1,
    pattern: /\d+\s*(?:页|段|章节?)/u,
    takes: ['15页'],
    spares: ['十五页'],
  },
  {
    id: 'condition',
    why: 'Says what the reader has to do for it.',
    weight: 2,
    pattern:
      /(?:后|后就?|方|才|即|便)(?:可|能|可以|刷新|继续|接着){0,2}(?:自动)?(?:可见|可读|可看|查看|阅读|浏览|显示|解锁|展开|展示|看到|接着看|继续看|续读|开放)|解锁|(?:仅|只|限|专)(?:向|对|限|供|面向|有|由)?[^。,]{0,10}(?:开放|可见|可读|可看|查看|阅读|浏览|展示|专享|专属)|(?:付费|付款|支付|购买|订购|私信|验证|登[录陆]|开通|升级|成为|订阅|充值|关注|扫码|扫描|输入|回复|注册|加入|兑换|分享|转发|下载|打开)(?![^。]*(?:复制|打印))[^。]{0,16}(?:查看|阅读|浏览|显示|可见|可读|解锁|看|读|获取|领取|继续|密码|提取|剩余|余下|全[文篇])|(?:领取?|获取|输入|凭)(?:阅读)?(?:密码|口令|验证码)|(?:付费|收费|会员|vip|订阅)(?:部分|专区|内容|章节|可见|段落)|(?:到|去|在)(?:客户端|app|小程序|公众号)(?:里|内)?(?:看|读|阅读|查看)|(?:更多|完整|全部)(?:正文|内容|全文)(?:在|请到|见)(?:app|客户端|公众号|附件|小程序)|看到底|(?:回复|回帖|登[录陆]|付费|会员|vip|购买|订阅|关注|粉丝|好友)(?:之?后)?(?:就?可|就能|才|方)?(?:见|可见|可看|可读|可阅)|可(?:以)?(?:免费)?(?:阅读|预览|试读)\s*\d|仅供(?:付费|会员|订阅|订户|vip)|(?:看|读|阅|取)(?:完整|全[文篇]|剩余|余下|后面|后续)/u,
    takes: ['购买后可见', '升级后可见', '回复可见', '仅向订阅用户开放', '付费后方可浏览', '领取密码', '登录后接着看'],
    spares: ['培训后上岗', '购买农机'],
  },
  {
    id: 'gate',
    why: 'Names who may see it, or what it costs.',
    weight: 1,
    pattern:
      /[¥￥]\s*\d|订户|验证|付费读者|订阅读者|会员|vip|付费|(?:回复|回帖|跟帖)(?=之?后|就?可|才|即|方|本帖|该帖|帖子|解锁|查看|浏览|[)\]】!]*$)|年卡|月卡|季卡|终身|订阅用户|积分|金币|下载券|元(?:$|[^月旦首素气老])|登[录陆]|注册|公众号|二维码|扫码|客户端|app|客服|权限|网盘/u,
    takes: ['年卡用户', '支付2元', '登录', '回复本帖'],
    spares: ['元旦', '书面回复办公室'],
  },
  {
    id: 'tried',
    why: 'Says that a sample is over.',
    weight: 2,
    pattern:
      /(?:免费额度|试读|试看|预览|试阅|免费(?:部分|章节|内容|阅读|额度)|样张|样章|体验)[^。,]{0,6}(?:结束|完毕|已?放?完|到此|为止|用完|已满|已尽|上限|完了|部分|内容|已到)|(?:已|到)(?:达|到)?(?:免费|试读|预览)[^。]{0,6}(?:上限|末尾|尽头|结尾)/u,
    takes: ['试读部分已放完', '免费额度已用完', '预览到此为止'],
    spares: ['预览会议材料'],
  },
];
