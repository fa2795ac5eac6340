import { type Database, isDuplicateKey } from '@miroir/database';
import type { Manner } from '../documents/contribution.ts';
import {
  type HolderDocument,
  holderSchema,
  type MarkDocument,
  type PersonaDocument,
  personaSchema,
  reportSchema,
  type SanctionDocument,
  sanctionSchema,
  usefulSchema,
} from '../documents/people.ts';
import { openCollection } from './open-collection.ts';

/** What somebody shows beside a name of theirs; an empty contact is none. */
export type Presented = Required<Pick<PersonaDocument, 'shows' | 'contact'>>;

/** Tags of people and what they chose to be called; nothing here says that two of them are one person. */
export async function openPeopleStore(database: Database) {
  const holders = await openCollection<HolderDocument>(database, 'Holder', holderSchema);
  const personas = await openCollection<PersonaDocument>(database, 'Persona', personaSchema);
  const reports = await openCollection<MarkDocument>(database, 'Report', reportSchema);
  const useful = await openCollection<MarkDocument>(database, 'Useful', usefulSchema);
  const sanctions = await openCollection<SanctionDocument>(database, 'Sanction', sanctionSchema);
  return {
    addHolder: (tag: string) => holders.insert({ _id: tag }),
    async holders(): Promise<Set<string>> {
      const found = await holders.raw.find({}).toArray();
      return new Set(found.map(({ _id }) => _id));
    },
    /** `taken`: the name is another's, or reads like it. A persona that is there gets the new name. */
    async putPersona(persona: PersonaDocument): Promise<'kept' | 'taken'> {
      const { _id, tag, ...shown } = persona;
      try {
        await personas.model.updateOne({ tag }, { $set: shown, $setOnInsert: { _id } }, { upsert: true });
        return 'kept';
      } catch (error) {
        if (isDuplicateKey(error)) return 'taken';
        throw error;
      }
    },
    /** What a persona shows of itself beside its name; false where there is none. */
    presentPersona: async (tag: string, { shows, contact }: Presented): Promise<boolean> =>
      (await personas.model.updateOne({ tag }, { $set: { shows, contact } })).matchedCount === 1,
    personasOf: (tags: readonly string[]): Promise<PersonaDocument[]> =>
      personas.model
        .find({ tag: { $in: [...tags] } })
        .lean<PersonaDocument[]>()
        .exec(),
    async personas(ids: readonly string[]): Promise<Map<string, PersonaDocument>> {
      if (ids.length === 0) return new Map();
      const found = await personas.raw.find<PersonaDocument>({ _id: { $in: [...ids] } }).toArray();
      return new Map(found.map((each) => [each._id, each]));
    },
    /** How a text speaks, by the persona that signs it; null: once only. */
    async mannerOf(persona: string | null): Promise<Manner> {
      if (persona === null) return 'once';
      return (await this.personas([persona])).get(persona)?.kind ?? 'once';
    },
    addReport: (report: MarkDocument) => reports.insert(report),
    /** Reports that nobody has decided about yet. */
    async openReports(): Promise<Pick<MarkDocument, 'target' | 'reason'>[]> {
      const found = await reports.model
        .find({ settled: { $exists: false } })
        .lean<MarkDocument[]>()
        .exec();
      return found.map(({ target, reason = '' }) => ({ target, reason }));
    },
    async settleReports(target: string): Promise<void> {
      await reports.model.updateMany({ target }, { $set: { settled: true } });
    },
    countReports: (target: string): Promise<number> => reports.model.countDocuments({ target }).exec(),
    addUseful: (mark: MarkDocument) => useful.insert(mark),
    /** Of these tags, those that are there. */
    async usefulAmong(tags: readonly string[]): Promise<Set<string>> {
      const found = await useful.model
        .find({ _id: { $in: [...tags] } }, { _id: 1 })
        .lean<{ _id: string }[]>()
        .exec();
      return new Set(found.map(({ _id }) => _id));
    },
    /** How many people found each of these comments useful; one that nobody did is not in it. */
    usefulCounts: async (targets: readonly string[]): Promise<Map<string, number>> =>
      countByTarget(
        await useful.model
          .find({ target: { $in: [...targets] } }, { target: 1 })
          .lean<{ target: string }[]>()
          .exec(),
      ),
    async putSanction({ _id, ...sanction }: SanctionDocument): Promise<void> {
      await sanctions.model.updateOne({ _id }, { $set: sanction }, { upsert: true });
    },
    sanctions: (): Promise<SanctionDocument[]> => sanctions.model.find({}).lean<SanctionDocument[]>().exec(),
    async endSanction(id: string): Promise<void> {
      await sanctions.model.deleteOne({ _id: id });
    },
  };
}

function countByTarget(found: readonly { readonly target: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { target } of found) counts.set(target, (counts.get(target) ?? 0) + 1);
  return counts;
}

export type PeopleStore = Awaited<ReturnType<typeof openPeopleStore>>;
