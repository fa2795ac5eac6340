/** Whether this page's sessionStorage keeps what is written: all the roll's page needs. */
export function sessionKeeps(storage: () => Storage): boolean {
  try {
    storage().setItem('miroir:probe', 'kept');
    const found = storage().getItem('miroir:probe');
    storage().removeItem('miroir:probe');
    return found === 'kept';
  } catch {
    return false;
  }
}
