import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A word with its forms, itself the first. */
export interface Paradigm {
  readonly kind: string;
  readonly word: string;
  readonly forms: readonly string[];
}

interface Raw {
  readonly words: readonly {
    readonly kind: string;
    readonly word: string;
    readonly forms: string;
  }[];
  readonly apart: readonly (readonly [string, string])[];
}

const raw = parse(readFileSync(join(__dirname, 'gold', 'paradigms.yml'), 'utf8')) as Raw;

/** The words of `gold/paradigms.yml`. */
export const paradigms: readonly Paradigm[] = raw.words.map(({ kind, word, forms }) => ({
  kind,
  word,
  forms: [word, ...forms.split(' ')],
}));

/** Pairs of words that look alike. */
export const lookalikes = raw.apart;

/** All stems that a form may have: one that knows more than one is taken at its best. */
export type StemsOf = (form: string) => readonly string[];

/** How a stemmer did, each figure from 0 to 1. */
export interface StemScore {
  /** Of the pairs of forms of one word, how many have a stem in common (1 - understemming, Paice 1994). */
  readonly agreement: number;
  /** Of the words, how many have all their forms agree. */
  readonly whole: number;
}

const agree = (a: readonly string[], b: readonly string[]) => a.some((stem) => b.includes(stem));

/** Forms of one word by whether they agree. */
function pairsOf(forms: readonly string[], stemsOf: StemsOf): { agreeing: number; all: number } {
  const stems = forms.map(stemsOf);
  const pairs = stems.flatMap((own, index) => stems.slice(index + 1).map((other) => [own, other]));
  return {
    agreeing: pairs.filter(([a = [], b = []]) => agree(a, b)).length,
    all: pairs.length,
  };
}

/** The mean over words, so that one with many forms counts no more than another. */
export function scoreStems(words: readonly Paradigm[], stemsOf: StemsOf): StemScore {
  const shares = words.map(({ forms }) => {
    const { agreeing, all } = pairsOf(forms, stemsOf);
    return agreeing / all;
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return {
    agreement: sum / words.length,
    whole: shares.filter((share) => share === 1).length / words.length,
  };
}

/** Of the forms of words that look alike, how many pairs are kept apart (1 - overstemming, Paice 1994). */
export function scoreApart(stemsOf: StemsOf): number {
  const formsOf = new Map(paradigms.map(({ word, forms }) => [word, forms]));
  const shares = lookalikes.map(([one, other]) => {
    const left = (formsOf.get(one) ?? []).map(stemsOf);
    const right = (formsOf.get(other) ?? []).map(stemsOf);
    const apart = left.flatMap((a) => right.filter((b) => !agree(a, b))).length;
    return apart / (left.length * right.length);
  });
  return shares.reduce((total, share) => total + share, 0) / shares.length;
}

/** Words whose forms do not agree, and pairs that fall together, for people. */
export function stemFaults(stemsOf: StemsOf): string[] {
  const formsOf = new Map(paradigms.map(({ word, forms }) => [word, forms]));
  const split = paradigms
    .map(({ word, forms }) => [word, [...new Set(forms.map((form) => stemsOf(form).join('|')))]])
    .filter(([, stems = []]) => stems.length > 1)
    .map(([word, stems]) => `${word}: ${stems}`);
  const together = lookalikes.flatMap(([one, other]) => {
    const right = formsOf.get(other) ?? [];
    const met = (formsOf.get(one) ?? []).flatMap((a) =>
      right.filter((b) => agree(stemsOf(a), stemsOf(b))).map((b) => `${a} = ${b}`),
    );
    return met.length > 0 ? [`${one}, ${other}: ${met.slice(0, 4).join(', ')}`] : [];
  });
  return [...split, ...together];
}
