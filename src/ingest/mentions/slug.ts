import { Memo } from '../../text/memo';
import { romanisation } from '../../text/romanisation';

/** The id that a name would get: romanised, in kebab-case. */
export function slugOf(name: string): string {
  return known.get(name, name);
}

/** Candidates are named again and again. */
const known = new Memo(10_000, makeSlug);

function makeSlug(name: string): string {
  return [...name.toLowerCase().normalize('NFC')]
    .map((letter) => romanisation[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
