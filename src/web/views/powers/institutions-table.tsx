import { useTranslation } from 'react-i18next';
import type { EntityLinkFragment } from '../../generated/graphql';
import { EntityLink } from '../../parts/entity-link';
import { FactRow } from '../../parts/fact-row';
import { ChangeMark } from './change-mark';
import type { InstitutionRow, Reform } from './institution-rows';
import { SideBySide } from './side-by-side';

interface ReformsProps {
  readonly text: EntityLinkFragment;
  readonly reforms: readonly Reform[];
  /** Whether the record knows the institution under this text otherwise. */
  readonly isRecorded: boolean;
}

function Reforms({ text, reforms, isRecorded }: ReformsProps) {
  const { t } = useTranslation('powers');
  return (
    <td data-label={text.name}>
      {reforms.length === 0 && (
        <span className="quiet">{isRecorded ? t('hasPowers') : t('notRecorded')}</span>
      )}
      {reforms.map((reform) => (
        <FactRow key={reform.id} fact={reform} />
      ))}
    </td>
  );
}

interface RowsProps {
  readonly before: EntityLinkFragment;
  readonly after: EntityLinkFragment;
  readonly rows: readonly InstitutionRow[];
}

function Rows({ before, after, rows }: RowsProps) {
  const { t } = useTranslation('powers');
  return (
    <SideBySide caption={t('institutions')} of={t('institution')} {...{ before, after }}>
      <tbody>
        {rows.map(({ institution, change, ...row }) => (
          <tr key={institution.slug}>
            <th scope="row">
              <EntityLink entity={institution} />
              {/* Of one under both texts, the powers tell what differs. */}
              {(change === 'added' || change === 'dropped') && <ChangeMark change={change} />}
            </th>
            <Reforms text={before} reforms={row.before} isRecorded={change !== 'added'} />
            <Reforms text={after} reforms={row.after} isRecorded={change !== 'dropped'} />
          </tr>
        ))}
      </tbody>
    </SideBySide>
  );
}

/** What two texts do to each institution: who says that it is established, abolished, reformed. */
export function InstitutionsTable({ rows, ...texts }: RowsProps) {
  const { t } = useTranslation('powers');
  const isTold = ({ before, after }: InstitutionRow) => before.length + after.length > 0;
  const others = rows.filter((row) => !isTold(row));
  return (
    <>
      <Rows {...texts} rows={rows.filter(isTold)} />
      {others.length > 0 && (
        <details className="powers-others">
          <summary>{t('otherInstitutions', { count: others.length })}</summary>
          <Rows {...texts} rows={others} />
        </details>
      )}
    </>
  );
}
