/** Who speaks: greetings, posts and names, the formulas with which speakers begin and take leave. */
import { fold } from './visible.ts';

/** A line that greets stands at the margin, as in print. */
export function isSalutation(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(尊敬|敬爱|敬愛|亲爱|親愛|各位|同志|女士|先生|老师|老師|同学|同學|朋友)[^。；;]*[：:]$/u.test(text)
  );
}

/** Whom a speaker greets: the surest sign that the speech begins here. */
export const salutation =
  /^(?:(?:尊敬|敬爱|亲爱|尊敬敬爱)的?|各位|诸位|同志们|同学们|朋友们|战友们|乡亲们|老师们|先生们|女士们|代表们|委员们|大家(?:上午|下午|早上|晚上|中午)?好|家长们|来宾们|父老乡亲|校友们|员工们|领导们|主席|主任|书记|会长|校长|评委|(?![我你您他她它咱人]们|人们)[\u4e00-\u9fff]{1,5}们(?=[:!,]$)|[\u4e00-\u9fff]{1,12}(?:同志|领导|来宾|代表|委员|老师|同学|朋友|女士|先生|嘉宾|家长)们?)[^。;]{0,60}[:!,]?$/u;

/** Who says a line, in a script for several voices. */
const voice = /^(?:[男女甲乙丙丁合齐]{1,2}|主持人?)\s*:\s*/u;

/** What a page, or an author, sets in brackets before the greeting. */
const aside = /^(?:[【[〖][^【】[\]〖〗]{1,60}[】\]〗]|\([^()]{1,60}\))\s*/u;

/** Whether a line greets an audience. */
export function greets(text: string): boolean {
  if (!/[:!,：！，]/u.test(text.trimEnd().slice(-1))) return false; // As nearly every line
  const plain = fold(text).trim().replace(aside, '').replace(voice, '');
  return plain.length <= 60 && /[:!,]$/u.test(plain) && salutation.test(plain);
}

/** Posts and parts that speakers have, by their ends. */
const post =
  '(?:书记|[\u4e00-\u9fff][长官]|主席|主任|经理|总裁|总监|总编辑?|主编|董事|主管|委员|代表|教授|老师|教师|导师|辅导员|院士|研究员|理事|干事|秘书|专员|同志|常委|组员|同学|队员|党员|学生|校友|员工|职工|工程师|医[生师]|护士|律师|法官|参谋|政委|司令员?|教练员?|负责人|发言人|创始人|合伙人|主持人|证婚人|主讲人)';

/** A post and a name, set off by a blank, as speakers stand under a title: 「市教育局局长　某某某」. Folded. */
const speaker = new RegExp(
  String.raw`^\(?[\u4e00-\u9fff、·“”]{0,36}${post}\s+(?![要在不今请我你大应须必])[\u4e00-\u9fff](?:\s{1,3}[\u4e00-\u9fff]|[\u4e00-\u9fff·]{1,5})\)?$`,
  'u',
);

/** Whether a line names a speaker with a post, and says no more. */
export function namesSpeaker(line: string): boolean {
  return speaker.test(fold(line).trim());
}

/** Short sentences with which speakers begin and end, folded. */
export const formula =
  /^(?:(?:谢谢|感谢|多谢|再见|加油|祝|同志们|各位|大家|尊敬的|我的|发言|报告|汇报|讲话|讲得|完毕|以上)[^。!?]{0,14}[。!?:]|(?:散会|休会|闭会|开会|起立|敬礼|礼毕|礼成|鸣炮|奏乐|干杯|开席|开宴|开船|出发|启航|上课|下课|拜年了|拜托了|再会|保重|珍重|安息吧|一路走好)[。!]+)$/u;

/** The last words of a speaker, at the end of a line. */
export const takesLeave =
  /(?:谢谢|多谢|感谢)(?:大家|各位|你们|聆听|倾听|支持)?[^。！!，,；;]{0,6}[！!。]$|(?:完毕|敬礼)[！!。]?$/u;
