import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { type EntityType, PickedEntityDocument } from '../generated/graphql';
import { EntityCombobox } from './entity-combobox';

interface EntityPickerProps {
  readonly label: string;
  readonly placeholder?: string;
  /** Only entities of these types; all if not given. Must be one array over all calls. */
  readonly types?: readonly EntityType[];
  /** The slug of the entity that is picked, as the address has it; empty for none. */
  readonly value: string;
  /** Told the slug of another entity, or the empty text where the reader emptied the field. */
  onPick(slug: string): void;
}

/**
 * A field that holds one entity: it shows its name, suggests others as one types, and tells which is picked. What was
 * typed without picking goes when the reader leaves the field.
 */
export function EntityPicker({ value, onPick, ...field }: EntityPickerProps) {
  const [{ data }] = useQuery({
    query: PickedEntityDocument,
    variables: { slug: value },
    pause: !value,
  });
  const name = value ? (data?.entity?.name ?? value) : '';
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  return (
    <EntityCombobox
      {...field}
      typed={typed}
      onType={setTyped}
      onChoose={(entity) => {
        setTyped(entity.name);
        onPick(entity.slug);
      }}
      onLeave={() => {
        if (typed.trim() === '' && value) onPick('');
        else setTyped(name);
      }}
    />
  );
}
