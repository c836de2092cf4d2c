/** Tells the extension's other pages that the library has changed. */

/** Name of the channel, known on the extension's own origin only. */
const channelName = 'qinggao-library';

/** Says that something was written. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever another page or the background has written. */
export function onChange(changed: () => void): void {
  new BroadcastChannel(channelName).addEventListener('message', changed);
}
