import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  InstitutionsDocument,
  type ReformingTextFragment,
  ReformsDocument,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { FactRow } from '../../parts/fact-row';
import { useScrollToHash } from '../../parts/use-scroll-to-hash';
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
  const [first] = useQuery({ query: ReformsDocument, variables: { slug: before } });
  const [second] = useQuery({ query: ReformsDocument, variables: { slug: after } });
  const texts = first.data?.entity &&
    second.data?.entity && { before: first.data.entity, after: second.data.entity };
  useScrollToHash(result.data !== undefined && texts !== undefined);
  return (
    <section aria-labelledby="institutions" className="card">
      <h2 id="institutions">{t('institutions')}</h2>
      <p className="quiet powers-note">{t('institutionsNote')}</p>
      <Answer result={result}>
        {({ compare }) =>
          compare &&
          texts && <InstitutionsTable {...texts} rows={institutionRows(compare, texts)} />
        }
      </Answer>
      <ViewActions query={InstitutionsDocument} variables={variables} data={result.data} />
      <h2 id="deeds">{t('deeds')}</h2>
      <div className="powers-deeds">
        {[first, second].map((answer, index) => (
          <Answer key={index === 0 ? 'first' : 'second'} result={answer}>
            {({ entity }) => entity && <Deeds text={entity} />}
          </Answer>
        ))}
      </div>
    </section>
  );
}
