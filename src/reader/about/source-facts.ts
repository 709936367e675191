import type { Session } from '../../session/session';
import type { SourceText } from '../../story/model';

interface Fact {
  readonly term: string;
  readonly value: string;
  /** Of the page that an address leads to; the value is that address. */
  readonly href?: string;
}

/** Where a text of the story stood, as far as the story knows it: terms and values in the reader's language. */
export function sourceFacts(text: SourceText, { t, of, date }: Session['words']): readonly Fact[] {
  const { author, publisher, published, retrieved, address, archive, licence, permission } = text;
  const link = (term: string, href: string): Fact => ({ term, value: href, href });
  return [
    ...(author ? [{ term: t('sourceAuthor'), value: of(author) }] : []),
    ...(publisher ? [{ term: t('sourcePublisher'), value: of(publisher) }] : []),
    ...(published ? [{ term: t('sourcePublished'), value: date(published) }] : []),
    ...(address ? [link(t('sourceAddress'), address)] : []),
    ...(retrieved ? [{ term: t('sourceRetrieved'), value: date(retrieved) }] : []),
    ...(archive ? [link(t('sourceArchive'), archive)] : []),
    ...(licence ? [{ term: t('sourceLicence'), value: licence }] : []),
    ...(permission ? [{ term: t('sourcePermission'), value: of(permission) }] : []),
  ];
}
