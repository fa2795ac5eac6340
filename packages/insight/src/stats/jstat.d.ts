/** The few functions of jStat 1.9 that this repository uses; the package ships no types. */
declare module 'jstat' {
  interface Distribution {
    cdf(x: number, ...parameters: number[]): number;
  }
  interface Invertible extends Distribution {
    /** Quantile, with the parameters in jStat's order. */
    inv(p: number, ...parameters: number[]): number;
  }
  interface Functions {
    /** Mean and standard deviation. */
    readonly normal: Invertible;
    /** Degrees of freedom. */
    readonly studentt: Invertible;
    /** Shape and scale. */
    readonly gamma: Invertible;
    readonly binomial: Distribution;
    /** Natural logarithm of the gamma function. */
    gammaln(x: number): number;
  }
  const jstat: Functions & { readonly jStat: Functions };
  export = jstat;
}
