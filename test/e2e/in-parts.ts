/** A speech that its site shows on three pages, in GBK, as older sites do. */
import { encodePair } from '../../lib/clean/repair/gbk.ts';
import type { Body } from './server.ts';

export const host = 'http://www.diyifanwen.com';

/** The address of one of the pages. */
export const address = (number: number) => `${host}/fanwen/huiyi/1048${number === 1 ? '' : `_${number}`}.htm`;

export const title = '在全县河湖治理推进会上的讲话';

/** The paragraphs of each page; a sentence of the second goes on in the third. */
export const parts: readonly (readonly string[])[] = [
  [
    '同志们：',
    '这次会议的主要任务，是总结去年以来河湖治理的进展，安排下一步的重点工作，动员各乡镇各部门一鼓作气，把水清岸绿的承诺兑现给群众。',
    '一、看清成绩，更要看清差距',
    '一年来，全县清淤疏浚四十八公里，拆除堤岸违建三百一十处，东河断面水质由四类提升到三类。成绩来之不易，是沿河干部一锹一锹干出来的。',
  ],
  [
    '差距同样摆在面前：支流治理还没有破题，垃圾清运时断时续，巡河走过场的现象在个别村还存在。对这些问题，不能绕着走，更不能等着看。',
    '二、抓住关键，把功夫下在平时',
    '治水先治岸，治岸先治人的习惯。要把巡河责任落实到每一段堤、每一个人，发现一处，登记一处，销号一处，做到日有巡查、周有通报、月有评比。',
  ],
  [
    '资金上，县财政今年安排治理专款两千万元，各乡镇要精打细算，把每一分钱都用在河道上，谁挤占、谁挪用，就追究谁的责任。',
    '同志们，治河如治病，贵在坚持。只要我们年复一年抓下去，一条条清水一定会流进群众的心里。谢谢大家！',
  ],
];

/** All paragraphs that are not headings, in order. */
export const paragraphs = parts.flat().filter((line) => !/^[一二]、/u.test(line));

/** A page of the text in GBK, whose server says nothing of the charset. */
export function pageOf(number: number): Body {
  const lines = (parts[number - 1] ?? []).map((line) => `<p>　　${line}</p>`).join('\n');
  const row = parts.map((_, n) => `<a href="${address(n + 1)}">${n + 1}</a>`).join(' ');
  const next = number < parts.length ? ` <a href="${address(number + 1)}">下一页</a>` : '';
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}_某某范文网</title></head>
<body><h1>${title}</h1><div id="article-content">${lines}</div><div class="pagelist">${row}${next}</div></body></html>`;
  return { bytes: gbk(html), type: 'text/html' };
}

function gbk(text: string): Buffer {
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return [code];
    const pair = encodePair(character);
    if (pair === undefined) throw new Error(`GBK has no ${character}`);
    return [pair >> 8, pair & 0xff];
  });
  return Buffer.from(bytes);
}
