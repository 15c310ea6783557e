import './notice.css';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  /** `alert` is read out at once; `status` when the reader pauses. */
  readonly kind?: 'alert' | 'status';
  readonly children?: ReactNode;
}

/** Says something in place of content: that there is none, that it is awaited, that it failed. */
export function Notice({ title, kind, children }: NoticeProps) {
  return (
    <div className={`notice ${kind ?? ''}`} role={kind}>
      <h1 className="notice-title">{title}</h1>
      {children}
    </div>
  );
}
