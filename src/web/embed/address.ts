import { type FigureName, figures } from '../../figures';
import { type Language, languages } from '../app/language';

/** What the address of a figure asks for: `/embed/stances?on=...&lang=kk&theme=dark&height=400`. */
export interface Asked {
  readonly figure: FigureName;
  /** What the figure shows, by the names that `figures` declares. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Those that it needs and was not given. */
  readonly missing: readonly string[];
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  /** How high it may be, in pixels; more is scrolled to. */
  readonly height: number | undefined;
}

/** Names that addresses give to themes. */
const themes = { auto: 'system', light: 'light', dark: 'dark' } as const;

function languageOf(asked: string | null): Language {
  const wanted = [asked ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2));
  const known = wanted.find((tag) => languages.some(({ code }) => code === tag));
  return languages.find(({ code }) => code === known)?.code ?? 'en';
}

function heightOf(asked: string | null): number | undefined {
  const height = Number(asked);
  return height >= 120 && height <= 5000 ? height : undefined;
}

/** Reads the address of a figure; a figure that there is not is none of ours. */
export function readAddress({ pathname, search }: Location): Asked | undefined {
  const figure = (Object.keys(figures) as FigureName[]).find(
    (name) => pathname === `/embed/${name}`,
  );
  if (!figure) return undefined;
  const given = new URLSearchParams(search);
  const { needs, takes } = figures[figure];
  const parameters = Object.fromEntries(
    [...needs, ...takes].flatMap((name) => {
      const value = given.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const theme = given.get('theme') ?? '';
  return {
    figure,
    parameters,
    missing: needs.filter((name) => !parameters[name]),
    language: languageOf(given.get('lang')),
    theme: theme in themes ? themes[theme as keyof typeof themes] : 'system',
    height: heightOf(given.get('height')),
  };
}
