import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EntityCombobox } from '../parts/entity-combobox';
import { entityPath } from '../parts/entity-link';

/** Finds entities by name as one types, and leads to the page of the one that is chosen. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  return (
    <search className="frame-search">
      <EntityCombobox
        label={t('search.label')}
        isLabelHidden
        placeholder={t('search.placeholder')}
        typed={typed}
        onType={setTyped}
        onChoose={({ slug }) => {
          setTyped('');
          navigate(entityPath(slug));
        }}
      />
    </search>
  );
}
