const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which XML does not allow, and those that turn the direction of what follows. */
const unwanted = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/** A text of any kind as one line of content or an attribute of HTML, XML and SVG. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\n\t]/g, ' ')
    .replaceAll(unwanted, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
