import { type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react';
import { type Example, examples } from './examples';
import { isNarrow } from './layout';
import { useOpenTab } from './open-tab';

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5.5h16M4 12h16M4 18.5h10" strokeLinecap="round" />
    </svg>
  );
}

/** Lists the examples; a click opens one in a tab of its own. */
function ExamplesPanel() {
  const { setVisiblePlugin } = useGraphiQLActions();
  const openTab = useOpenTab();
  const open = (example: Example) => {
    openTab(example);
    // The panel lies over the editors there.
    if (isNarrow()) setVisiblePlugin(null);
  };
  return (
    <section aria-label="Examples">
      <h2 className="atazan-examples-title">Examples</h2>
      <ul className="atazan-examples">
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};
