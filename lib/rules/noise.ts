/**
 * Sentences that are never part of a speech. Add a row; the row is its own test.
 *
 * Patterns are matched on folded text (Simplified, half width, small letters; see `fold`), so Traditional and full-width
 * pages need no second row. Most words of these notices have innocent uses: a row describes the shape of a line — short,
 * a number, a button, a contact, a place on the page — and never a bare word.
 */

export interface NoiseRule {
  /** Stable: it is stored in every change log. */
  readonly id: string;
  readonly why: string;
  /** `block` drops the line it describes in full; `span` cuts only what it matched. */
  readonly scope: 'block' | 'span';
  /** `head`: before the speech begins; `tail`: after its last long paragraph; `edge`: either; `any`: everywhere. */
  readonly place: 'head' | 'tail' | 'edge' | 'any';
  readonly pattern: RegExp;
  readonly takes: readonly string[];
  /** Look-alikes from real speeches that it must leave alone. */
  readonly spares: readonly string[];
}

/** Ways to write to a seller, with the number or name that must follow. */
const contact = String.raw`(?:q\s*q|扣扣|企鹅|某鹅|微\s*信|v\s*x|v信|wx|skr-web|电话|手机|联系方式|客服|公众号)(?:群|号|客服|在线|同号|\/)*[号码为是:]*\s*[a-z0-9_-]{5,}`;
/** Names of the kind of site: ends of names, not whole words of ours. */
const siteName = String.raw`[\u4e00-\u9fff\w]{1,10}(?:网|网站|文库|智库|文秘|范文|之家|资料库|论坛|公众号)`;
/** A host name or address. */
const address = String.raw`(?:https?:\/\/)?(?!(?:[a-z0-9-]+\.)*gov\.)(?:www\.|m\.)?[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.(?:com|cn|net|org|cc|top|vip)(?:\.cn)?(?:\/[^\s)】\]。,]*)?`;

export const noiseRules: readonly NoiseRule[] = [
  {
    id: 'breadcrumb',
    why: 'The way to the page through the site.',
    scope: 'block',
    place: 'edge',
    pattern: /^(?:您?(?:现在|当前|目前)?(?:所在|的)?(?:位置|栏目)\s*[:>]|当前位置|首页\s*[>»›|-]).{0,80}$|^[^。!?]{1,20}(?:\s*(?:>{1,2}|»|›)\s*[^。!?>»›]{1,20}){1,6}$/u,
    takes: ['您的位置：某某网>>政协/政协讲话/>>正文', '当前位置:首页 > 范文 > 正文', '首页 » 讲话 » 正文'],
    spares: ['我们当前位置虽好，但不能满足。', 'a>b，所以结论成立。'],
  },
  {
    id: 'date-line',
    why: 'When and by whom the page was put up; the record keeps it.',
    scope: 'block',
    place: 'head',
    pattern:
      /^(?=.{6,100}$)(?!\s*\d{4}年\d{1,2}月\d{1,2}日\s*$)(?:\s*(?:(?:发布|发表|更新|上传|添加|编辑|整理|录入)?(?:时间|日期|于)?[:]?\s*(?:19|20)\d{2}[-\/.年]\s*\d{1,2}[-\/.月]\s*\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*星期[一二三四五六日天])?|(?:来源|出处|作者|编辑|责任编辑|责编|浏览|阅读|点击|人气|字数|分类|评论|查看|热度|类别|栏目|标签|字号|推荐度|上传者?)[:()]\s*[^\s。]{0,20}|[^\s。,]{1,14}(?:网|库|报|站|号|社|客户端|日报|首页)|第?\s*\d{1,3}\s*(?:次|版|人)|[|\/·])\s*){1,8}$/u,
    takes: ['发表时间:2021/1/14 18:38:31', '2025-03-12 09:18:15 某某智库', '来源：某某网 作者：佚名 发布时间：2020-06-18 阅读：1283', '更新时间：2023-06-12 08:31:07 作者：LZ文人 字数：81164'],
    spares: ['2019年9月20日，中央政协工作会议在北京召开。', '（2023年3月8日）', '2023年3月8日'],
  },
  {
    id: 'resale',
    why: 'Shops print who sells the text and how to reach them, above and below it.',
    scope: 'block',
    place: 'any',
    pattern: new RegExp(String.raw`^(?=.{4,90}$)(?!.*(?:同志们|我们|监督|热线|报名|预约|举报电话)).*(?:整理|咨询|代写|代笔|定制|会员|资料|材料|范文|倒卖|加群|交流群|客服|老师|订阅|获取|领取).{0,30}${contact}.*$|^(?=.{4,60}$).{0,30}${contact}.{0,12}(?:整理|咨询|代写|代笔|定制|老师|客服|获取|领取|加我|添加).*$`, 'u'),
    takes: ['酷某文行整理，咨询QQ123456789', '代写讲话稿请加微信 abc_12345', '客服QQ：1186349871 会员咨询', '需要定制材料联系微信：wenmi886'],
    spares: ['监督举报电话：0551-12345678，我们欢迎大家监督。', '我的微信是 zhang123，同志们有事随时找我。'],
  },
  {
    id: 'contact-line',
    why: 'A line that is nothing but a way to reach a seller.',
    scope: 'block',
    place: 'edge',
    pattern: new RegExp(String.raw`^[^\u4e00-\u9fff]{0,6}(?:请?点?击?|添加|扫码|加|联系|免费|会员|交流|官方|本站|站长|编辑|咨询|客服|商务|合作|投稿|\s){0,4}(?:${contact}|(?:q\s*q|微信|会员|免费\s*q\s*q)?群(?:号)?[:]\s*[\d\s]*|(?=.*(?:👉|联系老师|加我|客服))[^\u4e00-\u9fff]{0,8}[a-z][a-z0-9_-]{5,}[^\u4e00-\u9fff]{0,8})(?:联系老师|联系我们|咨询|客服|\(已满\)|\s){0,3}[^\u4e00-\u9fff]{0,6}$`, 'u'),
    takes: ['请点击👉 mbgs777 👈联系老师', '会员群：', '免费QQ群：', '免费QQ群：618273645（已满）', '微信：wenmi886'],
    spares: ['WTO规则', '谢谢！', 'iso9000', '群众路线：'],
  },
  {
    id: 'no-resale',
    why: 'Shops warn against passing on what they sold.',
    scope: 'block',
    place: 'edge',
    pattern: /^[【([]?(?=.{4,60}$)(?:仅供(?:内部)?(?:学习|参考|会员|交流)[^。]{0,20}|(?:严?禁|禁止|请勿|不得|切勿|未经(?:允许|授权|许可))[^。]{0,8}(?:外传|转载|复制|商用|二次销售|(?:倒卖|转卖|传播)(?=$|[】)\]!。,]|本|会员|资料|材料))[^。]{0,20}|(?:打击|举报|抵制)[^。]{0,6}(?:倒卖|盗版|转卖)(?=$|[】)\]!。,]|活动$|活动[】)]|行为[】)]|会员|本站|资料|材料|者)[^。]{0,40}|[^。]{0,12}(?:立享|订阅|包年|年费|年卡)[^。]{0,12}(?:权益|会员|资料|下载)[^。]{0,12})[】)\]!。]?$/u,
    takes: ['仅供学习 禁止外传', '【打击倒卖活动】', '举报倒卖会员资料的人，举报成功免费赠送一年会员材料！', '未经授权不得转载', '现在订阅立享前3年的所有权益和资料'],
    spares: ['严禁倒卖救灾物资，一经发现严肃查处。', '打击倒卖文物犯罪活动，必须出重拳。', '以上意见仅供参考，不当之处请批评指正。'],
  },
  {
    id: 'button',
    why: 'The words of buttons, alone on their line.',
    scope: 'block',
    place: 'any',
    pattern:
      /^[\s【[(|·]*(?:(?:一键|点击|立即|免费|马上)?(?:复制|下载|收藏|点赞|打印|举报|分享|转发|投诉|纠错|朗读|关闭|登录|注册|登陆)(?:本文|本页|此页|全文|文档|链接|内容|微信号?|给好友|到朋友圈|此文|窗口|页面|word|pdf|版|\d*)*|登录\/注册|大\s*中\s*小|a\+|a-|放大|缩小|默认|字号[:大中小\s]*|分享(?:到|至)?[:]?(?:微信|微博|qq|空间|朋友圈|好友|\s)*|赞\s*\(?\d*\)?|踩\s*\(?\d*\)?|返回(?:顶部|列表|首页|上一页)|顶部|上一[篇页]|下一[篇页]|尾页|首页|末页|回复|顶|无|更多|收起|展开|评论|抢沙发|我要纠错|加入收藏|设为首页|推荐度[:★☆\s]*|★+|\s|[|·[\]()【】]){1,8}$/u,
    takes: ['一键复制', '复制链接', '点赞 收藏 举报', '大 中 小', 'A+', '【打印此頁】【關閉】', '分享到：微信 微博', '上一页', '免费下载Word版', '推荐度：★★★★★'],
    spares: ['谢谢！', '下载反诈应用', '复制经验', '更多的人', '分享收获', '展开攻势'],
  },
  {
    id: 'download-box',
    why: 'Boxes that offer the text as a file, for points or money.',
    scope: 'block',
    place: 'any',
    pattern:
      /^(?=.{4,90}$)(?!.*(?:大家|我们|同志|群众|企业|应用,)).*(?:下载(?:文档|本文|全文|word|pdf|券|地址|价格|次数|到电脑|文件)|(?:word|pdf|doc)\s*(?:文档|版)?\s*下载|将本文的word|下载.{0,12}(?:方便收藏|收藏和打印|查找使用)|资源下载|文档(?:下载|大小|格式|页数|类型)[:]|人已下载|\d+\s*(?:下载券|金币|积分|酷币|元)\b).*$/u,
    takes: ['将本文的Word文档下载到电脑，方便收藏和打印', '下载文档到电脑，查找使用更方便 1下载券 6681人已下载', '点击下载文档', '文档格式：DOC'],
    spares: ['请大家下载反诈应用，保护好自己的钱袋子。', '我们开通了政策文件下载地址，群众随时可以查。'],
  },
  {
    id: 'editor-intro',
    why: 'Template sites introduce what their editors collected.',
    scope: 'block',
    place: 'any',
    pattern:
      /^(?=.{6,160}$)(?=.*(?:小编|本站|本网|范文|讲话稿|发言稿|演讲稿|致辞|心得|总结|例文|模板|文章|精选|\d篇))(?!.*(?:同志们|(?<!小编)我(?:为|给|跟|和)|我是)).{0,80}(?:为|给|跟|和|与)(?:大家|您|你|各位|网友|同学们?)(?:精心|收集|搜集|整理|带来|分享|准备|推荐|提供|介绍|编辑|了|的|\s|并|和){2,}.{0,60}(?:参考|借鉴|阅读|帮助|范文|希望|欢迎|讲话稿?|发言稿?|篇|喜欢|学习|收藏|内容|吧).{0,30}$/u,
    takes: ['下面是小编为大家整理的，供大家参考。', '以下是小编为大家收集的开学典礼讲话稿范文，欢迎阅读。', '今天为大家精心整理了年会致辞，希望对您有所帮助！', '下面是小編為大家整理的講話範文，僅供參考'],
    spares: ['下面，我为大家介绍一下今年的工作情况。', '我为大家准备了三点意见，供大家参考。', '作为一名小编，我深知编辑工作的责任。'],
  },
  {
    id: 'editor-outro',
    why: 'Template sites close with what else they have.',
    scope: 'block',
    place: 'any',
    pattern:
      /^(?=.{6,160}$)(?:【?(?:以上|上述|上面)(?!.*我(?:的|们|对|今)).{0,60}(?:小编|本站|全部内容|范文|(?:内容|文章|资料).{0,6}希望对(?:大家|您|你))|(?:更多|相关|想(?:了解|看)更多|如需|欲知)(?!.*请大家).{0,30}(?:范文|讲话稿|发言稿|文章|资料|材料|资讯|内容|推荐)[^。]{0,10}(?:请|敬请|尽在|可以|欢迎|关注|访问|登录|点击|推荐阅读)|看(?:过|了)[^。]{0,40}(?:还|的人还|又)(?:看|喜欢)|(?:推荐|延伸|扩展|拓展|相关)阅读[:]).*$/u,
    takes: ['以上就是小编为大家带来的全部内容，希望对大家有所帮助。', '更多精彩范文请关注本站演讲稿栏目', '看过“开学典礼讲话”的人还看了：', '推荐阅读：《年终总结讲话》'],
    spares: ['以上就是我的发言内容，谢谢大家！', '更多的内容，请大家会后阅读材料。', '以上几点，希望对大家有所帮助。'],
  },
  {
    id: 'genre-opener',
    why: 'Template sites open with a general word about the kind of text.',
    scope: 'block',
    place: 'head',
    pattern:
      /^(?=.{15,600}$)(?!.*(?:同志们|各位领导|各位代表|各位委员|尊敬的)).*(?:(?:范文|写作(?:技巧|方法|思路)|(?:怎么|如何|应该怎样)写|写(?:总结|讲话稿?|发言稿?|演讲稿?|心得|报告|稿)[^。]{0,8}(?:时|要|应|需)|(?:讲话稿|演讲稿|发言稿|总结|心得体会|致辞|述职报告|主持词|工作报告|报告|演讲)(?:是|指的是|具有|作为)(?:一种|对|指|为了|人们|应用|宣传|由|在|[^。]{0,20}文[体稿书])|你(?:知道|写过|见过|还在为)[^。]{0,20}(?:吗|苦恼|发愁)|(?:许多|很多|不少|越来越多)(?:人|的?场合|地方)[^。]{0,20}(?:讲话稿|演讲稿|发言稿|致辞|总结))).*$/u,
    takes: ['总结是对过去一段时间的内容进行概括和归纳，写总结时可以参考以往的范文。', '在日常生活中，越来越多的场合需要用到讲话稿，你知道讲话稿怎么写吗？下面是范文。', '演讲稿是一种实用性比较强的文稿，写演讲稿时要注意什么？'],
    spares: ['报告是对全年工作的检阅，请各位代表审议。', '总结过去，是为了更好地开创未来。', '写好这篇大文章，要靠全县人民。'],
  },
  {
    id: 'source-credit',
    why: 'The site credits itself inside the text.',
    scope: 'span',
    place: 'any',
    pattern: new RegExp(
      String.raw`[(\[【（]\s*(?:本文|文章|内容|资料|范文|原文|转载|摘)?(?:来自|来源于?|来源|出自|选自|转载自|摘自|由|编辑|原创|首发|via)\s*[:]?\s*(?:${siteName}|${address})(?:[^()\[\]【】。]{0,24})[)\]】）]|(?:本文|此文|该文|更多(?:相关)?(?:范文|文章|资料|内容|讲话稿?))\s*(?:来自|来源于?|出自|转载自|由|转自|尽在|请(?:访问|关注|登录|到)|敬请(?:关注|访问))\s*[:]?\s*(?:${siteName}|${address})[^,。;!?\n]{0,24}(?:整理|提供|发布|收集|编辑|首发)?[。!]?`,
      'u',
    ),
    takes: ['（本文来自某某范文网）', '【本文來源於某某範文網】', '本文来自某某文秘网整理。', '（来源：www.example.com）'],
    spares: ['我们的力量来自人民。', '本文件自公布之日起施行。', '（来自：某县）', '数据来源于国家统计局。'],
  },
  {
    id: 'address-span',
    why: 'A watermark of the site\'s address, in brackets or glued between sentences.',
    scope: 'span',
    place: 'any',
    pattern: new RegExp(String.raw`[(\[【<《]\s*(?:${siteName})?\s*(?:${address})\s*[^()\[\]【】<>《》。]{0,12}[)\]】>》]|(?:^|(?<=[。!?…]))\s*(?:${siteName})?\s*[-—_|]*\s*(?=https?:\/\/|www\.|m\.)(?:${address})\s*(?:$|(?=[\u4e00-\u9fff]))`, 'u'),
    takes: ['（某某文秘网www.example.com）', '[www.example.com]', '某某范文网 www.example.cn'],
    spares: ['请登录中国政府网www.gov.cn查询。', '（网址见附件）'],
  },
  {
    id: 'hidden-button',
    why: 'The words of a button that opened hidden text, glued to what it opened.',
    scope: 'span',
    place: 'any',
    pattern: /(?:当前|此处|以下|部分)?隐藏内容(?:免费|付费|登录后?|会员)?(?:查看|可见|阅读)|\[(?:点击|请)?(?:展开|收起)(?:阅读)?全文\]|点击(?:展开|收起)(?:阅读)?(?:全文|更多)|点击(?:图片|文字)?(?:进入|查看)(?:下一页|原图)/u,
    takes: ['当前隐藏内容免费查看', '点击展开全文', '[收起全文]'],
    spares: ['隐藏内容风险', '请展开讨论', '展开全文学习活动'],
  },
  {
    id: 'editor-credit',
    why: 'Newspapers and portals name the editor behind the text.',
    scope: 'span',
    place: 'any',
    pattern: /\s*[(【[]\s*(?:责任?编辑?|责编|编辑|校对|审核|审签|值班编辑|编审|网络编辑|图文|供稿|来源|作者单位|稿源|监制|终审)\s*[:]\s*[^()【】[\]。]{1,40}[)】\]]\s*$|^(?:责任?编辑?|责编|编辑|校对|审核|审签|值班编辑|编审|一审|二审|三审|监制|终审)\s*[:|丨]\s*[^。]{1,60}$/u,
    takes: ['（责任编辑：张三）', '【编辑：李四】', '责编：王五 审核：赵六', '编辑丨某某'],
    spares: ['（作者系县委书记）', '编辑工作：要严谨。今年要抓好三件事。'],
  },
  {
    id: 'disclaimer',
    why: 'Sites disclaim, and ask to be told of wrongs.',
    scope: 'block',
    place: 'edge',
    pattern:
      /^(?=.{8,300}$)[【[(*※]?(?:(?:免责|版权|平台|特别|郑重|网站|本站)?(?:声明|说明)|温馨提示|友情提示|特别提醒|版权所有|copyright|注)?[】\])]?\s*[:：]?.{0,80}(?:(?:本站|本网|本平台|本文档?|平台|该文|内容|资料|文章|用户)[^。]{0,40}(?:用户(?:自行)?(?:提供|上传)|来(?:自|源于)(?:网络|互联网)|网络(?:收集|转载|整理)|不代表|版权归|仅供(?:学习|参考)|信息存储|不承担)|如有?(?:侵权|侵犯|不妥|版权)|联系(?:我们|本站|客服)?(?:删除|处理)|未经(?:允许|授权|许可)[^。]{0,6}(?:不得|禁止|请勿)转载).{0,160}$/u,
    takes: ['版权说明：本文档由用户提供并上传，收益归属内容提供方', '平台声明：该文观点仅代表作者本人，本平台仅提供信息存储服务', '本站资料均来自网络，如有侵权请联系QQ123456删除', '温馨提示：本文内容来源于网络，仅供参考'],
    spares: ['不代表本站对其观点赞同', '文章写得好不好，群众说了算。', '注：以上数据来自统计公报。'],
  },
  {
    id: 'footer',
    why: 'The foot of the page: owner, licence, copyright.',
    scope: 'block',
    place: 'tail',
    pattern: /^(?=.{4,200}$).*(?:[\u4e00-\u9fff]icp[备证]|公网安备|copyright\s*(?:©|\(c\)|\d{4}|所有)|版权所有(?![者人权])|all rights reserved|©\s*\d{4}|网站地图|关于我们\s*[|·]|联系我们\s*[|·]|备案号[:]|技术支持[:]).*$/u,
    takes: ['Copyright © 2010-2023 某某网 版权所有', '渝ICP备05001234号', '关于我们 | 联系我们 | 免责声明'],
    spares: ['知识产权和版权所有者的利益要保护好，这是底线。'],
  },
  {
    id: 'counter',
    why: 'Counts of views, words, votes.',
    scope: 'block',
    place: 'any',
    pattern: /^(?:(?:阅读|浏览|点击|查看|评论|字数|人气|热度|点赞|收藏|分享|转发|下载|播放|访问|赞|回复)(?:量|数|次数)?\s*[:()]?\s*[\d.,]+\s*(?:万|次|人|字|\+|w)?\)?\s*[|·,]?\s*){1,6}$/u,
    takes: ['阅读(1283)', '浏览：3,412 次', '点赞 12 收藏 3', '字数：81164'],
    spares: ['阅读3本书', '评论2篇文章', '收藏家协会'],
  },
  {
    id: 'tag-line',
    why: 'Tags and categories of the site.',
    scope: 'block',
    place: 'edge',
    pattern: /^(?:标签|tags?|关键词|关键字|分类|所属栏目|栏目|专题)\s*[:]\s*[^。!?]{0,60}$/u,
    takes: ['标签：政协 讲话', '关键词：党建;讲话'],
    spares: ['关键词：担当。我想用这个词概括今年的工作。'],
  },
  {
    id: 'forum-frame',
    why: 'What a forum prints around a post.',
    scope: 'block',
    place: 'any',
    pattern: /^(?:楼主|沙发|板凳|地板|\d+\s*[#楼])$|^(?:发表于|最后编辑于?|本帖最后由)\s*.{0,30}\d{1,2}:\d{2}.{0,12}$|^(?:只看该作者|倒序浏览|显示全部楼层|回复|使用道具|电梯直达|来自[:]?(?:手机|安卓|iphone).{0,12}|该用户.{0,12})(?:\s*\|?\s*(?:只看该作者|倒序浏览|回复|举报|使用道具))*$/u,
    takes: ['楼主', '发表于 2019-3-8 10:12:33', '只看该作者', '只看该作者 | 倒序浏览', '2#'],
    spares: ['楼主任', '发表于《求是》杂志'],
  },
  {
    id: 'print-of-page',
    why: 'Words for reading aids and follow buttons.',
    scope: 'block',
    place: 'any',
    pattern: /^(?:扫一扫|扫码|长按|微信扫|识别|用微信|手机)[^。!?]{0,20}(?:二维码|关注|阅读|公众号|手机|分享|加群|下载|app)[^。!?]{0,20}$|^(?:关注|欢迎关注|搜索|点击关注)[^。!?]{0,12}(?:公众号|微信号?|视频号|官方微博|抖音号?)[^。!?]{0,20}$|^(?:下载|打开|安装)[^。!?大家]{0,12}(?:客户端|app|手机版)[^。!?]{0,12}$|^您?还?(?:未|没有)登录.{0,12}$|^.{0,8}(?:vip|会员)(?:年卡|月卡|免费|专享|特权|可用|价).{0,12}$/u,
    takes: ['扫一扫关注公众号', '长按识别二维码关注我们', '欢迎关注微信公众号：某某', '下载网易新闻客户端', '扫码打开 手机搜狐网', '您还未登录，请先', '普通VIP年卡可用'],
    spares: ['扫码点餐、扫码乘车成为日常。', '关注民生、关注弱势群体', '打开思路', '央视新闻客户端'],
  },
];
