import { useDesk } from '../desk/desk';
import { Select } from '../fields/Select';
import { languagesIn } from '../start/languages';
import { createSourcesWords } from './sources-words';

/** The language of a source's text. */
export function LanguageSelect(props: {
  /** A BCP 47 tag. */
  value: string | undefined;
  onChoose: (tag: string) => void;
}) {
  const { words } = useDesk();
  const s = createSourcesWords(words.language);
  return (
    <Select
      label={s('languageOfText')}
      options={languagesIn(words.language(), props.value).map(({ tag, name }) => ({
        value: tag,
        label: name,
      }))}
      value={props.value}
      onChoose={(tag) => props.onChoose(tag)}
    />
  );
}
