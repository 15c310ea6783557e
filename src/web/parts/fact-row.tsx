import './fact-row.css';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type EvidenceFragment,
  FactEvidenceDocument,
  type FactFragment,
  type FactFromOneEndFragment,
} from '../generated/graphql';
import { Answer } from './answer';
import { Validity } from './date-text';
import { EdgeLabel } from './edge-label';
import { EntityLink } from './entity-link';
import { EvidenceList } from './evidence';
import { RoleTitle } from './role-title';
import { useOpenFacts } from './use-open-facts';

interface FactRowProps {
  /** The edge with both ends, or as it is seen from one of them. */
  readonly fact: FactFragment | FactFromOneEndFragment;
  /** Its evidence where it was read already; otherwise it is read when the reader asks for it. */
  readonly statements?: readonly EvidenceFragment[];
  /** Whether a heading above says already what the edge says. */
  readonly isGrouped?: boolean;
  /** Whether one of its statements stands below it already. */
  readonly isQuoted?: boolean;
}

function Ends({ fact, isGrouped }: Pick<FactRowProps, 'fact' | 'isGrouped'>) {
  if ('node' in fact) {
    return (
      <>
        {!isGrouped && <EdgeLabel type={fact.type} direction={fact.direction} />}{' '}
        <EntityLink entity={fact.node} />
      </>
    );
  }
  return (
    <>
      <EntityLink entity={fact.subject} /> <EdgeLabel type={fact.type} />{' '}
      <EntityLink entity={fact.object} />
    </>
  );
}

/** The statements behind an edge. */
export function FactEvidence({ id }: { readonly id: string }) {
  const [result] = useQuery({ query: FactEvidenceDocument, variables: { id } });
  return (
    <Answer result={result}>
      {({ node }) =>
        node && 'statements' in node ? <EvidenceList statements={node.statements} /> : null
      }
    </Answer>
  );
}

/** One edge: what it joins, in what role, when, and, opened, its evidence. The address knows which are open. */
export function FactRow({ fact, statements, isGrouped = false, isQuoted = false }: FactRowProps) {
  const { t } = useTranslation('parts');
  const { isOpen, toggle } = useOpenFacts(fact.id);
  return (
    <div className="fact">
      <p className="fact-line">
        <span className="fact-ends">
          <Ends fact={fact} isGrouped={isGrouped} />
        </span>
        {fact.role && (
          <span className="fact-role">
            <RoleTitle role={fact.role} />
          </span>
        )}
        <Validity since={fact.since} until={fact.until} />
        {fact.under && (
          <span className="fact-under">
            {t('fact.under')} <EntityLink entity={fact.under} />
          </span>
        )}
        {fact.statementCount > Number(isQuoted) && (
          <button type="button" className="fact-open" aria-expanded={isOpen} onClick={toggle}>
            {t('fact.evidence', { count: fact.statementCount })}
          </button>
        )}
      </p>
      {isOpen &&
        (statements ? <EvidenceList statements={statements} /> : <FactEvidence id={fact.id} />)}
    </div>
  );
}
