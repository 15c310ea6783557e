import '../../parts/evidence.css';
import '../../parts/fact-row.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingQuery } from '../../generated/graphql';
import { DateText } from '../../parts/date-text';
import { EdgeLabel } from '../../parts/edge-label';
import { FactEvidence } from '../../parts/fact-row';
import { useNumber } from '../../parts/use-number';
import { MentionName } from './mention-name';

export type ReadClaim = ReadingQuery['reading']['claims'][number];

/** What the graph has for a claim already: its statements, when the reader asks for them. */
function Known({ relation }: { readonly relation: ReadClaim['relations'][number] }) {
  const { t } = useTranslation('parts');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="reading-said">
      <button
        type="button"
        className="fact-open"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('fact.evidence', { count: relation.statementCount })}
      </button>
      {isOpen && <FactEvidence id={relation.id} />}
    </div>
  );
}

interface ClaimCardProps {
  readonly claim: ReadClaim;
  /** The language of the text. */
  readonly language: string;
}

/** What a text seems to say, in its own words. */
export function ClaimCard({ claim, language }: ClaimCardProps) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  const { subject, predicate, object, attributedTo, statedOn, quote, confidence } = claim;
  return (
    <>
      <p className="reading-claim">
        <MentionName mention={subject} /> <EdgeLabel type={predicate} />{' '}
        <MentionName mention={object} />
      </p>
      <figure className="evidence">
        <blockquote lang={language}>
          <p>
            <bdi>{quote}</bdi>
          </p>
        </blockquote>
        <figcaption className="quiet">
          {attributedTo && (
            <>
              <MentionName mention={attributedTo} /> ·{' '}
            </>
          )}
          {statedOn && (
            <>
              <DateText date={statedOn} /> ·{' '}
            </>
          )}
          {t('claims.sure', { percent: number(Math.round(confidence * 100)) })}
        </figcaption>
      </figure>
      {claim.relations.map((relation) => (
        <Known key={relation.id} relation={relation} />
      ))}
    </>
  );
}
