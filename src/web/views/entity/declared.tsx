import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeclaredDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { entityPath } from '../../parts/entity-link';
import { FactRow } from '../../parts/fact-row';

/** How many positions stand here; the page of the body has all. */
const first = 3;

/** What a body that somebody heads declared for or against, with the evidence on demand. */
export function Declared({ by: slug }: { readonly by: string }) {
  const { t } = useTranslation('entity');
  const [result] = useQuery({ query: DeclaredDocument, variables: { slug, first } });
  return (
    <div className="entity-declared">
      <Answer result={result}>
        {({ entity }) => (
          <>
            {entity?.relations.edges.map((edge) => (
              <FactRow key={edge.id} fact={edge} />
            ))}
            {entity && entity.relations.totalCount > first && (
              <Link to={`${entityPath(slug)}#positions`}>
                {t('all', { count: entity.relations.totalCount })}
              </Link>
            )}
          </>
        )}
      </Answer>
    </div>
  );
}
