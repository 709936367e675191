import * as v from 'valibot';
import { described, form, id, optional, text } from './basics';
import { isoDay } from './dates';

/** The media types of attachments. None is a page that a browser would run. */
const attachmentTypes = ['application/wacz', 'application/pdf', 'image/png', 'image/jpeg'] as const;

export type AttachmentType = (typeof attachmentTypes)[number];

/** A copy of where a text stood, such as an archived page or a scan: kept with the story, never shown by it. */
export const attachment = v.strictObject({
  id: described(id, 'The id of the attachment'),
  file: described(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(wacz|pdf|png|jpe?g)$/, form('attachment-file')),
      v.maxLength(100),
    ),
    'The name of its file in the folder "attachments", such as "page.wacz"',
  ),
  sha256: optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, form('sha256'))),
    'SHA-256 of the bytes of the file, hex: a changed file is refused. "npm run check -- --fix" writes it',
  ),
  type: described(v.picklist(attachmentTypes), 'Its media type'),
  name: described(text, 'What it is, such as the page as it stood on a day'),
  source: described(id, 'The id of the source that it is a copy of'),
  retrieved: optional(isoDay, 'The day on which the copy was made: year-month-day'),
});
