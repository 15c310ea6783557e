import type { ItemType } from './items';

function line(name: string, type: string, description: string): string {
  return `${JSON.stringify(description)}\n${name}: ${type}`;
}

/** SDL of the input type by which the lists of one kind are ordered: one key in each value of it. */
function deriveSort({ stem, what, values, isNamed, lists, neighbours }: ItemType): string {
  const keys = [
    ...(isNamed
      ? [line('name', 'NameSort', 'By name, as the alphabet of a language has it.')]
      : []),
    ...values.map(({ name, isOptional }) =>
      line(
        name,
        'SortDirection',
        `By \`${name}\`${isOptional ? '; those without one stand last.' : '.'}`,
      ),
    ),
    ...lists.map((name) =>
      line(
        name,
        name === 'relations' ? 'RelationsSort' : 'CountSort',
        `By the number of \`${name}\`.`,
      ),
    ),
    ...neighbours.map(({ name, stem: item }) =>
      line(name, `${item}Sort`, `By a key of its \`${name}\`.`),
    ),
  ];
  return `${JSON.stringify(`One key by which ${what} are ordered; exactly one field is given.`)}
    input ${stem}Sort @oneOf {\n${keys.join('\n')}\n}`;
}

/** SDL of the input types by which lists are ordered. */
export function deriveSorts(items: readonly ItemType[]): string {
  return items.map(deriveSort).join('\n');
}

/** SDL of the types that sum up what a list holds over all pages. */
export function deriveAggregates(items: readonly ItemType[]): string {
  return items
    .map(({ stem, what, values, neighbours }) => {
      const fields = [
        line('count', 'Int!', 'How many there are.'),
        ...neighbours.map(({ name }) =>
          line(`${name}s`, 'Int!', `How many different things they have as \`${name}\`.`),
        ),
        ...values.map(({ name, type }) =>
          line(
            name,
            type === 'Date' ? 'DateAggregate!' : 'TextAggregate!',
            `What their \`${name}\` is.`,
          ),
        ),
      ];
      return `${JSON.stringify(`What all ${what} of a list are together, whatever the page.`)}
        type ${stem}Aggregate {\n${fields.join('\n')}\n}`;
    })
    .join('\n');
}
