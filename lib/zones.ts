/** Where on a page a line stands: before the speech begins, inside it, or after it. */
import { pieces } from './edits.ts';
import { fold, visible } from './text.ts';
import type { Block } from './types.ts';

/** Whom a speaker greets: the surest sign that the speech begins here. */
export const salutation =
  /^(?:(?:尊敬|敬爱|亲爱|尊敬敬爱)的?|各位|诸位|同志们|同学们|朋友们|战友们|乡亲们|老师们|先生们|女士们|代表们|委员们|大家(?:上午|下午|早上|晚上|中午)?好|家长们|来宾们|父老乡亲|校友们|员工们|领导们|主席|主任|书记|会长|校长|评委|[\u4e00-\u9fff]{1,12}(?:同志|领导|来宾|代表|委员|老师|同学|朋友|女士|先生|嘉宾|家长)们?)[^。;]{0,60}[:!,]?$/u;

/** Visible characters; a paragraph as long as this is somebody's text and no furniture. */
const longParagraph = 70;
/** Visible characters; a closed line as long as this is a sentence. */
const shortSentence = 10;

export interface Zones {
  /** Index of the first block that is surely the speech: a salutation or a long paragraph. */
  readonly bodyStart: number;
  /** Index of the last long paragraph. */
  readonly bodyEnd: number;
}

/** Finds the zones of a page's blocks; where no paragraph is long, from its first sentence to its last. `isNotice` says what does not count. */
export function zonesOf(blocks: readonly Block[], isNotice: (text: string) => boolean): Zones {
  const texts = blocks.map((block) => pieces(block).join('\n'));
  const isBody = (text: string) =>
    visible(text).length >= longParagraph && /[。!?！？…]/u.test(text) && !isNotice(text);
  const isSentence = (text: string) =>
    visible(text).length >= shortSentence && /[。！!]$/u.test(text.trim()) && !isNotice(text);
  const greeting = texts.findIndex((text) => greets(text));
  const first = texts.findIndex(isBody);
  const last = texts.findLastIndex(isBody);
  const starts = [greeting, first].filter((index) => index >= 0);
  // A script for two voices, a short speech: no paragraph is long, so its sentences bound it
  return {
    bodyStart: starts.length > 0 ? Math.min(...starts) : Math.max(0, texts.findIndex(isSentence)),
    bodyEnd: last >= 0 ? last : Math.max(texts.findLastIndex(isSentence), greeting, 0),
  };
}

/** Who says a line, in a script for several voices. */
const voice = /^(?:[男女甲乙丙丁合齐]{1,2}|主持人?)\s*:\s*/u;

/** Whether a line greets an audience. */
export function greets(text: string): boolean {
  const plain = fold(text).trim().replace(voice, '');
  return plain.length <= 60 && /[:!,]$/u.test(plain) && salutation.test(plain);
}
