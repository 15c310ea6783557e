import { useTranslation } from 'react-i18next';
import { figures } from '../../../figures';
import { languages } from '../../app/language';
import type { EntityType } from '../../generated/graphql';
import { EntityPicker } from '../../parts/entity-picker';
import { entityTypeNames } from '../../parts/labels';
import { TextField } from '../../parts/text-field';
import { TimelineKinds } from '../../parts/timeline-kinds';
import { ChoiceField } from './choice-field';
import { type EmbeddingValues, figureNamed } from './embedding-state';
import { type Choice, useTables } from './use-tables';

interface FieldsProps {
  readonly values: EmbeddingValues;
  onChange(change: Readonly<Record<string, string>>): void;
}

const documents: readonly EntityType[] = ['Document'];
/** Parameters that name an entity, with what else their fields need to know. */
const entityParameters: Readonly<Record<string, { readonly types?: readonly EntityType[] }>> = {
  of: {},
  on: {},
  about: {},
  a: {},
  b: {},
  under: { types: documents },
  against: { types: documents },
  before: { types: documents },
  after: { types: documents },
};

/** Parameters of figures that are a choice; the list of tables tells those of tables. */
const figureChoices: Readonly<Record<string, Choice>> = {
  actor: { type: 'EntityType', values: entityTypeNames },
  language: { type: 'Language', values: languages.map(({ code }) => code) },
};

interface FieldProps extends FieldsProps {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly choice?: Choice | undefined;
}

function Field({ name, isNeeded, choice, values, onChange }: FieldProps) {
  const { t } = useTranslation('embedding');
  // The same name may mean another thing in a table.
  const figure = figureNamed(values.figure);
  const where = figure === 'table' ? values.name : figure;
  const names = [`parameterOf.${where}.${name}`, `parameter.${name}`];
  const label = `${t(names, { defaultValue: name })}${isNeeded ? ' *' : ''}`;
  const value = values[name] ?? '';
  const entity = entityParameters[name];
  if (entity) {
    return (
      <EntityPicker
        label={label}
        {...entity}
        value={value}
        onPick={(slug) => onChange({ [name]: slug })}
      />
    );
  }
  if (name === 'kinds') {
    return (
      <div className="embedding-field">
        <span aria-hidden="true">{label}</span>
        <TimelineKinds
          label={label}
          value={value}
          onChoose={(kinds) => onChange({ [name]: kinds })}
        />
      </div>
    );
  }
  if (choice?.values) {
    return (
      <ChoiceField
        {...{ label, choice, isNeeded, value }}
        onChoose={(chosen) => onChange({ [name]: chosen })}
      />
    );
  }
  return (
    <TextField
      label={label}
      placeholder={['from', 'to', 'asOf'].includes(name) ? '2026-02-09' : ''}
      value={value}
      onSettle={(settled) => onChange({ [name]: settled })}
    />
  );
}

function TableFields({ values, onChange }: FieldsProps) {
  const { t } = useTranslation('embedding');
  const { t: parts } = useTranslation('parts');
  const tables = useTables();
  const table = tables.find(({ name }) => name === values.name);
  return (
    <>
      <label>
        {t('parameter.name')} *
        <select value={values.name} onChange={({ target }) => onChange({ name: target.value })}>
          <option value="">{t('choose')}</option>
          {tables.map(({ name }) => (
            <option key={name} value={name}>
              {parts(`tables.${name}`, { defaultValue: name })}
            </option>
          ))}
        </select>
      </label>
      {table?.parameters.map(({ name, isRequired, ...choice }) => (
        <Field key={name} {...{ name, choice, values, onChange }} isNeeded={isRequired} />
      ))}
      {table && <Field name="limit" {...{ values, onChange }} isNeeded={false} />}
    </>
  );
}

/** What a figure shows: a field for each parameter that it needs or takes. */
export function FigureFields(props: FieldsProps) {
  const figure = figureNamed(props.values.figure);
  if (figure === 'table') return <TableFields {...props} />;
  const { needs, takes } = figures[figure];
  return (
    <>
      {needs.map((name) => (
        <Field key={name} name={name} {...props} isNeeded />
      ))}
      {takes.map((name) => (
        <Field key={name} name={name} {...props} choice={figureChoices[name]} isNeeded={false} />
      ))}
    </>
  );
}
