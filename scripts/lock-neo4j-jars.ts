import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { digestOf, type JarLock, jarLock, type LockedJar } from '../src/graph/local/lock-file';
import { projectRoot } from '../src/project';

/*
 * Makes neo4j-jars.json anew: `npm run neo4j:lock -- 5.26.30`. Needs Maven, which resolves what Neo4j depends
 * on; users of the program do not need it. A temporary local repository is filled from the network, so that
 * what the developer's own one holds cannot get into the digests.
 */

const lockPath = join(projectRoot, 'src', 'graph', 'local', 'neo4j-jars.json');

function pomFor(version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>atazan</groupId><artifactId>neo4j-jars</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>`;
}

/** group/of/it/artifact/version/artifact-version[-classifier].jar */
function coordinatesOf(path: string): string {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const version = parts.at(-2) ?? '';
  const artifact = parts.at(-3) ?? '';
  const classifier = file.slice(`${artifact}-${version}`.length, -'.jar'.length).replace(/^-/, '');
  const group = parts.slice(0, -3).join('.');
  return [group, artifact, version, ...(classifier ? [classifier] : [])].join(':');
}

async function resolve(version: string): Promise<LockedJar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'atazan-lock-'));
  try {
    writeFileSync(join(folder, 'pom.xml'), pomFor(version));
    execFileSync(
      'mvn',
      [
        '-q',
        '-B',
        `-Dmaven.repo.local=${join(folder, 'repository')}`,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        '-Dmdep.useRepositoryLayout=true',
        `-DoutputDirectory=${join(folder, 'jars')}`,
      ],
      { cwd: folder, stdio: 'inherit' },
    );
    const root = join(folder, 'jars');
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => path.endsWith('.jar'))
      .sort();
    const jars: LockedJar[] = [];
    for (const path of paths) {
      const file = join(root, path);
      jars.push({
        coordinates: coordinatesOf(path),
        path,
        sha256: await digestOf(file),
        size: statSync(file).size,
      });
    }
    return jars;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describeChange(before: JarLock, after: JarLock): string {
  const known = new Map(before.jars.map((jar) => [jar.path, jar.sha256]));
  const paths = new Set(after.jars.map(({ path }) => path));
  const added = after.jars.filter(({ path }) => !known.has(path));
  const changed = after.jars.filter(({ path, sha256 }) => (known.get(path) ?? sha256) !== sha256);
  const removed = before.jars.filter(({ path }) => !paths.has(path));
  return [
    `Neo4j ${before.version} -> ${after.version}: ${after.jars.length} jars`,
    ...added.map(({ coordinates }) => `+ ${coordinates}`),
    ...removed.map(({ coordinates }) => `- ${coordinates}`),
    ...changed.map(({ coordinates }) => `! ${coordinates} has another digest than before`),
  ].join('\n');
}

async function main(version = jarLock.version): Promise<void> {
  const { mainClasses } = jarLock;
  const lock: JarLock = { version, mainClasses, jars: await resolve(version) };
  process.stdout.write(`${describeChange(jarLock, lock)}\n`);
  const text = `${JSON.stringify(lock, null, 2)}\n`;
  if (text !== readFileSync(lockPath, 'utf8')) writeFileSync(lockPath, text);
}

void main(process.argv[2]);
