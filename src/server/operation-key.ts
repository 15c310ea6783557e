import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { languagesFor } from './languages';

/** Under what the answer to a request is kept. */
export interface OperationKey {
  /** Digest of all that the answer depends on but the graph. */
  readonly key: string;
  /** Whether the request registers a persisted operation, which must reach Apollo although its answer is known. */
  readonly isRegistration: boolean;
}

/** The parts of a request for an operation, by the names that GraphQL over HTTP gives them. */
type Parameters = Readonly<Record<string, unknown>>;

/** What Apollo can answer with, in its order of preference. */
const mediaTypes = [
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
  'application/json; callbackSpec=1.0; charset=utf-8',
];

/** Variables nested deeper than this are not worth a key, and must not exhaust the stack. */
const deepest = 50;

/** Whether a value is an object of JSON. */
export function isRecord(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const digest = (text: string) => hash('sha256', text);

/** JSON with the keys of objects in order; undefined where it is nested too deep. */
function canonical(value: unknown, depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth > deepest) return undefined;
  const isArray = Array.isArray(value);
  const parts: string[] = [];
  for (const [key, part] of isArray ? value.entries() : Object.entries(value).sort(byKey)) {
    const text = canonical(part, depth + 1);
    if (text === undefined) return undefined;
    parts.push(isArray ? text : `${JSON.stringify(key)}:${text}`);
  }
  return isArray ? `[${parts.join()}]` : `{${parts.join()}}`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The parameters in the address of a GET request; undefined for what Apollo refuses. */
function fromAddress({ url, headers }: FastifyRequest): Parameters | undefined {
  if (headers['content-type'] !== undefined) return undefined;
  const start = url.indexOf('?');
  const search = new URLSearchParams(start < 0 ? '' : url.slice(start));
  const parameters: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const [value, ...others] = search.getAll(name);
    if (others.length > 0) return undefined;
    if (value === undefined) continue;
    const isJson = name === 'variables' || name === 'extensions';
    parameters[name] = isJson ? parseJson(value) : value;
    if (isJson && !isRecord(parameters[name])) return undefined;
  }
  return parameters;
}

function parametersOf(request: FastifyRequest): Parameters | undefined {
  if (request.method === 'GET') return fromAddress(request);
  return request.method === 'POST' && isRecord(request.body) ? request.body : undefined;
}

/** Digest of the operation's text: its own, or that of the persisted one it names. */
function textDigest(query: unknown, persisted: unknown): string | undefined {
  if (typeof query === 'string' && query !== '') return digest(query);
  if (query !== undefined || !isRecord(persisted) || persisted.version !== 1) return undefined;
  const { sha256Hash } = persisted;
  return typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash)
    ? sha256Hash
    : undefined;
}

/**
 * The key of the operation that a request asks: its text, name, variables, languages and the media type of the
 * answer. A persisted operation has the same key as the one that brings its text along.
 *
 * @returns undefined for a request that is not well formed, which Apollo is to judge; never throws
 */
export function operationKey(request: FastifyRequest): OperationKey | undefined {
  const parameters = parametersOf(request);
  if (!parameters) return undefined;
  const { query, operationName = null, variables, extensions } = parameters;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if ((variables ?? null) !== null && !isRecord(variables)) return undefined;
  if ((extensions ?? null) !== null && !isRecord(extensions)) return undefined;
  const { persistedQuery, ...otherExtensions } = isRecord(extensions) ? extensions : {};
  const text = textDigest(query, persistedQuery);
  const { accept } = request.headers;
  const mediaType = accept
    ? new Negotiator({ headers: { accept } }).mediaType(mediaTypes)
    : mediaTypes[0];
  const asked = canonical([operationName, variables ?? {}, otherExtensions]);
  if (!text || !mediaType || asked === undefined) return undefined;
  const languages = languagesFor(request.headers['accept-language']).join();
  return {
    key: digest([text, mediaType, languages, asked].join('\n')),
    isRegistration: query !== undefined && (persistedQuery ?? null) !== null,
  };
}
