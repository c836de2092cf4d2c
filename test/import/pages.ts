/** A speech of our own as it lies in saved files of each form. */
import { base64, encode, quotedPrintable } from './encode.ts';

export const title = '在全镇春季植树活动启动仪式上的讲话';

/** Paragraphs of a speech, in characters that GBK and (in its own form) Big5 have. */
export const paragraphs: readonly string[] = [
  '同志们，乡亲们：',
  '一年之计在于春。今天我们在这里举行植树活动启动仪式，目的只有一个，就是让荒坡披上新绿，让子孙后代有树可依。',
  '过去三年，全镇先后种下树苗四万余株，成活的有三万六千株。数字的背后，是大家一锹一锹挖出来的，是一桶一桶浇出来的。',
  '下一步，要把种树和管树结合起来，谁种谁管，种一棵活一棵，管一片绿一片。希望大家拿出真本事，把这件事办好办实。',
  '最后，祝愿今天种下的每一棵树都能茁壮成长。谢谢大家！',
];

/** The same in Traditional characters. */
export const traditional: readonly string[] = [
  '同志們，鄉親們：',
  '一年之計在於春。今天我們在這裡舉行植樹活動啟動儀式，目的只有一個，就是讓荒坡披上新綠，讓子孫後代有樹可依。',
  '過去三年，全鎮先後種下樹苗四萬餘株，成活的有三萬六千株。數字的背後，是大家一鍬一鍬挖出來的，是一桶一桶澆出來的。',
  '下一步，要把種樹和管樹結合起來，誰種誰管，種一棵活一棵，管一片綠一片。希望大家拿出真本事，把這件事辦好辦實。',
  '最後，祝願今天種下的每一棵樹都能茁壯成長。謝謝大家！',
];

/** The mark-up of a page. `head` goes before everything, `meta` into its head. */
export function html(lines: readonly string[] = paragraphs, { head = '', meta = '', name = title } = {}): string {
  const body = lines.map((line) => `<p>${line}</p>`).join('\n');
  return `${head}<html><head>${meta}<title>${name}</title></head><body><h1>${name}</h1><div class="content">\n${body}\n</div></body></html>`;
}

export const text = [title, ...paragraphs].join('\r\n');

interface Part {
  readonly head: readonly string[];
  readonly body: string;
}

/** An archive of parts, as a browser writes it. */
export function archive(head: readonly string[], parts: readonly Part[], end = true): string {
  const line = '----=_NextPart_000_0000_01DB.F00D';
  const fields = [
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    `\ttype="text/html";\r\n\tboundary="${line}"`,
  ];
  const written = parts.map((part) => `--${line}\r\n${part.head.join('\r\n')}\r\n\r\n${part.body}\r\n`);
  return `${fields.join('\r\n')}\r\n\r\n${written.join('\r\n')}${end ? `\r\n--${line}--\r\n` : ''}`;
}

export const address = 'http://www.zhen.example/2023/0312/zhishu.html';

/** A page in an archive, with a picture beside it. */
export function pagePart(bytes: Uint8Array, encoding: 'quoted-printable' | 'base64', head: readonly string[]): Part {
  const body = encoding === 'base64' ? base64(bytes) : quotedPrintable(bytes);
  return { head: [...head, `Content-Transfer-Encoding: ${encoding}`], body };
}

const picture: Part = {
  head: [
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    'Content-Location: http://www.zhen.example/logo.gif',
  ],
  body: base64(new Uint8Array([71, 73, 70, 56, 57, 97, 1, 0, 1, 0])),
};

/** As Chrome and Edge save it: UTF-8, quoted-printable, the address in the head. */
export const byChrome = archive(
  ['From: <Saved by Blink>', `Snapshot-Content-Location: ${address}`, 'Subject: =?utf-8?Q?=E8=AE=B2=E8=AF=9D?='],
  [
    pagePart(encode(html(), 'utf-8'), 'quoted-printable', [
      'Content-Type: text/html',
      'Content-ID: <frame-1A2B@mhtml.blink>',
      `Content-Location: ${address}`,
    ]),
    picture,
  ],
);

/** As IE saves it: GB2312 told in the part's head alone, the address in the part alone. */
export const byExplorer = archive(
  ['From: "Saved by Windows Internet Explorer 8"', 'Subject: =?gb2312?B?vbK7sA==?='],
  [
    picture,
    pagePart(encode(html(), 'gbk'), 'quoted-printable', [
      'Content-Type: text/html;\r\n\tcharset="gb2312"',
      `Content-Location: ${address.slice(0, 30)}\r\n ${address.slice(30)}`,
    ]),
  ],
);

/** As Word saves it: UTF-16 in base64, from a disk. */
export const byWord = archive(
  ['X-Document-Type: Document'],
  [
    pagePart(encode(html(), 'utf-16le').slice(2), 'base64', [
      'Content-Location: file:///C:/3F2504E0/zhishu.htm',
      'Content-Type: text/html; charset="unicode"',
    ]),
  ],
);

/** Traditional, in Big5. */
export const inBig5 = archive(
  ['From: <Saved by UnMHT>', `Content-Location: ${address}`],
  [
    pagePart(encode(html(traditional, { name: '在植樹活動上的講話' }), 'big5'), 'base64', [
      'Content-Type: text/html; charset=big5',
    ]),
  ],
);

/** The speech in a frame that the page names by its Content-ID. */
export const inFrame = archive(
  ['From: <Saved by Blink>', `Snapshot-Content-Location: ${address}`],
  [
    pagePart(
      encode(
        `<html><head><title>${title}</title></head><body><iframe src="cid:frame-2@mhtml.blink"></iframe></body></html>`,
        'utf-8',
      ),
      'quoted-printable',
      ['Content-Type: text/html', 'Content-ID: <frame-1@mhtml.blink>', `Content-Location: ${address}`],
    ),
    pagePart(encode(html(), 'utf-8'), 'base64', ['Content-Type: text/html', 'Content-ID: <frame-2@mhtml.blink>']),
  ],
);

/** The speech in a frame of a frameset, named by an address relative to the page. */
export const inFrameset = archive(
  ['From: <Saved by Microsoft Internet Explorer 5>'],
  [
    pagePart(
      encode(
        '<html><frameset cols="20%,80%"><frame src="menu.html"><frame src="text/main.html"></frameset></html>',
        'gbk',
      ),
      'quoted-printable',
      ['Content-Type: text/html; charset="gb2312"', 'Content-Location: http://www.zhen.example/index.html'],
    ),
    pagePart(encode('<p><a href="x">首页</a></p>', 'gbk'), 'quoted-printable', [
      'Content-Type: text/html; charset="gb2312"',
      'Content-Location: http://www.zhen.example/menu.html',
    ]),
    pagePart(encode(html(), 'gbk'), 'quoted-printable', [
      'Content-Type: text/html; charset="gb2312"',
      'Content-Location: http://www.zhen.example/text/main.html',
    ]),
  ],
);
