import '../../web/app/tokens.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onTheme, readLook } from '../../web/views/graph/look';
import { Scene } from '../../web/views/graph/scene';
import { useLayout } from '../../web/views/graph/use-layout';
import { type AnswerGraph, graphOf } from './answer-graph';

/** The canvas of a graph, made anew when the theme changes; `failed` where the browser draws none. */
function useScene({ nodes }: AnswerGraph) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const [theme, setTheme] = useState(0);
  const [scene, setScene] = useState<Scene | 'failed'>();
  const types = [...new Set(nodes.map(({ type }) => type))].join();
  useEffect(() => onTheme(() => setTheme((count) => count + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed theme changes the look that is read.
  useEffect(() => {
    if (!container.current) return undefined;
    try {
      const hints = { touch: t('result.hintTouch'), wheel: t('result.hintWheel') };
      const made: Scene = new Scene(container.current, readLook(types.split(',')), hints, {
        onPick: (pick) => made.pick(pick),
        onOpen: () => undefined,
        onPin: () => undefined,
        onCamera: () => undefined,
      });
      setScene(made);
      return () => made.kill();
    } catch {
      setScene('failed');
      return undefined;
    }
  }, [types, theme, t]);
  return { container, scene };
}

/** The edges in words: what the canvas shows, for keyboard and screen reader. */
function EdgesTable({ nodes, edges }: AnswerGraph) {
  const { t } = useTranslation();
  const byKey = new Map(nodes.map((node) => [node.slug, node]));
  const cell = (key: string) => {
    const node = byKey.get(key);
    return node?.path ? <a href={node.path}>{node.name}</a> : <bdi>{node?.name}</bdi>;
  };
  return (
    <details className="atazan-graph-edges">
      <summary>
        {t('result.nodes', { count: nodes.length })}, {t('result.edges', { count: edges.length })}
      </summary>
      <table>
        <caption className="visually-hidden">{t('result.edgesTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.from')}</th>
            <th scope="col">{t('result.edge')}</th>
            <th scope="col">{t('result.to')}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ id, type, subject, object }) => (
            <tr key={id}>
              <td>{cell(subject.slug)}</td>
              <td>{type}</td>
              <td>{cell(object.slug)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Drawing({ graph }: { readonly graph: AnswerGraph }) {
  const { t } = useTranslation();
  const { container, scene } = useScene(graph);
  const task = useMemo(
    () => ({
      nodes: graph.nodes.map(({ slug }) => ({ slug, stage: 0 })),
      edges: graph.edges.map(({ subject, object }) => [subject.slug, object.slug] as const),
      pins: [],
    }),
    [graph],
  );
  const layout = useLayout(task);
  const drawn = scene === 'failed' ? undefined : scene;
  useEffect(() => drawn?.show(graph, ({ type }) => type), [drawn, graph]);
  useEffect(() => {
    drawn?.place(layout.positions, [...layout.positions.values()], layout.isDone);
  }, [drawn, layout]);
  return (
    <section className="atazan-graph" aria-label={t('result.graph')} aria-busy={!layout.isDone}>
      <div ref={container} className="atazan-graph-canvas" aria-hidden="true" />
      {scene === 'failed' && <p className="atazan-result-none">{t('result.failed')}</p>}
      <button type="button" className="atazan-graph-fit" onClick={() => drawn?.fit()}>
        {t('result.fit')}
      </button>
      <EdgesTable {...graph} />
    </section>
  );
}

/** What an answer says of things and what joins them, as a graph. */
export function ResultGraph({ data }: { readonly data: unknown }) {
  const { t } = useTranslation();
  const graph = useMemo(() => graphOf(data), [data]);
  if (graph.nodes.length === 0) return <p className="atazan-result-none">{t('result.noNodes')}</p>;
  return <Drawing graph={graph} />;
}
