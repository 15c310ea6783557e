import type { Language } from '../web/app/language';
import type { SharedTab } from './share-link';

/** What stands beside the query of an example, in a JSON file of the same name. */
interface ExampleFile {
  /** The number of the question of `locales/` that it answers; 0 for those to begin with. */
  readonly question: number;
  readonly title: Readonly<Record<Language, string>>;
  /** How the answer reads, and what to change. */
  readonly description: Readonly<Record<Language, string>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that is ready to run. */
export interface Example extends ExampleFile {
  readonly name: string;
  readonly query: string;
}

const queries = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = import.meta.glob<ExampleFile>('./examples/*.json', {
  import: 'default',
  eager: true,
});

/** The examples, in the order of their files. */
export const examples: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, file]) => ({
    ...file,
    name: path.replace(/^.*\/|\.json$/g, ''),
    query: queries[path.replace(/json$/, 'graphql')]?.trim() ?? '',
  }));

/** The tab of an example: what it asks stands over the query, in the language of the reader. */
export function tabOf({ title, query, variables }: Example, language: Language): SharedTab {
  const isAlone = Object.keys(variables).length === 0;
  return {
    query: `# ${title[language]}\n${query}`,
    variables: isAlone ? '' : JSON.stringify(variables, null, 2),
  };
}
