import type { Admission, Audience } from '@miroir/basics';

/**
 * What makes a portal this one and not its twin: values only. What is asked comes from the launched campaign in
 * the data folder, never from code.
 */
export interface PortalProfile {
  readonly audience: Audience;
  /** For operators: the service's name in the journal. */
  readonly name: string;
  readonly admission: Admission;
  /** Who sees this side's results from the comparison on; before it, only those who have answered. */
  readonly resultsOpenTo: 'everyone' | 'participants';
  readonly brand: {
    /** The organisation as its people know it. */
    readonly name: string;
    /** Ink of marks and of the one strong button, `#rrggbb`; never an audience colour. */
    readonly ink?: string;
  };
  /** The built pages (`dist/` of the app). */
  readonly webRoot: URL;
}
