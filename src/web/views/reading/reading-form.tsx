import '../../parts/filters.css';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
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
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, language, published } = asked;
  const [draft, setDraft] = useState(asked);
  useEffect(() => setDraft({ text, language, published }), [text, language, published]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(draft);
  };
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) form.current?.requestSubmit();
  };
  const { length } = draft.text;
  const counts = { count: number(length), most: number(longestText) };
  const complaint = length > longestText ? t('tooLong', counts) : '';
  useEffect(() => field.current?.setCustomValidity(complaint), [complaint]);
  return (
    <form ref={form} onSubmit={onSubmit} className="reading-form">
      <label>
        {t('text')}
        <textarea
          ref={field}
          rows={9}
          required
          value={draft.text}
          aria-describedby="reading-hint"
          onChange={({ target }) => setDraft({ ...draft, text: target.value })}
          onKeyDown={onKeyDown}
        />
      </label>
      <p id="reading-hint" className="quiet">
        {t('hint')}
      </p>
      <div className="filters">
        <label>
          {t('language')}
          <select
            value={draft.language}
            onChange={({ target }) => setDraft({ ...draft, language: target.value })}
          >
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
          <input
            type="date"
            value={draft.published}
            onChange={({ target }) => setDraft({ ...draft, published: target.value })}
          />
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
