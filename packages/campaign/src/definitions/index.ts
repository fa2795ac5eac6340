export { hestia } from './hestia.ts';
export { type ScheduleDates, withSchedule } from './with-schedule.ts';
