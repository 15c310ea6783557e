import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { viewPaths } from '../../../view-paths';
import {
  type EmbedEntryFragment,
  EmbedTimelineAboutDocument,
  EmbedTimelineDocument,
} from '../../generated/graphql';
import { DateText } from '../../parts/date-text';
import { EntityLink } from '../../parts/entity-link';
import { byMonthAndDay } from '../../parts/timeline-days';
import { TimelineEdge } from '../../parts/timeline-edge';
import { kindsNamed, useKindName } from '../../parts/timeline-kinds';
import { TypeBadge } from '../../parts/type-badge';
import type { FigureProps } from '../figure';
import { FigureAnswer, Frame } from '../frame';

/** How many entries are shown: the first. */
const first = 100;

function Entry({ entry: { kind, entity, edge } }: { readonly entry: EmbedEntryFragment }) {
  if (entity) return <EntityLink entity={entity} />;
  return edge && <TimelineEdge kind={kind} edge={edge} />;
}

interface EntriesProps {
  readonly entries: readonly EmbedEntryFragment[];
  readonly parameters: FigureProps['parameters'];
}

function Entries({ entries, parameters }: EntriesProps) {
  const { t } = useTranslation('embed');
  const kindName = useKindName();
  const kinds = kindsNamed(parameters.kinds ?? '');
  const days = byMonthAndDay(entries).flatMap(([, dates]) => dates);
  if (entries.length === 0) return <p className="quiet">{t('timeline.empty')}</p>;
  return (
    <>
      {kinds.length > 0 && (
        <p className="quiet">{t('only', { limits: kinds.map(kindName).join(', ') })}</p>
      )}
      <ol className="embed-days">
        {days.map(([date, those]) => (
          <li key={date}>
            <p className="quiet">
              <DateText date={date} />
            </p>
            <ul>
              {those.map((entry) => (
                <li key={`${entry.kind} ${entry.entity?.slug ?? entry.edge?.id}`}>
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {entries.length === first && <p className="quiet">{t('timeline.more', { count: first })}</p>}
    </>
  );
}

/** The part of the explorer's address that says the same as the figure's. */
function viewOf({ about, from, to, kinds }: FigureProps['parameters']): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ about, from, to, kinds })) {
    if (value) query.set(name, value);
  }
  return `${viewPaths.timeline}?${query}`;
}

function variablesOf({ from, to, kinds = '', asOf }: FigureProps['parameters']) {
  const chosen = kindsNamed(kinds);
  return {
    from: from ?? null,
    to: to ?? null,
    kinds: chosen.length > 0 ? chosen : null,
    asOf: asOf ?? null,
    first,
  };
}

function General({ parameters }: FigureProps) {
  const { t } = useTranslation('embed');
  const variables = variablesOf(parameters);
  const [result] = useQuery({ query: EmbedTimelineDocument, variables });
  return (
    <FigureAnswer result={result} of="">
      {({ timeline, stats }) => (
        <Frame
          title={t('timeline.title')}
          view={viewOf(parameters)}
          asOf={parameters.asOf}
          stats={stats}
        >
          <Entries entries={timeline} parameters={parameters} />
        </Frame>
      )}
    </FigureAnswer>
  );
}

function About({ about, parameters }: FigureProps & { readonly about: string }) {
  const { t } = useTranslation('embed');
  const variables = { about, ...variablesOf(parameters) };
  const [result] = useQuery({ query: EmbedTimelineAboutDocument, variables });
  return (
    <FigureAnswer result={result} of={about}>
      {({ entity, timeline, sources, stats }) =>
        entity && (
          <Frame
            title={t('timeline.about', { name: entity.name })}
            sign={<TypeBadge type={entity.type} />}
            view={viewOf(parameters)}
            sources={sources.totalCount}
            asOf={parameters.asOf}
            stats={stats}
          >
            <Entries entries={timeline} parameters={parameters} />
          </Frame>
        )
      }
    </FigureAnswer>
  );
}

/** What happened, began and ended, in order: all of it, or round one entity. */
export default function Timeline({ parameters }: FigureProps) {
  const { about } = parameters;
  return about ? (
    <About about={about} parameters={parameters} />
  ) : (
    <General parameters={parameters} />
  );
}
