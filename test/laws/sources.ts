/** The project's own sources as syntax trees, for the laws that are about code: comments and strings cannot fool them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder that holds `package.json`, with a separator at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the project's root, with `/` between names on every system. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** The paths of all files below a folder, from the project's root. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The text of a file, named from the project's root. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every TypeScript file below the folders, as trees. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap(filesIn)
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => {
      const text = read(path);
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

/** Calls `visit` with every node of a source. */
export function walk(source: Source, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node) => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(source.tree);
}

/** The nodes of all sources for which `what` gives a word, as `path:line word`: what a failing law prints. */
export function findings(sources: readonly Source[], what: (node: ts.Node) => string | null): readonly string[] {
  const found: string[] = [];
  for (const source of sources) {
    walk(source, (node) => {
      const word = what(node);
      if (word === null) return;
      const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
      found.push(`${source.path}:${line + 1} ${word}`);
    });
  }
  return found;
}
