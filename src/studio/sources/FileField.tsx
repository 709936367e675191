import fields from '../fields/Fields.module.css';

/** A file that the author chooses; the same one may be chosen again. */
export function FileField(props: { label: string; accept: string; onFile: (file: File) => void }) {
  return (
    <label class={fields.field}>
      <span>{props.label}</span>
      <input
        type="file"
        accept={props.accept}
        onChange={({ currentTarget: field }) => {
          const [file] = field.files ?? [];
          field.value = '';
          if (file) props.onFile(file);
        }}
      />
    </label>
  );
}
