import { useDesk } from '../desk/desk';
import fields from '../fields/Fields.module.css';
import { refusalWords } from './refusal-words';

/** Why a file was not opened. */
export function Refused(props: { why: Parameters<typeof refusalWords>[0] }) {
  const { t, words } = useDesk();
  return (
    <p class={fields.refusal} role="alert">
      {refusalWords(props.why, t, words)}
    </p>
  );
}
