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
import { FactRow } from '../../parts/fact-row';
import { TypeBadge } from '../../parts/type-badge';
import type { FigureProps } from '../figure';
import { FigureAnswer, Frame } from '../frame';

/** How many entries are shown: the first. */
const first = 100;

function Entry({ entry: { what, entity, edge } }: { readonly entry: EmbedEntryFragment }) {
  const { t } = useTranslation('embed');
  if (entity) return <EntityLink entity={entity} />;
  return (
    <>
      <span className="quiet">{t(what === 'BEGAN' ? 'timeline.began' : 'timeline.ended')}</span>
      {edge && <FactRow fact={edge} />}
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly EmbedEntryFragment[] }) {
  const { t } = useTranslation('embed');
  if (entries.length === 0) return <p className="quiet">{t('timeline.empty')}</p>;
  return (
    <>
      <ol className="embed-days">
        {[...Map.groupBy(entries, ({ date }) => date)].map(([date, those]) => (
          <li key={date}>
            <p className="quiet">
              <DateText date={date} />
            </p>
            <ul>
              {those.map((entry) => (
                <li key={`${entry.what} ${entry.entity?.slug ?? entry.edge?.id}`}>
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
function viewOf({ about, from, to }: FigureProps['parameters']): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ about, from, to })) {
    if (value) query.set(name, value);
  }
  return `${viewPaths.timeline}?${query}`;
}

function variablesOf({ from, to, asOf }: FigureProps['parameters']) {
  return { from: from ?? null, to: to ?? null, asOf: asOf ?? null, first };
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
          <Entries entries={timeline} />
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
            <Entries entries={timeline} />
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
