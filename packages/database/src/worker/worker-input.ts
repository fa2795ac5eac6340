export interface WorkerInput {
  readonly folder: string;
  readonly socketPath: string;
  readonly scanLimit: number | undefined;
}

export function isWorkerInput(value: unknown): value is WorkerInput {
  return typeof value === 'object' && value !== null && 'folder' in value && 'socketPath' in value;
}
