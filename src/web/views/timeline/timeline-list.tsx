import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type TimelineEntryFragment, TimelineFactsDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { DateText } from '../../parts/date-text';
import { EntityLink, entityPath } from '../../parts/entity-link';
import { FactRow } from '../../parts/fact-row';
import { useLabels } from '../../parts/labels';
import { precisionOf } from '../../parts/time-scale';
import { byMonthAndDay } from '../../parts/timeline-days';
import { TimelineEdge } from '../../parts/timeline-edge';
import { useOpenFacts } from '../../parts/use-open-facts';

type EntryEntity = NonNullable<TimelineEntryFragment['entity']>;

/** How many facts of an event or document are shown with it; its page has all. */
const first = 10;

function kindOf(entity: EntryEntity): string | null {
  if ('eventKind' in entity) return entity.eventKind;
  return 'documentKind' in entity ? entity.documentKind : null;
}

function Facts({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('timeline');
  const [result] = useQuery({ query: TimelineFactsDocument, variables: { slug, first } });
  return (
    <Answer result={result}>
      {({ entity }) =>
        entity && (
          <div className="timeline-facts">
            {entity.relations.totalCount === 0 && <p className="quiet">{t('noFacts')}</p>}
            {entity.relations.edges.map((edge) => (
              <FactRow key={edge.id} fact={edge} />
            ))}
            {entity.relations.totalCount > first && (
              <Link to={`${entityPath(slug)}#facts`}>
                {t('allFacts', { count: entity.relations.totalCount })}
              </Link>
            )}
          </div>
        )
      }
    </Answer>
  );
}

/** An event or a document, what it was, and on demand what the record says of it. */
function Happened({ entity }: { readonly entity: EntryEntity }) {
  const { t } = useTranslation('timeline');
  const labels = useLabels();
  const { isOpen, toggle } = useOpenFacts(entity.slug);
  const kind = kindOf(entity);
  return (
    <div>
      <p className="timeline-what">
        <span>
          <EntityLink entity={entity} />{' '}
          {kind && <span className="quiet">{labels.kind(entity.type, kind)}</span>}
        </span>
        <button type="button" className="fact-open" aria-expanded={isOpen} onClick={toggle}>
          {t('facts')}
        </button>
      </p>
      {entity.description && (
        <p className="quiet">
          <bdi>{entity.description}</bdi>
        </p>
      )}
      {isOpen && <Facts slug={entity.slug} />}
    </div>
  );
}

function Entry({ entry: { kind, entity, edge } }: { readonly entry: TimelineEntryFragment }) {
  if (entity) return <Happened entity={entity} />;
  return edge && <TimelineEdge kind={kind} edge={edge} />;
}

/** The date in the margin; of a month or a year it is said that no more is known. */
function When({ date }: { readonly date: string }) {
  const { t } = useTranslation('timeline');
  const precision = precisionOf(date);
  return (
    <p className="timeline-when">
      <DateText date={date} />
      {precision !== 'day' && <span className="quiet">{t(`unknown.${precision}`)}</span>}
    </p>
  );
}

/** What happened, by month and day. Each month and each day can be linked to. */
export function TimelineList({ entries }: { readonly entries: readonly TimelineEntryFragment[] }) {
  return byMonthAndDay(entries).map(([month, dates]) => (
    <section key={month} aria-labelledby={`m-${month}`} className="timeline-month">
      <h2 id={`m-${month}`}>
        <a href={`#m-${month}`}>
          <DateText date={month} />
        </a>
      </h2>
      <ol>
        {dates.map(([date, same]) => (
          <li key={date} id={`d-${date}`} className="timeline-day">
            <When date={date} />
            <ul>
              {same.map((entry) => (
                <li key={`${entry.kind} ${entry.entity?.slug ?? entry.edge?.id}`}>
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  ));
}
