import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type EntityLinkFragment, PowersTextsDocument } from '../../generated/graphql';
import { powerTypes } from './power-rows';

const variables = { types: powerTypes };

/** The texts and proposals under which powers are on record, by name. */
function useTexts(): readonly EntityLinkFragment[] {
  const [{ data }] = useQuery({ query: PowersTextsDocument, variables });
  const texts = (data?.statements.nodes ?? []).flatMap(({ edge }) => edge?.under ?? []);
  return [...new Map(texts.map((text) => [text.slug, text])).values()].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}

interface TextChoiceProps {
  readonly before: string;
  readonly after: string;
  onChoose(before: string, after: string): void;
}

/** Chooses the two texts that are set side by side. */
export function TextChoice({ before, after, onChoose }: TextChoiceProps) {
  const { t } = useTranslation('powers');
  const texts = useTexts();
  const select = (label: string, value: string, choose: (slug: string) => void) => (
    <label>
      {label}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {!texts.some(({ slug }) => slug === value) && <option value={value}>{value}</option>}
        {texts.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset className="filters powers-texts">
      <legend className="visually-hidden">{t('texts')}</legend>
      {select(t('first'), before, (slug) => onChoose(slug, after))}
      {select(t('second'), after, (slug) => onChoose(before, slug))}
      <button type="button" onClick={() => onChoose(after, before)}>
        <span aria-hidden="true">⇄</span> {t('swap')}
      </button>
    </fieldset>
  );
}
