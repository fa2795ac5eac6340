import { type Database, isDuplicateKey } from '@miroir/database';

const only = 'sealed';

/** The box's sealed calibration: one, and never another. */
export function openCalibrationStore({ connection }: Database) {
  const calibrations = connection.collection<{ _id: string; sealed: string }>('calibration');
  const sealed = async (): Promise<string | null> =>
    (await calibrations.findOne({ _id: only }))?.sealed ?? null;
  return {
    sealed,
    /** Keeps it unless there is one already, and gives the one that is kept: of two processes the second one's is forgotten. */
    async keep(text: string): Promise<string> {
      try {
        await calibrations.insertOne({ _id: only, sealed: text });
        return text;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        return (await sealed()) ?? text;
      }
    },
  };
}

export type CalibrationStore = ReturnType<typeof openCalibrationStore>;
