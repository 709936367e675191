import { glyphsByCode, sfntOf, tableOf, cmapOf } from './sfnt';

/** What a merged font has; features of the slices (vertical forms, kerning) are left out. */
const kept = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'] as const;

/** Flags of a part of a composite glyph. */
const hasWords = 0x1;
const hasScale = 0x8;
const hasMore = 0x20;
const hasTwoScales = 0x40;
const hasMatrix = 0x80;

/**
 * Merges slices of one font into one: each letter from the first slice that has it.
 * @param slices the bytes of TrueType files with the same units per em
 * @throws Error where there is none, or one has no TrueType outlines
 */
export function mergedFont(slices: readonly Buffer[]): Buffer {
  const [first] = slices;
  if (!first) throw new Error('found no font to merge; expected one');
  if (slices.length === 1) return first;
  const glyphs: Buffer[] = [];
  const metrics: Buffer[] = [];
  const codes = new Map<number, number>();
  for (const slice of slices) {
    const start = glyphs.length;
    for (const { glyph, metric } of glyphsOf(slice, start)) {
      glyphs.push(glyph);
      metrics.push(metric);
    }
    for (const [code, glyph] of glyphsByCode(slice)) {
      if (!codes.has(code)) codes.set(code, start + glyph);
    }
  }
  if (glyphs.length > 0xffff) throw new Error(`found ${glyphs.length} glyphs; expected at most 65,535`);
  const tables = new Map<string, Buffer>(kept.map((tag) => [tag, tableOf(first, tag)]));
  const edited = (tag: (typeof kept)[number], edit: (table: Buffer) => void) => {
    const copy = Buffer.from(tableOf(first, tag));
    edit(copy);
    tables.set(tag, copy);
  };
  edited('head', (head) => head.writeInt16BE(1, 50));
  edited('hhea', (hhea) => hhea.writeUInt16BE(glyphs.length, 34));
  edited('maxp', (maxp) => {
    // The largest of each limit.
    for (let at = 6; at < maxp.length; at += 2)
      maxp.writeUInt16BE(Math.max(...slices.map((slice) => tableOf(slice, 'maxp').readUInt16BE(at))), at);
    maxp.writeUInt16BE(glyphs.length, 4);
  });
  const post = Buffer.alloc(32);
  tableOf(first, 'post').copy(post, 0, 0, 32);
  post.writeUInt32BE(0x00030000);
  tables.set('post', post);
  tables.set('glyf', Buffer.concat(glyphs));
  tables.set('loca', locaOf(glyphs));
  tables.set('hmtx', Buffer.concat(metrics));
  tables.set('cmap', cmapOf(codes));
  return sfntOf(tables);
}

/** Each glyph, padded to four bytes, with its advance and side bearing. */
function glyphsOf(font: Buffer, start: number): { glyph: Buffer; metric: Buffer }[] {
  const [loca, glyf, hmtx] = [tableOf(font, 'loca'), tableOf(font, 'glyf'), tableOf(font, 'hmtx')];
  const isLong = tableOf(font, 'head').readInt16BE(50) === 1;
  const offset = (index: number) =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index);
  const full = tableOf(font, 'hhea').readUInt16BE(34);
  return Array.from({ length: tableOf(font, 'maxp').readUInt16BE(4) }, (_, index) => {
    const outline = glyf.subarray(offset(index), offset(index + 1));
    const glyph = Buffer.alloc((outline.length + 3) & ~3);
    outline.copy(glyph);
    if (glyph.length > 0 && glyph.readInt16BE(0) < 0) moveParts(glyph, start);
    const metric = Buffer.alloc(4);
    metric.writeUInt16BE(hmtx.readUInt16BE(4 * Math.min(index, full - 1)), 0);
    metric.writeInt16BE(
      index < full ? hmtx.readInt16BE(4 * index + 2) : hmtx.readInt16BE(4 * full + 2 * (index - full)),
      2,
    );
    return { glyph, metric };
  });
}

/** Adds to the glyph numbers that a composite glyph refers to. */
function moveParts(glyph: Buffer, by: number): void {
  let at = 10;
  let flags = hasMore;
  while (flags & hasMore) {
    flags = glyph.readUInt16BE(at);
    glyph.writeUInt16BE(glyph.readUInt16BE(at + 2) + by, at + 2);
    const scale = flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0;
    at += 4 + (flags & hasWords ? 4 : 2) + scale;
  }
}

function locaOf(glyphs: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  let at = 0;
  glyphs.forEach((glyph, index) => {
    at += glyph.length;
    loca.writeUInt32BE(at, 4 * (index + 1));
  });
  return loca;
}
