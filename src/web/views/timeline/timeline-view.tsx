import '../../parts/about.css';
import '../../parts/filters.css';
import './timeline.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { isDate } from '../../../ontology/date';
import { TimelineDocument, type TimelineEntryFragment } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { ClearFilters } from '../../parts/clear-filters';
import { EntityPicker } from '../../parts/entity-picker';
import { TextField } from '../../parts/text-field';
import { TimelineKinds } from '../../parts/timeline-kinds';
import { useScrollToHash } from '../../parts/use-scroll-to-hash';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { TimelineBand } from './timeline-band';
import {
  most,
  spanOf,
  type TimelineValues,
  timelineDefaults,
  timelineVariables,
} from './timeline-filter';
import { TimelineList } from './timeline-list';

interface FiltersProps {
  readonly values: TimelineValues;
  onChange(change: Partial<TimelineValues>): void;
}

function Filters({ values, onChange }: FiltersProps) {
  const { t } = useTranslation('timeline');
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{t('filter')}</legend>
      <EntityPicker
        label={t('about')}
        value={values.about}
        onPick={(about) => onChange({ about })}
      />
      <TextField
        label={t('from')}
        placeholder="2026-02"
        value={values.from}
        onSettle={(from) => onChange({ from })}
      />
      <TextField
        label={t('to')}
        placeholder="2026-02-15"
        value={values.to}
        onSettle={(to) => onChange({ to })}
      />
      <ClearFilters values={values} defaults={timelineDefaults} onClear={onChange} />
    </fieldset>
  );
}

/** How many entries there are of each kind. */
function kindCounts(entries: readonly Pick<TimelineEntryFragment, 'kind'>[]) {
  return new Map(
    [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]),
  );
}

const isDay = (date: string) => isDate(date) && date.length === '2026-02-09'.length;

/** How many entries have no day of their own, where days are asked for: they may lie outside. */
function coarseCount(entries: readonly { readonly date: string }[], values: TimelineValues) {
  if (!isDay(values.from) && !isDay(values.to)) return 0;
  return entries.filter(({ date }) => !isDay(date)).length;
}

/** What happened, began and ended between two dates. */
export function TimelineView() {
  const { t } = useTranslation('timeline');
  const { values, set, href } = useUrlState(timelineDefaults);
  const variables = timelineVariables(values);
  const [result] = useQuery({ query: TimelineDocument, variables });
  useTitle(t('title'));
  useScrollToHash(result.data !== undefined);
  const shown = { about: values.about, kinds: values.kinds, ...spanOf(values) };
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <Filters values={values} onChange={set} />
      <Answer result={result}>
        {({ timeline: entries, all = entries }) => {
          const last = entries.at(-1)?.date;
          const coarse = coarseCount(entries, values);
          return (
            <div className="stack">
              <div className="card">
                <TimelineKinds
                  label={t('kinds')}
                  counts={kindCounts(all)}
                  value={values.kinds}
                  onChoose={(kinds) => set({ kinds })}
                />
                <TimelineBand
                  dates={entries.map(({ date }) => date)}
                  span={spanOf(values)}
                  onChange={({ from = '', to = '' }) => set({ from, to })}
                />
              </div>
              <p role="status">
                {t('count', { count: entries.length })}{' '}
                {coarse > 0 && <span className="quiet">{t('coarse', { count: coarse })}</span>}
              </p>
              <TimelineList entries={entries} />
              {entries.length === most && last && (
                <p className="notice">
                  {t('more', { count: most })}{' '}
                  <Link to={href({ from: last })}>{t('continue')}</Link>
                </p>
              )}
            </div>
          );
        }}
      </Answer>
      <ViewActions
        query={TimelineDocument}
        variables={variables}
        data={result.data}
        embed={{ figure: 'timeline', ...shown }}
        table={{ name: values.about ? 'timeline-about' : 'timeline', ...shown }}
      />
    </div>
  );
}
