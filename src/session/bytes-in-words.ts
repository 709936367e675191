import type { InterfaceWords } from './words';

/** How large a file is, in kilobytes or megabytes. */
export const bytesInWords = (bytes: number, { t, number }: InterfaceWords): string =>
  bytes < 1_000_000
    ? t('kilobytes', { count: number(Math.max(bytes / 1000, 0.1), 1) })
    : t('megabytes', { count: number(bytes / 1_000_000, 1) });
