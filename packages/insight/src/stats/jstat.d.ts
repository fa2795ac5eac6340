/** The few functions of jStat 1.9 that this repository uses; the package ships no types. */
declare module 'jstat' {
  interface Distribution {
    cdf(x: number, ...parameters: number[]): number;
  }
  interface Normal extends Distribution {
    /** Quantile of a normal with this mean and standard deviation. */
    inv(p: number, mean: number, sd: number): number;
  }
  interface StudentT extends Distribution {
    inv(p: number, degreesOfFreedom: number): number;
  }
  interface Functions {
    readonly normal: Normal;
    readonly studentt: StudentT;
    readonly binomial: Distribution;
    /** Natural logarithm of the gamma function. */
    gammaln(x: number): number;
  }
  const jstat: Functions & { readonly jStat: Functions };
  export = jstat;
}
