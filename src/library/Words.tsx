import { direction } from '../i18n/tags';
import type { Text } from '../story/model';
import { Unbroken } from '../ui/Unbroken';
import { useLibrary } from './library';

/** A story's words in the reader's language, or else in one that they are in, which is marked as such. */
export function Words(props: { text: Text }) {
  const { language } = useLibrary();
  const code = () => (language() in props.text ? language() : (Object.keys(props.text)[0] ?? ''));
  return (
    <span lang={code()} dir={direction(code())}>
      <Unbroken text={props.text[code()] ?? ''} />
    </span>
  );
}
