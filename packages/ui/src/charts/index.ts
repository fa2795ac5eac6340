export { Absent } from './absent.tsx';
export { ChartFigure, type ChartFigureWords } from './chart-figure.tsx';
export { DayBars } from './day-bars.tsx';
export { Picture } from './marks.tsx';
export { saveFile } from './save-picture.ts';
