declare const brand: unique symbol;

/** A nominal type over a structural one, so that two ids of the same shape cannot be confused. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
