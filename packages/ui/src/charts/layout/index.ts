export { type Absence, absentMarks } from './absent.ts';
export { axis, directLabels } from './axis.ts';
export { type BarSpec, bar } from './bar.ts';
export { optionColours, type Paint, polarityPaint, scaleColours } from './colours.ts';
export { type DaysSpec, days, dayTicks, type Moment } from './days.ts';
export { type DumbbellSpec, dumbbell, dumbbellEdge, type Interval } from './dumbbell.ts';
export { framed, type PictureFrame } from './frame.ts';
export {
  type BarGroup,
  type BarLine,
  barGroups,
  butterfly,
  partLegend,
  type StackLine,
  stackList,
  type WingRow,
} from './groups.ts';
export { type HeatCell, type HeatSpec, heat, heatStrength } from './heat.ts';
export { cssInk, type Ink, inks } from './inks.ts';
export {
  cut,
  type Datum,
  type Drawing,
  type LineMark,
  type Mark,
  moved,
  type PointMark,
  plotted,
  type RectMark,
  stacked,
  type TextMark,
} from './mark.ts';
export { type QuadrantItem, type QuadrantPoint, type QuadrantSpec, quadrant } from './quadrant.ts';
export { type RowSpec, rowList } from './rows.ts';
export { scaleTicks } from './scale.ts';
export { sideInk, sideLegend } from './side.ts';
export {
  type MapCell,
  type MapColumn,
  mapStrength,
  type SideMapSpec,
  sideMap,
} from './side-map.ts';
export { type SilenceSpec, silenceLine } from './silence.ts';
export { type Part, stack } from './stack.ts';
export { diamond, svgOf } from './svg.ts';
export { paragraph, textWidth, wrapped } from './text.ts';
export { type TrendSide, type TrendSpec, trend } from './trend.ts';
