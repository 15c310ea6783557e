import type { Language } from '../../ontology/model';
import type { KnownEntity } from '../reading';

/** How a form of a name came about: `full` as given, `short` a part of it, `surname` one that needs the full one near. */
export type NameKind = 'full' | 'short' | 'acronym' | 'surname' | 'part';

/** A form that a name may take: texts of words, or `patronymic` and `initial` for any such word. */
export interface NameVariant {
  readonly parts: readonly string[];
  readonly kind: NameKind;
  readonly language?: Language;
}

interface Name {
  readonly value: string;
  readonly language?: Language;
}

/** Ways to write the same, each of which may stand for the others within a name. */
const equivalents: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Қазақстан Республикасының(?= \p{L})/u, ['ҚР', 'Қазақстанның', 'Қазақстан', '']],
  [/Республики Казахстан/u, ['РК', 'Казахстана', '']],
  [
    /of the Republic of Kazakhstan|of Kazakhstan/u,
    ['of the Republic of Kazakhstan', 'of Kazakhstan', ''],
  ],
  [
    /Конституция(?= жобасы)/u,
    ['Ата Заң', 'Негізгі Заң', 'Конституцияның', 'Ата Заңның', 'Негізгі Заңның'],
  ],
  [
    /Проект новой Конституции/u,
    ['Проект Конституции', 'Проект нового Основного закона', 'Проект Основного закона'],
  ],
  [
    /Draft Constitution of 2026/u,
    [
      'Draft Constitution',
      'Draft of the new Constitution',
      'Draft new Constitution',
      'Draft Basic Law',
      'new Draft Constitution',
    ],
  ],
  [/Мажилис/u, ['Мажилис Парламента', 'Мажилис Парламента РК']],
  [/Мәжіліс/u, ['Парламент Мәжілісі', 'ҚР Парламенті Мәжілісі']],
];

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

function respelled(name: Name): Name[] {
  return equivalents.flatMap(([pattern, others]) =>
    pattern.test(name.value)
      ? others
          .map((other) => name.value.replace(pattern, other).replace(/\s+/g, ' ').trim())
          .filter((value) => value !== name.value && value.length > 3)
          .map((value) => ({ ...name, value }))
      : [],
  );
}

const years = /\d{4}(?:[-–]\d{4})?/u;

/** A name without its year, where that leaves it more than one word: the reform of 2026. */
function withoutYear({ value, language }: Name): NameVariant[] {
  if (!years.test(value) || /\d{1,2}\s/u.test(value)) return [];
  const rest = value
    .replace(/\s*(?:\bof |\bin )?\(?\d{4}(?:[-–]\d{4})?\)?\s*(?:жылғы|года)?\s*/u, ' ')
    .trim();
  if (!rest.includes(' ')) return [];
  return [language ? { parts: [rest], kind: 'short', language } : { parts: [rest], kind: 'short' }];
}

/** The acronym of a name of three words or more: initials of all but small words. */
function acronymOf(value: string): string | undefined {
  const words = value.replace(/[«»"“”]/g, '').split(/[\s-]+/);
  const counted = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  if (counted.length < 3 || counted.length > 6 || counted.some((word) => !/^\p{L}/u.test(word)))
    return undefined;
  return counted.map((word) => word.charAt(0).toUpperCase()).join('');
}

const patronymic = /(?:ұлы|улы|қызы|кызы|вич|вна|uly|kyzy)$/iu;

function personVariants({ value, language }: Name): NameVariant[] {
  const words = value.split(/\s+/).filter((word) => word.length > 0);
  const of = (kind: NameKind, ...parts: string[]): NameVariant =>
    language ? { parts, kind, language } : { parts, kind };
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

/** A part of a name that stands for all of it: what is in quotes, what stands before a comma. */
function partsOf({ value, language }: Name): NameVariant[] {
  const parts: string[] = [];
  const quoted = /^(?:.*\s)?[«"“]([^»"”]+)[»"”](?:\s.*)?$/u.exec(value)?.[1];
  if (quoted && quoted.length > 3) parts.push(quoted);
  const comma = /^([^,«»]+),/u.exec(value)?.[1];
  if (comma?.includes(' ')) parts.push(comma);
  return parts.map((part) =>
    language ? { parts: [part], kind: 'part', language } : { parts: [part], kind: 'part' },
  );
}

/** The article of a document without the document, which the text around must tell. */
function provisionVariants({ value, language }: Name): NameVariant[] {
  const short =
    /^(?:Article|Section|Chapter) \d+/u.exec(value)?.[0] ??
    /^(?:Статья|Раздел) \d+/u.exec(value)?.[0] ??
    /\d+-(?:бабы|бөлімі)$/u.exec(value)?.[0];
  if (!short) return [];
  return [language ? { parts: [short], kind: 'part', language } : { parts: [short], kind: 'part' }];
}

/** All forms that the names of an entity may take in a text, before any inflection. */
export function variantsOf(entity: KnownEntity): NameVariant[] {
  if (entity.type === 'Person') return entity.names.flatMap(personVariants);
  const names = entity.names.flatMap(withoutBrackets);
  const all = [...names, ...names.flatMap(respelled)];
  const found: NameVariant[] = all.map(({ value, language }) => {
    const kind: NameKind = /^\p{Lu}{2,6}$/u.test(value) ? 'acronym' : 'full';
    return language ? { parts: [value], kind, language } : { parts: [value], kind };
  });
  if (entity.type === 'Organization' || entity.type === 'Institution') {
    found.push(...names.flatMap(partsOf));
    for (const { value, language } of names) {
      const acronym = acronymOf(value);
      if (acronym)
        found.push(
          language
            ? { parts: [acronym], kind: 'acronym', language }
            : { parts: [acronym], kind: 'acronym' },
        );
    }
  }
  if (entity.type === 'Event' || entity.type === 'Document')
    found.push(...all.flatMap(withoutYear));
  if (entity.type === 'Provision') found.push(...names.flatMap(provisionVariants));
  return found;
}
