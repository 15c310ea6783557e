import type { StanceStatementFragment } from '../generated/graphql';
import { EntityLink } from './entity-link';
import { Evidence } from './evidence';
import { Offices } from './office';

interface StanceQuotesProps {
  readonly statements: readonly StanceStatementFragment[];
}

/** Statements for or against: whose position it is, in what office then, in which words, and who says so. */
export function StanceQuotes({ statements }: StanceQuotesProps) {
  return (
    <ul className="rows">
      {statements.map((statement) => {
        const { edge, attributedTo, actorOffices } = statement;
        return (
          <li key={statement.id}>
            {edge && (
              <p>
                <EntityLink entity={edge.subject} />
                <Offices offices={actorOffices} />
              </p>
            )}
            <Evidence
              statement={statement}
              isSpeakerNamed={edge?.subject.slug === attributedTo?.slug}
            />
          </li>
        );
      })}
    </ul>
  );
}
