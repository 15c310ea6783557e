import type { ReactNode } from 'react';
import type { EntityLinkFragment } from '../../generated/graphql';

interface SideBySideProps {
  readonly caption: string;
  /** What the rows are, over their heads. */
  readonly of: string;
  readonly before: EntityLinkFragment;
  readonly after: EntityLinkFragment;
  /** Bodies of the table. */
  readonly children: ReactNode;
}

/** A table with a column for each of two texts. */
export function SideBySide({ caption, of, before, after, children }: SideBySideProps) {
  return (
    <table className="side-by-side">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {Object.entries({ before, after }).map(([side, { name }]) => (
            <th key={side} scope="col">
              <bdi>{name}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}
