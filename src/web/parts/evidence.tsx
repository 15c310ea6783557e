import './evidence.css';
import { useTranslation } from 'react-i18next';
import type { EvidenceFragment } from '../generated/graphql';
import { DateText } from './date-text';
import { EntityLink } from './entity-link';
import { useLabels } from './labels';
import { SourceLink } from './source-link';

/** The office that a speaker held, as `role, body`. */
function Office({ office }: { readonly office: EvidenceFragment['offices'][number] }) {
  const labels = useLabels();
  return (
    <span className="evidence-office">
      <bdi>{office.role ?? labels.edgeType(office.type)}</bdi>,{' '}
      <EntityLink entity={office.object} />
    </span>
  );
}

/** One statement: the quote in its language, who said it, in what office, when, and where it stands. */
export function Evidence({ statement }: { readonly statement: EvidenceFragment }) {
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
          {attributedTo ? <EntityLink entity={attributedTo} /> : t('evidence.sourceItself')}
          {offices.map((office) => (
            <Office key={office.id} office={office} />
          ))}
          {statedOn && (
            <>
              {' · '}
              <DateText date={statedOn} />
            </>
          )}
        </p>
        <p className="quiet">
          <SourceLink source={source} /> ·{' '}
          <a href={source.url} rel="noreferrer external" target="_blank">
            {t('evidence.original')}
          </a>
        </p>
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
