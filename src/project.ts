import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds package.json; both `src` and `dist` stand directly below it. */
export const projectRoot = join(__dirname, '..');

/** The SDL files in which the ontology and the API are declared. */
export const schemaFolder = join(projectRoot, 'schema');

/** The hand-written Cypher statements. */
export const cypherFolder = join(projectRoot, 'cypher');

/** The queries that are kept under a name, each of which answers with one table. */
export const queriesFolder = join(projectRoot, 'src', 'data', 'queries');

/** The sources of the explorer, among them the operations of its views. */
export const webFolder = join(projectRoot, 'src', 'web');

/** The words by which statements are recognised in articles, one file for each language. */
export const cuesFolder = join(projectRoot, 'src', 'ingest', 'cues');

/** The data of the first graph. */
export const seedsFolder = join(projectRoot, 'seeds');

/** The built playground. */
export const playgroundFolder = join(projectRoot, 'dist', 'playground');

/** The built explorer. */
export const explorerFolder = join(projectRoot, 'dist', 'explorer');

/** The built figures for other pages. */
export const embedFolder = join(projectRoot, 'dist', 'embed');

/** The version of the program, as package.json has it. */
export const version: string = JSON.parse(
  readFileSync(join(projectRoot, 'package.json'), 'utf8'),
).version;
