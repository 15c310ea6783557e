import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EmbedCardDocument, type EmbedCardQuery } from '../../generated/graphql';
import { DateText } from '../../parts/date-text';
import { edgeGroups, edgeMarks } from '../../parts/edge-groups';
import { entityPath } from '../../parts/entity-link';
import { EvidenceList } from '../../parts/evidence';
import { FactRow } from '../../parts/fact-row';
import { TypeBadge } from '../../parts/type-badge';
import { useNumber } from '../../parts/use-number';
import type { FigureProps } from '../figure';
import { FigureAnswer, Frame } from '../frame';

type CardEntity = NonNullable<EmbedCardQuery['entity']>;

/** Each pair stands side by side, support and opposition at equal width. */
const positions = [
  ['supports', 'SUPPORTS'],
  ['opposes', 'OPPOSES'],
  ['supportedBy', 'SUPPORTS'],
  ['opposedBy', 'OPPOSES'],
] as const;

function Positions({ entity }: { readonly entity: CardEntity }) {
  const { t } = useTranslation('embed');
  const number = useNumber();
  if (positions.every(([name]) => entity[name].totalCount === 0)) return null;
  return (
    <dl className="embed-counts">
      {positions.map(([name, type]) => (
        <div key={name} data-group={edgeGroups[type]}>
          <dt>
            <span aria-hidden="true">{edgeMarks[edgeGroups[type]]}</span> {t(`card.${name}`)}
          </dt>
          <dd>{number(entity[name].totalCount)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An entity in brief: what it is, its offices, how often it stands for and against, its latest words. */
export default function Card({ parameters: { of = '', asOf } }: FigureProps) {
  const [result] = useQuery({ query: EmbedCardDocument, variables: { of, asOf: asOf ?? null } });
  return (
    <FigureAnswer result={result} of={of}>
      {({ entity, sources, stats }) =>
        entity && (
          <Frame
            title={entity.name}
            sign={<TypeBadge type={entity.type} />}
            view={entityPath(entity.slug)}
            sources={sources.totalCount}
            asOf={asOf}
            stats={stats}
          >
            {'date' in entity && entity.date && (
              <p className="quiet">
                <DateText date={entity.date} />
              </p>
            )}
            {entity.description && (
              <p>
                <bdi>{entity.description}</bdi>
              </p>
            )}
            {entity.offices.edges.map((edge) => (
              <FactRow key={edge.id} fact={edge} />
            ))}
            <Positions entity={entity} />
            <EvidenceList statements={entity.attributedStatements.nodes} />
          </Frame>
        )
      }
    </FigureAnswer>
  );
}
