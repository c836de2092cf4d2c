import { defineConfig } from 'wxt';

/** Content scripts get their hosts from `lib/rules/sites.ts`; nothing else in the manifest names a host. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '116',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    commands: {
      'read-page': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandRead__' },
      'save-page': { suggested_key: { default: 'Alt+S' }, description: '__MSG_commandSave__' },
    },
    browser_specific_settings: { gecko: { id: 'qinggao@example.org', strict_min_version: '128.0' } },
  },
});
