import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { packText, unpackText } from '../../../playground/packed-text';

const prefix = '#text=';

/** The place behind the `#` of an address that carries a text. */
export async function textHash(text: string): Promise<string> {
  return `${prefix}${await packText(text)}`;
}

/** The text that an address carries: empty where it carries none, undefined until it is unpacked. */
export type AskedText = { readonly text: string; readonly isBroken: boolean } | undefined;

const none = { text: '', isBroken: false };

/** The text that the address carries. */
export function useAskedText(): AskedText {
  const { hash } = useLocation();
  const [unpacked, setUnpacked] = useState<{ hash: string; asked: AskedText }>();
  const packed = hash.startsWith(prefix) ? hash.slice(prefix.length) : '';
  useEffect(() => {
    if (packed === '') return undefined;
    let isWanted = true;
    const settle = (asked: AskedText) => isWanted && setUnpacked({ hash, asked });
    unpackText(packed).then(
      (text) => settle({ text, isBroken: false }),
      () => settle({ text: '', isBroken: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [hash, packed]);
  if (packed === '') return none;
  return unpacked?.hash === hash ? unpacked.asked : undefined;
}
