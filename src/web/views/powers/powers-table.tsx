import { useTranslation } from 'react-i18next';
import type { EntityLinkFragment, FactFragment } from '../../generated/graphql';
import { EdgeLabel } from '../../parts/edge-label';
import { EntityLink } from '../../parts/entity-link';
import { FactRow } from '../../parts/fact-row';
import { ChangeMark } from './change-mark';
import type { PowerRow } from './power-rows';
import { SideBySide } from './side-by-side';

interface HoldersProps {
  readonly text: EntityLinkFragment;
  readonly powers: readonly FactFragment[];
}

/** Who holds a power under one text; a published version of it is named. */
function Holders({ text, powers }: HoldersProps) {
  const { t } = useTranslation('powers');
  return (
    <td data-label={text.name}>
      {powers.length === 0 && <span className="quiet">{t('notRecorded')}</span>}
      {powers.map((power) => {
        const under = power.under?.slug === text.slug ? null : power.under;
        const fact = { ...power, under, direction: 'IN' as const, node: power.subject };
        return <FactRow key={power.id} fact={fact} isGrouped />;
      })}
    </td>
  );
}

interface PowersTableProps {
  readonly before: EntityLinkFragment;
  readonly after: EntityLinkFragment;
  readonly rows: readonly PowerRow[];
}

/** The powers under two texts side by side, grouped by what they are held over. */
export function PowersTable({ before, after, rows }: PowersTableProps) {
  const { t } = useTranslation('powers');
  const groups = Map.groupBy(rows, ({ object }) => object.slug);
  return (
    <SideBySide caption={t('caption')} of={t('power')} {...{ before, after }}>
      {[...groups.values()].map((group) => (
        <tbody key={group[0]?.object.slug}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="side-by-side-group">
              {group[0] && <EntityLink entity={group[0].object} />}
            </th>
          </tr>
          {group.map((row) => (
            <tr key={row.type}>
              <th scope="row">
                <EdgeLabel type={row.type} direction="IN" />
                <ChangeMark change={row.change} />
              </th>
              <Holders text={before} powers={row.before} />
              <Holders text={after} powers={row.after} />
            </tr>
          ))}
        </tbody>
      ))}
    </SideBySide>
  );
}
