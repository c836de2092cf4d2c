/** Laws about the texts of the interface: they stand in message files, in every language, and nowhere else. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { decode } from '../../lib/page/charset.ts';
import { parse } from '../../lib/page/parse.ts';
import { furniture } from '../../lib/rules/furniture.ts';
import { omissions } from '../../lib/rules/omissions.ts';
import { spanRules } from '../../lib/rules/site-spans.ts';
import { readSamples } from '../e2e/samples.ts';
import { filesIn, findings, read, sourcesIn, walk } from './sources.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const messagesOf = (language: string) => JSON.parse(read(`public/_locales/${language}/messages.json`)) as Messages;
const languages = ['zh_CN', 'en'] as const;
const chinese = messagesOf('zh_CN');
const shipped = sourcesIn('entrypoints', 'lib');

/** Beginnings of keys that the code completes with a name from elsewhere: an error's code, a rule's id, a stage. */
const families: readonly string[] = shipped.flatMap((source) => {
  const heads: string[] = [];
  walk(source, (node) => {
    if (ts.isTemplateHead(node) && /^[a-z]+_$/iu.test(node.text)) heads.push(node.text);
  });
  return heads;
});
const inFamily = (key: string) => families.some((prefix) => key.startsWith(prefix));

/** Every string that stands in the code, and the names between `__MSG_` and `__`. */
function mentioned(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const source of shipped) {
    walk(source, (node) => {
      if (ts.isStringLiteralLike(node)) words.add(node.text);
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) words.add(node.name.text);
    });
  }
  const pages = filesIn('entrypoints').filter((path) => path.endsWith('.html'));
  for (const text of ['wxt.config.ts', ...pages].map(read)) {
    for (const [, key] of text.matchAll(/__MSG_(\w+)__/gu)) words.add(key ?? '');
  }
  return words;
}

/** The values that `$1` to `$9` stand for in a message, placeholders followed. */
function valuesIn({ message, placeholders }: Message): readonly string[] {
  const contents = Object.values(placeholders ?? {}).map(({ content }) => content);
  return [...new Set([message, ...contents].join(' ').match(/\$[1-9]/gu) ?? [])].sort();
}

describe('message files', () => {
  it.each(languages)('%s has every text, and none is empty', (language) => {
    const messages = messagesOf(language);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(chinese).sort());
    expect(Object.keys(messages).filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
  });

  it.each(languages)('%s fills in the same values', (language) => {
    const messages = messagesOf(language);
    const other = Object.entries(messages).filter(([key, message]) => {
      return String(valuesIn(message)) !== String(valuesIn(chinese[key] as Message));
    });
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it('hold nothing that no one shows', () => {
    const words = mentioned();
    expect(Object.keys(chinese).filter((key) => !inFamily(key) && !words.has(key))).toEqual([]);
  });

  it('name buttons and menus as others rely on', () => {
    const texts = Object.values(chinese).map(({ message }) => message);
    expect(texts).toEqual(expect.arrayContaining(['净读', '保存', '复制 Markdown', '导出']));
  });

  it('know every key that the manifest names', () => {
    const keys = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !(key in chinese))).toEqual([]);
  });
});

describe('families of messages', () => {
  const named = (prefix: string) =>
    Object.keys(chinese)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));

  it('say what every error means', () => {
    const codes: string[] = [];
    for (const source of shipped) {
      walk(source, (node) => {
        if (!ts.isLiteralTypeNode(node) || !ts.isStringLiteral(node.literal)) return;
        const alias = node.parent.parent;
        if (ts.isTypeAliasDeclaration(alias) && alias.name.text.endsWith('ErrorCode')) codes.push(node.literal.text);
      });
    }
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !named('error_').includes(code.replaceAll('-', '_')))).toEqual([]);
  });

  it('say what every rule does that stands in a log', () => {
    const rules = new Set([...spanRules, ...omissions, ...furniture].map(({ id }) => id));
    for (const source of sourcesIn('lib')) {
      walk(source, (node) => {
        if (ts.isPropertyAssignment(node) && node.name.getText() === 'rule') {
          for (const [, id] of node.initializer.getText().matchAll(/'([a-z0-9-]+)'/gu)) rules.add(id ?? '');
        }
      });
    }
    for (const { bytes, url } of readSamples()) {
      const { changes } = cleanTree(parse(decode(bytes).text, url));
      for (const { rule } of changes) rules.add(rule.replace(/:.*/u, ''));
    }
    const known = named('rule_');
    expect([...rules].filter((rule) => !known.includes(rule.replaceAll('-', '_')))).toEqual([]);
  });

  it('name no rule that there is not, nor was', () => {
    // Logs in readers' libraries name rules that are gone
    const [was] = read('test/library/forms/logs.ndjson').split('\n', 1);
    const { ids } = JSON.parse(was ?? '') as { readonly ids: readonly string[] };
    const words = new Set([...mentioned(), ...ids].map((word) => word.replaceAll('-', '_')));
    expect(named('rule_').filter((rule) => rule !== 'site' && !words.has(rule))).toEqual([]);
  });

  it('name every stage', () => {
    const stages = read('lib/model/types.ts').match(/export type StageName =([^;]+);/u)?.[1] ?? '';
    const names = [...stages.matchAll(/'(\w+)'/gu)].map(([, name]) => name);
    expect(named('stage_').sort()).toEqual(names.sort());
  });
});

describe('code', () => {
  it('holds no text of the interface', () => {
    const shown = sourcesIn('entrypoints', 'lib/ui', 'lib/library');
    const chineseText = (node: ts.Node) =>
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isJsxText(node)) &&
      /\p{Script=Han}/u.test(node.text)
        ? node.text
        : null;
    expect(findings(shown, chineseText)).toEqual([]);
    const words = (node: ts.Node) => (ts.isJsxText(node) && /\p{L}/u.test(node.text) ? node.text.trim() : null);
    expect(findings(shown, words)).toEqual([]);
  });
});
