/** A box of a film, with what is in it. */
export const box = (type: string, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};

/** A film of nothing, with something that was written about it: `name` is a box such as `©nam` or `©xyz`. */
export const filmWith = (name: string, text: string): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('mp42')),
    box('mdat', Buffer.from('\xa9xyz loci', 'latin1')),
    box('moov', box('trak', box('tkhd')), box('udta', box(name, Buffer.from(text)))),
  ]);
