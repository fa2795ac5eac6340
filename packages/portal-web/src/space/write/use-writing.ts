import { useMemo } from 'react';
import { useSpace } from '../around/space-context.ts';
import type { Manner } from '../device/space-types.ts';
import { blankWriting, type Writing } from '../device/writings.ts';

/** One text being written on this device, by its name. */
export interface HandOnWriting {
  readonly writing: Writing;
  /** As it would be signed now. */
  readonly manner: Manner;
  readonly language: string;
  readonly write: (change: Partial<Omit<Writing, 'id'>>) => void;
  readonly drop: () => void;
  /** Begins the ids of its fields: several may be on one page. */
  readonly prefix: string;
  /** Whether there is anything that could be lost. */
  readonly begun: boolean;
}

export function useWriting(name: string): HandOnWriting {
  const { writings, keeper, boot, locale } = useSpace();
  const blank = useMemo(() => blankWriting(), []);
  const there = writings[name];
  const writing = there ?? blank;
  return {
    writing,
    manner: writing.manner ?? usualManner(boot.audience),
    language: writing.language ?? locale,
    write: (change) => keeper.write(name, change),
    drop: () => keeper.drop(name),
    prefix: name === 'idea' ? '' : `${name}-`,
    begun: there !== undefined,
  };
}

/** Employees speak once only unless they say otherwise, consumers under a pseudonym. */
const usualManner = (audience: 'employees' | 'consumers'): Manner =>
  audience === 'employees' ? 'once' : 'pseudonym';
