import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { packText, unpackText } from '../../../playground/packed-text';

const prefix = '#text=';

/** The place behind the `#` of an address that carries a text. */
export async function textHash(text: string): Promise<string> {
  return `${prefix}${await packText(text)}`;
}

/** The text that an address carries; empty where it carries none. */
export interface AskedText {
  readonly text: string;
  readonly isBroken: boolean;
}

const none: AskedText = { text: '', isBroken: false };

/** The text that the address carries; undefined until the first one is unpacked. */
export function useAskedText(): AskedText | undefined {
  const { hash } = useLocation();
  const packed = hash.startsWith(prefix) ? hash.slice(prefix.length) : '';
  const [asked, setAsked] = useState(packed === '' ? none : undefined);
  useEffect(() => {
    let isWanted = true;
    const settle = (text: string, isBroken: boolean) => isWanted && setAsked({ text, isBroken });
    if (packed === '') setAsked(none);
    else {
      unpackText(packed).then(
        (text) => settle(text, false),
        () => settle('', true),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [packed]);
  return asked;
}
