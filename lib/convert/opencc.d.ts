/** The dictionaries that opencc-js publishes one by one: `from to|from to|…`. It types its converters only. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
