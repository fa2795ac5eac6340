import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';

/** The browser focuses what comes first: where that does something, what does nothing takes the focus. */
function show(dialog: HTMLDialogElement): void {
  dialog.showModal();
  if (document.activeElement?.matches('.btn.danger, .btn.primary') === true)
    dialog.querySelector<HTMLElement>('.btn.quiet')?.focus();
}

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
    if (open && element !== null && !element.open) show(element);
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
