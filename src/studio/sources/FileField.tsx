import buttons from '../fields/Buttons.module.css';

/** A button that asks for a file; the same one may be chosen again. The browser's own field speaks its own language. */
export function FileField(props: { label: string; accept: string; onFile: (file: File) => void }) {
  let picker!: HTMLInputElement;
  return (
    <div>
      <button type="button" class={buttons.plain} onClick={() => picker.click()}>
        {props.label}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={props.label}
        accept={props.accept}
        onChange={({ currentTarget: field }) => {
          const [file] = field.files ?? [];
          if (file) props.onFile(file);
          field.value = '';
        }}
      />
    </div>
  );
}
