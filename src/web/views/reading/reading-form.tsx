import '../../parts/filters.css';
import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../../compiler/measure';
import { languages } from '../../app/language';
import { useNumber } from '../../parts/use-number';

/** A text, and what is known of it; empty where it is not. */
export interface Asked {
  readonly text: string;
  readonly language: string;
  readonly published: string;
}

interface ReadingFormProps {
  readonly asked: Asked;
  onAsk(asked: Asked): void;
}

/** Takes a text. It is asked for with the button, or with Enter and the key for commands. */
export function ReadingForm({ asked, onAsk }: ReadingFormProps) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const value = (name: keyof Asked) => String(data.get(name) ?? '');
    // A form has carriage returns at the ends of lines.
    const text = value('text').replaceAll('\r\n', '\n');
    onAsk({ text, language: value('language'), published: value('published') });
  };
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) form.current?.requestSubmit();
  };
  const check = ({ currentTarget }: FormEvent<HTMLTextAreaElement>) => {
    const { length } = currentTarget.value;
    const counts = { count: number(length), most: number(longestText) };
    currentTarget.setCustomValidity(length > longestText ? t('tooLong', counts) : '');
  };
  return (
    <form ref={form} onSubmit={onSubmit} className="reading-form">
      <label>
        {t('text')}
        <textarea
          name="text"
          rows={9}
          required
          defaultValue={asked.text}
          aria-describedby="reading-hint"
          onInput={check}
          onKeyDown={onKeyDown}
        />
      </label>
      <p id="reading-hint" className="quiet">
        {t('hint')}
      </p>
      <div className="filters">
        <label>
          {t('language')}
          <select name="language" defaultValue={asked.language}>
            <option value="">{t('byItsWords')}</option>
            {languages.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('published')}
          <input type="date" name="published" defaultValue={asked.published} />
        </label>
        <button type="submit" className="reading-submit">
          {t('read')}
        </button>
        <button
          type="button"
          onClick={() => onAsk({ text: t('example.text'), language: '', published: '' })}
        >
          {t('example.try')}
        </button>
      </div>
    </form>
  );
}
