import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/language';
import { saveFile } from '../../parts/save-file';
import { csvOfGraph } from './graph-csv';
import type { GraphVariables } from './graph-data';
import { gexfOf, svgOf } from './graph-files';
import { type GraphValues, listOf } from './graph-state';
import type { Scene } from './scene';
import type { ShownGraph } from './shown';

interface GraphExportsProps {
  readonly scene: Scene | undefined;
  readonly shown: ShownGraph;
  readonly variables: GraphVariables;
  readonly values: GraphValues;
  readonly title: string;
}

/** Where Gephi Lite is, which opens the file that its address names. */
const gephiLite = 'https://lite.gephi.org/';

/** The address of the same graph as GEXF, made by the server for whoever asks. */
export function gexfAddress(
  { of, near, depth, limit, asOf }: GraphVariables,
  { hide, noTypes, noEdges, heldFrom, heldTo }: GraphValues,
  lang: string,
): string {
  const parameters = {
    of: of.join(),
    near: near.join(),
    depth: String(depth),
    limit: String(limit),
    asOf: asOf ?? '',
    hide: listOf(hide).join(),
    noTypes: listOf(noTypes).join(),
    noEdges: listOf(noEdges).join(),
    heldFrom,
    heldTo,
    lang,
    // Gephi Lite goes by the ending of the whole address.
    name: 'graph.gexf',
  };
  const given = Object.entries(parameters).filter(([, value]) => value);
  return `/graph.gexf?${new URLSearchParams(given)}`;
}

/** The graph as files, and in the program that others analyse graphs with. */
export function GraphExports({ scene, shown, variables, values, title }: GraphExportsProps) {
  const { t } = useTranslation('graph');
  const [language] = useLanguage();
  const address = gexfAddress(variables, values, language);
  const saves = [
    { name: 'CSV', make: () => csvOfGraph(shown), type: 'text/csv' },
    { name: 'PNG', make: (from: Scene) => from.picture(), type: 'image/png' },
    { name: 'SVG', make: (from: Scene) => svgOf(from, title), type: 'image/svg+xml' },
    { name: 'GEXF', make: (from: Scene) => gexfOf(from), type: 'application/gexf+xml' },
  ] as const;
  return (
    <>
      {saves.map(({ name, make, type }) => (
        <li key={name}>
          <button
            type="button"
            disabled={!scene}
            onClick={async () => {
              if (!scene) return;
              saveFile(
                `atazan-graph.${name.toLowerCase()}`,
                new Blob([await make(scene)], { type }),
              );
            }}
          >
            {t('as', { format: name })}
          </button>
        </li>
      ))}
      <li>
        <a
          href={`${gephiLite}?${new URLSearchParams({ file: `${location.origin}${address}` })}`}
          rel="noreferrer external"
          target="_blank"
        >
          {t('gephi')}
        </a>
      </li>
    </>
  );
}
