import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neo4jFolder } from './folder';

const loopback = '127.0.0.1';

/** For a laptop: Neo4j would take a quarter of the memory for its heap and half of the rest for pages. */
export const heap = { initial: '256m', most: '1g' } as const;

/**
 * Writes the settings of the server: loopback and Bolt only, authentication on, no calls to anywhere, and
 * logs and memory of a size that fits a laptop.
 */
export async function writeConfiguration(folder: Neo4jFolder, port: number): Promise<void> {
  const settings = {
    'server.default_listen_address': loopback,
    'server.bolt.listen_address': `${loopback}:${port}`,
    'server.bolt.advertised_address': `${loopback}:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // LOAD CSV could read the files of the machine and call any address.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'server.memory.pagecache.size': '256m',
    // Else a short slug, a long one, one name and three have plans of their own, each made while a reader waits.
    'internal.cypher.use_parameter_size': 'false',
    // A statement that its client forgot; each call of the program sets a shorter one.
    'db.transaction.timeout': '10m',
    // Neo4j would set 256 MB aside for each transaction log, and keep two days of them.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.logs.query.enabled': 'OFF',
    'server.config.strict_validation.enabled': 'true',
    // Netty waits 5 s twice for late requests; by then the stores are closed and nobody is asking.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '2',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const text = `# Written anew by Atazan at each start.\n${lines.join('\n')}\n`;
  await writeFile(join(folder.configuration, 'neo4j.conf'), text, { mode: 0o600 });
}
