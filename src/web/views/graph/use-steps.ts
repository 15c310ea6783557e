import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';

export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

/**
 * The steps that were made in a view. Each is an entry in the browser's history, so that undo and redo are back and
 * forward, kept from leaving the view.
 */
export function useSteps(): Steps {
  const { key } = useLocation();
  const navigation = useNavigationType();
  const navigate = useNavigate();
  const [{ keys, at }, setSteps] = useState({ keys: [key], at: 0 });
  const seen = useRef(key);
  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    setSteps((steps) => {
      const known = steps.keys.indexOf(key);
      if (navigation === 'POP' && known >= 0) return { ...steps, at: known };
      if (navigation === 'REPLACE') return { ...steps, keys: steps.keys.with(steps.at, key) };
      const keys = [...steps.keys.slice(0, steps.at + 1), key];
      return { keys, at: keys.length - 1 };
    });
  }, [key, navigation]);
  const canUndo = at > 0;
  const canRedo = at < keys.length - 1;
  return {
    canUndo,
    canRedo,
    undo: () => canUndo && void navigate(-1),
    redo: () => canRedo && void navigate(1),
  };
}

/** Whether a key is pressed where it edits a text, which has steps of its own. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);
}

/** Undo and redo by the usual keys: Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z (by the letter's place, in any layout). */
export function useStepKeys({ undo, redo }: Steps): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event)) return;
      const isUndo = event.code === 'KeyZ' && !event.shiftKey;
      const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!isUndo && !isRedo) return;
      event.preventDefault();
      if (isUndo) undo();
      else redo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
