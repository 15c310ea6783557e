import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from '../../../src/graph/local/java';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atazan java '));
});

afterAll(() => rm(folder, { recursive: true }));

/** A folder as JAVA_HOME names it, with a Java that says it is of some version. */
async function pretend(version: string): Promise<string> {
  const home = join(folder, version);
  await mkdir(join(home, 'bin'), { recursive: true });
  const java = join(home, 'bin', 'java');
  await writeFile(java, `#!/bin/sh\necho 'openjdk version "${version}" 2020-01-01' >&2\n`);
  await chmod(java, 0o755);
  return home;
}

test('takes the Java of JAVA_HOME', async () => {
  const home = await pretend('21.0.1');
  expect(await findJava({ JAVA_HOME: home, PATH: process.env.PATH })).toBe(
    join(home, 'bin', 'java'),
  );
});

test.each(['/nowhere', ''])('takes that of the PATH when JAVA_HOME is %p', async (home) => {
  expect(await findJava({ JAVA_HOME: home, PATH: process.env.PATH })).toBe('java');
});

test('passes over a JAVA_HOME that is too old', async () => {
  const home = await pretend('11.0.2');
  expect(await findJava({ JAVA_HOME: home, PATH: process.env.PATH })).toBe('java');
});

test.each(['1.8.0_392', '11.0.2', '16'])('refuses Java %s', async (version) => {
  const home = await pretend(version);
  await expect(findJava({ JAVA_HOME: home, PATH: '/nowhere' })).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: expect.stringContaining(join(home, 'bin', 'java')),
  });
});

test('names the ways on where there is no Java', async () => {
  const failure = findJava({ PATH: '/nowhere' });
  await expect(failure).rejects.toMatchObject({ code: 'JAVA_MISSING' });
  await expect(failure).rejects.toThrow(/Java runtime 17.*docker compose up.*NEO4J_URI/s);
});
