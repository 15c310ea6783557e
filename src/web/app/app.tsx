import { useMemo } from 'react';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { clientFor } from '../client/client';
import { useLanguage } from './language';
import { router } from './routes';

/** The explorer: its routes, and a client in the reader's language. */
export function App() {
  const [language] = useLanguage();
  const client = useMemo(() => clientFor(language), [language]);
  return (
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  );
}
