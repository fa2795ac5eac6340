/**
 * A place where there is no figure, drawn by its reason: hatched when suppressed, dashed outline when too few
 * answered to conclude, a dash when it was not asked. Zero is a figure and is not drawn by this.
 */
export function Absent({
  state,
  children,
  height,
}: {
  state: 'suppressed' | 'too-few' | 'not-asked';
  /** The reason, in words. */
  children: React.ReactNode;
  height?: number;
}) {
  return (
    <span
      className="absent"
      data-state={state}
      style={height === undefined ? undefined : { minHeight: height }}
    >
      {state === 'not-asked' && <span aria-hidden="true">— </span>}
      <span className="absent-why">{children}</span>
    </span>
  );
}
