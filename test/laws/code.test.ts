/** Laws about the code: what may stand where. Each names the places that may differ, and a place must need it. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findings, type Source, sourcesIn, walk } from './sources.ts';

const shipped = sourcesIn('entrypoints', 'lib');

/** Files outside `entrypoints/` that touch the browser: the edges, everything else gets what it needs as an argument. */
const edges: readonly string[] = ['lib/app/runtime.ts'];

/**
 * The files that may ask for something by URL: the one for the dictionaries that the extension brings along, the other for
 * the parts of a text, from the page's own site, when the reader asks for them.
 */
const fetching: readonly string[] = ['entrypoints/background.ts', 'lib/ui/reading-view/fetch-part.ts'];

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

describe('files', () => {
  it('are at most 200 lines long, tables excepted', () => {
    const over = shipped
      .filter(({ path }) => !path.startsWith('lib/rules/'))
      .filter(({ text }) => text.trimEnd().split('\n').length > 200)
      .map(({ path }) => path);
    expect(over).toEqual([]);
  });

  it('are named after what they do', () => {
    const vague = /(^|[/._-])(utils?|helpers?|managers?|data|misc|common)([/._-]|$)/iu;
    expect(
      sourcesIn('entrypoints', 'lib', 'scripts', 'test')
        .filter(({ path }) => vague.test(path))
        .map(({ path }) => path),
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

  it('go one way: stages know nothing of the store, the view or the entrypoints', () => {
    const up: string[] = [];
    for (const source of sourcesIn('lib/text', 'lib/model', 'lib/page', 'lib/rules', 'lib/notices', 'lib/clean')) {
      walk(source, (node) => {
        if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return;
        if (/wxt|\/(library|ui|export|entrypoints|app|settings|platform)(\/|\.)/u.test(node.moduleSpecifier.text)) {
          up.push(`${source.path}: ${node.moduleSpecifier.text}`);
        }
      });
    }
    expect(up).toEqual([]);
  });
});
