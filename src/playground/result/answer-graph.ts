/** Something with a name that an answer holds. */
export interface AnswerNode {
  /** What tells it apart in the answer: its slug, or else its id, or else its type and name. */
  readonly slug: string;
  readonly name: string;
  /** Its type, where the answer has it. */
  readonly type: string;
  /** Its page in the explorer, where the answer has its slug. */
  readonly path: string | undefined;
}

/** What joins two of them: the edge type, or else the field that leads from the one to the other. */
export interface AnswerEdge {
  readonly id: string;
  readonly type: string;
  readonly subject: { readonly slug: string };
  readonly object: { readonly slug: string };
}

export interface AnswerGraph {
  readonly nodes: readonly AnswerNode[];
  readonly edges: readonly AnswerEdge[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textIn = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
};

/** Collects the things of an answer. The same thing may stand in it often, each time with other fields. */
class Collector {
  readonly #nodes = new Map<string, AnswerNode>();
  readonly #slugsById = new Map<string, string>();
  readonly #edges = new Map<string, AnswerEdge>();

  /** The key of a thing; undefined for what is none. Ends of edges may have nothing but an id. */
  node(value: unknown): string | undefined {
    if (!isFields(value)) return undefined;
    const [id, slug, name] = ['id', 'slug', 'name'].map((field) => textIn(value, field));
    const type = textIn(value, 'type') ?? textIn(value, '__typename') ?? '';
    const known = (id && this.#slugsById.get(id)) ?? (slug && this.#nodes.has(slug) ? slug : '');
    if (!name) return known || undefined;
    const key = known || slug || id || `${type} ${name}`;
    if (id) this.#slugsById.set(id, key);
    const before = this.#nodes.get(key);
    const path = slug ? `/entity/${encodeURIComponent(slug)}` : before?.path;
    this.#nodes.set(key, { slug: key, name, type: type || (before?.type ?? ''), path });
    return key;
  }

  join(from: string | undefined, to: string | undefined, type: string, id?: string): void {
    if (!from || !to) return;
    const key = id ?? `${from} ${type} ${to}`;
    this.#edges.set(key, { id: key, type, subject: { slug: from }, object: { slug: to } });
  }

  get graph(): AnswerGraph {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }
}

/** An edge seen from one of its ends: it may say its type, and which way it goes. */
function joinConnection(into: Collector, holder: string, field: string, connection: Fields): void {
  for (const edge of listIn(connection.edges)) {
    if (!isFields(edge)) continue;
    const other = into.node(edge.node);
    const type = textIn(edge, 'type') ?? field;
    const isIn = edge.direction === 'IN';
    into.join(isIn ? other : holder, isIn ? holder : other, type, textIn(edge, 'id'));
  }
  for (const node of listIn(connection.nodes)) into.join(holder, into.node(node), field);
}

/** A path has its nodes in order, and between each two an edge. */
function joinPath(into: Collector, { nodes, edges }: Fields): void {
  const [places, steps] = [listIn(nodes), listIn(edges)];
  if (places.length !== steps.length + 1) return;
  steps.forEach((step, index) => {
    if (!isFields(step)) return;
    // An edge that names both its ends says so itself.
    if (isFields(step.subject) && isFields(step.object)) return;
    const [from, to] = [into.node(places[index]), into.node(places[index + 1])];
    into.join(from, to, textIn(step, 'type') ?? '', textIn(step, 'id'));
  });
}

function visitAll(value: unknown, visit: (fields: Fields) => void): void {
  for (const child of listIn(value)) visitAll(child, visit);
  if (!isFields(value)) return;
  visit(value);
  for (const child of Object.values(value)) visitAll(child, visit);
}

/**
 * The graph that an answer holds: everything in it that has a name, joined by its edges with both ends, by its
 * connections and by its paths.
 */
export function graphOf(data: unknown): AnswerGraph {
  const into = new Collector();
  // Names first: an edge may stand before the ends that it names by id alone.
  visitAll(data, (fields) => into.node(fields));
  visitAll(data, (fields) => {
    const { subject, object } = fields;
    into.join(
      into.node(subject),
      into.node(object),
      textIn(fields, 'type') ?? '',
      textIn(fields, 'id'),
    );
    const holder = into.node(fields);
    for (const [field, child] of Object.entries(fields)) {
      if (holder && isFields(child)) joinConnection(into, holder, field, child);
    }
    joinPath(into, fields);
  });
  return into.graph;
}
