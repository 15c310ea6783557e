import type { Ontology } from '../ontology/model';
import { searchProperties } from '../text/search/keys';

function unique(label: string, property: string): string {
  const name = `${label}_${property}`.toLowerCase();
  return `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}

function index(label: string, property: string): string {
  const name = `${label}_${property}`.toLowerCase();
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

/** The index behind the search: it takes the terms as they were prepared, parted by spaces. */
const searchIndex =
  'CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Entity|Source|Statement) ' +
  `ON EACH [${searchProperties.map((property) => `n.${property}`).join(', ')}] ` +
  "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}";

/**
 * The constraints and indexes that follow from the ontology, each a statement that does nothing when it has
 * been run before.
 */
export function deriveConstraints(ontology: Ontology): string[] {
  const ordered = ontology.entityTypes.flatMap(({ name, order }) => (order ? [[name, order]] : []));
  return [
    unique('Entity', 'id'),
    unique('Entity', 'slug'),
    ...ontology.entityTypes.flatMap(({ name }) => [unique(name, 'id'), unique(name, 'slug')]),
    unique('FormerSlug', 'slug'),
    unique('Removal', 'key'),
    unique('Source', 'id'),
    unique('Source', 'slug'),
    unique('Statement', 'id'),
    unique('Candidate', 'slug'),
    unique('Rejection', 'id'),
    searchIndex,
    index('Statement', 'edge'),
    index('Statement', 'status'),
    index('Statement', 'statedOn'),
    index('Statement', 'under'),
    index('Source', 'published'),
    index('Source', 'url'),
    index('TextVersion', 'source'),
    ...['Entity', 'Source', 'Statement', 'Removal'].map((label) => index(label, 'revision')),
    index('Entity', 'dataset'),
    index('Source', 'dataset'),
    index('Statement', 'dataset'),
    ...ordered.map(([label = '', property = '']) => index(label, property)),
  ];
}
