const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that turn the direction of what follows. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Control characters and others that XML does not allow. */
const unwanted = /[\p{Cc}\ufffe\uffff]|\p{Cs}/gu;

/** A text for where nothing would turn the writing direction back after it, as in a title or on a canvas. */
export function unturned(text: string): string {
  return text.replaceAll(turns, '');
}

/** A text of any kind as one line of content or an attribute of HTML, XML and SVG. */
export function escaped(text: string): string {
  return unturned(text)
    .replaceAll(/[\n\t]/g, ' ')
    .replaceAll(unwanted, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
