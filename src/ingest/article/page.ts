/** A document that HTML was parsed to. */
export type Page = ReturnType<typeof import('linkedom').parseHTML>['document'];

/** Parses HTML; a part of a page is taken for its body. */
export async function parsePage(html: string): Promise<Page> {
  // Loaded when it is needed: it is an ES module, which older versions of Node load in no other way.
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
