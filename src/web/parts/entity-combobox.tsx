import './entity-combobox.css';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSuggestions } from '../client/suggest';
import type { EntityLinkFragment, EntityType } from '../generated/graphql';
import { useDateFormat } from './date-text';
import { TypeBadge } from './type-badge';

interface EntityComboboxProps {
  /** What the field is for. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  /** Only entities of these types; all if not given. Must be one array over all calls. */
  readonly types?: readonly EntityType[];
  readonly typed: string;
  onType(typed: string): void;
  onChoose(entity: EntityLinkFragment): void;
  /** Told when the reader leaves the field. */
  onLeave?(): void;
}

/**
 * A field that suggests entities by name as one types: a combobox with a list, after the ARIA Authoring Practices.
 * Enter takes the first suggestion where none is chosen by the arrow keys.
 */
export function EntityCombobox(props: EntityComboboxProps) {
  const { label, isLabelHidden = false, placeholder, types, typed, onType, onLeave } = props;
  const { t } = useTranslation('parts');
  const dateOf = useDateFormat();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { entities, prefix, failed } = useSuggestions(isOpen ? typed : '', types);
  const isShown = isOpen && prefix !== '' && prefix === typed.trim();

  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const choose = (entity: EntityLinkFragment) => {
    close();
    props.onChoose(entity);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setIsOpen(true);
      if (entities.length > 0) setActive((active + step + entities.length) % entities.length);
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = entities[Math.max(active, 0)];
      if (chosen && isShown) choose(chosen);
    }
  };

  return (
    <div className="combobox">
      <label className={isLabelHidden ? 'visually-hidden' : 'combobox-label'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
          setIsOpen(true);
          setActive(-1);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => {
          close();
          onLeave?.();
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('combobox.found')}
        className="combobox-list"
        hidden={!isShown || entities.length === 0}
      >
        {entities.map((entity, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as the pattern asks.
          <div
            key={entity.slug}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="combobox-option"
            onMouseDown={(event) => {
              event.preventDefault();
              choose(entity);
            }}
          >
            <TypeBadge type={entity.type} />
            <bdi>{entity.name}</bdi>
            {'date' in entity && entity.date && (
              <>
                {' '}
                <span className="quiet">{dateOf(entity.date)}</span>
              </>
            )}
          </div>
        ))}
      </div>
      <p
        role="status"
        className={isShown && entities.length === 0 ? 'combobox-none' : 'visually-hidden'}
      >
        {isShown &&
          (failed ? t('combobox.failed') : t('combobox.count', { count: entities.length }))}
      </p>
    </div>
  );
}
