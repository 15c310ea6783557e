import { useTranslation } from 'react-i18next';
import type { FactFragment, FactFromOneEndFragment, PathsQuery } from '../../generated/graphql';
import { EntityLink } from '../../parts/entity-link';
import { FactRow } from '../../parts/fact-row';

type Path = PathsQuery['paths'][number];

/** The steps of a path, each read from where it begins, whichever way its edge points. */
function stepsOf({ nodes, edges }: Path): readonly FactFromOneEndFragment[] {
  return edges.map((edge: FactFragment, index) => {
    const isForward = edge.subject.slug === nodes[index]?.slug;
    return {
      ...edge,
      direction: isForward ? 'OUT' : 'IN',
      node: isForward ? edge.object : edge.subject,
    };
  });
}

/** Paths one below the other, each step with its evidence. */
export function PathList({ paths }: { readonly paths: readonly Path[] }) {
  const { t } = useTranslation('paths');
  return (
    <ol className="path-list">
      {paths.map((path, index) => (
        <li key={path.edges.map(({ id }) => id).join()} className="card">
          <h3>{t('path', { index: index + 1, steps: t('steps', { count: path.length }) })}</h3>
          <ol className="path-steps">
            <li>{path.nodes[0] && <EntityLink entity={path.nodes[0]} />}</li>
            {stepsOf(path).map((step) => (
              <li key={step.id}>
                <FactRow fact={step} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
