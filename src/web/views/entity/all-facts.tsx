import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EdgeSide } from '../../parts/labels';
import { useUrlState } from '../../parts/use-url-state';
import { edgeName, filterDefaults } from './facts-filter';

interface AllFactsProps {
  readonly side: EdgeSide;
  readonly count: number;
}

/** Leads to all edges of one type below, where a section above shows the first of them. */
export function AllFacts({ side, count }: AllFactsProps) {
  const { t } = useTranslation('entity');
  const { href } = useUrlState(filterDefaults);
  return (
    <p>
      <Link to={`${href({ ...filterDefaults, edge: edgeName(side) })}#facts`}>
        {t('all', { count })}
      </Link>
    </p>
  );
}
