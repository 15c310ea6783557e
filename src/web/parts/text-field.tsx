import { useEffect, useState } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly type?: 'text' | 'month' | 'date';
  readonly placeholder?: string;
  /** What the address has. */
  readonly value: string;
  /** Told once the reader is done: with Enter, by leaving the field, or by pausing on a text or a whole day. */
  onSettle(value: string): void;
}

/** How long the reader must pause before what is typed counts, in milliseconds. */
const pause = 600;

/** A day chosen from the calendar is whole; one that is being typed passes through years such as 0020. */
const wholeDay = /^[1-9]\d{3}-\d\d-\d\d$/;

/** A field whose value goes into the address when the reader is done with it, rather than at each letter. */
export function TextField({ label, type = 'text', placeholder, value, onSettle }: TextFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const settle = () => {
    if (typed.trim() !== value) onSettle(typed.trim());
  };
  const isWhole = type === 'text' || wholeDay.test(typed);
  useEffect(() => {
    if (!isWhole) return undefined;
    const timer = setTimeout(settle, pause);
    return () => clearTimeout(timer);
  });
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
