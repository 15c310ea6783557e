import '../../parts/filters.css';
import '../../parts/notice.css';
import './compare.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { comparedEdges } from '../../../compared-edges';
import { ComparedActorsDocument, type EntityLinkFragment } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityPicker } from '../../parts/entity-picker';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { SharedSection } from './shared-section';

const defaults = { a: '', b: '' };

/** Other actors begin at the first pages again. */
const firstPages: Readonly<Record<string, undefined>> = Object.fromEntries(
  comparedEdges
    .flatMap(({ name }) => [`${name}.after`, `${name}.before`])
    .map((key) => [key, undefined]),
);

interface ComparisonProps {
  readonly a: EntityLinkFragment;
  readonly b: EntityLinkFragment;
}

function Comparison({ a, b }: ComparisonProps) {
  const { t } = useTranslation('compare');
  useTitle(`${t('title')}: ${a.name}, ${b.name}`);
  return (
    <div className="stack">
      {comparedEdges.map((shared) => (
        <SharedSection key={shared.name} {...shared} a={a} b={b} />
      ))}
    </div>
  );
}

interface HintProps {
  readonly text: string;
  readonly children?: ReactNode;
}

/** Said in place of a comparison. */
function Hint({ text, children }: HintProps) {
  const { t } = useTranslation('compare');
  useTitle(t('title'));
  return (
    <p className="notice">
      {text} {children}
    </p>
  );
}

/** Reads who is to be compared: the address may have former slugs, or such that nothing has. */
function Compared({ a, b }: typeof defaults) {
  const { t } = useTranslation('compare');
  const [result] = useQuery({ query: ComparedActorsDocument, variables: { a, b } });
  return (
    <Answer result={result}>
      {({ a: one, b: other }) => {
        if (!one || !other) return <Hint text={t('missing', { slug: one ? b : a })} />;
        if (one.slug === other.slug) return <Hint text={t('same')} />;
        return <Comparison a={one} b={other} />;
      }}
    </Answer>
  );
}

/** Two actors side by side: what both back and oppose, where they differ, what they have in common. */
export function CompareView() {
  const { t } = useTranslation('compare');
  const { values, set } = useUrlState(defaults);
  const { a, b } = values;
  const choose = (actors: Partial<typeof defaults>) => set({ ...firstPages, ...actors });
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <fieldset className="filters">
        <legend className="visually-hidden">{t('both')}</legend>
        <EntityPicker label={t('first')} value={a} onPick={(slug) => choose({ a: slug })} />
        <EntityPicker label={t('second')} value={b} onPick={(slug) => choose({ b: slug })} />
        <button type="button" onClick={() => choose({ a: b, b: a })}>
          <span aria-hidden="true">⇄</span> {t('swap')}
        </button>
      </fieldset>
      {a && b ? (
        <Compared a={a} b={b} />
      ) : (
        <Hint text={t('choose')}>
          <Link to="?a=amanat&b=osdp">{t('example')}</Link>
        </Hint>
      )}
    </div>
  );
}
