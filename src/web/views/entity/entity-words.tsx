import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntityWordsDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { Claim } from '../../parts/claim';
import { Paged, usePage } from '../../parts/paged';

/** The statements that sources attribute to an entity, newest first. */
export function EntityWords({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('entity');
  const [result] = useQuery({
    query: EntityWordsDocument,
    variables: { slug, ...usePage('words', 10) },
  });
  return (
    <section aria-labelledby="words" className="card">
      <h2 id="words">{t('words')}</h2>
      <Answer result={result}>
        {({ entity }) =>
          entity && (
            <Paged
              list="words"
              totalCount={entity.attributedStatements.totalCount}
              pageInfo={entity.attributedStatements.pageInfo}
              empty={t('noWords')}
            >
              <ul className="rows">
                {entity.attributedStatements.nodes.map((statement) => (
                  <li key={statement.id}>
                    <Claim statement={statement} />
                  </li>
                ))}
              </ul>
            </Paged>
          )
        }
      </Answer>
    </section>
  );
}
