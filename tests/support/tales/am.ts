import type { TaleWords } from './tale';

export const am: TaleWords = {
  title: 'ሁለት ሊጎችና አንድ መንገድ',
  summary: 'ለሙከራ የተጻፈ ልብ ወለድ፦ ሁለት ወገኖች፣ አንድ መንገድ እና አንድ የጦር ግንባር።',
  sentences: [
    'የሰሜን ሊግ የአገሪቱን ሰሜን ተቆጣጥሯል።',
    'የደቡብ ሊግ ደቡቡን ተቆጣጥሯል።',
    'አንድ መንገድ ሁለቱን ወገኖች ያገናኛል፤ በሦስት ከተሞችም ያልፋል።',
    'አትላንቲስ የሰሜን ሊግን ታስታጥቃለች።',
    'መንገዱ መቼ እንደገና እንደሚከፈት ማንም አያውቅም።',
  ],
  noPlace: 'በካርታው ላይ ቦታ የለውም።',
  report: 'ጽሑፉ',
  voice: 'የጸሐፊው ድምፅ።',
  invented: 'ልብ ወለድ ጽሑፍ።',
  northLeague: 'የሰሜን ሊግ',
  southLeague: 'የደቡብ ሊግ',
  backer: 'አትላንቲስ',
  north: 'ሰሜን',
  south: 'ደቡብ',
  road: 'የሦስቱ ከተሞች መንገድ',
  roadShort: 'መንገድ 1',
  seat: 'የአትላንቲስ ወደብ',
  backing: 'አትላንቲስ ሰሜኑን ታስታጥቃለች',
  drawn: 'በፕሮግራም የተሳለ።',
  program: 'ፕሮግራም',
  arcEnds: 'ቅስቱ እዚህ ያበቃል።',
};
