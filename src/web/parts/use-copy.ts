import { useState } from 'react';

/** Copies a text to the clipboard, and tells whether that text is the one that was copied last. */
export function useCopy(): {
  copy(text: string): Promise<void>;
  isCopied(text: string): boolean;
} {
  const [copied, setCopied] = useState<string>();
  return {
    copy: async (text) => {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    },
    isCopied: (text) => text === copied,
  };
}
