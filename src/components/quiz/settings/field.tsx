import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

type RowProps = {
  id: string;
  label: string;
  hint?: ComponentChildren;
  error?: string | null;
  children: ComponentChildren;
};

/** A setting: its name and what it does on the left, its field on the right. */
export function FieldRow({ id, label, hint, error, children }: RowProps) {
  return (
    <div class="field">
      <div>
        <label for={id}>{label}</label>
        {hint && (
          <p class="faint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {error && (
          <p class="field-error" role="alert" id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

type TextProps = {
  label: string;
  hint: string;
  value: string;
  unit: string;
  inputMode: 'numeric' | 'text';
  /** Saves what was typed and returns null, or says in Korean why it cannot. */
  onSave: (text: string) => string | null;
};

/** A field that is saved when it is left; what cannot be saved stays to be mended. */
export function TextField({ label, hint, value, unit, inputMode, onSave }: TextProps) {
  const id = useId();
  const [error, setError] = useState<string | null>(null);
  return (
    <FieldRow id={id} label={label} hint={hint} error={error}>
      <span class="with-unit">
        <input
          key={value}
          id={id}
          defaultValue={value}
          inputMode={inputMode}
          autocomplete="off"
          size={inputMode === 'numeric' ? 5 : 10}
          aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
          aria-invalid={error !== null}
          onChange={({ currentTarget }) => setError(onSave(currentTarget.value.trim()))}
        />
        {unit}
      </span>
    </FieldRow>
  );
}

type NumberProps = Pick<TextProps, 'label' | 'hint' | 'unit'> & {
  value: number;
  least: number;
  most: number;
  onSave: (value: number) => void;
};

/** A whole number between two others. */
export function NumberField({ value, least, most, onSave, ...rest }: NumberProps) {
  const save = (text: string) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most)
      return `${least}부터 ${most}까지의 정수를 적어 주십시오. 아직 저장하지 않았습니다.`;
    onSave(number);
    return null;
  };
  return <TextField {...rest} value={String(value)} inputMode="numeric" onSave={save} />;
}
