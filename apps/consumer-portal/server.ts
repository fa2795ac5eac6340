import { startPortal } from '@miroir/portal-server';
import { profile } from './profile.ts';

await startPortal(profile);
