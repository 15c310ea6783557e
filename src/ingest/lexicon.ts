import { type AnalysedWord, analyse } from '../text/analyse';
import { Memo } from '../text/memo';
import { russianNounStem } from '../text/russian-noun';
import { scriptOf } from '../text/script';
import { soundOf } from '../text/sound';
import { type NameKind, newestOf, sharedNamesOf, variantsOf } from './mentions/names';
import type { KnownEntity } from './reading';

/** A name that ends at a node of the lexicon. */
export interface Entry {
  readonly slug: string;
  readonly kind: NameKind;
  /** Of a holder, the edge to the body. */
  readonly edge?: string | undefined;
  /** The words of the name in lower case, to tell how exactly a text has them. */
  readonly words: readonly string[];
}

/** A place in the trie of names: the words so far, and the names that end with them. */
export interface LexiconNode {
  readonly next: Map<number, LexiconNode>;
  readonly entries: Entry[];
}

/** Known entities, findable by the words of their names. */
export interface Lexicon {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly root: LexiconNode;
  /** Whether a name may begin with a word. */
  readonly mayBegin: (word: AnalysedWord) => boolean;
  /** Numbers of all words of names that a word of a text may be a form of. */
  readonly lexemesOf: (word: AnalysedWord) => readonly number[];
}

/** Stands in names for any patronymic, for any initial. */
const wildcards = { patronymic: 0, initial: 1 } as const;

const patronymic = /(?:ұлы|улы|қызы|кызы|вич|вна|uly|qyzy|kyzy|vich|vna)(?:\p{L}{0,4})$/iu;
/** Endings that Kazakh and English join to acronyms and foreign names by a mark: ЖСДП-ның. */
const joinedEnding = /[-'](?:[а-яәғқңөұүһі]{1,6}|s)$/u;

/** Endings of Kazakh cases, whatever the vowels before them: loans take either kind (Банктің). */
const kazakhCase = /(?<=\p{L}{3})(?:[ндт][ыі]ң|[ғқгк][ае]|[ндт][ыі]|[дт][ае]|[дтн][ае]н|[мбп]ен)$/u;

/** What all cases of a word of a text have in common, beside its stem. */
function nounKey({ language, exact }: AnalysedWord): string[] {
  if (language === 'ru') return [`_${russianNounStem(exact)}`];
  return language === 'kk' ? [`_${exact.replace(kazakhCase, '')}`] : [];
}

/** The same of a word of a name, which is in the nominative. */
function nounKeysOfName({ language, exact }: AnalysedWord): string[] {
  if (language === 'kk') return [`_${exact}`];
  if (language !== 'ru') return [];
  const stem = `_${russianNounStem(exact)}`;
  // Курултай, Курултая: in other cases the last letter is taken for that of an adjective.
  return exact.endsWith('й') ? [stem, `_${exact.slice(0, -2)}`] : [stem];
}

/** Forms under which a word of a name may be met; those of proper names also by their sound in other scripts. */
function keysOfName(word: AnalysedWord, isProper: boolean): string[] {
  const own = [
    word.exact,
    ...(word.language === 'kk' ? [word.stem] : word.stems),
    ...nounKeysOfName(word),
    ...(word.language === 'kk' ? [`^${word.sound}`] : []),
  ];
  return isProper && word.exact.length > 1 ? [...own, `~${word.fold}`] : own;
}

/** Forms that a word of a text may be known by. */
function keysOfText(word: AnalysedWord): string[] {
  const keys = [word.exact, ...word.stems, ...nounKey(word)];
  // Kazakh in Latin letters does not tell all letters of the Cyrillic names apart.
  if (word.language === 'kk' && scriptOf(word.exact) === 'latin') {
    keys.push(...word.stems.map((stem) => `^${soundOf(stem)}`));
  }
  if (joinedEnding.test(word.exact)) keys.push(word.exact.replace(joinedEnding, ''));
  if (word.isCapital && word.exact.length > 1) keys.push(`~${word.fold}`);
  return keys;
}

class Vocabulary {
  readonly #byForm = new Map<string, number>();
  readonly #byKey = new Map<string, number[]>();
  readonly #ofText = {
    kk: this.#memo(),
    ru: this.#memo(),
    en: this.#memo(),
  };

  /** The number of a word of a name. */
  add(word: AnalysedWord, isProper: boolean): number {
    const form = `${word.language}${isProper ? '~' : ' '}${word.exact}`;
    const found = this.#byForm.get(form);
    if (found !== undefined) return found;
    const lexeme = this.#byForm.size + Object.keys(wildcards).length;
    this.#byForm.set(form, lexeme);
    for (const key of new Set(keysOfName(word, isProper))) {
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), lexeme]);
    }
    return lexeme;
  }

  lexemesOf(word: AnalysedWord): readonly number[] {
    return this.#ofText[word.language].get(word.text, word);
  }

  #memo() {
    return new Memo<readonly number[], AnalysedWord>(50_000, (word) => this.#find(word));
  }

  #find(word: AnalysedWord): readonly number[] {
    const found = new Set<number>();
    for (const form of keysOfText(word)) {
      for (const lexeme of this.#byKey.get(form) ?? []) found.add(lexeme);
    }
    if (word.isCapital) {
      if (patronymic.test(word.text)) found.add(wildcards.patronymic);
      if (word.text.length === 1) found.add(wildcards.initial);
    }
    return [...found];
  }
}

/** Types whose names are the same in all languages but for their spelling. */
const properTypes = new Set(['Person', 'Organization', 'Place']);

function makeNode(): LexiconNode {
  return { next: new Map(), entries: [] };
}

/** Articles are no part of names. */
export function isArticle(exact: string): boolean {
  return exact === 'the' || exact === 'a' || exact === 'an';
}

function isPlaceholder(part: string): part is keyof typeof wildcards {
  return Object.hasOwn(wildcards, part);
}

/** Builds the trie of all names, short forms and acronyms of known entities. */
export function makeLexicon(entities: readonly KnownEntity[]): Lexicon {
  const vocabulary = new Vocabulary();
  const root = makeNode();
  const newest = newestOf(entities);
  const isShared = sharedNamesOf(entities);
  for (const entity of entities) {
    const isProper = properTypes.has(entity.type);
    const names = entity.names.filter((name) => !isShared(entity.type, name));
    const variants = variantsOf({ ...entity, names });
    for (const variant of [...variants, ...(newest.get(entity.slug) ?? [])]) {
      let node = root;
      const words: string[] = [];
      for (const part of variant.parts) {
        const analysed = isPlaceholder(part)
          ? []
          : analyse(part, variant.language).words.filter(({ exact }) => !isArticle(exact));
        const lexemes = isPlaceholder(part)
          ? [wildcards[part]]
          : analysed.map((word) => vocabulary.add(word, isProper));
        words.push(...(isPlaceholder(part) ? [part] : analysed.map(({ exact }) => exact)));
        for (const lexeme of lexemes) {
          const next = node.next.get(lexeme) ?? makeNode();
          node.next.set(lexeme, next);
          node = next;
        }
      }
      if (node === root) continue;
      if (node.entries.some(({ slug, kind }) => slug === entity.slug && kind === variant.kind))
        continue;
      const { kind, edge } = variant;
      node.entries.push({ slug: entity.slug, kind, edge, words });
    }
  }
  return {
    entities: new Map(entities.map((entity) => [entity.slug, entity])),
    root,
    mayBegin: (word) => vocabulary.lexemesOf(word).some((lexeme) => root.next.has(lexeme)),
    lexemesOf: (word) => vocabulary.lexemesOf(word),
  };
}
