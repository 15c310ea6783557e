import { type FigureName, figures } from '../../../figures';
import { FigureElement } from './figure-element';

/** Defines `<atazan-card>`, `<atazan-stances>` and one element for each further figure. */
for (const figure of Object.keys(figures) as FigureName[]) {
  const name = `atazan-${figure}`;
  if (!customElements.get(name)) customElements.define(name, FigureElement.of(figure));
}
