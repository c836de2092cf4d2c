/** Laws about the code: what may stand where. Each names the places that may differ, and a place must need it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findings, read, root, type Source, sourcesIn, walk } from './sources.ts';

const shipped = sourcesIn('entrypoints', 'lib');

/** Files outside `entrypoints/` that touch the browser: the edges, everything else gets what it needs as an argument. */
const edges: readonly string[] = ['lib/platform/browser.ts'];

/**
 * The files that may ask for something by URL: the one for the dictionaries that the extension brings along, the other for
 * the parts of a text, from the page's own site, when the reader asks for them.
 */
const fetching: readonly string[] = ['entrypoints/background.ts', 'lib/ui/over-page/fetch-part.ts'];

const isPropertyName = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isPropertySignature(node.parent) && node.parent.name === node);

/** A free-standing name, not the name of a property. */
function names(node: ts.Node, ...wanted: readonly string[]): string | null {
  return ts.isIdentifier(node) && wanted.includes(node.text) && !isPropertyName(node) ? node.text : null;
}

/** A property that is written or called: reading it would do no harm. */
function property(node: ts.Node, ...wanted: readonly string[]): string | null {
  return ts.isPropertyAccessExpression(node) && wanted.includes(node.name.text) ? node.name.text : null;
}

/** Whether a function around the node has a parameter of its name: then it is not the global. */
function isGiven(node: ts.Node, name: string): boolean {
  if (ts.isParameter(node.parent) && node.parent.name === node) return true;
  for (let around = node.parent; around !== undefined; around = around.parent) {
    if (ts.isFunctionLike(around) && around.parameters.some((parameter) => parameter.name.getText() === name))
      return true;
  }
  return false;
}

const outside = (paths: readonly string[]) => shipped.filter(({ path }) => !paths.includes(path));
const pathsOf = (found: readonly string[]) => [...new Set(found.map((place) => place.replace(/:.*/u, '')))].sort();

describe('the browser', () => {
  const touching = (sources: readonly Source[]) => findings(sources, (node) => names(node, 'browser', 'chrome'));
  const inLib = shipped.filter(({ path }) => !path.startsWith('entrypoints/'));

  it('is touched by entrypoints and the named edges alone', () => {
    expect(pathsOf(touching(inLib))).toEqual([...edges].sort());
    expect(edges.length).toBeLessThanOrEqual(4);
  });

  it('has no document in a stage', () => {
    const stages = sourcesIn('lib/text', 'lib/model', 'lib/notices', 'lib/clean', 'lib/export');
    expect(
      findings(stages, (node) => {
        const name = names(node, 'document', 'window', 'navigator', 'localStorage');
        return name === null || isGiven(node, name) ? null : name;
      }),
    ).toEqual([]);
  });
});

describe('markup and code from text', () => {
  it('is never made into live nodes', () => {
    const makers = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln', 'createContextualFragment'];
    expect(
      findings(shipped, (node) => {
        const name = property(node, ...makers);
        if (name === null) return null;
        const expression = (node as ts.PropertyAccessExpression).expression.getText();
        return name.startsWith('write') && expression !== 'document' ? null : `${expression}.${name}`;
      }),
    ).toEqual([]);
    expect(findings(shipped, (node) => names(node, 'DOMParser', 'dangerouslySetInnerHTML'))).toEqual([]);
    expect(
      findings(shipped, (node) =>
        ts.isJsxAttribute(node) && node.name.getText() === 'dangerouslySetInnerHTML' ? 'markup' : null,
      ),
    ).toEqual([]);
  });

  it('is never run', () => {
    expect(findings(shipped, (node) => names(node, 'eval', 'Function'))).toEqual([]);
    expect(
      findings(shipped, (node) => {
        if (!ts.isCallExpression(node) || !/^(setTimeout|setInterval)$/u.test(node.expression.getText())) return null;
        const [first] = node.arguments;
        return first !== undefined && ts.isStringLiteralLike(first) ? 'text as code' : null;
      }),
    ).toEqual([]);
  });
});

/** They look like addresses and are names. */
const namespaces: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
]);

describe('the network', () => {
  const asking = (sources: readonly Source[]) =>
    findings(
      sources,
      (node) =>
        names(node, 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts') ??
        property(node, 'sendBeacon'),
    );

  it('is asked for nothing else', () => {
    expect(pathsOf(asking(shipped))).toEqual([...fetching].sort());
  });

  it('is named nowhere: no address stands in the code but in site rows', () => {
    expect(
      findings(outside(['lib/rules/sites.ts']), (node) =>
        ts.isStringLiteralLike(node) && !namespaces.has(node.text) && /^(https?|wss?):\/\/\w/u.test(node.text)
          ? node.text
          : null,
      ),
    ).toEqual([]);
  });
});

/** Rooms of `lib/`, from the ground up. Biome (`biome.json`) holds the direction of their imports, and that there is no circle. */
const rooms: readonly string[] = [
  'app',
  'backup',
  'clean',
  'convert',
  'export',
  'import',
  'library',
  'model',
  'notices',
  'page',
  'platform',
  'present',
  'rules',
  'settings',
  'text',
  'ui',
];

describe('rooms', () => {
  it('are those of the map, and no file lies loose between them', () => {
    expect(readdirSync(join(root, 'lib')).sort()).toEqual(rooms);
  });

  it('have a direction, each', () => {
    const { overrides } = JSON.parse(read('biome.json')) as { overrides: { includes: string[] }[] };
    const bound = overrides.flatMap(({ includes }) =>
      includes.flatMap((path) => /^lib\/(\w+)\//u.exec(path)?.[1] ?? []),
    );
    expect(bound.sort()).toEqual(rooms);
  });

  it('share no name: each is exported once', () => {
    const owners = new Map<string, Set<string>>();
    for (const { path, tree } of sourcesIn('lib')) {
      for (const statement of tree.statements) {
        if (!ts.canHaveModifiers(statement)) continue;
        if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
        const named = ts.isVariableStatement(statement)
          ? statement.declarationList.declarations.map(({ name }) => name.getText())
          : [(statement as ts.DeclarationStatement).name?.getText() ?? 'default'];
        for (const name of named) owners.set(name, (owners.get(name) ?? new Set()).add(path));
      }
    }
    expect([...owners].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `${name}: ${[...paths]}`)).toEqual(
      [],
    );
  });
});

/** Chinese alternatives in a row, or strings in an array, from which on words are a list and belong in a table. */
const leastList = 8;
/** UTF-16 units; a longer pattern is built of named pieces. */
const longestPattern = 300;

/** Files that still hold a list: each must need to be named here. */
const withLists: readonly string[] = [
  'lib/clean/locate/first-post.ts',
  'lib/clean/metadata/bare-title.ts',
  'lib/clean/metadata/credits.ts',
  'lib/clean/metadata/page-date.ts',
  'lib/clean/prune/edges.ts',
  'lib/clean/prune/head-and-lists.ts',
  'lib/clean/prune/outlines.ts',
  'lib/clean/prune/rejoin.ts',
  'lib/notices/cue-score.ts',
  'lib/notices/glued.ts',
  'lib/notices/missing-amounts.ts',
  'lib/notices/missing-text.ts',
  'lib/notices/notice-kinds.ts',
  'lib/notices/site-names.ts',
  'lib/notices/tokens.ts',
  'lib/notices/whose.ts',
];
/** Files that still hold a longer pattern. */
const withLongPatterns: readonly string[] = [
  'lib/clean/prune/edges.ts',
  'lib/clean/prune/head-and-lists.ts',
  'lib/rules/omission-cues.ts',
  'lib/rules/omissions.ts',
  'lib/rules/site-cues.ts',
  'lib/rules/site-spans.ts',
];

describe('words and patterns', () => {
  const listIn = (node: ts.Node): string | null => {
    const isText =
      ts.isRegularExpressionLiteral(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    const words = isText
      ? (node.text.match(/(?<=[(|:])[\u4e00-\u9fff][^|()]*(?=\||\))/gu) ?? [])
      : ts.isArrayLiteralExpression(node)
        ? node.elements.filter((one) => ts.isStringLiteralLike(one) && /[\u4e00-\u9fff]/u.test(one.text))
        : [];
    return words.length >= leastList ? `${words.length} words` : null;
  };

  it('stand in tables: no list of Chinese words outside lib/rules', () => {
    const bare = shipped.filter(({ path }) => !path.startsWith('lib/rules/'));
    expect(pathsOf(findings(bare, listIn))).toEqual(withLists);
  });

  it('are short enough to be read', () => {
    const long = findings(shipped, (node) =>
      ts.isRegularExpressionLiteral(node) && node.text.length > longestPattern ? `${node.text.length} units` : null,
    );
    expect(pathsOf(long)).toEqual(withLongPatterns);
  });
});

describe('files', () => {
  it('are one idea, in at most 400 lines, tables excepted', () => {
    const over = shipped
      .filter(({ path }) => !path.startsWith('lib/rules/'))
      .filter(({ text }) => text.trimEnd().split('\n').length > 400)
      .map(({ path }) => path);
    expect(over).toEqual([]);
  });

  it('are named after what is in them', () => {
    const vague =
      /(^|[/._-])(utils?|helpers?|managers?|data|misc|common|takers?|traits?|known|signs?|scraps?|widen|settle|judge|marked|written|weights?|tones?|voices?|make)([/._-]|$)/iu;
    expect(
      sourcesIn('entrypoints', 'lib', 'scripts', 'test')
        .map(({ path }) => path)
        .filter((path) => vague.test(path)),
    ).toEqual([]);
  });

  it('say what they do: every exported function of lib has a sentence', () => {
    const bare: string[] = [];
    for (const { path, tree } of sourcesIn('lib')) {
      const documented = new Set<string>();
      const exported = new Set<string>();
      for (const statement of tree.statements) {
        if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) continue;
        const name = statement.name?.text ?? 'default';
        if (ts.getJSDocCommentsAndTags(statement).length > 0) documented.add(name); // One signature of several is enough
        if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) exported.add(name);
      }
      bare.push(...[...exported].filter((name) => !documented.has(name)).map((name) => `${path}: ${name}`));
    }
    expect(bare).toEqual([]);
  });
});

describe('modules', () => {
  it('hold no state: no `let` outside functions', () => {
    const states: string[] = [];
    for (const source of sourcesIn('entrypoints', 'lib', 'scripts', 'test')) {
      for (const statement of source.tree.statements) {
        if (!ts.isVariableStatement(statement)) continue;
        if ((statement.declarationList.flags & (ts.NodeFlags.Let | ts.NodeFlags.Const)) !== ts.NodeFlags.Const) {
          states.push(`${source.path}: ${statement.getText().split('\n')[0]}`);
        }
      }
    }
    expect(states).toEqual([]);
  });

  it('name the file they import, ending and all', () => {
    const endless: string[] = [];
    for (const source of sourcesIn('entrypoints', 'lib', 'scripts', 'test')) {
      walk(source, (node) => {
        if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return;
        const name = node.moduleSpecifier.text;
        if (name.startsWith('.') && !/\.(tsx?|m?js|css|json)(\?\w+)?$/u.test(name))
          endless.push(`${source.path}: ${name}`);
      });
    }
    expect(endless).toEqual([]);
  });
});
