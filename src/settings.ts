import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { cleanEnv, host, makeValidator, port, str, url } from 'envalid';
import { AtazanError } from './errors';
import type { GraphAddress } from './graph/graph';
import { projectRoot } from './project';

/** Everything that the environment can set, validated. README has the same in a table. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Folder of the program's own Neo4j: data, password, state. */
  readonly home: string;
  /** Where jars are fetched from, when the program runs Neo4j itself. */
  readonly mavenRepositoryUrl: string;
  /** Folder in which all checkouts of this machine keep the jars. */
  readonly cache: string;
  /** The Neo4j to use; without one the program runs its own. */
  readonly graph: GraphAddress | undefined;
  /** Port that the program's own Neo4j takes if it is free. */
  readonly boltPort: number;
  /** How much the response cache keeps, in bytes; 0 for nothing. */
  readonly cacheBytes: number;
  /** When a read is ended in the database, in milliseconds. */
  readonly readTimeoutMs: number;
  /** Origins of pages that may show figures in a frame, as in `frame-ancestors`; `*` for any. */
  readonly embedOrigins: readonly string[];
  /** Where readers reach the server, without a slash at the end, if not where requests come to. */
  readonly publicUrl: string | undefined;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A port to listen on; 0 for one that is free. */
const listeningPort = makeValidator((input: string) => {
  const number = Number(input);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new Error(`must be a port from 0 (any that is free) to 65535, not ${input}`);
});

/** A size in megabytes. */
const megabytes = makeValidator((input: string) => {
  const number = Number(input);
  if (input.trim() !== '' && number >= 0 && number <= 65_536) return number;
  throw new Error(`must be a number of megabytes from 0 to 65536, not ${input}`);
});

/** A time in seconds. */
const seconds = makeValidator((input: string) => {
  const number = Number(input);
  if (input.trim() !== '' && number > 0 && number <= 3_600) return number;
  throw new Error(`must be a number of seconds up to 3600, not ${input}`);
});

/** Origins, parted by spaces or commas; `*` for any, nothing for none. */
const origins = makeValidator((input: string): readonly string[] => {
  const given = input.split(/[\s,]+/).filter((origin) => origin !== '');
  const wrong = given.find(
    (one) => one !== '*' && !/^https?:\/\/(?:\*\.)?[\w.-]+(?::\d+)?$/.test(one),
  );
  if (wrong === undefined) return given;
  throw new Error(
    `must be origins such as https://news.example or https://*.example, not ${wrong}`,
  );
});

const specification = {
  HOST: host({ default: '127.0.0.1' }),
  PORT: listeningPort({ default: 4000 }),
  LOG_LEVEL: str({ choices: logLevels, default: 'info' }),
  ATAZAN_HOME: str({ default: join(projectRoot, '.atazan') }),
  ATAZAN_BOLT_PORT: port({ default: 7687 }),
  ATAZAN_CACHE_MB: megabytes({ default: 64 }),
  ATAZAN_READ_TIMEOUT: seconds({ default: 20 }),
  EMBED_ORIGINS: origins({ default: ['*'] }),
  PUBLIC_URL: url({ default: undefined }),
  MAVEN_REPOSITORY_URL: url({ default: 'https://repo1.maven.org/maven2' }),
  XDG_CACHE_HOME: str({ default: join(homedir(), '.cache') }),
  NEO4J_URI: str({ default: '' }),
  NEO4J_USER: str({ default: 'neo4j' }),
  NEO4J_PASSWORD: str({ default: '' }),
  NEO4J_DATABASE: str({ default: 'neo4j' }),
};

/**
 * Reads the settings from the environment.
 *
 * @throws AtazanError BAD_USER_INPUT that names every setting that is wrong, and what it may be
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const values = cleanEnv(environment, specification, {
    reporter({ errors }) {
      const problems = Object.entries(errors).map(([name, error]) => `${name}: ${error?.message}`);
      if (problems.length > 0) throw new AtazanError('BAD_USER_INPUT', problems.join('\n'));
    },
  });
  return {
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    home: resolve(values.ATAZAN_HOME),
    mavenRepositoryUrl: values.MAVEN_REPOSITORY_URL,
    cache: join(resolve(values.XDG_CACHE_HOME), 'atazan'),
    boltPort: values.ATAZAN_BOLT_PORT,
    cacheBytes: Math.floor(values.ATAZAN_CACHE_MB * 1_000_000),
    readTimeoutMs: values.ATAZAN_READ_TIMEOUT * 1_000,
    embedOrigins: values.EMBED_ORIGINS,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, ''),
    graph: values.NEO4J_URI
      ? {
          uri: values.NEO4J_URI,
          user: values.NEO4J_USER,
          password: values.NEO4J_PASSWORD,
          database: values.NEO4J_DATABASE,
        }
      : undefined,
  };
}
