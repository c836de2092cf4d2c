/** Cues for the clean text alone, too heavy for the detector. Folded; what each takes and spares stands in `test/rules/cue-cases.ts`. */
import { type Cue, cues } from './speech-cues.ts';

const closer: readonly Cue[] = [
  {
    id: 'held-at',
    where: 'title',
    pattern:
      /(?:在|于).{2,60}(?:会|会议|仪式|典礼|论坛|活动|婚礼|宴|班)(?:开幕式|闭幕式|开幕会|闭幕会)?上?的?(?:讲话|致[辞词]|发言|报告|演讲|演说|主持词|寄语)(?:稿|提纲|全文|节选|摘要)?(?:\([^()]*\)){0,3}(?:[:—-].*)?$/u,
    weight: 0.1,
  },
  {
    id: 'held-at-line',
    where: 'opening',
    pattern:
      /^(?:[—-]{1,2}\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)?(?:在|于).{2,60}上的?(?:讲话|报告|致[辞词]|发言|演讲)|以下[是为].{2,60}(?:致[辞词]|讲话|发言|演辞|谈话)(?:全文|内容|要点|摘录)?)/mu,
    weight: 0.5,
  },
  {
    id: 'told-whole',
    where: 'text',
    pattern:
      /(?:致[词辞]|讲话|谈话|演说|演讲|发言|贺词|祝词|献词)稿?,?的?(?:全文|内容|原文|译文)(?:[^。:\n]{0,8}(?:如[下次后]|为|是))?\s*:/u,
    weight: 0.75,
  },
  {
    id: 'chair-spoken',
    where: 'opening',
    pattern: /^(?:代理|大会)?(?:主席|议长|委员长)(?:女士|先生)?,\s*(?!是|在|的)\S/mu,
    weight: 0.4,
  },
  {
    id: 'asks',
    where: 'title',
    pattern: /\?$|在线等|求助|请教|有没有(?:人|谁)|急!*$/u,
    weight: -0.35,
  },
  {
    id: 'chair-addressed',
    where: 'opening',
    pattern:
      /^(?:(?:代理|大会)?主席|院长|[\u4e00-\u9fff]{1,12}(?:主席|会长|校长|院长|部长|局长|司长|大使|总裁|先生|女士))(?:[,、][^。:]{0,40})?[:!]\s*$/mu,
    weight: 0.56,
  },
  {
    id: 'greeted-in-turns',
    where: 'opening',
    pattern:
      /^(?:[男女甲乙丙丁合齐]{1,2}|主持人?[a-d甲乙]?|[a-d])\s*:\s*(?:[^。]{0,12}(?:尊敬|敬爱|亲爱)的|[^。]{0,8}(?:各位|诸位)|[^。]{0,8}(?:同志|同学|朋友|老师|家长|来宾|观众|同事|战友|乡亲)们)/mu,
    weight: 0.3,
  },
  {
    id: 'event-report',
    where: 'opening',
    pattern:
      /^(?:近日|日前|昨[日天]|今[日天][上下]午|本周[一二三四五六日]?|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:[上下]午|晚上?)?[,]?(?!.{0,60}(?:我们|我|大家))[^。]{2,80}(?:举行|召开|举办|启动|开幕|闭幕|圆满结束|落下帷幕|拉开帷幕)(?:[^。]{0,20}。|,|$)/mu,
    weight: -0.4,
  },
  {
    id: 'reporter-signed',
    where: 'closing',
    pattern: /[(](?:本?[报网刊]?(?:记者|通讯员)|文[/、]|图[/、]|供稿)[^)]{1,24}[)]\s*$/mu,
    weight: -0.4,
  },
  {
    id: 'interview',
    where: 'text',
    pattern: /(?:^(?:记者|问|q)\s*:[\s\S]{1,1500}?){3}/mu,
    weight: -0.6,
  },
  {
    id: 'quoted',
    where: 'text',
    pattern:
      /(?:(?:他|她|书记|县长|市长|校长|主任|局长|经理|负责人|教授)(?:说|表示|指出|强调|介绍说?|认为|告诉记者)[,:]\s*“[\s\S]{1,900}?){2}/u,
    weight: -0.3,
  },
  {
    id: 'minutes',
    where: 'opening',
    pattern: /(?:^(?:会议)?(?:时间|地点|主持人?|出席|列席|缺席|参会|参加|记录)(?:人员?|者)?\s*:.*\n){3}/mu,
    weight: -0.6,
  },
  {
    id: 'contract',
    where: 'text',
    pattern: /甲方[\s\S]{1,1500}乙方[\s\S]{1,1500}甲方[\s\S]{1,1500}乙方/u,
    weight: -0.6,
  },
];

export const allCues: readonly Cue[] = [...cues, ...closer];
