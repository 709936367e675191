/** Romanisation of Ukrainian as the government's order of 2010 has it. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  '’': '',
  "'": '',
  ʼ: '',
};
const atStart: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A Ukrainian name in Latin letters. */
export const romanised = (name: string): string =>
  name
    .split(/(?<=[\s-])/u)
    .map((word) =>
      [...word]
        .map((letter, index) => {
          const small = letter.toLowerCase();
          const isAfterZ = small === 'г' && word[index - 1]?.toLowerCase() === 'з';
          const latin = isAfterZ
            ? 'gh'
            : ((index === 0 ? atStart[small] : undefined) ?? letters[small] ?? letter);
          return letter === small ? latin : capitalised(latin);
        })
        .join(''),
    )
    .join('');

/** Letters of Russian that Ukrainian does not have. */
export const hasRussianLetters = (name: string): boolean => /[ыэъё]/iu.test(name);
