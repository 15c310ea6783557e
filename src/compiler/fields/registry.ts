import type { GraphQLObjectType } from 'graphql';
import { edgeSides } from '../../ontology/derive';
import type { Ontology } from '../../ontology/model';
import type { FieldCompiler, FieldCompilers } from '../compiler';
import { compileCursor } from '../connection';
import { changeFields, compileChangesSince } from '../questions/changes';
import {
  comparisonFields,
  compileComparison,
  compilePowers,
  compileTimeline,
  timelineFields,
} from '../questions/constitution';
import { compileSearch, compileSuggest, searchEdgeFields } from '../questions/search';
import { compileStances, stanceChangeFields, stancesFields } from '../questions/stances';
import {
  compileContradictions,
  compileCoOccurrence,
  compileNeighbourhood,
  compilePaths,
  compileStatementStats,
  compileSubgraph,
  contradictionFields,
  neighbourhoodFields,
  pathFields,
  statementGroupFields,
  subgraphFields,
  topicPairFields,
} from '../questions/ways';
import { column } from '../reading';
import {
  communitiesFields,
  communityFields,
  compileCommunities,
  compileRankings,
  rankedEntityFields,
  rankingsFields,
} from './analysis';
import { claimFields, compileReading, mentionFields, readingFields } from './article';
import { compileEdges, compileNode, compileRelations } from './edges';
import {
  compileDescription,
  compileEntityId,
  compileFormerNames,
  compileName,
  compileNames,
} from './entity';
import {
  compileDirection,
  compileEdgeProperty,
  compileEvidence,
  compileEvidenceCount,
  compileId,
  compileNeighbour,
  compileOffices,
  compileReference,
  compileRelationId,
  compileRelationType,
  compileRestsAlone,
  compileStatementEdge,
  compileStatements,
} from './evidence';
import { compileNodeLookup, compileNodesLookup } from './node';
import {
  compileEntities,
  compileEntityList,
  compileEntityLookup,
  compileSource,
  compileSources,
  compileStatement,
  compileStatementList,
} from './root';
import { compileStats, statsFields } from './stats';

type Fields = Readonly<Record<string, FieldCompiler>>;

/** A property of the node, of the same name as the field. */
const compileProperty: FieldCompiler = (field, { node }, row) =>
  column(row.add(`${node}.${field.definition.name}`));

const entityFields: Fields = {
  id: compileEntityId,
  name: compileName,
  names: compileNames,
  formerNames: compileFormerNames,
  description: compileDescription,
  relations: compileRelations,
  attributedStatements: compileStatements('ATTRIBUTED_TO'),
};

const sourceFields: Fields = {
  id: compileId('Source'),
  statements: compileStatements('QUOTED_FROM'),
};

const statementFields: Fields = {
  id: compileId('Statement'),
  attributedTo: compileNeighbour('ATTRIBUTED_TO', 'n'),
  source: compileNeighbour('QUOTED_FROM', 'n'),
  edge: compileStatementEdge,
  restsAlone: compileRestsAlone,
  offices: compileOffices('ATTRIBUTED_TO'),
  actorOffices: compileOffices('SUBJECT'),
};

/** What every edge has, however it was reached. */
const evidencedFields: Fields = {
  id: compileRelationId,
  type: compileRelationType,
  since: compileEdgeProperty('since'),
  until: compileEdgeProperty('until'),
  role: compileEdgeProperty('role'),
  under: compileReference('under'),
  statements: compileEvidence,
  statementCount: compileEvidenceCount,
};

const relationFields: Fields = {
  ...evidencedFields,
  subject: compileNeighbour('SUBJECT', 'n'),
  object: compileNeighbour('OBJECT', 'n'),
};

const edgeFields: Fields = {
  ...evidencedFields,
  cursor: compileCursor,
  direction: compileDirection,
  node: compileNode,
};

const listEdgeFields: Fields = { cursor: compileCursor, node: compileNode };

const fixedRootFields: Fields = {
  node: compileNodeLookup,
  nodes: compileNodesLookup,
  entity: compileEntityLookup(),
  entities: compileEntities,
  source: compileSource,
  sources: compileSources,
  statement: compileStatement,
  statements: compileStatementList,
  stats: compileStats,
  stances: compileStances,
  paths: compilePaths,
  neighbourhood: compileNeighbourhood,
  subgraph: compileSubgraph,
  timeline: compileTimeline,
  powers: compilePowers,
  compare: compileComparison,
  statementStats: compileStatementStats,
  contradictions: compileContradictions,
  coOccurrence: compileCoOccurrence,
  changes: compileChangesSince,
  search: compileSearch,
  suggest: compileSuggest,
  rankings: compileRankings,
  communities: compileCommunities,
  reading: compileReading,
};

/** The root fields that are answered from the graph; any others are answered by resolvers. */
function rootFields(ontology: Ontology): Fields {
  return {
    ...fixedRootFields,
    ...Object.fromEntries(
      ontology.entityTypes.flatMap((type) => [
        [type.one, compileEntityLookup(type)],
        [type.many, compileEntityList(type)],
      ]),
    ),
  };
}

/** All fields that an entity may have, whatever its type: equal names mean equal edges on all of them. */
function connectionFields(ontology: Ontology): Fields {
  return Object.fromEntries(
    ontology.edgeTypes.flatMap(edgeSides).map((side) => [side.field, compileEdges(side)]),
  );
}

/** Which compiler serves which field. A field that is not named here is a property of its node. */
export function fieldCompilersFor(ontology: Ontology): FieldCompilers {
  const byType = new Map<string, Fields>([
    ['Query', rootFields(ontology)],
    ['Source', sourceFields],
    ['Statement', statementFields],
    ['Relation', relationFields],
    ['RelationEdge', edgeFields],
    ['Stats', statsFields],
    ['Stances', stancesFields],
    ['StanceChange', stanceChangeFields],
    ['Path', pathFields],
    ['Neighbourhood', neighbourhoodFields],
    ['Subgraph', subgraphFields],
    ['TimelineEntry', timelineFields],
    ['Comparison', comparisonFields],
    ['StatementGroup', statementGroupFields],
    ['Contradiction', contradictionFields],
    ['TopicPair', topicPairFields],
    ['Change', changeFields],
    ['SearchEdge', searchEdgeFields],
    ['Rankings', rankingsFields],
    ['RankedEntity', rankedEntityFields],
    ['Communities', communitiesFields],
    ['Community', communityFields],
    ['Reading', readingFields],
    ['Mention', mentionFields],
    ['Claim', claimFields],
  ]);
  const entity = { ...connectionFields(ontology), ...entityFields };
  for (const { name } of ontology.entityTypes) byType.set(name, entity);
  for (const { stem } of ontology.edgeTypes.flatMap(edgeSides))
    byType.set(`${stem}Edge`, edgeFields);
  return (parent: GraphQLObjectType, field: string) => {
    const fields = byType.get(parent.name) ?? (parent.name.endsWith('Edge') ? listEdgeFields : {});
    return fields[field] ?? compileProperty;
  };
}

/** Whether a root field is answered from the graph. */
export function isGraphField(ontology: Ontology, field: string): boolean {
  return field in rootFields(ontology);
}
