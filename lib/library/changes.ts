/** Tells the extension's other pages what of the library has changed. */

/** Name of the channel, known on the extension's own origin only. */
const channelName = 'qinggao-library';

/** Ids of the speeches that were written or removed; null where there were too many to tell, and all has to be read anew. */
export type Changed = readonly string[] | null;

/** Says what was written. */
export function announceChange(ids: Changed): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(ids);
  channel.close();
}

/** Calls back whenever another page, a worker or the background has written. Gives the way to stop it. */
export function onChange(changed: (ids: Changed) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    changed(Array.isArray(data) ? data.filter((id) => typeof id === 'string') : null);
  });
  return () => channel.close();
}
