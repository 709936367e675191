import { Show } from 'solid-js';
import { edtfForm } from '../../story/schema/dates';
import { useDesk } from '../desk/desk';
import fields from './Fields.module.css';

/**
 * The time at which something holds or is there, an interval of EDTF, where it is not all of the story's: asked for only
 * in a story of several dates. What is none is not taken.
 */
export function ValidField(props: {
  valid: string | undefined;
  onChange: (valid: string | undefined) => void;
}) {
  const { situation, t } = useDesk();
  return (
    <Show when={situation.all().length > 1 || props.valid !== undefined}>
      <label class={fields.field}>
        <span>{t('validIn')}</span>
        <input
          type="text"
          dir="ltr"
          autocomplete="off"
          pattern={edtfForm}
          title={t('validHint')}
          value={props.valid ?? ''}
          onChange={({ currentTarget: field }) => {
            if (field.checkValidity()) props.onChange(field.value === '' ? undefined : field.value);
            else field.reportValidity();
          }}
        />
        <small>{t('validHint')}</small>
      </label>
    </Show>
  );
}
