/** Code pages by the byte of a dBASE file that tells its language driver. */
const drivers: Readonly<Record<number, string>> = {
  0x03: 'windows-1252',
  0x57: 'windows-1252',
  0x58: 'windows-1252',
  0x4d: 'gbk',
  0x4e: 'euc-kr',
  0x4f: 'big5',
  0x13: 'shift_jis',
  0x26: 'ibm866',
  0x64: 'windows-1250',
  0x65: 'ibm866',
  0x7d: 'windows-1255',
  0x7e: 'windows-1256',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
  0xca: 'windows-1254',
  0xcb: 'windows-1253',
};

/** The encoding of a table's texts: by its .cpg, by its own byte, or else by whether they are UTF-8. */
export function dbfEncoding(
  dbf: Uint8Array,
  cpg: Uint8Array | undefined,
): { readonly label: string; readonly isTold: boolean } {
  const told = cpg && labelOf(new TextDecoder('latin1').decode(cpg).trim());
  if (told !== undefined) return { label: told, isTold: true };
  const driver = drivers[dbf[29] ?? 0];
  if (driver !== undefined) return { label: driver, isTold: true };
  return { label: isUtf8(dbf) ? 'utf-8' : 'windows-1252', isTold: false };
}

/** A label of the Encoding Standard for what a .cpg says, such as "UTF-8", "1256" or "ANSI 1252". */
function labelOf(cpg: string): string | undefined {
  const [page] = /\d{3,5}/.exec(cpg) ?? [];
  const tries = [cpg, ...(page === undefined ? [] : [`windows-${page}`, `iso-${page}`, `ibm${page}`])];
  if (/utf-?8|65001/i.test(cpg)) return 'utf-8';
  return tries.find((label) => {
    try {
      return new TextDecoder(label).encoding !== '';
    } catch {
      return false;
    }
  });
}

function isUtf8(bytes: Uint8Array): boolean {
  const start = (bytes[8] ?? 0) | ((bytes[9] ?? 0) << 8);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start));
    return true;
  } catch {
    return false;
  }
}
