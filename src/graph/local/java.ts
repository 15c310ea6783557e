import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError } from './error';

const run = promisify(execFile);

/** The oldest Java that Neo4j 5.26 runs on. */
const oldestJava = 17;

const waysOn = `There are three ways on:
  1. install a Java runtime ${oldestJava} or newer (package openjdk-17-jre-headless, or any other JRE);
  2. use containers: docker compose up;
  3. set NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD) to a Neo4j 5.26 or newer that runs already.`;

/** `17.0.15` and `21` name their major version first; before Java 9 it was `1.8`. */
function majorVersion(output: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  const major = first === '1' ? second : first;
  return major === undefined ? undefined : Number(major);
}

/**
 * Finds a Java to run Neo4j with: that of JAVA_HOME, or else the one on the PATH.
 *
 * @returns the command to run
 * @throws LocalNeo4jError JAVA_MISSING, JAVA_TOO_OLD; the message names the ways on
 */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { JAVA_HOME: home } = environment;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const version = await run(java, ['-version'], { env: environment }).then(
    ({ stdout, stderr }) => majorVersion(`${stderr}${stdout}`),
    (error: unknown) => {
      const where = home ? `at ${java} (JAVA_HOME)` : 'on the PATH';
      throw new LocalNeo4jError(
        'JAVA_MISSING',
        `Atazan runs Neo4j itself, which needs Java, and there is none ${where}.\n${waysOn}`,
        { cause: error },
      );
    },
  );
  if (version !== undefined && version < oldestJava) {
    throw new LocalNeo4jError(
      'JAVA_TOO_OLD',
      `Neo4j needs Java ${oldestJava} or newer, and ${java} is Java ${version}.\n${waysOn}`,
    );
  }
  return java;
}
