import type { Desk } from '../desk/desk';
import type { TextRefusal } from '../text/open-text';
import type { OpenRefusal } from './open-files';

/** Why a file was not opened, in the author's words. */
export function refusalWords(why: OpenRefusal | TextRefusal, t: Desk['t'], words: Desk['words']): string {
  switch (why.code) {
    case 'no-zip':
      return t('refusedNoZip');
    case 'damaged':
      return t('refusedDamaged');
    case 'no-files':
      return t('refusedNoFiles');
    case 'outside-folder':
      return t('refusedOutside', { name: why.name });
    case 'same-name':
      return t('refusedSameName', { name: why.name, other: why.other });
    case 'no-utf8':
      return t('refusedNoUtf8', { name: why.name });
    case 'too-many-files':
      return t('refusedTooMany', { most: words.number(why.most) });
    case 'too-large':
      return t('refusedTooLarge', { most: words.number(why.most / 1_000_000) });
    case 'later-story':
      return t('refusedLater', { version: words.number(why.version) });
    case 'not-there':
      return t('refusedNotThere');
    case 'other-form':
      return t('refusedForm', { form: why.form });
    case 'no-text':
      return t('refusedNoText');
    case 'other-encoding':
      return t('refusedEncoding');
    case 'no-words':
      return t('refusedNoWords');
    case 'no-document':
      return t('refusedNoDocument');
    case 'too-long':
      return t('refusedLong', { count: words.number(why.count), most: words.number(why.most) });
  }
}
