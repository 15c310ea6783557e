import '../../parts/about.css';
import '../../parts/filters.css';
import './embedding.css';
import { useTranslation } from 'react-i18next';
import { figureUrl } from '../../../figure-code';
import { languages, useLanguage } from '../../app/language';
import { TextField } from '../../parts/text-field';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { EmbedCode } from './embed-code';
import {
  chosenFigure,
  type EmbeddingValues,
  embeddingDefaults,
  figureNamed,
  figureNames,
} from './embedding-state';
import { FigureFields } from './figure-fields';

interface ChangeProps {
  readonly values: EmbeddingValues;
  onChange(change: Readonly<Record<string, string>>): void;
}

/** Width and height as the code takes them; what is no size is left at the default. */
function sizeOf({ width = '', height = '' }: EmbeddingValues) {
  return {
    width: /^\d{2,4}(?:%|px)?$|^100%$/.test(width) ? width.replace('px', '') : '100%',
    height: /^\d{3,4}$/.test(height) ? Number(height) : 420,
  };
}

function LookFields({ values, onChange }: ChangeProps) {
  const { t } = useTranslation('embedding');
  const [language] = useLanguage();
  return (
    <>
      <label>
        {t('language')}
        <select
          value={values.figureLang || language}
          onChange={({ target }) => onChange({ figureLang: target.value })}
        >
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('theme')}
        <select value={values.theme} onChange={({ target }) => onChange({ theme: target.value })}>
          {(['auto', 'light', 'dark'] as const).map((theme) => (
            <option key={theme} value={theme}>
              {t(`themes.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={t('width')}
        value={values.width ?? ''}
        onSettle={(width) => onChange({ width })}
      />
      <TextField
        label={t('height')}
        value={values.height ?? ''}
        onSettle={(height) => onChange({ height })}
      />
    </>
  );
}

/** Makes the code that shows a figure in another page: choose it, see it, copy the code. */
export function EmbeddingView() {
  const { t } = useTranslation('embedding');
  const [language] = useLanguage();
  const { values, set } = useUrlState(embeddingDefaults);
  const figure = chosenFigure(values);
  const name = figureNamed(values.figure);
  const { width, height } = sizeOf(values);
  const look = {
    lang: values.figureLang || language,
    theme: values.theme === 'auto' ? undefined : values.theme,
  };
  const title = `Atazan: ${t(`figures.${name}`)}`;
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <fieldset className="filters">
        <legend className="visually-hidden">{t('what')}</legend>
        <label>
          {t('figure')}
          <select value={name} onChange={({ target }) => set({ figure: target.value })}>
            {figureNames.map((one) => (
              <option key={one} value={one}>
                {t(`figures.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <FigureFields values={values} onChange={set} />
      </fieldset>
      <fieldset className="filters">
        <legend className="visually-hidden">{t('look')}</legend>
        <LookFields values={values} onChange={set} />
      </fieldset>
      {figure ? (
        <>
          <EmbedCode
            {...{ figure, title, look, width, height }}
            kind={values.code}
            onKind={(code) => set({ code }, { replace: true })}
          />
          <section aria-labelledby="preview">
            <h2 id="preview">{t('preview')}</h2>
            <iframe
              key={figureUrl('', figure, look)}
              className="embedding-preview"
              src={figureUrl('', figure, look)}
              title={title}
              width={width}
              height={height}
            />
          </section>
        </>
      ) : (
        <p role="status" className="notice">
          {t('lacking')}
        </p>
      )}
    </div>
  );
}
