import type { Graph, Row } from '../graph/graph';
import { namedStatement } from '../graph/statements';
import type { Ontology } from '../ontology/model';
import { quoteWords } from './parse';
import { anyOf } from './problem';

/** Something that is wrong, or worth a look, in the stored graph. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A look at the stored graph: a statement of `cypher/read`, and what its rows mean. */
interface Check {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly severity?: Finding['severity'];
  /** What a row says is wrong; undefined when nothing is. */
  readonly finding: (row: Row, ontology: Ontology) => string | undefined;
}

function endProblem([type, subject, object, id]: Row, ontology: Ontology): string | undefined {
  const edge = ontology.edgeType.get(String(type));
  if (!edge) return `edge ${id} has a type that the ontology does not have: ${type}`;
  if (!edge.from.includes(String(subject))) {
    return `edge ${id} starts from a ${subject}; the subject of ${type} must be ${anyOf(edge.from)}`;
  }
  if (!edge.to.includes(String(object))) {
    return `edge ${id} leads to a ${object}; the object of ${type} must be ${anyOf(edge.to)}`;
  }
  return edge.sameEnds && subject !== object
    ? `edge ${id} joins a ${subject} and a ${object}; both ends of ${type} must be of one type`
    : undefined;
}

function propertyProblem([type, property, id]: Row, ontology: Ontology): string | undefined {
  const edge = ontology.edgeType.get(String(type));
  const known = ['id', 'since', 'until', ...(edge?.properties ?? []).map(({ name }) => name)];
  return edge && !known.includes(String(property))
    ? `edge ${id} has a property that ${type} does not have: ${property}`
    : undefined;
}

function underProblem([type, under, id]: Row, ontology: Ontology): string | undefined {
  const edge = ontology.edgeType.get(String(type));
  const allowed = edge?.properties.find(({ name }) => name === 'under')?.references;
  return allowed && !allowed.includes(String(under))
    ? `edge ${id} is held under a ${under}; under of ${type} must be ${anyOf(allowed)}`
    : undefined;
}

/** What the graph has beside the entity and edge types of the ontology. */
const ownNames: readonly string[] = [
  'Entity',
  'FormerSlug',
  'Removal',
  'Source',
  'Statement',
  'Candidate',
  'Rejection',
  'TextVersion',
  'Graph',
  'Migration',
  'MigrationLock',
  'LEADS_TO',
  'SUBJECT',
  'OBJECT',
  'QUOTED_FROM',
  'ATTRIBUTED_TO',
];

function nameProblem([sort, name]: Row, { entityType, edgeType }: Ontology): string | undefined {
  const text = String(name);
  return ownNames.includes(text) || entityType.has(text) || edgeType.has(text)
    ? undefined
    : `the graph has a ${sort} that is not of Atazan: ${text}`;
}

const checks: readonly Check[] = [
  {
    name: 'check-edges-without-evidence',
    finding: ([id]) => `edge ${id} has no accepted statement`,
  },
  {
    name: 'check-statements-without-edge',
    finding: ([id]) => `accepted statement ${id} has no edge`,
  },
  {
    name: 'check-statements-without-source',
    finding: ([id]) => `statement ${id} lacks its subject, object or source, or has several`,
  },
  {
    name: 'check-edge-attributes',
    finding: ([id]) => `statement ${id} and its edge differ in role, validity or under`,
  },
  { name: 'check-repeated-edges', finding: ([id]) => `several edges have the id ${id}` },
  { name: 'check-edge-ends', finding: endProblem },
  { name: 'check-edge-properties', finding: propertyProblem },
  { name: 'check-under-types', finding: underProblem },
  { name: 'check-labels', severity: 'warning', finding: nameProblem },
  {
    name: 'check-entity-types',
    finding: ([type, id], { entityType }) =>
      entityType.has(String(type))
        ? undefined
        : `entity ${id} has a type that the ontology does not have: ${type}`,
  },
  { name: 'check-entity-labels', finding: ([id]) => `the labels of entity ${id} are not its type` },
  {
    name: 'check-dangling-under',
    finding: ([id]) => `edge ${id} is held under nothing that is there`,
  },
  { name: 'check-nameless-entities', finding: ([id]) => `entity ${id} has no name` },
  {
    name: 'check-slugs',
    finding: ([slug]) => `former slug ${slug} leads nowhere, or is the slug of another entity`,
  },
  {
    name: 'check-quotes',
    parameters: quoteWords,
    finding: ([id, words]) =>
      `the quote of statement ${id} has ${words} words; it must have from ${quoteWords.least} to ${quoteWords.most}`,
  },
  {
    name: 'check-repeated-names',
    severity: 'warning',
    finding: ([ids, name]) => `${(ids as string[]).join(' and ')} have one name: ${name}`,
  },
];

/** The longest that one look may take: each reads the whole graph. */
const timeoutMs = 300_000;

/**
 * Verifies the stored graph: every edge has its evidence and every statement its edge and source, nothing
 * dangles, and the ontology is respected.
 *
 * @param onProgress told after each of the looks
 */
export async function checkGraph(
  graph: Graph,
  ontology: Ontology,
  onProgress?: (done: number, total: number) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { name, parameters, severity, finding }] of checks.entries()) {
    const statement = namedStatement(`read/${name}`);
    const rows = await graph.read(
      { ...statement, ...(parameters && { parameters }) },
      { timeoutMs },
    );
    for (const row of rows) {
      const message = finding(row, ontology);
      if (message !== undefined) findings.push({ severity: severity ?? 'error', message });
    }
    onProgress?.(index + 1, checks.length);
  }
  return findings;
}
