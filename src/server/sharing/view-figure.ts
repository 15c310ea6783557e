import type { Figure, FigureName } from '../../figures';
import { figures } from '../../figures';

/** A page of the explorer, as a figure shows it: each view with an address of its own that a figure goes with. */
const views: readonly {
  readonly path: RegExp;
  figure(slug: string, given: URLSearchParams): Figure | undefined;
}[] = [
  { path: /^\/entity\/([^/]+)$/, figure: (of) => ({ figure: 'card', of }) },
  {
    path: /^\/stances\/([^/]+)$/,
    figure: (on, given) => ({
      figure: 'stances',
      on,
      actor: given.get('actor') ?? undefined,
      language: given.get('language') ?? undefined,
      source: given.get('source') ?? undefined,
      asOf: given.get('asOf') ?? undefined,
    }),
  },
  {
    path: /^\/source\/([^/]+)$/,
    figure: (source, given) => ({
      figure: 'table',
      name: 'claims',
      source,
      restsAlone: given.get('only') === 'alone' ? 'true' : undefined,
    }),
  },
  {
    path: /^\/graph$/,
    figure: (_, given) => {
      // A graph may start from several; the figure has room for one.
      const [of] = (given.get('of') ?? '').split(/[\s,]/);
      return of ? { figure: 'graph', of, asOf: given.get('asOf') ?? undefined } : undefined;
    },
  },
  {
    path: /^\/timeline$/,
    figure: (_, given) => ({
      figure: 'timeline',
      about: given.get('about') ?? undefined,
      from: given.get('from') ?? undefined,
      to: given.get('to') ?? undefined,
      kinds: given.get('kinds') ?? undefined,
    }),
  },
  {
    path: /^\/powers$/,
    figure: (_, given) => {
      const [against, under] = (given.get('documents') ?? '').split(',');
      return under ? { figure: 'powers', under, against } : undefined;
    },
  },
];

function embedded(path: string, given: URLSearchParams): Figure | undefined {
  const name = path.replace(/^\/embed\//, '') as FigureName;
  if (!path.startsWith('/embed/') || !Object.hasOwn(figures, name)) return undefined;
  const { needs, takes } = figures[name];
  if (needs.some((one) => !given.get(one))) return undefined;
  const parameters = [...needs, ...takes].map((one) => [one, given.get(one) ?? undefined]);
  return { figure: name, ...Object.fromEntries(parameters) };
}

/** Part of a path as it is meant; as it stands where it is no proper one. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The figure that shows what stands at an address of the explorer, or of a figure itself; undefined where none does. */
export function figureAt({ pathname, searchParams }: URL): Figure | undefined {
  for (const { path, figure } of views) {
    const found = path.exec(pathname);
    if (found) return figure(decoded(found[1] ?? ''), searchParams);
  }
  return embedded(pathname, searchParams);
}

/** The slug of the entity that a figure is about, where it is about one. */
export function subjectOf(figure: Figure): string | undefined {
  switch (figure.figure) {
    case 'card':
    case 'graph':
      return figure.of;
    case 'stances':
      return figure.on;
    case 'powers':
      return figure.under;
    case 'timeline':
      return figure.about;
    case 'table':
      return figure.of ?? figure.on ?? figure.about ?? figure.under;
  }
}
