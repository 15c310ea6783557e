/** An operation that is ready to run. */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables: string;
}

const queries = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('./examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The first line of each file is a comment that says what it asks. */
function titleOf(query: string): string {
  return query.split('\n', 1)[0]?.replace(/^#\s*/, '') ?? '';
}

/** The examples, in the order of their files; the variables stand beside each in a file of the same name. */
export const examples: readonly Example[] = Object.entries(queries)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, query]) => ({
    title: titleOf(query),
    query: query.trim(),
    variables: variables[path.replace(/graphql$/, 'json')]?.trim() ?? '',
  }));
