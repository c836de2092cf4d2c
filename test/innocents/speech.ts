/** A speech in words of our own, into which single lines are set. */

import { Converter } from 'opencc-js/cn2t';
import { cleanText, cleanTree } from '../../lib/clean/pipeline.ts';
import { pieces } from '../../lib/model/edits.ts';
import type { CleanPage } from '../../lib/model/types.ts';
import { parse } from '../../lib/page/parse.ts';

export const places = [
  'after the greeting',
  'between paragraphs',
  'inside a paragraph',
  'under a heading',
  'before the signature',
] as const;
export type Place = (typeof places)[number];

const title = '在全县重点工作推进会上的讲话';
const greeting = '同志们：';
const opening =
  '今天这次会议，是经县委研究决定召开的一次重要会议，主要任务是总结上半年的工作，分析当前面临的形势，安排部署下半年的任务，动员全县上下鼓足干劲、奋勇争先，确保全年目标如期实现。';
const middle =
  '上半年，全县上下认真贯彻落实各项决策部署，经济运行稳中向好，城乡面貌持续改善，社会大局保持稳定。这些成绩来之不易，是大家一起苦干实干换来的，值得我们倍加珍惜。';
const rest =
  '同时我们也要清醒地看到，发展不平衡的问题仍然存在，个别同志的作风还不够扎实，一些重点项目的进度还不够理想，需要我们在下一步的工作中认真加以解决，一件一件抓到底。';
const closing =
  '站在新的起点上，我们使命光荣、责任重大。让我们更加紧密地团结起来，以时不我待的精神状态、滴水穿石的顽强毅力，一步一个脚印地把各项工作推向前进，不辜负全县人民的期望！';
const signature = ['某某县推进办公室', '二〇二三年七月十二日'];

/** The lines of the speech under its title, with one more in its place. */
export function linesOf(place: Place, line: string): readonly string[] {
  switch (place) {
    case 'after the greeting':
      return [greeting, line, opening, middle, rest, closing, ...signature];
    case 'between paragraphs':
      return [greeting, opening, middle, line, rest, closing, ...signature];
    case 'inside a paragraph':
      return [greeting, opening, middle + line + rest, closing, ...signature];
    case 'under a heading':
      return [greeting, opening, '一、统一思想，提高认识', line, middle, rest, closing, ...signature];
    case 'before the signature':
      return [greeting, opening, middle, rest, closing, line, ...signature];
  }
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });

export function asTraditional(text: string): string {
  return toTraditional(text);
}

/** Marks as templates type them: half width, but for the full stop. */
export function asHalfWidth(text: string): string {
  return text.replace(
    /[，：；！？（）]/gu,
    (mark) => ({ '，': ',', '：': ':', '；': ';', '！': '!', '？': '?', '（': '(', '）': ')' })[mark] ?? mark,
  );
}

export interface Outcome {
  readonly way: 'page' | 'text';
  readonly lines: readonly string[];
  readonly rules: readonly string[];
}

/** What the cleaner makes of the lines, as a page with a title and as bare text. */
export function outcomes(lines: readonly string[]): readonly Outcome[] {
  const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  const html = `<!DOCTYPE html><title>${title}</title><h1>${title}</h1><div class="article">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`;
  return [outcome('page', cleanTree(parse(html, null))), outcome('text', cleanText([title, ...lines].join('\n')))];
}

function outcome(way: Outcome['way'], page: CleanPage): Outcome {
  return {
    way,
    lines: page.speeches.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'gap' ? [`[gap ${block.reason}]`] : pieces(block))),
    ),
    rules: [...new Set(page.changes.map(({ rule }) => rule))],
  };
}
