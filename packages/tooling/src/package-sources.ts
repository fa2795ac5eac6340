/** What the checks read of a package's manifest. */
export interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A package as text: its manifest and every TypeScript file, by path inside the package. */
export interface PackageSources {
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string>>;
}

export type FaultCode =
  | 'undeclared'
  | 'forbidden'
  | 'type-only'
  | 'only-from-tests'
  | 'not-exported'
  | 'leaves-package'
  | 'closed-to-browsers'
  | 'impure'
  | 'cycle';

export interface BoundaryFault {
  readonly code: FaultCode;
  readonly where: string;
  readonly detail: string;
}
