import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RetractedStatementsDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EvidenceList } from '../../parts/evidence';
import { FactRow } from '../../parts/fact-row';
import { Paged, usePage } from '../../parts/paged';
import { ViewActions } from '../../parts/view-actions';
import { type FilterValues, statementsWhere } from './facts-filter';

interface RetractedStatementsProps {
  readonly slug: string;
  readonly values: FilterValues;
}

/** The statements about an entity that were withdrawn: kept for the record, they carry nothing. */
export function RetractedStatements({ slug, values }: RetractedStatementsProps) {
  const { t } = useTranslation('entity');
  const variables = { where: statementsWhere(slug, values), ...usePage('facts') };
  const [result] = useQuery({ query: RetractedStatementsDocument, variables });
  return (
    <>
      <p className="quiet">{t('retractedIdea')}</p>
      <Answer result={result}>
        {({ statements: { nodes, totalCount, pageInfo } }) => (
          <Paged list="facts" totalCount={totalCount} pageInfo={pageInfo} empty={t('noRetracted')}>
            <ul className="rows">
              {nodes.map((statement) => (
                <li key={statement.id}>
                  {statement.edge && <FactRow fact={statement.edge} />}
                  <EvidenceList statements={[statement]} />
                  {statement.note && (
                    <p className="mark">
                      <bdi>{statement.note}</bdi>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Paged>
        )}
      </Answer>
      <ViewActions query={RetractedStatementsDocument} variables={variables} data={result.data} />
    </>
  );
}
