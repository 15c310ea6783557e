import '../../parts/filters.css';
import '../../parts/stances.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { isDate } from '../../../ontology/date';
import { viewPaths } from '../../../view-paths';
import {
  type ContradictionKind,
  ContradictionsDocument,
  type ContradictionsQuery,
  type RelationType,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { ClearFilters } from '../../parts/clear-filters';
import { Validity } from '../../parts/date-text';
import { EdgeLabel } from '../../parts/edge-label';
import { EntityLink } from '../../parts/entity-link';
import { EvidenceList } from '../../parts/evidence';
import { useLabels } from '../../parts/labels';
import { TextField } from '../../parts/text-field';
import { useNumber } from '../../parts/use-number';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import './contradictions.css';
import { RoleTitle } from '../../parts/role-title';

const kinds: readonly ContradictionKind[] = ['SUPPORT_AND_OPPOSITION', 'TWO_HEADS'];

const filterDefaults = { asOf: '' };

const defaults = { ...filterDefaults, SUPPORT_AND_OPPOSITION: '', TWO_HEADS: '' };

/** How many of a kind are shown at first and by each further step, and how many the endpoint gives at most. */
const step = 10;
const most = 500;

type Contradiction = ContradictionsQuery['contradictions'][number];

/** The edges that do not go together, side by side, each with its evidence. */
function Sides({ edges }: Pick<Contradiction, 'edges'>) {
  return (
    <div className="stance-columns">
      {edges.map((edge) => (
        <div key={edge.id}>
          <p>
            <EntityLink entity={edge.subject} /> <EdgeLabel type={edge.type} />
            {edge.role && (
              <>
                {' · '}
                <RoleTitle role={edge.role} />
              </>
            )}{' '}
            <Validity since={edge.since} until={edge.until} />
          </p>
          <EvidenceList statements={edge.statements} />
        </div>
      ))}
    </div>
  );
}

/** The edges among which a kind is looked for. */
const compared: Readonly<Record<ContradictionKind, readonly RelationType[]>> = {
  SUPPORT_AND_OPPOSITION: ['SUPPORTS', 'OPPOSES'],
  TWO_HEADS: ['HEADS'],
};

interface NoneProps extends Pick<ContradictionsQuery, 'stats'> {
  readonly kind: ContradictionKind;
}

/** Says that there is none, among what it was looked for, and what would stand here. */
function None({ kind, stats }: NoneProps) {
  const { t } = useTranslation('contradictions');
  const labels = useLabels();
  const number = useNumber();
  const edges = compared[kind].map((type) => {
    const count = stats.relations.find((relation) => relation.type === type)?.count ?? 0;
    return `${labels.edgeType(type)} (${number(count)})`;
  });
  return (
    <>
      <p role="status">
        <strong>{t('none')}</strong> {t('compared', { edges: edges.join(', ') })}
      </p>
      <p className="quiet">
        {t(`kinds.${kind}.shown`)}{' '}
        {kind === 'SUPPORT_AND_OPPOSITION' && (
          <Link to={viewPaths.stancesList}>{t('positions')}</Link>
        )}
      </p>
    </>
  );
}

interface KindProps {
  readonly kind: ContradictionKind;
  readonly asOf: string | null;
}

/** The contradictions of one kind: what it means, and the first of them. The address says how many are shown. */
function Kind({ kind, asOf }: KindProps) {
  const { t } = useTranslation('contradictions');
  const { values, href } = useUrlState(defaults);
  const first = Math.min(Math.max(Number.parseInt(values[kind], 10) || step, 1), most);
  const variables = { kind, asOf, first };
  const [result] = useQuery({ query: ContradictionsDocument, variables });
  return (
    <section aria-labelledby={kind} className="card">
      <h2 id={kind}>{t(`kinds.${kind}.title`)}</h2>
      <p className="quiet">{t(`kinds.${kind}.idea`)}</p>
      <Answer result={result}>
        {({ contradictions, stats }) => (
          <>
            {contradictions.length === 0 && <None kind={kind} stats={stats} />}
            <ul className="rows">
              {contradictions.map(({ about, edges }) => (
                <li key={[about.slug, ...edges.map(({ id }) => id)].join()}>
                  <h3>
                    <span className="quiet">{t('about')}</span> <EntityLink entity={about} />
                  </h3>
                  <Sides edges={edges} />
                </li>
              ))}
            </ul>
            {contradictions.length === first && (
              <p>
                {t('most', { count: first })}{' '}
                {first < most && (
                  <Link to={href({ [kind]: String(first + step) })} preventScrollReset>
                    {t('more')}
                  </Link>
                )}
              </p>
            )}
          </>
        )}
      </Answer>
      <ViewActions
        query={ContradictionsDocument}
        variables={variables}
        data={result.data}
        table={{ name: 'contradictions', kind, asOf: asOf ?? undefined }}
      />
    </section>
  );
}

/** Where the record contradicts itself, kind by kind, both sides with their evidence. */
export function ContradictionsView() {
  const { t } = useTranslation('contradictions');
  const { values, set } = useUrlState(defaults);
  useTitle(t('title'));
  return (
    <div className="stack contradictions">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <div className="filters">
        <TextField
          type="date"
          label={t('asOf')}
          value={values.asOf}
          onSettle={(asOf) => set({ asOf })}
        />
        <ClearFilters values={values} defaults={filterDefaults} onClear={set} />
      </div>
      {kinds.map((kind) => (
        <Kind key={kind} kind={kind} asOf={isDate(values.asOf) ? values.asOf : null} />
      ))}
    </div>
  );
}
