import './entity-link.css';
import { generatePath, Link } from 'react-router';
import { viewPaths } from '../../view-paths';
import type { EntityLinkFragment } from '../generated/graphql';
import { TypeBadge } from './type-badge';

/** Where the page of an entity stands. */
export function entityPath(slug: string): string {
  return generatePath(viewPaths.entity, { slug });
}

interface EntityLinkProps {
  readonly entity: EntityLinkFragment;
  /** Where it leads: to the page of the entity if not given. */
  readonly to?: string;
}

/** The name of an entity with the sign of its type, leading to its page or to another view of it. */
export function EntityLink({ entity, to = entityPath(entity.slug) }: EntityLinkProps) {
  return (
    <Link to={to} className="entity-link">
      <TypeBadge type={entity.type} />
      <bdi>{entity.name}</bdi>
    </Link>
  );
}
