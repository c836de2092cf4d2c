/**
 * Pages made of one piece repeated, or of two in turn: no text may take more time than it is long. `grows` measures one in processor
 * time; `units` are the words and marks of all tables, and what mark-up can be repeated.
 */
import ts from 'typescript';
import { cleanText, cleanTree } from '../../lib/clean/pipeline.ts';
import { CleanError } from '../../lib/model/errors.ts';
import { parse } from '../../lib/page/parse.ts';
import { sourcesIn, walk } from '../laws/sources.ts';

const open = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>在水渠工作会议上的讲话</title></head><body>
<h1>在水渠工作会议上的讲话</h1><div class="content"><p>同志们：</p>
<p>今天请大家来，只谈一件事，就是今年冬天的水渠维修。刚才水务站作了通报，几个村也谈了做法，情况大家心里都有数了。</p>
<p>全县有干渠四条、支渠二十七条，哪一段漏水、哪一段塌方，要一段一段走到、一段一段记下来，不能坐在屋里估。</p>`;
const close = '<p>我就说这些，散会以后马上动手。谢谢大家！</p></div></body></html>';
const plain = (html: string) => html.replace(/<[^>]*>/gu, '\n');
const lines = (unit: string, length: number, per: number) =>
  Array.from({ length: Math.ceil(length / (unit.length * per)) }, () => unit.repeat(per));

/** Where a unit is repeated, up to a length. */
export const frames = {
  line: (unit: string, length: number) => `${open}<p>${unit.repeat(Math.ceil(length / unit.length))}</p>${close}`,
  lines: (unit: string, length: number) =>
    `${open}<p>${lines(unit, length, Math.ceil(36 / unit.length)).join('</p><p>')}</p>${close}`,
  spans: (unit: string, length: number) => `${open}<p><b>${lines(unit, length / 8, 1).join('</b><b>')}</b></p>${close}`,
  links: (unit: string, length: number) =>
    `${open}<div class="related"><a href="a">${lines(unit, length / 8, 1).join('</a> <a href="b">')}</a></div>${close}`,
  title: (unit: string, length: number) =>
    `<title>${unit.repeat(Math.ceil(length / unit.length))}</title>${open}${close}`,
  text: (unit: string, length: number) =>
    plain(`${open}<p>${unit.repeat(Math.ceil(length / unit.length))}</p>${close}`),
} as const;
export type Frame = keyof typeof frames;

/** UTF-16 units of what is repeated. */
export const lengths = { short: 10_000, long: 80_000 } as const;

/** True where eight times the text takes far more than eight times the time. What the parser and the collector take comes in steps. */
export const grows = (short: number, long: number): boolean => long > 400 && long > short * 20;

/** Mark-up that a page can hold without end. */
const tags = [
  '<div>',
  '<b>',
  '<a href=x>',
  '<table><tr><td>',
  '<li>',
  '<br>',
  '<ruby>书<rt>shu</rt></ruby>',
  '<!-- x -->',
  '<p></p>',
  '<span style="display:none">书</span>',
  '&nbsp;',
  '<img>',
  '<form>',
  '</div>',
  '<ul><li>',
  '<font size=0>乱</font>',
];
const marks = [
  '　',
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u200b',
  '\ufffd',
  '》',
  '《',
  '（',
  '）',
  '(',
  ')',
  '[',
  '【',
  '】',
  '“',
  '”',
  '「',
  '」',
  '…',
  '...',
  '。',
  '，',
  '、',
  '：',
  '；',
  '！',
  '？',
  '-',
  '—',
  '=',
  '*',
  '#',
  '|',
  '/',
  '\\',
  '.',
  '·',
  '>',
  '★',
  '□',
  '1',
  '12',
  '1、',
  '（1）',
  '一、',
  '①',
  'a',
  'A1',
  'www.',
  '.com',
  '@',
  'a-',
  'http://',
  '%',
  '元',
  '1.',
  '2024年1月1日',
  '2024-01-01',
  '12:30',
  '1/',
  '&',
  'é',
  '\ue000',
  '(xié)',
  'x',
  '\u0301',
  '𠮷',
];

/** Every run of Chinese letters that stands in the code, short enough to be a word. */
export function words(): readonly string[] {
  const found = new Set<string>();
  for (const source of sourcesIn('lib/rules', 'lib/text', 'lib/notices', 'lib/clean')) {
    walk(source, (node) => {
      if (
        !ts.isRegularExpressionLiteral(node) &&
        !ts.isStringLiteralLike(node) &&
        !ts.isTemplateHead(node) &&
        !ts.isTemplateMiddleOrTemplateTail(node)
      )
        return;
      for (const [word] of node.text.matchAll(/(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,8}(?![\u4e00-\u9fff])/gu))
        found.add(word);
    });
  }
  return [...found];
}

export const pieces: readonly string[] = [...marks, ...tags];

/** Milliseconds of the processor for one page. */
export function timed(frame: Frame, unit: string, length: number): number {
  const page = frames[frame](unit, length);
  const from = process.cpuUsage();
  try {
    if (frame === 'text') cleanText(page);
    else cleanTree(parse(page, null));
  } catch (error) {
    if (!(error instanceof CleanError)) throw error;
  }
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
