import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { languages } from '../../app/language';
import type { ReadingQuery } from '../../generated/graphql';
import { DateText } from '../../parts/date-text';
import { entityPath } from '../../parts/entity-link';
import { useNumber } from '../../parts/use-number';
import { ClaimCard, type ReadClaim } from './claim-card';
import { MentionName } from './mention-name';
import { type ReadMention, segmentsOf } from './segments';

type Read = ReadingQuery['reading'];

interface PartProps {
  readonly title: string;
  readonly count: number;
  /** Said where there is nothing. */
  readonly none: string;
  readonly children: ReactNode;
}

/** A part of the answer under its title, with how much there is. */
function Part({ title, count, none, children }: PartProps) {
  const number = useNumber();
  const id = useId();
  return (
    <section aria-labelledby={id} className="card">
      <h2 id={id}>
        {title} <span className="quiet">{number(count)}</span>
      </h2>
      {count === 0 && <p className="quiet">{none}</p>}
      {children}
    </section>
  );
}

interface NamesProps {
  readonly mentions: readonly ReadMention[];
  readonly kind: 'known' | 'unknown';
}

function Names({ mentions, kind }: NamesProps) {
  const { t } = useTranslation('reading');
  const number = useNumber();
  return (
    <Part title={t(`${kind}.title`)} count={mentions.length} none={t(`${kind}.none`)}>
      <ul className="reading-names">
        {mentions.map((mention) => (
          <li key={mention.spans[0]?.start}>
            <MentionName mention={mention} />
            {mention.spans.length > 1 && (
              <span className="quiet"> ×{number(mention.spans.length)}</span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface ClaimsProps {
  readonly claims: readonly ReadClaim[];
  readonly language: string;
  readonly kind: 'new' | 'known';
}

function Claims({ claims, language, kind }: ClaimsProps) {
  const { t } = useTranslation('reading');
  return (
    <Part title={t(`claims.${kind}.title`)} count={claims.length} none={t(`claims.${kind}.none`)}>
      <ul className="rows">
        {claims.map((claim) => (
          <li
            key={`${claim.subject.surface} ${claim.predicate} ${claim.object.surface} ${claim.quote}`}
          >
            <ClaimCard claim={claim} language={language} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The text with its names marked, those of the graph as links. */
function MarkedText({ reading }: { readonly reading: Read }) {
  const { t } = useTranslation('reading');
  const { text, language, mentions } = reading;
  return (
    <section aria-labelledby="marked" className="card">
      <h2 id="marked">{t('marked')}</h2>
      <p lang={language} dir="auto" className="reading-text">
        {segmentsOf(text, mentions).map(({ start, text: piece, mention }) => {
          if (!mention) return piece;
          const { entity } = mention;
          return entity ? (
            <Link key={start} to={entityPath(entity.slug)} title={entity.name}>
              {piece}
            </Link>
          ) : (
            <span key={start} className="reading-unknown" title={t('unknown.sign')}>
              {piece}
            </span>
          );
        })}
      </p>
    </section>
  );
}

/** What a text names and says: which of it the graph has, and which it does not. */
export function ReadingResult({ reading }: { readonly reading: Read }) {
  const { t } = useTranslation('reading');
  const { mentions, claims, language, published } = reading;
  const known = mentions.filter(({ entity }) => entity);
  const unknown = mentions.filter(({ entity }) => !entity);
  const fresh = claims.filter(({ relations }) => relations.length === 0);
  const said = claims.filter(({ relations }) => relations.length > 0);
  return (
    <div className="stack">
      <p role="status">
        {t('summary.names', { known: known.length, unknown: unknown.length })}{' '}
        {t('summary.claims', { fresh: fresh.length, said: said.length })}{' '}
        <span className="quiet">
          {t('readAs', { language: languages.find(({ code }) => code === language)?.name })}
          {published && (
            <>
              {' '}
              {t('published')}: <DateText date={published} />.
            </>
          )}
        </span>
      </p>
      <div className="reading-columns">
        <Names kind="known" mentions={known} />
        <Names kind="unknown" mentions={unknown} />
      </div>
      <div className="reading-columns">
        <Claims kind="new" claims={fresh} language={language} />
        <Claims kind="known" claims={said} language={language} />
      </div>
      <MarkedText reading={reading} />
    </div>
  );
}
