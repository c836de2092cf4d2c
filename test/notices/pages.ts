/** A speech in words of our own, and the ways in which pages set a notice into it. */
import { Converter } from 'opencc-js/cn2t';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { pieces } from '../../lib/model/edits.ts';
import { parse } from '../../lib/page/parse.ts';

const title = '在全市图书馆工作推进会上的讲话';
const greeting = '同志们：';
const first =
  '今天我们召开全市图书馆工作推进会，目的是总结交流经验，分析存在的问题，进一步明确下一步的工作思路和重点任务，推动全市公共文化服务再上新的台阶。';
const second =
  '过去的一年，各馆克服人手不足、经费紧张的困难，延长开放时间，送书下乡进村，受到了广大读者的普遍欢迎，也得到了市委市政府的充分肯定。';
const third =
  '我们也要看到，与群众的期盼相比，馆舍条件和服务水平还有不小的差距，需要在今后的工作中一项一项地加以解决，一年一年地持续改进。';
const fourth = '让我们携起手来，把图书馆办成群众愿意来、坐得住、离不开的地方，为建设书香城市作出新的更大的贡献！';
const sign = ['某某市图书馆', '二〇二三年五月六日'];

export interface Setting {
  readonly name: string;
  /** Lines of the page with the notice, and those that must come out; `mark` stands for what the notice leaves. */
  readonly set: (
    notice: string,
    mark: readonly string[],
  ) => { readonly page: readonly string[]; readonly wanted: readonly string[] };
}

const setting = (name: string, set: Setting['set']): Setting => ({ name, set });

export const settings = {
  ownLine: setting('on a line of its own', (notice, mark) => ({
    page: [greeting, first, second, notice, third, fourth, ...sign],
    wanted: [greeting, first, second, ...mark, third, fourth, ...sign],
  })),
  belowText: setting('below the text', (notice, mark) => ({
    page: [greeting, first, second, third, fourth, ...sign, notice],
    wanted: [greeting, first, second, third, fourth, ...sign, ...mark],
  })),
  aboveText: setting('above the greeting', (notice, mark) => ({
    page: [notice, greeting, first, second, third, fourth],
    wanted: [...mark, greeting, first, second, third, fourth],
  })),
  afterSentence: setting('glued to the end of a paragraph', (notice, mark) => ({
    page: [greeting, first, second + notice, third, fourth],
    wanted: [greeting, first, second, ...mark, third, fourth],
  })),
  beforeSentence: setting('glued to the beginning of a paragraph', (notice, mark) => ({
    page: [greeting, first, `${notice}。${second}`, third, fourth],
    wanted: [greeting, first, ...mark, second, third, fourth],
  })),
  betweenSentences: setting('between two sentences', (notice, mark) => ({
    page: [greeting, first, second + notice + third, fourth],
    wanted:
      mark.length > 0 ? [greeting, first, second, ...mark, third, fourth] : [greeting, first, second + third, fourth],
  })),
  midSentence: setting('in the middle of a sentence', (notice) => ({
    page: [greeting, first, second.replace('送书下乡', `送书${notice}下乡`), third, fourth],
    wanted: [greeting, first, second, third, fourth],
  })),
  besideThanks: setting('glued to a word of thanks', (notice) => ({
    page: [greeting, first, second, third, fourth, `谢谢！${notice}`],
    wanted: [greeting, first, second, third, fourth, '谢谢！'],
  })),
  gluedToLast: setting('glued to the last sentence', (notice, mark) => ({
    page: [greeting, first, second, third + notice],
    wanted: [greeting, first, second, third, ...mark],
  })),
  lastLine: setting('the last line of what is shown', (notice, mark) => ({
    page: [greeting, first, second, third, notice],
    wanted: [greeting, first, second, third, ...mark],
  })),
} as const satisfies Record<string, Setting>;

export function linesOf(
  where: Setting,
  notice: string,
  mark?: string,
): { readonly html: string; readonly wanted: readonly string[] } {
  const { page, wanted } = where.set(notice, mark === undefined ? [] : [mark]);
  return { html: htmlOf(page), wanted };
}

function htmlOf(lines: readonly string[]): string {
  const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return `<!DOCTYPE html><title>${title}</title><h1>${title}</h1><div class="article">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`;
}

export function outcomesOf(
  html: string,
): readonly { readonly lines: readonly string[]; readonly rules: readonly string[] }[] {
  const page = cleanTree(parse(html, null));
  return [{ lines: gapsOf(html), rules: [...new Set(page.changes.map(({ rule }) => rule))] }];
}

/** The lines that come out, gaps as `[reason number]`. */
export function gapsOf(html: string): readonly string[] {
  const page = cleanTree(parse(html, null));
  return page.speeches.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'gap' ? [`[${block.reason} ${block.omittedChars}]`] : pieces(block))),
  );
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Ways to print a notice so that a pattern for the plain one misses it. */
export const spelling = {
  traditional: (text: string) => toTraditional(text),
  spaced: (text: string) => text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, ' '),
  dotted: (text: string) => text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, '·'),
  wide: (text: string) => text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  ornamented: (text: string) => `👉👉 ${text} 👈👈`,
  starred: (text: string) => `★★${text}★★`,
  bracketed: (text: string) => `【${text}】`,
} as const;
