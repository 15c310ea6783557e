import { type Figure, type FigureName, figures } from '../../../figures';

export const figureNames = Object.keys(figures) as FigureName[];

const parameters = Object.values(figures).flatMap(({ needs, takes }) => [...needs, ...takes]);

/** The parameters of the address: which figure, what it shows, how it looks, and as which code it is wanted. */
export const embeddingDefaults: Readonly<Record<string, string>> = {
  figure: 'stances',
  figureLang: '',
  theme: 'auto',
  width: '100%',
  height: '420',
  code: 'iframe',
  ...Object.fromEntries(parameters.map((name) => [name, ''])),
};

export type EmbeddingValues = Readonly<Record<string, string>>;

/** The figure that the address names; the first where it names none that there is. */
export function figureNamed(name: string | undefined): FigureName {
  return figureNames.find((one) => one === name) ?? 'stances';
}

/** The figure with the parameters that it has been given; undefined while it lacks one that it needs. */
export function chosenFigure(values: EmbeddingValues): Figure | undefined {
  const figure = figureNamed(values.figure);
  const { needs, takes } = figures[figure];
  if (needs.some((name) => !values[name])) return undefined;
  const given = [...needs, ...takes].flatMap((name) =>
    values[name] ? [[name, values[name]]] : [],
  );
  return { figure, ...Object.fromEntries(given) };
}
