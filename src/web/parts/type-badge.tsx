import './type-badge.css';
import type { EntityType } from '../generated/graphql';
import { useLabels } from './labels';

/** One drawing a type on a grid of 16, so that types are told apart without colour. */
const drawings: Readonly<Record<EntityType, string>> = {
  Person:
    'M8 2.5a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5M2.5 14c.3-3.2 2.5-4.7 5.5-4.7s5.200 1.500 5.500 4.700z',
  Organization: 'M2 14V6h5V2h7v12zM9 5h3M9 8h3M9 11h3M4 9h1M4 11.500h1',
  Institution: 'M2 6.500 8 2.500l6 4zM3 13.500h10M4.500 6.500v7M8 6.500v7M11.500 6.500v7',
  Document: 'M4 2h6l3 3v9H4zM10 2v3h3M6 8.500h5M6 11h5',
  Provision:
    'M10.500 4.200C10 2.600 6 2.600 6 4.800c0 2.400 4.800 2 4.800 4.400 0 1.400-1.800 1.600-1.800 1.600M5.500 11.800c.5 1.600 4.500 1.600 4.500-.6 0-2.400-4.800-2-4.800-4.400C5.200 5.400 7 5.200 7 5.200',
  Event: 'M2.500 4h11v10h-11zM2.500 7h11M5.500 2v3M10.500 2v3',
  Topic: 'M2 3h12v8H8l-3.500 3v-3H2z',
  Place:
    'M8 14.500C5 11 3.500 8.800 3.500 6.500a4.500 4.500 0 0 1 9 0C12.500 8.800 11 11 8 14.500M8 8.200a1.700 1.700 0 1 1 0-3.400 1.700 1.700 0 0 1 0 3.400',
};

/** Whether a text, such as a parameter of an address, names a type of entities. */
export function isEntityType(text: string): text is EntityType {
  return Object.hasOwn(drawings, text);
}

interface TypeBadgeProps {
  readonly type: EntityType;
  /** Whether the name of the type stands beside the drawing; without it only a screen reader says it. */
  readonly isNamed?: boolean;
}

/** The type of an entity: a drawing in the colour of the type, and its name. */
export function TypeBadge({ type, isNamed = false }: TypeBadgeProps) {
  const labels = useLabels();
  const label = labels.entityType(type);
  return (
    <span className="type-badge" data-type={type} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={drawings[type]} />
      </svg>
      <span className={isNamed ? '' : 'visually-hidden'}>{label}</span>
    </span>
  );
}
