import './cite.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { today } from '../../ontology/date';
import { useLanguage } from '../app/language';
import { FreshnessDocument } from '../generated/graphql';
import { CopyButton } from '../parts/copy-button';
import { useDateFormat } from '../parts/date-text';
import { type Cited, toBibtex, toCslJson } from './citation';

const formats = ['text', 'bibtex', 'csl'] as const;

/** The address of what is shown, in the language in which it is shown. */
function permalink(language: string): string {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  return url.href;
}

function useCited(): Cited | undefined {
  const [language] = useLanguage();
  const [{ data }] = useQuery({ query: FreshnessDocument });
  return (
    data && {
      title: document.title.replace(/ · Atazan$/, ''),
      url: permalink(language),
      language,
      revision: data.stats.revision,
      changed: data.stats.changedAt?.slice(0, 10) ?? null,
      accessed: today(),
    }
  );
}

/** A citation of the view that is shown, as text and for reference managers, ready to be copied. */
export function Cite({ id }: { readonly id: string }) {
  const { t } = useTranslation('parts');
  const formatDate = useDateFormat();
  const [format, setFormat] = useState<(typeof formats)[number]>('text');
  const cited = useCited();
  if (!cited) return null;
  const { changed, accessed } = cited;
  const written = {
    text: t('cite.sentence', {
      ...cited,
      changed: changed && formatDate(changed),
      accessed: formatDate(accessed),
    }),
    bibtex: toBibtex(cited),
    csl: toCslJson(cited),
  }[format];
  return (
    <section id={id} className="cite" aria-label={t('cite.title')}>
      <fieldset className="cite-formats">
        <legend className="visually-hidden">{t('cite.format')}</legend>
        {formats.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === format}
            onClick={() => setFormat(name)}
          >
            {t(`cite.${name}`)}
          </button>
        ))}
      </fieldset>
      <pre>
        <bdi>{written}</bdi>
      </pre>
      <CopyButton text={written} label={t('cite.copy')} done={t('cite.copied')} />
      <p className="quiet">{t('cite.note')}</p>
    </section>
  );
}
