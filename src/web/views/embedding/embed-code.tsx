import { useTranslation } from 'react-i18next';
import { elementCode, figureUrl, iframeCode } from '../../../figure-code';
import type { Figure } from '../../../figures';
import { CopyButton } from '../../parts/copy-button';

const kinds = ['iframe', 'element', 'oembed', 'address'] as const;

interface EmbedCodeProps {
  readonly figure: Figure;
  readonly title: string;
  readonly look: { readonly lang: string; readonly theme: string | undefined };
  readonly width: string;
  readonly height: number;
  /** As what the code is wanted. */
  readonly kind: string | undefined;
  onKind(kind: string): void;
}

/** The code that puts a figure into a page, in one of several ways, to be copied. */
export function EmbedCode({ figure, title, look, width, height, kind, onKind }: EmbedCodeProps) {
  const { t } = useTranslation('embedding');
  const { origin } = location;
  const src = figureUrl(origin, figure, look);
  const chosen = kinds.find((one) => one === kind) ?? 'iframe';
  const code = {
    iframe: iframeCode(title, src, { width, height }),
    element: elementCode(origin, title, figure, look),
    oembed: `${origin}/oembed?url=${encodeURIComponent(src)}`,
    address: src,
  }[chosen];
  return (
    <section aria-labelledby="code" className="card">
      <h2 id="code">{t('code')}</h2>
      <fieldset className="embedding-kinds">
        <legend className="visually-hidden">{t('as')}</legend>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            className="toggle"
            aria-pressed={one === chosen}
            onClick={() => onKind(one)}
          >
            {t(`kind.${one}`)}
          </button>
        ))}
      </fieldset>
      <p className="quiet">{t(`about.${chosen}`)}</p>
      <pre className="embedding-code">
        <bdi>{code}</bdi>
      </pre>
      <CopyButton text={code} label={t('copy')} done={t('copied')} />
    </section>
  );
}
