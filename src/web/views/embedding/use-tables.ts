import { useEffect, useState } from 'react';

/** What a parameter may be, where that is a choice. */
export interface Choice {
  /** The GraphQL type, as `[EntityType!]`. */
  readonly type: string;
  readonly values?: readonly string[];
}

/** A table of `/data`, with the parameters that it takes. */
export interface DataTable {
  readonly name: string;
  readonly parameters: readonly (Choice & {
    readonly name: string;
    readonly isRequired: boolean;
  })[];
}

/** The tables of `/data`; none until the list is there. */
export function useTables(): readonly DataTable[] {
  const [tables, setTables] = useState<readonly DataTable[]>([]);
  useEffect(() => {
    const read = async () => {
      const response = await fetch('/data/', { headers: { accept: 'application/json' } });
      if (response.ok) setTables((await response.json()) as DataTable[]);
    };
    // Without the list the name of a table can still be typed into the address.
    read().catch(() => undefined);
  }, []);
  return tables;
}
