import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
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

/** What a Java says of itself: `openjdk version "17.0.15" 2025-04-15 ...`; undefined when it does not run. */
async function introduce(
  java: string,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  return run(java, ['-version'], { env: environment }).then(
    ({ stdout, stderr }) => `${stderr}${stdout}`,
    () => undefined,
  );
}

/** `17.0.15` and `21` name their major version first; before Java 9 it was `1.8`. */
function majorVersion(introduction: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(introduction) ?? [];
  return Number((first === '1' ? second : first) ?? Number.NaN);
}

/**
 * Finds a Java to run Neo4j with: that of JAVA_HOME, or else the one on the PATH.
 *
 * @returns the command to run
 * @throws LocalNeo4jError JAVA_MISSING, JAVA_TOO_OLD; the message names the ways on
 */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { JAVA_HOME: home } = environment;
  let tooOld: string | undefined;
  for (const java of [...(home ? [join(home, 'bin', 'java')] : []), 'java']) {
    const introduction = await introduce(java, environment);
    if (introduction === undefined) continue;
    const major = majorVersion(introduction);
    // A Java that words its version in a way of its own is given a try.
    if (!(major < oldestJava)) return java;
    tooOld ??= `Neo4j needs Java ${oldestJava} or newer, and ${java} is Java ${major}.`;
  }
  if (tooOld) throw new LocalNeo4jError('JAVA_TOO_OLD', `${tooOld}\n${waysOn}`);
  const where = home ? `at JAVA_HOME (${home}) or on the PATH` : 'on the PATH';
  throw new LocalNeo4jError(
    'JAVA_MISSING',
    `Atazan runs Neo4j itself, which needs Java, and there is none ${where}.\n${waysOn}`,
  );
}

/** A short name for one build of Java, other after an upgrade. */
export async function fingerprintOf(java: string): Promise<string> {
  const introduction = (await introduce(java, process.env)) ?? '';
  // Other lines tell of options, such as those of JAVA_TOOL_OPTIONS.
  const itself = introduction.split('\n').filter((line) => / version "| Runtime /.test(line));
  return createHash('sha256').update(itself.join('\n')).digest('hex').slice(0, 12);
}
