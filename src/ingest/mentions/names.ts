import type { Language } from '../../ontology/model';
import { languageOf } from '../../text/language';
import { exactForm, wordsOf } from '../../text/words';
import { cuesOf } from '../cues/read';
import type { KnownEntity } from '../reading';

/**
 * How a form of a name came about: `full` as given, `short` a part of it, `surname` one that needs the full one near,
 * `holder` what somebody is called after it.
 */
export type NameKind = 'full' | 'short' | 'acronym' | 'surname' | 'part' | 'holder';

/** A form that a name may take: texts of words, or `patronymic` and `initial` for any such word. */
export interface NameVariant {
  readonly parts: readonly string[];
  readonly kind: NameKind;
  /** Of a holder, the edge to the body. */
  readonly edge?: string;
  /** Undefined where it is to be guessed. */
  readonly language: Language | undefined;
}

interface Name {
  readonly value: string;
  readonly language?: Language | undefined;
}

function variantOf(
  kind: NameKind,
  language: Language | undefined,
  ...parts: string[]
): NameVariant {
  return { parts, kind, language };
}

/** Whether a name is another with an ending of a case, which needs no entry of its own. */
function isInflected(name: Name, names: readonly Name[]): boolean {
  if (name.language !== undefined) return false;
  const words = exactForm(name.value).split(/\s+/);
  const last = words.at(-1) ?? '';
  return names.some((other) => {
    const base = exactForm(other.value).split(/\s+/);
    const lastOfBase = base.at(-1) ?? '';
    return (
      base.length === words.length &&
      base.slice(0, -1).every((word, index) => word === words[index]) &&
      last !== lastOfBase &&
      last.startsWith(lastOfBase)
    );
  });
}

/** An alias has no language of its own: the one that its words are likely of is taken. */
function withLanguage(name: Name): Name {
  const words = wordsOf(name.value).map(({ text }) => exactForm(text));
  return { ...name, language: name.language ?? languageOf(words) };
}

/** The name without what stands in brackets, and what stands in them where that is a name. */
function withoutBrackets({ value, ...rest }: Name): Name[] {
  const match = /^(.*?)\s*\((\p{L}[^)]*)\)\s*$/u.exec(value);
  if (!match) return [{ value, ...rest }];
  const [, outer = '', inner = ''] = match;
  return [
    { value, ...rest },
    ...(/\d|^\p{Ll}/u.test(inner)
      ? []
      : [
          { value: outer, ...rest },
          { value: inner, ...rest },
        ]),
  ];
}

/** The name with parts of it said in the other ways that its language has for them. */
function respelled({ value, language }: Name): Name[] {
  if (language === undefined) return [];
  return Object.entries(cuesOf(language).equivalents).flatMap(([part, others]) =>
    value.includes(part)
      ? others
          .map((other) => value.replace(part, other).replace(/\s+/g, ' ').trim())
          .filter((other) => other !== value && other.length > 3)
          .map((other) => ({ value: other, language }))
      : [],
  );
}

const years = /\d{4}(?:[-–]\d{4})?/u;

/** A name without its year, where that leaves it more than one word: the reform of 2026. */
function withoutYear({ value, language }: Name): NameVariant[] {
  if (!years.test(value) || /(?<!\d)\d{1,2}\s/u.test(value)) return [];
  const rest = value
    .replace(/\s*(?:\bof |\bin )?\(?\d{4}(?:[-–]\d{4})?\)?\s*(?:жылғы|года)?\s*/u, ' ')
    .trim();
  if (!rest.includes(' ')) return [];
  return [variantOf('short', language, rest)];
}

/** The acronym of a name of three words or more: initials of all but small words. */
function acronymOf(value: string): string | undefined {
  const words = value.replace(/[«»"“”]/g, '').split(/[\s-]+/);
  const counted = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  if (counted.length < 3 || counted.length > 6 || counted.some((word) => !/^\p{L}/u.test(word)))
    return undefined;
  return counted.map((word) => word.charAt(0).toUpperCase()).join('');
}

function acronymVariants({ value, language }: Name): NameVariant[] {
  const acronym = acronymOf(value);
  return acronym === undefined ? [] : [variantOf('acronym', language, acronym)];
}

const patronymic = /(?:ұлы|улы|қызы|кызы|вич|вна|uly|kyzy)$/iu;

function personVariants({ value, language }: Name): NameVariant[] {
  const words = value.split(/\s+/).filter((word) => word.length > 0);
  const of = (kind: NameKind, ...parts: string[]) => variantOf(kind, language, ...parts);
  const [first, ...others] = words;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return [of('full', value)];
  const found = [of('full', ...words), of('full', ...others, first)];
  if (/^\p{L}\.?$/u.test(first) || patronymic.test(last)) return found;
  const initial = first.charAt(0);
  found.push(
    of('full', first, 'patronymic', last),
    of('full', last, first, 'patronymic'),
    of('short', initial, last),
    of('short', last, initial),
    of('short', initial, 'initial', last),
    of('short', last, initial, 'initial'),
    of('surname', last),
    of('surname', first, 'patronymic'),
  );
  if (others.length > 1) found.push(of('full', first, last), of('full', last, first));
  return found;
}

/** A part of a name that stands for all of it: what is in quotes, what stands before a comma or a purpose. */
function partsOf({ value, language }: Name): NameVariant[] {
  const parts: string[] = [];
  const quoted = /^(?:.*\s)?[«"“]([^»"”]+)[»"”](?:\s.*)?$/u.exec(value)?.[1];
  if (quoted && quoted.length > 3) parts.push(quoted);
  const comma = /^([^,«»]+),/u.exec(value)?.[1];
  if (comma?.includes(' ')) parts.push(comma);
  const purpose = /^(\p{Lu}\S+(?: \p{Lu}\S+)+) for /u.exec(value)?.[1];
  if (purpose && language === 'en') parts.push(purpose);
  return parts.map((part) => variantOf('part', language, part));
}

/** What people are called after a body: the minister of justice. */
function holderVariants({ value, language }: Name): NameVariant[] {
  if (language === undefined) return [];
  return cuesOf(language).holders.flatMap(({ body, called, edge }) => {
    const [before = '', after = ''] = body.split('*');
    const isOne = body.includes('*')
      ? value.startsWith(before) && value.endsWith(after)
      : value === body;
    const own = isOne ? value.slice(before.length, value.length - after.length) : '';
    return isOne
      ? called.map((form) => ({
          ...variantOf('holder', language, form.replace('*', own)),
          edge,
        }))
      : [];
  });
}

/** The article of a document without the document, which the text around must tell. */
function provisionVariants({ value, language }: Name): NameVariant[] {
  const short =
    /^(?:Article|Section|Chapter) \d+/u.exec(value)?.[0] ??
    /^(?:Статья|Раздел) \d+/u.exec(value)?.[0] ??
    /\d+-(?:бабы|бөлімі)$/u.exec(value)?.[0];
  return short ? [variantOf('part', language, short)] : [];
}

/** English names with the year before them: the 1995 Constitution. */
function withYearFirst({ value, language }: Name): NameVariant[] {
  const year = years.exec(value)?.[0];
  if (language !== 'en' || year === undefined) return [];
  return withoutYear({ value, language })
    .flatMap(({ parts }) => parts)
    .flatMap((short) => [
      short,
      ...respelled({ value: short, language }).map((other) => other.value),
    ])
    .map((short) => variantOf('full', language, `${year} ${short}`));
}

function yearOf({ names }: KnownEntity): number {
  return Math.max(0, ...names.map(({ value }) => Number(/(?:19|20)\d{2}/.exec(value)?.[0] ?? 0)));
}

/**
 * The newest of things that bear one name but for its year, by what they may be called for it: the new Constitution.
 *
 * @returns forms of names by slug
 */
export function newestOf(entities: readonly KnownEntity[]): ReadonlyMap<string, NameVariant[]> {
  const newest = new Map<string, KnownEntity>();
  const isShared = new Set<string>();
  const nameOf = ({ names }: KnownEntity) =>
    names.flatMap(withoutYear).find(({ language }) => language === 'en')?.parts[0];
  for (const entity of entities) {
    const name = nameOf(entity);
    if (name === undefined) continue;
    const other = newest.get(name);
    if (other) isShared.add(name);
    if (!other || yearOf(other) < yearOf(entity)) newest.set(name, entity);
  }
  const found = new Map<string, NameVariant[]>();
  for (const name of isShared) {
    const entity = newest.get(name);
    const short = entity?.names.flatMap(withoutYear) ?? [];
    const forms = short.flatMap(({ parts: [value = ''], language }) =>
      language
        ? respelled({ value, language }).map((other) =>
            variantOf('short', language, `${cuesOf(language).newest} ${other.value}`),
          )
        : [],
    );
    if (entity) found.set(entity.slug, forms);
  }
  return found;
}

/**
 * Tells the names that say nothing alone, since several things of one type have them: the Constitution. People are told apart
 * by the text.
 */
export function sharedNamesOf(
  entities: readonly KnownEntity[],
): (type: string, name: Name) => boolean {
  const keyOf = (type: string, { value }: Name) => `${type} ${exactForm(value)}`;
  const bearers = new Map<string, Set<string>>();
  for (const { slug, type, names } of entities) {
    for (const name of names) {
      const key = keyOf(type, name);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(slug));
    }
  }
  return (type, name) => type !== 'Person' && (bearers.get(keyOf(type, name))?.size ?? 0) > 1;
}

/** All forms that the names of an entity may take in a text, before any inflection. */
export function variantsOf(entity: KnownEntity): NameVariant[] {
  if (entity.type === 'Person') return entity.names.flatMap(personVariants);
  const names = entity.names
    .filter((name) => !isInflected(name, entity.names))
    .flatMap(withoutBrackets)
    .map(withLanguage);
  const all = [...names, ...names.flatMap(respelled)];
  const found = all.map(({ value, language }) =>
    variantOf(/^\p{Lu}{2,6}$/u.test(value) ? 'acronym' : 'full', language, value),
  );
  if (entity.type === 'Organization' || entity.type === 'Institution') {
    found.push(
      ...names.flatMap(partsOf),
      ...names.flatMap(acronymVariants),
      ...names.flatMap(holderVariants),
    );
  }
  if (entity.type === 'Event' || entity.type === 'Document') {
    found.push(...all.flatMap(withoutYear), ...names.flatMap(withYearFirst));
  }
  if (entity.type === 'Provision') found.push(...names.flatMap(provisionVariants));
  return found;
}
