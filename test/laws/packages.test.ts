/** Laws about what is installed: exact versions, and a lock file that says nothing of the machine it was made on. */
import { describe, expect, it } from 'vitest';
import { read } from './sources.ts';

interface Manifest {
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly resolved?: string;
        readonly integrity?: string;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('package.json', () => {
  it('names exact versions', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('says which Node it needs', () => {
    expect(manifest.engines).toEqual({ node: '>=20.19.0' });
  });
});

describe('package-lock.json', () => {
  it('names no registry', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('knows the hash of every package', () => {
    expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  it('holds the packages for other systems too: without them npm ci refuses it', () => {
    const names = new Set(locked.map(([path]) => path.replace(/^.*node_modules\//u, '')));
    const missing = locked.flatMap(([, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !names.has(name)),
    );
    expect(missing).toEqual([]);
  });
});
