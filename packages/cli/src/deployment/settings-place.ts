import { settingsFolder } from '@miroir/deployment';
import type { CliIo } from '../cli-io.ts';

/** Where this machine's settings are: MIROIR_SETTINGS, or the usual folder. */
export const settingsPlace = ({ env }: Pick<CliIo, 'env'>): string => env.MIROIR_SETTINGS ?? settingsFolder;
