/** Speeches as files: one each, named by the template, or all in one. Nothing is written here. */
import type { FormatId } from './choices.ts';
import { fileName } from './filenames.ts';
import { type Content, formats, type WriteOptions } from './formats.ts';
import type { ExportItem } from './summary.ts';
import { defaultTemplate, fillTemplate, type NameFields } from './template.ts';
import { chineseWords, type ExportWords, wordsFor } from './words.ts';

export interface Course {
  /** Called after each speech with how many are done. Throwing in it ends the export. */
  readonly progress?: (done: number) => void;
  /** Ends the export before the next speech: it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface FileOptions extends WriteOptions, Course {
  readonly format?: FormatId;
  /** `{title}` by default; one that `findTemplateProblem` allows. */
  readonly template?: string;
  /** So that `{n}` has as many digits everywhere. */
  readonly total?: number;
}

export interface OutFile {
  readonly name: string;
  readonly content: Content;
  /** Compressing it is lost labour. */
  readonly packed: boolean;
  readonly item: ExportItem;
}

export type Items = Iterable<ExportItem> | AsyncIterable<ExportItem>;

/** Each speech as a file, one held at a time. `taken` holds names in the form of `nameKey`; every name given is added. */
export async function* filesOf(
  items: Items,
  options: FileOptions,
  taken: Set<string> = new Set(),
): AsyncGenerator<OutFile, void, undefined> {
  const { extension, packed, write } = formats[options.format ?? 'markdown'];
  const template = options.template ?? defaultTemplate;
  let done = 0;
  for await (const item of steadily(items, options)) {
    done++;
    const words = options.words ?? wordsFor(item.meta.script);
    const fields = nameFields(item, done, words, options.total);
    const name = fileName(fillTemplate(template, fields), taken, extension, words.untitled);
    yield { name, content: await write(item, { ...options, words, aliases: aliases(item, name) }), packed, item };
    options.progress?.(done);
  }
}

/** The speeches one by one, with time between them for the page to draw and listen. */
export async function* steadily(items: Items, { signal }: Course): AsyncGenerator<ExportItem, void, undefined> {
  signal?.throwIfAborted();
  let rested = performance.now();
  for await (const item of items) {
    if (performance.now() - rested > longestTurnMs) {
      await nextTurn();
      rested = performance.now();
    }
    signal?.throwIfAborted();
    yield item;
  }
}

/** A page that does not answer for longer seems to hang. */
const longestTurnMs = 40;

/** A timer would be slowed down where the page is not in sight. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What the fields of a template stand for, in an export's `number`th speech. */
export function nameFields(
  { speech, meta, record }: ExportItem,
  number: number,
  words: ExportWords = chineseWords,
  total: number = number,
): NameFields {
  return {
    title: speech.title.trim() === '' ? words.untitled : speech.title,
    date: speech.published?.slice(0, 10) ?? '',
    source: speech.source ?? '',
    author: speech.author ?? '',
    site: record?.site ?? hostOf(meta.url),
    n: String(number).padStart(String(total).length, '0'),
    saved: meta.saved?.slice(0, 10) ?? '',
    kind: words.kinds[record?.kind ?? 'speech'],
  };
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : '';
}

/** A note is also found by its title where its file has another name. */
function aliases({ speech }: ExportItem, name: string): readonly string[] {
  const title = speech.title.trim();
  return title === '' || name === `${title}.md` ? [] : [title];
}
