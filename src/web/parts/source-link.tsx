import { generatePath, Link } from 'react-router';
import { viewPaths } from '../../view-paths';
import type { SourceLinkFragment } from '../generated/graphql';
import { DateText } from './date-text';

/** Where the page of a source stands. */
export function sourcePath(slug: string): string {
  return generatePath(viewPaths.source, { slug });
}

/** Publisher, title and day of a source, leading to its page. A title of our own stands without quotation marks. */
export function SourceLink({ source }: { readonly source: SourceLinkFragment }) {
  const { slug, publisher, title, titleIsLabel, language, published } = source;
  return (
    <span className="source-link">
      <Link to={sourcePath(slug)}>
        <bdi>{publisher}</bdi>:{' '}
        {titleIsLabel ? (
          <bdi>{title}</bdi>
        ) : (
          <q lang={language}>
            <bdi>{title}</bdi>
          </q>
        )}
      </Link>
      {published && (
        <>
          , <DateText date={published} />
        </>
      )}
    </span>
  );
}
