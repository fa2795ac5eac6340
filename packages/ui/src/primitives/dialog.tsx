import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';

/** A modal question in a native dialog: focus is held and given back by the browser, Escape calls `onClose`. */
export function Dialog({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && element !== null && !element.open) element.showModal();
    if (!open) element?.close();
  }, [open]);
  // The browser says that it closed a moment later: asked for again meanwhile, it stays.
  const closed = (): void => {
    if (dialog.current?.open !== true) onClose();
  };
  return (
    <dialog ref={dialog} aria-labelledby={id} onCancel={onClose} onClose={closed}>
      <h2 id={id}>{title}</h2>
      {open ? children : null}
    </dialog>
  );
}
