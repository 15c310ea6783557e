import '../../parts/about.css';
import '../../parts/filters.css';
import './powers.css';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NotFound } from '../../app/not-found';
import {
  type EntityLinkFragment,
  PowersDocument,
  type PowersQuery,
  type ReformingTextFragment,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { FactRow } from '../../parts/fact-row';
import { useLabels } from '../../parts/labels';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { type Change, changeSigns, changes } from './change';
import { institutionRows, otherDeeds } from './institution-rows';
import { InstitutionsTable } from './institutions-table';
import { concerns, type PowerRow, powerRows, powerTypes } from './power-rows';
import { PowersTable } from './powers-table';
import { TextChoice } from './text-choice';

const defaults = {
  documents: 'constitution-1995,draft-constitution-2026',
  institution: '',
  type: '',
  change: '',
};

type Values = Readonly<Record<keyof typeof defaults, string>>;

interface FiltersProps {
  readonly rows: readonly PowerRow[];
  readonly values: Values;
  onChange(change: Partial<Values>): void;
}

/** Every entity that holds or undergoes a power, by name. */
function entitiesOf(rows: readonly PowerRow[]): readonly EntityLinkFragment[] {
  const all = rows.flatMap(({ object, before, after }) => [
    object,
    ...[...before, ...after].map(({ subject }) => subject),
  ]);
  return [...new Map(all.map((entity) => [entity.slug, entity])).values()].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}

function Filters({ rows, values, onChange }: FiltersProps) {
  const { t } = useTranslation('powers');
  const labels = useLabels();
  const count = (change: Change) => rows.filter((row) => row.change === change).length;
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{t('filter')}</legend>
      <label>
        {t('institution')}
        <select
          value={values.institution}
          onChange={({ target }) => onChange({ institution: target.value })}
        >
          <option value="">{t('any')}</option>
          {entitiesOf(rows).map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('power')}
        <select value={values.type} onChange={({ target }) => onChange({ type: target.value })}>
          <option value="">{t('any')}</option>
          {powerTypes.map((type) => (
            <option key={type} value={type}>
              {labels.edgeType(type)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('difference')}
        <select value={values.change} onChange={({ target }) => onChange({ change: target.value })}>
          <option value="">{t('any')}</option>
          {changes.map((change) => (
            <option key={change} value={change}>
              {changeSigns[change]} {t(`change.${change}`)} ({count(change)})
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function Deeds({ text }: { readonly text: ReformingTextFragment }) {
  const { t } = useTranslation('powers');
  const deeds = otherDeeds(text);
  return (
    <section aria-labelledby={`deeds-${text.slug}`}>
      <h3 id={`deeds-${text.slug}`}>
        <bdi>{text.name}</bdi>
      </h3>
      {deeds.length === 0 && <p className="quiet">{t('noDeeds')}</p>}
      {deeds.map((deed) => (
        <FactRow key={deed.id} fact={deed} />
      ))}
    </section>
  );
}

interface ComparedProps {
  readonly data: PowersQuery;
  readonly comparison: NonNullable<PowersQuery['compare']>;
}

function Compared({ data, comparison }: ComparedProps) {
  const { t, i18n } = useTranslation('powers');
  const { values, set } = useUrlState(defaults);
  const { before, after } = comparison;
  const rows = powerRows(data.before, data.after, (one, other) =>
    one.localeCompare(other, i18n.language),
  );
  const shown = rows.filter(
    (row) =>
      (!values.institution || concerns(row, values.institution)) &&
      (!values.type || row.type === values.type) &&
      (!values.change || row.change === values.change),
  );
  return (
    <>
      <section aria-labelledby="powers" className="card">
        <h2 id="powers">{t('powers')}</h2>
        <Filters rows={rows} values={values} onChange={set} />
        <p className="quiet powers-note">{t('silence')}</p>
        {shown.length === 0 ? (
          <p role="status">{rows.length === 0 ? t('noPowers') : t('noneFits')}</p>
        ) : (
          <PowersTable before={before} after={after} rows={shown} />
        )}
      </section>
      <section aria-labelledby="institutions" className="card">
        <h2 id="institutions">{t('institutions')}</h2>
        <p className="quiet powers-note">{t('institutionsNote')}</p>
        <InstitutionsTable before={before} after={after} rows={institutionRows(comparison)} />
      </section>
      <section aria-labelledby="deeds" className="card">
        <h2 id="deeds">{t('deeds')}</h2>
        <div className="powers-deeds">
          <Deeds text={before} />
          <Deeds text={after} />
        </div>
      </section>
    </>
  );
}

/** Two constitutions side by side: who may do what to whom under each, and what becomes of institutions. */
export function PowersView() {
  const { t } = useTranslation('powers');
  const { values, set } = useUrlState(defaults);
  const [before = '', after = ''] = values.documents.split(',');
  const variables = { before, after };
  const [result] = useQuery({ query: PowersDocument, variables });
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <TextChoice
        before={before}
        after={after}
        onChoose={(one, other) => set({ documents: `${one},${other}` })}
      />
      <Answer result={result}>
        {(data) =>
          data.compare ? (
            <div className="stack">
              <Compared data={data} comparison={data.compare} />
            </div>
          ) : (
            <NotFound what={values.documents} />
          )
        }
      </Answer>
      <ViewActions
        query={PowersDocument}
        variables={variables}
        data={result.data}
        embed={{ figure: 'powers', under: before, against: after }}
      >
        {(
          [
            ['firstCsv', before],
            ['secondCsv', after],
          ] as const
        ).map(([name, slug]) => (
          <li key={name}>
            <a href={`/data/powers.csv?under=${encodeURIComponent(slug)}`} download>
              {t(name)}
            </a>
          </li>
        ))}
      </ViewActions>
    </div>
  );
}
