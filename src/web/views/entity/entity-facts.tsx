import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { today } from '../../../ontology/date';
import {
  EntityFactsDocument,
  type EntityLinkFragment,
  EntitySourcesDocument,
  type FactFromOneEndFragment,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { ClearFilters } from '../../parts/clear-filters';
import { EdgeLabel } from '../../parts/edge-label';
import { FactRow } from '../../parts/fact-row';
import { edgesOf, useLabels } from '../../parts/labels';
import { Paged, usePage } from '../../parts/paged';
import { TextField } from '../../parts/text-field';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import {
  edgeName,
  edgeNamed,
  type FilterValues,
  factsTable,
  factsWhere,
  filterDefaults,
} from './facts-filter';
import { RetractedStatements } from './retracted-statements';

/** A changed filter begins at the first page again. */
const firstPage = { 'facts.after': undefined, 'facts.before': undefined };

interface FactsProps {
  readonly entity: EntityLinkFragment;
}

interface FilterProps extends FactsProps {
  readonly values: FilterValues;
  onChange(change: Partial<FilterValues>): void;
}

function Filters({ entity, values, onChange }: FilterProps) {
  const { t } = useTranslation('entity');
  const labels = useLabels();
  const [{ data }] = useQuery({
    query: EntitySourcesDocument,
    variables: { slug: entity.slug, first: 500 },
  });
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{t('filter.label')}</legend>
      <label>
        {t('filter.type')}
        <select value={values.edge} onChange={({ target }) => onChange({ edge: target.value })}>
          <option value="">{t('filter.any')}</option>
          {edgesOf(entity.type).map((side) => (
            <option key={edgeName(side)} value={edgeName(side)}>
              {labels.edgeType(side.type, side.direction)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('filter.validity')}
        <select
          value={values.validity}
          onChange={({ target }) => onChange({ validity: target.value })}
        >
          <option value="">{t('filter.any')}</option>
          <option value="now">{t('filter.now')}</option>
          <option value="ended">{t('filter.ended')}</option>
        </select>
      </label>
      <label>
        {t('filter.status')}
        <select value={values.status} onChange={({ target }) => onChange({ status: target.value })}>
          <option value="">{t('filter.accepted')}</option>
          <option value="retracted">{t('filter.retracted')}</option>
        </select>
      </label>
      <TextField
        type="date"
        label={t('filter.from')}
        value={values.from}
        onSettle={(from) => onChange({ from })}
      />
      <TextField
        type="date"
        label={t('filter.to')}
        value={values.to}
        onSettle={(to) => onChange({ to })}
      />
      <label>
        {t('filter.source')}
        <select value={values.source} onChange={({ target }) => onChange({ source: target.value })}>
          <option value="">{t('filter.any')}</option>
          {data?.sources.nodes.map((source) => (
            <option key={source.slug} value={source.slug}>
              {source.publisher}: {source.title}
            </option>
          ))}
        </select>
      </label>
      <ClearFilters values={values} defaults={filterDefaults} onClear={onChange} />
    </fieldset>
  );
}

/** Edges of one type and direction under one heading. */
function Groups({ edges }: { readonly edges: readonly FactFromOneEndFragment[] }) {
  const groups = Map.groupBy(edges, ({ type, direction }) => `${type} ${direction}`);
  return [...groups].map(([key, [first, ...rest]]) =>
    first ? (
      <section key={key} className="entity-group">
        <h3>
          <EdgeLabel type={first.type} direction={first.direction} />
        </h3>
        {[first, ...rest].map((edge) => (
          <FactRow key={edge.id} fact={edge} isGrouped />
        ))}
      </section>
    ) : null,
  );
}

/** The edges that hold the conditions of the address, in groups by type, page by page. */
function AcceptedFacts({ entity }: FactsProps) {
  const { t } = useTranslation('entity');
  const { values } = useUrlState(filterDefaults);
  const side = edgeNamed(values.edge);
  const variables = {
    slug: entity.slug,
    types: side ? [side.type] : null,
    direction: side?.direction ?? ('BOTH' as const),
    where: factsWhere(values, today()),
    ...usePage('facts'),
  };
  const [result] = useQuery({ query: EntityFactsDocument, variables });
  return (
    <>
      <Answer result={result}>
        {(data) =>
          data.entity && (
            <Paged
              list="facts"
              totalCount={data.entity.relations.totalCount}
              pageInfo={data.entity.relations.pageInfo}
              empty={t('noFacts')}
            >
              <Groups edges={data.entity.relations.edges} />
            </Paged>
          )
        }
      </Answer>
      <ViewActions
        query={EntityFactsDocument}
        variables={variables}
        data={result.data}
        table={factsTable(entity.slug, values, today())}
      />
    </>
  );
}

/** What is known of an entity, and what was withdrawn of it, with filters. */
export function EntityFacts({ entity }: FactsProps) {
  const { t } = useTranslation('entity');
  const { values, set } = useUrlState(filterDefaults);
  return (
    <section aria-labelledby="facts" className="card">
      <h2 id="facts">{t('facts')}</h2>
      <Filters
        entity={entity}
        values={values}
        onChange={(change) => set({ ...firstPage, ...change })}
      />
      {values.status === 'retracted' ? (
        <RetractedStatements slug={entity.slug} values={values} />
      ) : (
        <AcceptedFacts entity={entity} />
      )}
    </section>
  );
}
