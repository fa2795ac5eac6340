export { hestia } from './hestia.ts';
export { solar } from './solar.ts';
export { type ScheduleDates, withSchedule } from './with-schedule.ts';
