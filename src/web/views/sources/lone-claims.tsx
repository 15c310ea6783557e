import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LoneClaimsDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { Claim } from '../../parts/claim';
import { Paged, usePage } from '../../parts/paged';
import { useNumber } from '../../parts/use-number';
import { ViewActions } from '../../parts/view-actions';
import { claimsWhere, type FilterValues, tableParameters } from './sources-filter';

/** What rests on one source alone, whichever it is, newest first. */
export function LoneClaims({ values }: { readonly values: FilterValues }) {
  const { t } = useTranslation('sources');
  const number = useNumber();
  const variables = { where: claimsWhere(values), ...usePage('claims') };
  const [result] = useQuery({ query: LoneClaimsDocument, variables });
  return (
    <>
      <Answer result={result}>
        {({ all, statements: { nodes, totalCount, pageInfo } }) => (
          <>
            <p role="status">
              {t('aloneOfAll', { alone: number(totalCount), all: number(all.totalCount) })}
            </p>
            <Paged list="claims" totalCount={totalCount} pageInfo={pageInfo} empty={t('noClaims')}>
              <ul className="rows">
                {nodes.map((statement) => (
                  <li key={statement.id}>
                    <Claim statement={statement} />
                  </li>
                ))}
              </ul>
            </Paged>
          </>
        )}
      </Answer>
      <ViewActions
        query={LoneClaimsDocument}
        variables={variables}
        data={result.data}
        table={{ name: 'statements', ...tableParameters(values), restsAlone: 'true' }}
      />
    </>
  );
}
