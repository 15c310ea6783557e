import '../../parts/notice.css';
import './reading.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { isDate } from '../../../ontology/date';
import { languages } from '../../app/language';
import { ReadingDocument } from '../../generated/graphql';
import { Answer, Loading } from '../../parts/answer';
import { saveFile } from '../../parts/save-file';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { claimsCsv, namesCsv } from './reading-files';
import { type Asked, ReadingForm } from './reading-form';
import { ReadingResult } from './reading-result';
import { textHash, useAskedText } from './use-asked-text';

const defaults = { language: '', published: '' };

function variablesOf({ text, language, published }: Asked) {
  return {
    text,
    language: languages.find(({ code }) => code === language)?.code ?? null,
    published: isDate(published) ? published : null,
  };
}

interface ResultProps {
  readonly asked: Asked;
  /** Whether to bring the answer into sight. */
  readonly isSought: boolean;
}

function Result({ asked, isSought }: ResultProps) {
  const { t } = useTranslation('reading');
  const variables = variablesOf(asked);
  const [result] = useQuery({ query: ReadingDocument, variables });
  const place = useRef<HTMLDivElement>(null);
  const { data } = result;
  useEffect(() => {
    if (data && isSought) place.current?.scrollIntoView();
  }, [data, isSought]);
  const save = (name: string, csv: string) => saveFile(name, new Blob([csv], { type: 'text/csv' }));
  return (
    <div ref={place} className="stack">
      <Answer result={result}>{({ reading }) => <ReadingResult reading={reading} />}</Answer>
      <ViewActions query={ReadingDocument} variables={variables} data={data}>
        {data && (
          <>
            <li>
              <button
                type="button"
                onClick={() => save('atazan-names.csv', namesCsv(data.reading))}
              >
                {t('namesCsv')}
              </button>
            </li>
            <li>
              <button
                type="button"
                onClick={() => save('atazan-claims.csv', claimsCsv(data.reading))}
              >
                {t('claimsCsv')}
              </button>
            </li>
          </>
        )}
      </ViewActions>
    </div>
  );
}

/** An article, read by the names of the graph: what of it the graph has, and what it does not. */
export function ReadingView() {
  const { t } = useTranslation('reading');
  const { values, href } = useUrlState(defaults);
  const carried = useAskedText();
  const navigate = useNavigate();
  const isSought = useRef(false);
  useTitle(t('title'));
  const onAsk = async ({ text, ...about }: Asked) => {
    isSought.current = true;
    const hash = await textHash(text);
    navigate({ search: href(about), hash }, { preventScrollReset: true });
  };
  const asked = carried && { ...values, text: carried.text };
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {carried?.isBroken && (
        <p className="notice alert" role="alert">
          {t('broken')}
        </p>
      )}
      {asked ? <ReadingForm asked={asked} onAsk={onAsk} /> : <Loading />}
      {asked && asked.text !== '' && <Result asked={asked} isSought={isSought.current} />}
    </div>
  );
}
