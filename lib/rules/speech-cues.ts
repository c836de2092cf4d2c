/**
 * What tells a speech from other pages, on folded text. Marks are written in both widths, because the detector, which carries
 * these cues to every known page, leaves those of its lines as they are. No cue decides alone: novels are full of 讲话, news
 * reports quote 同志们. What each takes and spares stands in `test/rules/cue-cases.ts`.
 */

export interface Cue {
  readonly id: string;
  /** The title, the first lines, the last lines, or anywhere. */
  readonly where: 'title' | 'opening' | 'closing' | 'text';
  readonly pattern: RegExp;
  /** Added to the score once. */
  readonly weight: number;
}

export const cues: readonly Cue[] = [
  {
    id: 'speech-title',
    where: 'title',
    pattern:
      /(?:讲话|演辞|讲辞|谈话|开场白|致辞|致词|贺词|祝词|祝酒词|献词|发言|演讲|演说|主持词|主持稿|(?:开幕|闭幕|欢迎|欢送|答谢|悼)[词辞]|寄语|党课|动员会?上的|表态)(?:稿|材料|提纲|词|辞|范文|节选|实录|摘要|汇编|大全|全文|内容)*(?:[(（][^(（]*[)）]|篇.{1,3}|范文|精选|[一二三四五六七八九十\d篇]{1,4}){0,4}(?:[:：—-].*)?$|(?:在|于).{2,40}(?:会议?|大会|仪式|典礼|座谈会|论坛|活动|晚会|婚礼|宴会|晚宴|招待会)(?:[开闭]幕[式会])?上的.{0,6}$/,
    weight: 0.5,
  },
  {
    id: 'report-title',
    where: 'title',
    pattern:
      /(?:述职(?:述廉|述德)*报告|工作报告|工作总结|总结|心得体会|学习心得|体会|竞聘.{0,4}|竞选.{0,4}|倡议书|慰问信|贺信|公开信|交流材料|发言材料|对照检查材料|检视剖析材料|事迹材料|汇报(?:材料)?|自我介绍|感言|感想|党课.{0,3}|宣讲稿?)(?:[(（][^(（]*[)）]|篇.{1,3}|范文|精选|[一二三四五六七八九十\d篇]{1,4}){0,4}(?:[:：—-].*)?$/,
    weight: 0.56,
  },
  {
    id: 'salutation',
    where: 'opening',
    pattern:
      /^(?:[^。!！?？,，]{0,16}[,，、]?(?:各位|诸位)[^。]{1,40}[:：!！]\s*$|(?:尊敬|敬爱|亲爱)的[^。]{1,60}[:：!！,，]|(?:各位|诸位|[\u4e00-\u9fff]{2,3}们)[^。]{0,50}(?:[:：!！]\s*$|[,，]\s*(?:大家|你们|上午|下午|早上|晚上|各位|[\u4e00-\u9fff]{2,3}们))|(?:同志|同学|朋友|老师|女士|先生|代表|委员|乡亲)们[:：!！,，]|大家(?:上午|下午|早上|晚上|中午)?好)/m,
    weight: 0.56,
  },
  {
    id: 'address-within',
    where: 'text',
    pattern: /(?:各位(?:代表|委员|领导|来宾|同事|朋友|嘉宾|议员)|(?:同志|朋友|同学|乡亲)们)[,，!！:：、]/,
    weight: 0.1,
  },
  {
    id: 'we-speak',
    where: 'text',
    pattern:
      /(?:我们要|我们必须|让我们|我代表|我谨代表|请允许我|我宣布|下面[,，]?我|我讲|[讲提谈]几点|汇报如下|我的发言|我想|我是来自|在此[,，]?我)/,
    weight: 0.15,
  },
  {
    id: 'closing-words',
    where: 'closing',
    pattern:
      /(?:[谢多]谢(?:大家|各位|同志们)?|努力奋斗|而奋斗|再立新功|再创佳绩|圆满成功|更大的?贡献|新的?篇章|新局面|身体健康|万事如意|祝愿?.{0,20}(?:成功|顺利|快乐|幸福|进步)|请.{0,6}批评指正|敬请.{0,6}审议)[!！。]?\s*$/m,
    weight: 0.15,
  },
  {
    id: 'news',
    where: 'opening',
    // The inside of the line is tried before its beginning: three times as fast
    pattern:
      /^(?:【?本报讯|【?本网讯|据.{2,12}(?:报道|消息|网)|(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?[,，].{2,40}(?:召开|举行|举办|主持|出席|强调|在.{2,10}调研))|电(?<=^.{0,12}日?电)\s*[(（:：]|(?:记者|通讯员)(?<=^.{0,6}(?:记者|通讯员))\s*[\u4e00-\u9fff]{2,8}/m,
    weight: -0.45,
  },
  {
    id: 'news-voice',
    where: 'text',
    pattern:
      /(?:会议(?:强调|指出|要求|认为)[,，:：].*会议(?:强调|指出|要求|认为)|(?<=.{2})(?:强调|指出)[,，:：].*(?:强调|指出)[,，:：].{0,200}(?:参加|出席)(?:会议|活动|了)?|记者(?:从|了解|在|看到|采访)|接受(?:本报|记者)采访)/s,
    weight: -0.3,
  },
  {
    id: 'fiction',
    where: 'text',
    pattern:
      /(?:[“「][^”」]{1,60}[”」](?:[\u4e00-\u9fff]{1,6})?[,，。]?(?:他|她|[\u4e00-\u9fff]{2,3})?(?:说|问|道|喊|笑道|叹道|骂)[^”」]{0,80}){3}/s,
    weight: -0.5,
  },
  {
    id: 'law',
    where: 'text',
    pattern: /(?:(?:^|。)第[一二三四五六七八九十百零]{1,5}条[\s\S]*?){3}/m,
    weight: -0.5,
  },
  {
    id: 'other-title',
    where: 'title',
    pattern:
      /(?:求职信|自荐信|应聘信|推荐信|辞职信|辞职报告|申请书?|邀请函|请柬|介绍信|证明|情书|简历|教案|说课稿?|作文|读后感|观后感|日记|讣告|启事|声明|章程|规程|守则|公约|制度|预案|名单|简介|侧记|纪实|综述|通讯|专访|访谈|社论|散文|小说|全文阅读)(?:范文|模板|大全|[(（][^(（]*[)）]|[\d篇]{1,4}){0,4}$|第[一二三四五六七八九十百千\d]{1,6}[章回](?:[\s:：]|$)|^(?:如何|怎样|怎么|教你)|怎么写|如何写|写作(?:技巧|方法|要点|格式|指南)|万能(?:模板|开头|结尾|句式)|素材积累|好词好句/,
    weight: -0.6,
  },
  {
    id: 'notice-paper',
    where: 'title',
    pattern:
      /(?:通知|公告|通报|意见|办法|条例|规定|细则|方案|纪要|决定|批复|函|招标|招聘|公示|须知|攻略|教程|说明书|合同|协议|怎么写|如何写|写作技巧|格式|怎样|技巧|注意事项)(?:[(（].*[)）])?$/,
    weight: -0.35,
  },
];
