/** Laws about the built extension: what it may do, where it runs, and how much a page pays for it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/rules/sites.ts';
import { built } from './browser.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly default_locale: string;
  readonly permissions: readonly string[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js?: readonly string[];
    readonly css?: readonly string[];
    readonly all_frames?: boolean;
    readonly world?: string;
  }[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
  readonly action: { readonly default_popup?: string };
  readonly web_accessible_resources: readonly object[];
  readonly options_ui?: { readonly page: string };
}

const file = (name: string) => join(built, name);
const manifest = JSON.parse(readFileSync(file('manifest.json'), 'utf8')) as Manifest;

describe('manifest', () => {
  it('asks for these permissions and no more', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  it.each([
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'externally_connectable',
    'content_security_policy',
    'sandbox',
    'chrome_url_overrides',
    'declarative_net_request',
    'update_url',
    'key',
  ])('has no %s', (key) => {
    expect(Object.keys(manifest)).not.toContain(key);
  });

  it('lets pages have one page of its own in a frame, at an address that they cannot know', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['reader.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ]);
  });

  it('runs on the known hosts alone, in the top frame, apart from the page', () => {
    const known = sites.flatMap(({ matches }) => matches);
    expect(manifest.content_scripts.map(({ matches }) => [...matches].sort())).toEqual([[...new Set(known)].sort()]);
    for (const { all_frames, world, css } of manifest.content_scripts) {
      expect([all_frames ?? false, world ?? 'ISOLATED', css ?? []]).toEqual([false, 'ISOLATED', []]);
    }
    expect(known.filter((pattern) => !/^(\*|https?):\/\/(\*\.)?[\w-]+(\.[\w-]+)+\//u.test(pattern))).toEqual([]);
  });

  it('names the commands, keys and pages that others rely on', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.default_locale).toBe('zh_CN');
    expect(manifest.commands['read-page']?.suggested_key?.default).toBe('Alt+R');
    expect(manifest.commands['save-page']?.suggested_key?.default).toBe('Alt+S');
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(manifest.options_ui?.page).toBe('options.html');
    expect(['popup.html', 'library.html', 'options.html'].filter((page) => !existsSync(file(page)))).toEqual([]);
  });
});

describe('content script', () => {
  it('costs a page at most 12 kB, gzipped', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }) => js ?? []);
    expect(scripts).toHaveLength(1);
    const size = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(file(script))).length, 0);
    expect(size).toBeLessThanOrEqual(12_000);
  });
});
