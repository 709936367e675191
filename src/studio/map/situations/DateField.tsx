import { edtfForm } from '../../../story/schema/dates';
import fields from '../../fields/Fields.module.css';
import { useMapDesk } from '../map-desk';

/** A date in EDTF; what is none is not taken. */
export function DateField(props: {
  date: string;
  ref?: (field: HTMLInputElement) => void;
  onInput?: (date: string) => void;
  onChange?: (date: string) => void;
}) {
  const { t, said } = useMapDesk();
  return (
    <label class={fields.field}>
      <span>{t('dateOf')}</span>
      <input
        ref={props.ref}
        type="text"
        dir="ltr"
        required
        pattern={edtfForm}
        title={said('dateHint')}
        value={props.date}
        onInput={({ currentTarget: field }) => props.onInput?.(field.value)}
        onChange={({ currentTarget: field }) => {
          if (field.checkValidity()) props.onChange?.(field.value);
          else if (props.onChange) field.reportValidity();
        }}
      />
      <small>{said('dateHint')}</small>
    </label>
  );
}
