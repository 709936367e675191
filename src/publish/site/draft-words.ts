/** What a draft is marked with, by language. */
export const draftWords = {
  ar: { draft: 'مسودة', notice: 'مسودة لم تُنشر: قد ينقصها بعض ما فيها، ولم يُراجع كله بعد.' },
  en: {
    draft: 'Draft',
    notice: 'A draft, not published: parts may be missing, and not all of it is checked.',
  },
  fr: {
    draft: 'Brouillon',
    notice: 'Un brouillon, non publié : des parties peuvent manquer, et tout n’est pas vérifié.',
  },
  tr: { draft: 'Taslak', notice: 'Yayımlanmamış bir taslak: eksikleri olabilir, tamamı denetlenmedi.' },
} as const;
