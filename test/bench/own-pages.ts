/** As much text as a bench asks for, of many kinds, made of the tests' own sentences: recombined by a seed, so it is the same every time. */
import { readdirSync, readFileSync } from 'node:fs';
import { scriptOf } from '../../lib/text/script.ts';
import { speeches } from '../clean/repair/texts.ts';
import { texts } from '../quality/texts/index.ts';

/** Lines of one kind of text, Simplified. */
export type Kind = readonly string[];

const folder = new URL('../pages/', import.meta.url);

/** The texts of the saved pages, as they should come out. */
function expectedTexts(): Kind[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('expected.md'))
    .sort()
    .map((path) => readFileSync(new URL(path, folder), 'utf8').replace(/^---\n.*?\n---\n/su, ''))
    .filter((text) => scriptOf(text) === 'hans')
    .map((text) => text.split('\n').filter((line) => /^[\p{Script=Han}“《（\d]/u.test(line)));
}

/** What stands on pages beside speeches and must not be taken for damage: glosses, lists with letters, formulas, Latin words. */
const others: readonly Kind[] = [
  [
    '“没”字有两个读音：水没(mò)到膝盖，没(méi)有办法。',
    '本条所称单位，包括(a)机关、(b)学校和(c)其他组织。',
    '会上，网友洪波(keso)与大家交流了写作的体会？没有(mei you)准备讲稿。',
    '实验用的溶液有NaCl、H2SO4和CaCO3(s)三种，温度控制在25℃。',
    '请登录https://www.example.com/list?page=2&id=35查询，邮箱是office@example.com。',
    '鎏金铜佛、珐琅彩瓷和錾花银壶是馆里的三件宝贝，由老馆长陶喆、吴頔先后征集。',
    '春晓(chūn xiǎo)，作者孟浩然，床前明月光(guāng)，疑是地上霜(shuāng)。',
    '姓“仇”的读(qiú)，姓“单”的读(shàn)，姓“解”的读(xiè)。',
    '这里的“?”表示没有登记，“!”表示需要复核：甲(?)、乙(!)、丙(√)。',
    '乙酰氨基酚、苯并芘、氯化钠、羟基磷灰石的检测方法由省所负责修订。',
  ],
];

export const kinds: readonly Kind[] = [
  ...speeches,
  ...texts
    .filter(({ script }) => script === 'hans')
    .map(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'list'
          ? block.items
          : block.type === 'table'
            ? block.rows.flat()
            : 'text' in block
              ? [block.text]
              : [],
      ),
    ),
  ...expectedTexts(),
];

export const oddKinds = others;

/** Numbers below a bound, in an order that the seed decides. */
export function chance(seed: number): (below: number) => number {
  const state = { next: seed >>> 0 };
  return (below) => {
    state.next = (Math.imul(state.next, 1664525) + 1013904223) >>> 0;
    return Math.floor((state.next / 2 ** 32) * below);
  };
}

/**
 * Pages of about `pageChars` characters, `chars` in all: some keep to one kind and its sentences, some mix clauses of all, and
 * some mix pieces of clauses, so that characters meet that never met.
 */
export function makePages(chars: number, pageChars: number, seed: number, from: readonly Kind[] = kinds): string[][] {
  const random = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const sentences = from.map((lines) => lines.flatMap((line) => line.match(/[^。！？]+[。！？]?[”’』]?/gu) ?? []));
  const clauses = sentences.flat().flatMap((sentence) => sentence.match(/[^，；：。！？]+/gu) ?? []);
  const rich = sentences.filter((list) => list.length > 8);
  const chunks = clauses.join('\n').match(/\p{Script=Han}{2,3}/gu) ?? [];
  const shuffled = () => Array.from({ length: 3 + random(3) }, () => pick(chunks)).join('');
  const mixed = (clause: () => string) =>
    `${Array.from({ length: 2 + random(3) }, clause).join('，')}${pick(['。', '。', '；', '！', '？'])}`;
  const pages: string[][] = [];
  for (let made = 0; made < chars; ) {
    const page: string[] = [];
    const own = pick(rich);
    const style = random(7);
    for (let length = 0; length < pageChars; ) {
      const sentence = () => {
        if (style === 0) return mixed(shuffled);
        return style === 1 || (style < 4 && random(2) === 0) ? mixed(() => pick(clauses)) : pick(own);
      };
      const line = Array.from({ length: 1 + random(5) }, sentence).join('');
      page.push(line);
      length += line.length;
    }
    made += page.join('').length;
    pages.push(page);
  }
  return pages;
}
