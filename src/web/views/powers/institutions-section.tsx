import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { InstitutionsDocument, type ReformingTextFragment } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { FactRow } from '../../parts/fact-row';
import { ViewActions } from '../../parts/view-actions';
import { institutionRows, otherDeeds } from './institution-rows';
import { InstitutionsTable } from './institutions-table';
import type { Texts } from './texts';

function Deeds({ text }: { readonly text: ReformingTextFragment }) {
  const { t } = useTranslation('powers');
  const deeds = otherDeeds(text);
  return (
    <section aria-labelledby={`deeds-${text.slug}`}>
      <h3 id={`deeds-${text.slug}`}>
        <bdi>{text.name}</bdi>
      </h3>
      {deeds.length === 0 && <p className="quiet">{t('noDeeds')}</p>}
      {deeds.map((deed) => (
        <FactRow key={deed.id} fact={deed} />
      ))}
    </section>
  );
}

/** What becomes of institutions and of other things under two texts. */
export function InstitutionsSection({ before, after }: Texts) {
  const { t } = useTranslation('powers');
  const variables = { before, after };
  const [result] = useQuery({ query: InstitutionsDocument, variables });
  return (
    <section aria-labelledby="institutions" className="card">
      <h2 id="institutions">{t('institutions')}</h2>
      <p className="quiet powers-note">{t('institutionsNote')}</p>
      <Answer result={result}>
        {({ compare }) =>
          compare && (
            <>
              <InstitutionsTable
                before={compare.before}
                after={compare.after}
                rows={institutionRows(compare)}
              />
              <h2>{t('deeds')}</h2>
              <div className="powers-deeds">
                <Deeds text={compare.before} />
                <Deeds text={compare.after} />
              </div>
            </>
          )
        }
      </Answer>
      <ViewActions query={InstitutionsDocument} variables={variables} data={result.data} />
    </section>
  );
}
