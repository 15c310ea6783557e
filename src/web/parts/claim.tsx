import type { ClaimFragment } from '../generated/graphql';
import { Evidence } from './evidence';
import { FactRow } from './fact-row';

interface ClaimProps {
  readonly statement: ClaimFragment;
  /** Whether it stands above already which source it is quoted from. */
  readonly isSourceNamed?: boolean;
}

/** A statement, and above it the edge that it is evidence for. */
export function Claim({ statement, isSourceNamed = false }: ClaimProps) {
  return (
    <>
      {statement.edge && <FactRow fact={statement.edge} isQuoted />}
      <Evidence statement={statement} isSourceNamed={isSourceNamed} />
    </>
  );
}
