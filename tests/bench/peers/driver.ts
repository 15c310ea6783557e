import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphAddress } from '../../../src/graph/graph';

/** A driver with those of Atazan's settings that have to do with speed. */
export function openDriver({ uri, user, password }: GraphAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize: 50,
    fetchSize: -1,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}
