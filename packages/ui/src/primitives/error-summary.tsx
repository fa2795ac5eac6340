import { type ReactElement, useEffect, useRef } from 'react';

/** What is wrong on a page, each fault a link to its field. Takes the focus when it appears and whenever `errors` changes. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string;
  errors: readonly { field: string; message: string }[];
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  return (
    <div className="summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`} onClick={(event) => focusField(event, error.field)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The router must not see the click: a fragment in the address would be taken for a page. */
function focusField(event: { preventDefault(): void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
