import './evidence.css';
import { useTranslation } from 'react-i18next';
import type { EvidenceFragment } from '../generated/graphql';
import { DateText } from './date-text';
import { EntityLink } from './entity-link';
import { Offices } from './office';
import { SourceLink } from './source-link';

interface EvidenceProps {
  readonly statement: EvidenceFragment;
  /** Whether it stands above already who said it. */
  readonly isSpeakerNamed?: boolean;
  /** Whether it stands above already which source it is quoted from. */
  readonly isSourceNamed?: boolean;
}

/** One statement: the quote in its language, who said it, in what office, when, and where it stands. */
export function Evidence(props: EvidenceProps) {
  const { statement, isSpeakerNamed = false, isSourceNamed = false } = props;
  const { t } = useTranslation('parts');
  const { quote, language, statedOn, attributedTo, offices, source } = statement;
  return (
    <figure className="evidence">
      <blockquote lang={language} cite={source.url}>
        <p>
          <bdi>{quote}</bdi>
        </p>
      </blockquote>
      <figcaption>
        <p>
          {!isSpeakerNamed && (
            <>
              {attributedTo ? <EntityLink entity={attributedTo} /> : t('evidence.sourceItself')}
              <Offices offices={offices} />
            </>
          )}
          {statedOn && (
            <>
              {!isSpeakerNamed && ' · '}
              <DateText date={statedOn} />
            </>
          )}
        </p>
        {!isSourceNamed && (
          <p className="quiet">
            <SourceLink source={source} /> ·{' '}
            <a href={source.url} rel="noreferrer external" target="_blank">
              {t('evidence.original')}
            </a>
          </p>
        )}
      </figcaption>
    </figure>
  );
}

/** Statements one below the other. */
export function EvidenceList({ statements }: { readonly statements: readonly EvidenceFragment[] }) {
  return (
    <ul className="evidence-list">
      {statements.map((statement) => (
        <li key={statement.id}>
          <Evidence statement={statement} />
        </li>
      ))}
    </ul>
  );
}
