import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language';
import {
  type EntityLinkFragment,
  type FactFragment,
  PowersDocument,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { csvPath } from '../../parts/csv-path';
import { useScrollToHash } from '../../parts/use-scroll-to-hash';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { powerRows } from './power-rows';
import { chosenRows, PowersFilter, powersDefaults } from './powers-filter';
import { PowersTable } from './powers-table';
import type { Texts } from './texts';

/** A text with the powers held under it. */
interface Side {
  readonly text: EntityLinkFragment;
  readonly powers: readonly FactFragment[];
}

function Compared({ before, after }: { readonly before: Side; readonly after: Side }) {
  const { t, i18n } = useTranslation('powers');
  const { values, set } = useUrlState(powersDefaults);
  const rows = powerRows(before.powers, after.powers, (one, other) =>
    one.localeCompare(other, i18n.language),
  );
  const shown = chosenRows(rows, values);
  return (
    <>
      <PowersFilter rows={rows} values={values} onChange={set} />
      <p className="quiet powers-note">{t('silence')}</p>
      {shown.length === 0 ? (
        <p role="status">{rows.length === 0 ? t('noPowers') : t('noneFits')}</p>
      ) : (
        <PowersTable before={before.text} after={after.text} rows={shown} />
      )}
    </>
  );
}

/** Who may do what to whom under two texts. */
export function PowersSection({ before, after }: Texts) {
  const { t } = useTranslation('powers');
  const { t: app } = useTranslation('app');
  const [language] = useLanguage();
  const variables = { before, after };
  const [result] = useQuery({ query: PowersDocument, variables });
  useScrollToHash(result.data !== undefined);
  const tables = [
    ['firstCsv', before],
    ['secondCsv', after],
  ] as const;
  return (
    <section aria-labelledby="powers" className="card">
      <h2 id="powers">{t('powers')}</h2>
      <Answer result={result}>
        {(data) =>
          data.before && data.after ? (
            <Compared
              before={{ text: data.before, powers: data.powersBefore }}
              after={{ text: data.after, powers: data.powersAfter }}
            />
          ) : (
            <p className="notice">
              {app('notFound.thing', { what: data.before ? after : before })}
            </p>
          )
        }
      </Answer>
      <ViewActions
        query={PowersDocument}
        variables={variables}
        data={result.data}
        embed={{ figure: 'powers', under: before, against: after }}
      >
        {tables.map(([name, slug]) => (
          <li key={name}>
            <a href={csvPath({ name: 'powers', under: slug }, language)} download>
              {t(name)}
            </a>
          </li>
        ))}
      </ViewActions>
    </section>
  );
}
