/** A square picture as PNG. */
export interface Picture {
  readonly pixels: number;
  readonly png: Uint8Array;
}

/**
 * A Windows icon: a header of 6 bytes, 16 bytes a picture, then the pictures, as PNG, which Windows reads since Vista.
 * A side of 256 is written as 0.
 */
export function toIco(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  const starts = pictures.map((_, index) =>
    pictures.slice(0, index).reduce((sum, { png }) => sum + png.length, 6 + 16 * pictures.length),
  );
  const entries = pictures.map(({ pixels, png }, index) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(pixels % 256, 0);
    entry.writeUInt8(pixels % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(starts[index] ?? 0, 12);
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/**
 * The kinds of macOS that hold PNG, by pixels; 32, 64, 256 and 512 are doubled ones too. Those for 16 and 32 points at
 * single density are left out: macOS misreads PNG in them, and scales the doubled ones instead.
 */
const icnsKinds: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** A macOS icon: `icns`, the length of all, then for each picture its kind, its length with these 8 bytes, and its PNG. */
export function toIcns(pictures: readonly Picture[]): Buffer {
  const chunk = (kind: string, content: Uint8Array): Buffer => {
    const head = Buffer.alloc(8);
    head.write(kind, 'latin1');
    head.writeUInt32BE(content.length + 8, 4);
    return Buffer.concat([head, content]);
  };
  const chunks = pictures.flatMap(({ pixels, png }) => (icnsKinds[pixels] ?? []).map((kind) => chunk(kind, png)));
  return chunk('icns', Buffer.concat(chunks));
}
