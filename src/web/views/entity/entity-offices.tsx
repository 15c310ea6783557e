import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import { lastDay, today } from '../../../ontology/date';
import type { FactFromOneEndFragment } from '../../generated/graphql';
import { FactRow } from '../../parts/fact-row';
import { Declared } from './declared';
import { inOrder } from './office-order';
import type { PageEntity } from './page-entity';

/** The days that a date may mean, the first and the one after the last, as a number. */
const firstDay = (date: string) => Date.parse(date);
const endOf = (date: string) => Date.parse(lastDay(date)) + 86_400_000;

interface BandProps {
  readonly office: FactFromOneEndFragment;
  /** The time that all bands of the list show, from and to. */
  readonly span: readonly [number, number];
}

/** When an office was held, as a bar on the time of all; open to the side where no date is known. */
function Band({ office: { since, until }, span: [from, to] }: BandProps) {
  const x = scaleLinear([from, to], [0, 100]).clamp(true);
  const start = x(since ? firstDay(since) : from);
  const end = x(until ? endOf(until) : to);
  return (
    <svg className="entity-band" aria-hidden="true">
      <rect x={`${start}%`} width={`${Math.max(end - start, 0.5)}%`} height="100%" />
    </svg>
  );
}

/** The offices and memberships, those that are held first: each with its evidence and, where a date is known, its time. */
export function EntityOffices({ entity }: { readonly entity: PageEntity }) {
  const { t } = useTranslation('entity');
  const edges = inOrder(entity.offices.edges, today());
  const starts = edges.flatMap(({ since }) => since ?? []);
  const ends = edges.flatMap(({ until }) => until ?? []);
  const span = [
    Math.min(...starts.map(firstDay)),
    Math.max(Date.now(), ...ends.map(endOf)),
  ] as const;
  // An end alone says nothing of how long it was.
  const isDrawn = starts.length > 0;
  return (
    <section aria-labelledby="offices" className="card">
      <h2 id="offices">{t('offices')}</h2>
      {edges.map((edge) => (
        <div key={edge.id} className="entity-office">
          <FactRow fact={edge} />
          {edge.type === 'HEADS' && <Declared by={edge.node.slug} />}
          {isDrawn && (edge.since || edge.until) && <Band office={edge} span={span} />}
        </div>
      ))}
      {isDrawn && (
        <p className="entity-span" aria-hidden="true">
          <span>{new Date(span[0]).getUTCFullYear()}</span>
          <span>{new Date(span[1]).getUTCFullYear()}</span>
        </p>
      )}
    </section>
  );
}
