import { useEffect, useState } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly type?: 'text' | 'month' | 'date';
  readonly placeholder?: string;
  /** What the address has. */
  readonly value: string;
  /** Told once the reader is done: with Enter, or by leaving the field. */
  onSettle(value: string): void;
}

/** A field whose value goes into the address when the reader is done with it, rather than at each letter. */
export function TextField({ label, type = 'text', placeholder, value, onSettle }: TextFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const settle = () => {
    if (typed.trim() !== value) onSettle(typed.trim());
  };
  return (
    <label>
      {label}
      <input
        type={type}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </label>
  );
}
