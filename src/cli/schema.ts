import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { printedLabels } from '../ontology/labels';
import { generatedFolder, readOntology } from '../ontology/read';
import { projectRoot, schemaFolder } from '../project';
import { printedSchema } from '../server/schema';

const schemaFile = join(schemaFolder, generatedFolder, 'atazan.graphql');
const labelsFile = join(projectRoot, 'src', 'web', 'generated', 'ontology.ts');

/** `atazan schema`: the schema that clients see, expanded from the declaration. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the GraphQL schema that clients see, in SDL.')
    .option(
      '--write',
      `write it to ${relative(process.cwd(), schemaFile)} instead, and what the explorer calls types beside its code`,
    )
    .addHelpText('after', '\nExample:\n  atazan schema > atazan.graphql')
    .action(({ write }: { write?: boolean }) => {
      const ontology = readOntology();
      const sdl = printedSchema(ontology);
      if (!write) {
        process.stdout.write(sdl);
        return;
      }
      writeFileSync(schemaFile, sdl);
      writeFileSync(labelsFile, printedLabels(ontology));
    });
}
