async function transform(bytes: Uint8Array, through: GenericTransformStream): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/**
 * Packs a text for the part of an address behind the `#`, which stays in the browser and gets into no server's log:
 * compressed (RFC 1951), in the letters of base64url.
 */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return toBase64Url(await transform(bytes, new CompressionStream('deflate-raw')));
}

/**
 * Restores a text that was packed.
 *
 * @throws an error of any kind for one that was cut off or changed
 */
export async function unpackText(packed: string): Promise<string> {
  const bytes = await transform(fromBase64Url(packed), new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
