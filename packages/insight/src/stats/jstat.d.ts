/** The few functions of jStat 1.9 that insight uses; the package ships no types. */
declare module 'jstat' {
  interface Normal {
    cdf(x: number, mean: number, sd: number): number;
    inv(p: number, mean: number, sd: number): number;
  }
  interface StudentT {
    cdf(x: number, degreesOfFreedom: number): number;
    inv(p: number, degreesOfFreedom: number): number;
  }
  const jstat: { readonly normal: Normal; readonly studentt: StudentT };
  export = jstat;
}
