import './entity-link.css';
import { generatePath, Link } from 'react-router';
import { viewPaths } from '../../view-paths';
import type { EntityLinkFragment } from '../generated/graphql';
import { TypeBadge } from './type-badge';

/** Where the page of an entity stands. */
export function entityPath(slug: string): string {
  return generatePath(viewPaths.entity, { slug });
}

/** The name of an entity with the sign of its type, leading to its page. */
export function EntityLink({ entity }: { readonly entity: EntityLinkFragment }) {
  return (
    <Link to={entityPath(entity.slug)} className="entity-link">
      <TypeBadge type={entity.type} />
      <bdi>{entity.name}</bdi>
    </Link>
  );
}
