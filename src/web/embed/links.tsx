import { type AnchorHTMLAttributes, useState } from 'react';
import { tellHost } from './host';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
  readonly preventScrollReset?: boolean;
}

/** In place of React Router's: opens the explorer beside the page that the figure stands in, which is told of it. */
export function Link({ to, preventScrollReset: _, children, ...attributes }: LinkProps) {
  return (
    <a
      {...attributes}
      href={to}
      target="_blank"
      rel="noopener"
      onClick={() => tellHost({ type: 'select', path: to })}
    >
      {children}
    </a>
  );
}

/** A path with its parameters filled in. */
export function generatePath(path: string, parameters: Readonly<Record<string, string>>): string {
  return path.replaceAll(/:(\w+)/g, (_, name) => encodeURIComponent(parameters[name] ?? ''));
}

type Changed = (from: URLSearchParams) => URLSearchParams;

/** What is opened in a figure stays in it: its address belongs to the page that it stands in. */
export function useSearchParams(): [URLSearchParams, (change: Changed) => void] {
  return useState(() => new URLSearchParams());
}
