import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { dictionariesPath } from './lib/convert/dictionaries.ts';
import { readDictionaries } from './lib/convert/dictionaries-node.ts';
import { knownMatches } from './lib/rules/sites.ts';

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/** WXT's frame around a script catches an error only to throw it again, and every known page would load it. */
const bareScript = {
  name: 'bare-script',
  transform: (code: string, id: string) =>
    id.includes('wxt-unlisted-script-entrypoint')
      ? code.replace(/(?<=^import definition from .*;\n)[\s\S]*/mu, 'export default definition.main();')
      : null,
};

/** The content script, which every known page loads, is made smaller once more: Terser saves two per cent beside the bundler. */
const smallScript: Plugin = {
  name: 'small-script',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.fileName.endsWith('speech.js')) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 3, inline: 1, unsafe_arrows: true },
      });
      if (code !== undefined) chunk.code = code;
    }
  },
};

/** Content scripts get their hosts from `lib/rules/sites.ts`; nothing else in the manifest names a host. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // `npm run dev` says which browser it found
  ...(process.env.CHROME_PATH ? { webExt: { binaries: { chrome: process.env.CHROME_PATH } } } : {}),
  manifestVersion: 3,
  // Packages that have a form for workers are taken in that one: the background has no document to decode entities with
  // Styles use nothing that the oldest browsers of the manifest lack, and need not be written out for older ones
  vite: ({ mode }) => ({
    plugins: [bareScript, ...(mode === 'production' ? [smallScript] : [])],
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
    build: { cssTarget: ['chrome130', 'firefox128'] },
  }),
  // Firefox looks for a `data_collection_permissions` entry, which says below that nothing is collected
  suppressWarnings: { firefoxDataCollection: true },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '130',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    icons,
    action: { default_icon: icons, default_title: '__MSG_name__' },
    content_scripts: [{ matches: [...knownMatches], js: ['speech.js'], run_at: 'document_idle' }],
    commands: {
      'read-page': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandRead__' },
      'save-page': { suggested_key: { default: 'Alt+S' }, description: '__MSG_commandSave__' },
    },
    browser_specific_settings: {
      gecko: {
        id: 'qinggao@example.org',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    // The reader stands over a page where the browser gives it an address for this one session, which no page can know
    ...(browser === 'chrome' && {
      web_accessible_resources: [{ resources: ['reader.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
    }),
  }),
  hooks: {
    /** The lists for Traditional text, which the background fetches from the extension itself when they are first needed. */
    'build:publicAssets': async (_wxt, files) => {
      files.push({ relativeDest: dictionariesPath.slice(1), contents: JSON.stringify(await readDictionaries()) });
    },
  },
});
