import { type Database, isDuplicateKey } from '@miroir/database';

/** The sealed calibration of a round, in the community's database: one, and never another. */
export function openCalibrationStore({ connection }: Database, round: string) {
  const calibrations = connection.collection<{ _id: string; sealed: string }>('calibrations');
  const sealed = async (): Promise<string | null> =>
    (await calibrations.findOne({ _id: round }))?.sealed ?? null;
  return {
    sealed,
    /** Keeps it unless there is one already, and gives the one that is kept: of two processes the second one's is forgotten. */
    async keep(text: string): Promise<string> {
      try {
        await calibrations.insertOne({ _id: round, sealed: text });
        return text;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        return (await sealed()) ?? text;
      }
    },
  };
}

export type CalibrationStore = ReturnType<typeof openCalibrationStore>;
