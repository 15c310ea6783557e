import { useTranslation } from 'react-i18next';
import type { StanceStatementFragment } from '../generated/graphql';
import { EntityLink } from './entity-link';
import { Evidence } from './evidence';

interface StanceQuotesProps {
  readonly statements: readonly StanceStatementFragment[];
}

/** Statements for or against: in which words, who says so, in what office; and whose position it is, if another's. */
export function StanceQuotes({ statements }: StanceQuotesProps) {
  const { t } = useTranslation('parts');
  return (
    <ul className="rows">
      {statements.map((statement) => {
        const { attributedTo, edge } = statement;
        return (
          <li key={statement.id}>
            {edge && edge.subject.slug !== attributedTo?.slug && (
              <p>
                <span className="quiet">{t('stances.positionOf')}</span>{' '}
                <EntityLink entity={edge.subject} />
              </p>
            )}
            <Evidence statement={statement} />
          </li>
        );
      })}
    </ul>
  );
}
