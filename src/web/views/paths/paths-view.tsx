import '../../parts/filters.css';
import '../../parts/notice.css';
import './paths.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { viewPaths } from '../../../view-paths';
import { PathsDocument, type PathsQuery } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { EntityPicker } from '../../parts/entity-picker';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { EdgeTypeChoice } from './edge-type-choice';
import { PathList } from './path-list';
import {
  allTypes,
  chosenTypes,
  counts,
  lengths,
  type PathsValues,
  pathsDefaults,
  pathsVariables,
} from './paths-filter';

interface FiltersProps {
  readonly values: PathsValues;
  onChange(change: Partial<PathsValues>): void;
}

function Filters({ values, onChange }: FiltersProps) {
  const { t } = useTranslation('paths');
  const select = (name: 'length' | 'count', options: readonly string[]) => (
    <label>
      {t(name)}
      <select value={values[name]} onChange={({ target }) => onChange({ [name]: target.value })}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <fieldset className="filters">
        <legend className="visually-hidden">{t('ends')}</legend>
        <EntityPicker label={t('from')} value={values.from} onPick={(from) => onChange({ from })} />
        <EntityPicker label={t('to')} value={values.to} onPick={(to) => onChange({ to })} />
        <button type="button" onClick={() => onChange({ from: values.to, to: values.from })}>
          <span aria-hidden="true">⇄</span> {t('swap')}
        </button>
      </fieldset>
      <fieldset className="filters">
        <legend className="visually-hidden">{t('ways')}</legend>
        {select('length', lengths)}
        {select('count', counts)}
        <EdgeTypeChoice
          chosen={chosenTypes(values)}
          onChoose={(types) =>
            onChange({ types: types.length === allTypes.length ? '' : types.join() })
          }
        />
      </fieldset>
    </>
  );
}

interface FoundProps {
  readonly data: PathsQuery;
  readonly values: PathsValues;
}

/** The paths, or why there are none. */
function Found({ data: { from, to, paths }, values }: FoundProps) {
  const { t } = useTranslation('paths');
  const { maxLength, types } = pathsVariables(values);
  if (!from || !to) {
    const what = from ? values.to : values.from;
    return <p className="notice">{t('unknown', { what })}</p>;
  }
  if (paths.length === 0) {
    return (
      <div className="notice" role="status">
        <p>
          <strong>{t('none')}</strong>
        </p>
        <p>
          <EntityLink entity={from} /> · <EntityLink entity={to} />
        </p>
        <p>{t('noneWithin', { count: maxLength })}</p>
        <p className="quiet">{types ? t('tryTypes') : t('tryLength')}</p>
      </div>
    );
  }
  const ends = new URLSearchParams({ from: from.slug, to: to.slug });
  return (
    <section aria-labelledby="found" className="stack">
      <h2 id="found">{t('found', { count: paths.length })}</h2>
      <p>
        <Link to={`${viewPaths.graph}?${ends}`}>{t('inGraph')}</Link>
      </p>
      <PathList paths={paths} />
    </section>
  );
}

function Result({ values }: { readonly values: PathsValues }) {
  const variables = pathsVariables(values);
  const [result] = useQuery({ query: PathsDocument, variables });
  return (
    <>
      <Answer result={result}>{(data) => <Found data={data} values={values} />}</Answer>
      <ViewActions
        query={PathsDocument}
        variables={variables}
        data={result.data}
        table={{
          name: 'paths',
          from: variables.from,
          to: variables.to,
          longest: String(variables.maxLength),
          most: String(variables.k),
          type: [variables.types ?? []].flat().join(),
        }}
      />
    </>
  );
}

/** How two things are connected: shortest paths with the evidence on each step. */
export function PathsView() {
  const { t } = useTranslation('paths');
  const { values, set } = useUrlState(pathsDefaults);
  const example = new URLSearchParams({
    from: 'kassym-jomart-tokayev',
    to: 'draft-constitution-2026',
  });
  const isChosen = values.from !== '' && values.to !== '';
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <Filters values={values} onChange={set} />
      {isChosen && values.from !== values.to && <Result values={values} />}
      {isChosen && values.from === values.to && <p className="notice">{t('same')}</p>}
      {!isChosen && (
        <p className="notice">
          {t('choose')} <Link to={`?${example}`}>{t('example')}</Link>
        </p>
      )}
    </div>
  );
}
