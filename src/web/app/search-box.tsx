import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSuggestions } from '../client/suggest';
import type { EntityLinkFragment } from '../generated/graphql';
import { entityPath } from '../parts/entity-link';
import { TypeBadge } from '../parts/type-badge';

/** Finds entities by name as one types: a combobox with a list, after the ARIA Authoring Practices. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { entities, prefix, failed } = useSuggestions(typed);
  const isShown = isOpen && prefix !== '' && prefix === typed.trim();

  const go = ({ slug }: EntityLinkFragment) => {
    setIsOpen(false);
    setTyped('');
    navigate(entityPath(slug));
  };
  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && entities.length > 0) {
      event.preventDefault();
      setIsOpen(true);
      setActive((active + step + entities.length) % entities.length);
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = entities[Math.max(active, 0)];
      if (chosen && isShown) go(chosen);
    }
  };

  return (
    <search className="search">
      <label className="visually-hidden" htmlFor={id}>
        {t('search.label')}
      </label>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('search.placeholder')}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setIsOpen(true);
          setActive(-1);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('search.found')}
        className="search-list"
        hidden={!isShown || entities.length === 0}
      >
        {entities.map((entity, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as the pattern asks.
          <div
            key={entity.slug}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="search-option"
            onMouseDown={(event) => {
              event.preventDefault();
              go(entity);
            }}
          >
            <TypeBadge type={entity.type} />
            <bdi>{entity.name}</bdi>
          </div>
        ))}
      </div>
      <p
        role="status"
        className={isShown && entities.length === 0 ? 'search-none' : 'visually-hidden'}
      >
        {isShown && (failed ? t('search.failed') : t('search.count', { count: entities.length }))}
      </p>
    </search>
  );
}
