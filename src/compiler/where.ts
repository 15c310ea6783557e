import { GraphQLError } from 'graphql';
import { edgeSides } from '../ontology/derive';
import { languages, type Ontology } from '../ontology/model';
import { longestSearch, searchQuery } from '../text/search/query';
import { isAnchored } from './anchor';
import { type Argument, Reference } from './argument';
import type { Compiler, Subject } from './compiler';
import { isCondition } from './condition';
import { nameIn } from './names';
import { directionOf, relationshipPattern } from './pattern';
import { restsAlone } from './rests-alone';
import { startingPoint } from './start';

/** Compiles one field of a condition to a Cypher predicate. */
type PredicateCompiler = (value: Argument, subject: Subject, compiler: Compiler) => string;

type Predicates = Readonly<Record<string, PredicateCompiler>>;

/** The predicate of a condition that asks for nothing. */
export const unconditional = 'true';

function conjunction(predicates: readonly string[]): string {
  const needed = predicates.filter((predicate) => predicate !== unconditional);
  if (needed.length === 0) return unconditional;
  return needed.length === 1 ? String(needed[0]) : `(${needed.join(' AND ')})`;
}

function bind(value: Argument, compiler: Compiler): string {
  return compiler.parameter((variables) =>
    value instanceof Reference ? value.read(variables) : value,
  );
}

/** The operators of a filter on one value. */
const operators: Readonly<Record<string, (left: string, right: string) => string>> = {
  eq: (left, right) => `${left} = ${right}`,
  in: (left, right) => `${left} IN ${right}`,
  contains: (left, right) => `${left} CONTAINS ${right}`,
  startsWith: (left, right) => `${left} STARTS WITH ${right}`,
  endsWith: (left, right) => `${left} ENDS WITH ${right}`,
  gt: (left, right) => `${left} > ${right}`,
  gte: (left, right) => `${left} >= ${right}`,
  lt: (left, right) => `${left} < ${right}`,
  lte: (left, right) => `${left} <= ${right}`,
};

function compareValue(expression: string, value: Argument, compiler: Compiler): string {
  if (!isCondition(value)) return unconditional;
  const predicates = Object.entries(value).map(([operator, operand]) => {
    if (operator === 'isNull') {
      if (operand === null) return unconditional;
      return `${expression} IS ${operand ? '' : 'NOT '}NULL`;
    }
    if (operand === null) return operator === 'eq' ? `${expression} IS NULL` : 'false';
    const parameter = bind(operand, compiler);
    // Whoever looks for a part of a text seldom knows its capitals.
    const [left, right] =
      operator === 'contains'
        ? [`toLower(${expression})`, `toLower(${parameter})`]
        : [expression, parameter];
    return operators[operator]?.(left, right) ?? unconditional;
  });
  return conjunction(predicates);
}

/** A property of the node. */
function onNode(property: string): PredicateCompiler {
  return (value, { node }, compiler) => compareValue(`${node}.${property}`, value, compiler);
}

/** A property of the edge. */
function onEdge(property: string): PredicateCompiler {
  return (value, { edge }, compiler) => compareValue(`${edge}.${property}`, value, compiler);
}

const tooLong = ({ length }: string) =>
  new GraphQLError(`matches must have at most ${longestSearch} characters, not ${length}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });

/** Whether a text finds the node by its names. What it finds is looked up once, before the rest. */
function isFound(text: Argument, node: string, compiler: Compiler): string {
  if (!(text instanceof Reference)) return 'false';
  const types = compiler.ontology.entityTypes.map(({ name }) => name);
  const query = compiler.parameter((variables) => {
    const asked = String(text.read(variables));
    if (asked.length > longestSearch) throw tooLong(asked);
    return searchQuery(asked, { isNameOnly: true, types });
  });
  const found = compiler.name('found');
  const start = startingPoint('read/search-names', { query });
  compiler.starts.push({
    variable: found,
    text: `CALL () { CALL () { ${start} } RETURN found AS ${found} }`,
  });
  return `${node}.id IN ${found}`;
}

/** Names in every language and aliases, whatever the case of their letters. */
const onNames: PredicateCompiler = (value, { node }, compiler) => {
  if (!isCondition(value)) return unconditional;
  const { matches, ...compared } = value;
  const found = matches === undefined ? unconditional : isFound(matches, node, compiler);
  if (Object.keys(compared).length === 0) return found;
  const name = compiler.name('x');
  const predicates = Object.entries(compared).map(([operator, operand]) => {
    if (operand === null) return 'false';
    const parameter = bind(operand, compiler);
    const folded =
      operator === 'in' ? `[item IN ${parameter} | toLower(item)]` : `toLower(${parameter})`;
    return operators[operator]?.(`toLower(${name})`, folded) ?? unconditional;
  });
  const inLanguages = languages.map((language) => nameIn(compiler, node, language));
  const names = `[${inLanguages.join(', ')}] + ${node}.aliases`;
  return conjunction([found, `any(${name} IN ${names} WHERE ${conjunction(predicates)})`]);
};

/** Which way the edge goes, seen from the node that it was reached from. */
const onDirection: PredicateCompiler = (value, subject, compiler) =>
  compareValue(directionOf(subject), value, compiler);

/** The edge types that a condition on edges leaves: to match only them is cheaper than to sort them out. */
function narrowed(types: readonly string[], wanted: Argument): readonly string[] {
  const type = isCondition(wanted) ? wanted.type : undefined;
  if (type === undefined || !isCondition(type)) return types;
  const asked = [type.eq, ...(Array.isArray(type.in) ? type.in : [])];
  const left = types.filter((name) => asked.includes(name));
  return left.length > 0 && !('eq' in type && 'in' in type) ? left : types;
}

/** How the items of a list are matched, and what tells which of them count. */
interface ListMatch {
  readonly match: string;
  /** Whether the items are joined to their subject by relationships, which lead back as well. */
  readonly isTwoWay: boolean;
  readonly condition: string;
  readonly item: Subject;
  readonly itemType: string;
}

/** A condition on a list: by quantifiers over its items and by their number. */
function onList(
  list: (subject: Subject, compiler: Compiler, wanted: Argument) => ListMatch,
  compileWhere: WhereCompiler,
): PredicateCompiler {
  return (value, subject, compiler) => {
    if (!isCondition(value)) return unconditional;
    const predicates = Object.entries(value).map(([quantifier, operand]) => {
      if (operand === null) return unconditional;
      // Of the items that do not meet the condition of `all`, one is enough: all of them are looked through.
      const wanted = quantifier === 'all' || quantifier === 'count' ? null : operand;
      const { match, isTwoWay, condition, item, itemType } = list(subject, compiler, wanted);
      const { joins } = subject;
      if (joins && quantifier === 'some' && isTwoWay && isAnchored(operand, false)) {
        joins.push(match);
        return conjunction([
          condition,
          compileWhere(itemType, operand, { ...item, joins }, compiler),
        ]);
      }
      const subquery = (predicate: string) => {
        const where = conjunction([condition, predicate]);
        return `{ ${match}${where === unconditional ? '' : ` WHERE ${where}`} }`;
      };
      if (quantifier === 'count') {
        return compareValue(`COUNT ${subquery(unconditional)}`, operand, compiler);
      }
      const predicate = compileWhere(itemType, operand, item, compiler);
      switch (quantifier) {
        case 'some':
          return `EXISTS ${subquery(predicate)}`;
        case 'none':
          return `NOT EXISTS ${subquery(predicate)}`;
        case 'single':
          return `COUNT ${subquery(predicate)} = 1`;
        default:
          return `NOT EXISTS ${subquery(`NOT coalesce(${predicate}, false)`)}`;
      }
    });
    return conjunction(predicates);
  };
}

/** A condition on the one node that a pattern leads to. */
function onNeighbour(
  type: string,
  match: (subject: Subject, node: string) => string,
  isTwoWay: boolean,
  compileWhere: WhereCompiler,
): PredicateCompiler {
  return (value, subject, compiler) => {
    const node = compiler.name('n');
    const { joins } = subject;
    if (joins && isTwoWay && isAnchored(value, false)) {
      joins.push(match(subject, node));
      return compileWhere(type, value, { node, joins }, compiler);
    }
    const predicate = compileWhere(type, value, { node }, compiler);
    const where = predicate === unconditional ? '' : ` WHERE ${predicate}`;
    return value === null
      ? `NOT EXISTS { ${match(subject, node)} }`
      : `EXISTS { ${match(subject, node)}${where} }`;
  };
}

/** Compiles a condition of one input type on a subject. */
export type WhereCompiler = (
  type: string,
  condition: Argument,
  subject: Subject,
  compiler: Compiler,
) => string;

/** Makes the compiler of conditions for one ontology. Its predicates never hold a value. */
export function whereCompilerFor(ontology: Ontology): WhereCompiler {
  const byType = new Map<string, Predicates>();

  const compileWhere: WhereCompiler = (type, condition, subject, compiler) => {
    if (!isCondition(condition)) return unconditional;
    const { joins: _joins, ...tested } = subject;
    const predicates = Object.entries(condition).map(([name, value]) => {
      const asked = name === 'NOT' || name === 'OR' ? tested : subject;
      const compileEach = (item: Argument) => compileWhere(type, item, asked, compiler);
      const items = Array.isArray(value) ? value : [value];
      if (name === 'NOT')
        return value === null ? unconditional : `NOT coalesce(${compileEach(value)}, false)`;
      if (name === 'AND')
        return value === null ? unconditional : conjunction(items.map(compileEach));
      if (name === 'OR') {
        if (value === null) return unconditional;
        return items.length === 0 ? 'false' : `(${items.map(compileEach).join(' OR ')})`;
      }
      return byType.get(type)?.[name]?.(value, subject, compiler) ?? unconditional;
    });
    return conjunction(predicates);
  };

  const statements = (match: (subject: Subject, node: string) => string, isTwoWay = true) =>
    onList((subject, compiler) => {
      const node = compiler.name('s');
      return {
        match: match(subject, node),
        isTwoWay,
        condition: compiler.isAccepted(node),
        item: { node },
        itemType: 'StatementWhere',
      };
    }, compileWhere);

  const edges = (types: readonly string[], direction: string, itemType: string) =>
    onList(({ node: origin, joins }, compiler, wanted) => {
      const edge = compiler.name('r');
      const node = compiler.name('n');
      // The label leads to the index of slugs; where one begins elsewhere it is only work.
      const end = joins ? `${node}:Entity` : node;
      return {
        match: `MATCH ${relationshipPattern(origin, edge, narrowed(types, wanted), direction, end)}`,
        isTwoWay: true,
        condition: conjunction(compiler.holds(edge)),
        item: { node, edge, origin },
        itemType,
      };
    }, compileWhere);

  const neighbour = (relationship: string, type: string) =>
    onNeighbour(
      type,
      ({ node: from, joins }, node) =>
        `MATCH (${from})-[:${relationship}]->(${node}${joins ? `:${type.replace(/Where$/, '')}` : ''})`,
      true,
      compileWhere,
    );

  const edgePredicates = (nodeType: string): Predicates => ({
    type: (value, { edge }, compiler) => compareValue(`type(${edge})`, value, compiler),
    since: onEdge('since'),
    until: onEdge('until'),
    role: onEdge('role'),
    under: onNeighbour(
      'EntityWhere',
      ({ edge }, node) => `MATCH (${node}:Entity {id: ${edge}.under})`,
      false,
      compileWhere,
    ),
    statements: statements(
      ({ edge }, node) => `MATCH (${node}:Statement {edge: ${edge}.id})`,
      false,
    ),
    node: (value, { node, joins }, compiler) =>
      compileWhere(nodeType, value, { node, ...(joins && { joins }) }, compiler),
  });

  const allEdgeTypes = ontology.edgeTypes.map(({ name }) => name);
  const entity: Record<string, PredicateCompiler> = {
    type: onNode('type'),
    slug: onNode('slug'),
    name: onNames,
    relations: edges(allEdgeTypes, 'BOTH', 'RelationEdgeWhere'),
    attributedStatements: statements(
      ({ node: from }, node) => `MATCH (${node}:Statement)-[:ATTRIBUTED_TO]->(${from})`,
    ),
  };
  for (const { properties } of ontology.entityTypes) {
    for (const { name } of properties) entity[name] = onNode(name);
  }
  for (const { edge, direction, field, stem, nodes } of ontology.edgeTypes.flatMap(edgeSides)) {
    entity[field] = edges([edge.name], direction, `${stem}EdgeWhere`);
    const [only] = nodes;
    const nodeType = nodes.length === 1 && only ? `${only}Where` : 'EntityWhere';
    byType.set(`${stem}EdgeWhere`, edgePredicates(nodeType));
  }
  for (const { name } of [{ name: 'Entity' }, ...ontology.entityTypes])
    byType.set(`${name}Where`, entity);
  byType.set('RelationEdgeWhere', { ...edgePredicates('EntityWhere'), direction: onDirection });
  byType.set('SourceWhere', {
    ...Object.fromEntries(
      ['slug', 'title', 'publisher', 'language', 'published', 'url'].map((name) => [
        name,
        onNode(name),
      ]),
    ),
    statements: statements(
      ({ node: from }, node) => `MATCH (${node}:Statement)-[:QUOTED_FROM]->(${from})`,
    ),
  });
  byType.set('StatementWhere', {
    ...Object.fromEntries(
      ['quote', 'language', 'statedOn', 'note'].map((name) => [name, onNode(name)]),
    ),
    type: onNode('predicate'),
    attributedTo: neighbour('ATTRIBUTED_TO', 'EntityWhere'),
    source: neighbour('QUOTED_FROM', 'SourceWhere'),
    subject: neighbour('SUBJECT', 'EntityWhere'),
    object: neighbour('OBJECT', 'EntityWhere'),
    restsAlone: (value, { node }, compiler) =>
      compareValue(`(${restsAlone(node, compiler)})`, value, compiler),
  });
  return compileWhere;
}
