import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { generatedFolder, readOntology } from '../ontology/read';
import { schemaFolder } from '../project';
import { printedSchema } from '../server/schema';

const file = join(schemaFolder, generatedFolder, 'atazan.graphql');

/** `atazan schema`: the schema that clients see, expanded from the declaration. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the GraphQL schema that clients see, in SDL.')
    .option('--write', `write it to ${relative(process.cwd(), file)} instead`)
    .addHelpText('after', '\nExample:\n  atazan schema > atazan.graphql')
    .action(({ write }: { write?: boolean }) => {
      const sdl = printedSchema(readOntology());
      if (write) writeFileSync(file, sdl);
      else process.stdout.write(sdl);
    });
}
