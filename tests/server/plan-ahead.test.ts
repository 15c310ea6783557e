import pino from 'pino';
import { languages } from '../../src/ontology/model';
import { Executor } from '../../src/server/executor';
import { firstQuestions, planAhead } from '../../src/server/plan-ahead';
import { servedSchema } from '../../src/server/schema';
import { openWorld, type World } from '../support/world';

let world: World;
let executor: Executor;

beforeAll(async () => {
  world = await openWorld();
  executor = new Executor(servedSchema(world.ontology), world.ontology, world.graph);
});

afterAll(async () => {
  await executor.close();
  await world.close();
});

interface Line {
  readonly msg: string;
  readonly operations?: number;
}

/** Plans ahead, and returns the lines of the log. */
async function plan(signal: AbortSignal): Promise<Line[]> {
  const lines: Line[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line) as Line) });
  const context = { requestId: 'test', languages, ontology: world.ontology };
  await planAhead(executor, context, log, signal);
  return lines;
}

test('the database can plan every question of a first visit', async () => {
  const { length } = firstQuestions(executor.schema);
  expect(length).toBeGreaterThan(40);
  expect(await plan(new AbortController().signal)).toMatchObject([
    { msg: 'planned what the views ask', operations: length },
  ]);
});

test('a server that has closed plans no more', async () => {
  const end = new AbortController();
  end.abort();
  expect(await plan(end.signal)).toEqual([]);
});
