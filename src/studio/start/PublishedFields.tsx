import { useDesk } from '../desk/desk';
import fields from '../fields/Fields.module.css';
import { datePattern } from '../fields/patterns';
import { TextField } from '../fields/TextField';

/** When a text was published, and where: "published" and "address" in the form's data. */
export function PublishedFields() {
  const { t } = useDesk();
  return (
    <div class={fields.pair}>
      <TextField label={t('publishedOn')} name="published" dir="ltr" pattern={datePattern} />
      <TextField label={t('publishedAt')} name="address" type="url" dir="ltr" />
    </div>
  );
}
