/** A node of a document, as far as its text needs. */
interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<MarkupNode>;
}

const textNode = 3;
const elementNode = 1;

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/**
 * The text of a document as it is seen: blocks stand on lines of their own, white space that markup does not show is
 * one space. All else stays as it is: marks of direction, soft hyphens, combining letters.
 */
export function textOf(root: MarkupNode): string {
  const parts: string[] = [];
  const add = (node: MarkupNode): void => {
    if (node.nodeType === textNode)
      parts.push((node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' '));
    if (node.nodeType !== elementNode) return;
    const name = node.nodeName.toUpperCase();
    const isBlock = blocks.has(name);
    if (isBlock || name === 'BR') parts.push('\n');
    if (name === 'TD' || name === 'TH') parts.push(' ');
    for (const child of node.childNodes) add(child);
    if (isBlock) parts.push('\n');
  };
  add(root);
  return parts
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
