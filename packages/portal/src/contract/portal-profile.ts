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
  /** The built pages (`dist/` of the app). */
  readonly webRoot: URL;
}
