import { useTranslation } from 'react-i18next';

interface PlacesProps {
  /** The parts of the page in order: the id of each, and what the link to it says. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

/** Links to the parts of a long page. */
export function Places({ places }: PlacesProps) {
  const { t } = useTranslation('parts');
  return (
    <nav aria-label={t('onThisPage')} className="places">
      {places.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
