/** Tells the extension's other pages what has changed in the library. */

/** Heard on the extension's own origin only. */
const channelName = 'qinggao-library';

/** Ids written or removed; null where there were too many to tell, and all has to be read anew. */
export type Changed = readonly string[] | null;

/** Says what was written. */
export function announceChange(ids: Changed): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(ids);
  channel.close();
}

/** Calls back when another page, a worker or the background has written. Gives the way to stop it. */
export function onChange(changed: (ids: Changed) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    changed(Array.isArray(data) ? data.filter((id) => typeof id === 'string') : null);
  });
  return () => channel.close();
}
