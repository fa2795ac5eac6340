/**
 * Solves A·x = b for a symmetric positive definite A and any number of b, by Cholesky's factor (Golub & Van Loan 2013,
 * *Matrix Computations*, § 4.2), computed once.
 * @throws RangeError when A is not positive definite
 */
export function cholesky(matrix: readonly (readonly number[])[]): (side: readonly number[]) => number[] {
  const size = matrix.length;
  const lower = matrix.map(() => new Array<number>(size).fill(0));
  const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
  const dot = (row: number, column: number) => {
    let sum = 0;
    for (let k = 0; k < column; k++) sum += at(row, k) * at(column, k);
    return sum;
  };
  for (const [row, own] of lower.entries()) {
    for (let column = 0; column < row; column++)
      own[column] = ((matrix[row]?.[column] ?? 0) - dot(row, column)) / at(column, column);
    const square = (matrix[row]?.[row] ?? 0) - dot(row, row);
    if (!(square > 0)) throw new RangeError('The matrix is not positive definite');
    own[row] = Math.sqrt(square);
  }
  return (side) => {
    const half: number[] = [];
    for (let row = 0; row < size; row++) {
      let left = side[row] ?? 0;
      for (let k = 0; k < row; k++) left -= at(row, k) * (half[k] ?? 0);
      half.push(left / at(row, row));
    }
    for (let row = size - 1; row >= 0; row--) {
      let left = half[row] ?? 0;
      for (let k = row + 1; k < size; k++) left -= at(k, row) * (half[k] ?? 0);
      half[row] = left / at(row, row);
    }
    return half;
  };
}
