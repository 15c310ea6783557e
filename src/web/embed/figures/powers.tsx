import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { viewPaths } from '../../../view-paths';
import {
  EmbedPowersComparedDocument,
  EmbedPowersDocument,
  type FactFragment,
} from '../../generated/graphql';
import { EntityLink } from '../../parts/entity-link';
import { FactRow } from '../../parts/fact-row';
import { changeSigns } from '../../parts/power-change';
import type { FigureProps } from '../figure';
import { FigureAnswer, Frame } from '../frame';

/** What becomes of a power from one text to the other, in the order in which they stand. */
const changes = ['added', 'dropped', 'kept'] as const;

interface Power {
  readonly power: FactFragment;
  readonly change?: (typeof changes)[number];
}

/** Powers by what they are held over: who may do what to it. */
function Powers({ powers }: { readonly powers: readonly Power[] }) {
  const { t } = useTranslation('embed');
  if (powers.length === 0) return <p className="quiet">{t('powers.empty')}</p>;
  return [...Map.groupBy(powers, ({ power }) => power.object.slug)].map(([slug, those]) => (
    <section key={slug} className="embed-group">
      <h2>{those[0] && <EntityLink entity={those[0].power.object} />}</h2>
      <ul>
        {those.map(({ power, change }) => (
          <li key={power.id} data-change={change}>
            {change && (
              <span className="embed-change">
                <span aria-hidden="true">{changeSigns[change]}</span> {t(`powers.${change}`)}
              </span>
            )}
            <FactRow fact={{ ...power, under: null, direction: 'IN', node: power.subject }} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Under({ under, asOf }: { readonly under: string; readonly asOf: string | undefined }) {
  const { t } = useTranslation('embed');
  const [result] = useQuery({
    query: EmbedPowersDocument,
    variables: { under, asOf: asOf ?? null },
  });
  return (
    <FigureAnswer result={result} of={under}>
      {({ entity, powers, stats }) =>
        entity && (
          <Frame
            title={t('powers.title', { name: entity.name })}
            view={`${viewPaths.powers}?documents=${under},${under}`}
            asOf={asOf}
            stats={stats}
          >
            <Powers powers={powers.map((power) => ({ power }))} />
          </Frame>
        )
      }
    </FigureAnswer>
  );
}

interface ComparedProps {
  readonly against: string;
  readonly under: string;
  readonly asOf: string | undefined;
}

function Compared({ against, under, asOf }: ComparedProps) {
  const { t } = useTranslation('embed');
  const [result] = useQuery({
    query: EmbedPowersComparedDocument,
    variables: { against, under, asOf: asOf ?? null },
  });
  return (
    <FigureAnswer result={result} of={`${against}, ${under}`}>
      {({ compare, stats }) => {
        if (!compare) return null;
        const { before, after, powersAdded, powersDropped, powersKept } = compare;
        const lists = { added: powersAdded, dropped: powersDropped, kept: powersKept };
        return (
          <Frame
            title={t('powers.compared', { before: before.name, after: after.name })}
            view={`${viewPaths.powers}?documents=${against},${under}`}
            asOf={asOf}
            stats={stats}
          >
            <Powers
              powers={changes.flatMap((change) =>
                lists[change].map((power) => ({ power, change })),
              )}
            />
          </Frame>
        );
      }}
    </FigureAnswer>
  );
}

/** Who appoints, elects, dismisses, oversees whom under a text; and what differs from another, where one is named. */
export default function PowersFigure({ parameters: { under = '', against, asOf } }: FigureProps) {
  return against ? (
    <Compared against={against} under={under} asOf={asOf} />
  ) : (
    <Under under={under} asOf={asOf} />
  );
}
