import type { Graph } from '../../graph/graph';
import { namedStatement } from '../../graph/statements';
import { findProposals } from './find';
import type { OpenProposal } from './proposals';

/**
 * Rejects proposals, all or none. They are kept in mind, so that the same text does not propose them again.
 *
 * @param ids may be shortened
 * @throws AtazanError NOT_FOUND for ids that are not there
 */
export function reject(graph: Graph, ids: readonly string[]): Promise<OpenProposal[]> {
  return graph.write('reject', async (transaction) => {
    await transaction.run(namedStatement('write/lock-graph'));
    const proposals = await findProposals((statement) => transaction.run(statement), ids);
    const rows = proposals.map(({ id, subject, predicate, object, quote, source }) => ({
      id,
      properties: { subject: subject.id, predicate, object: object.id, quote, source: source.id },
    }));
    await transaction.run({ ...namedStatement('write/rejections'), parameters: { rows } });
    await transaction.run({
      ...namedStatement('write/remove-statements'),
      parameters: { ids: proposals.map(({ id }) => id) },
    });
    await transaction.run(namedStatement('write/forget-candidates'));
    return proposals;
  });
}
