import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/language';
import { DateText } from '../../parts/date-text';
import { useLabels } from '../../parts/labels';
import { TypeBadge } from '../../parts/type-badge';
import type { PageEntity } from './page-entity';

function kindOf(entity: PageEntity): string | undefined {
  if ('documentKind' in entity) return entity.documentKind ?? undefined;
  if ('eventKind' in entity) return entity.eventKind ?? undefined;
  if ('organizationKind' in entity) return entity.organizationKind ?? undefined;
  return undefined;
}

/** Type, name, description, and the names in the other languages. */
export function EntityHead({ entity }: { readonly entity: PageEntity }) {
  const { t } = useTranslation('entity');
  const labels = useLabels();
  const [language] = useLanguage();
  const kind = kindOf(entity);
  const shownIn = entity.names.some((name) => name.language === language) ? language : undefined;
  const others = entity.names.filter((name) => name.language !== shownIn);
  return (
    <header>
      <p className="entity-type">
        <TypeBadge type={entity.type} isNamed />
        {kind && <span className="quiet">{labels.kind(entity.type, kind)}</span>}
        {'date' in entity && entity.date && (
          <span className="quiet">
            <DateText date={entity.date} />
          </span>
        )}
      </p>
      <h1>
        <bdi>{entity.name}</bdi>
      </h1>
      {entity.description && (
        <p className="lead">
          <bdi>{entity.description}</bdi>
        </p>
      )}
      <dl className="facts-about">
        {others.length > 0 && (
          <>
            <dt>{t('names')}</dt>
            {others.map(({ language: code, value }) => (
              <dd key={code} lang={code}>
                <bdi>{value}</bdi> <span className="quiet">{code}</span>
              </dd>
            ))}
          </>
        )}
        {entity.aliases.length > 0 && (
          <>
            <dt>{t('aliases')}</dt>
            <dd>
              <bdi>{entity.aliases.join(' · ')}</bdi>
            </dd>
          </>
        )}
      </dl>
    </header>
  );
}
