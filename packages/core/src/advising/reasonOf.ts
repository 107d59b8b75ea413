/** Why an outside engine is done without, as notices say it (`reason.*` in the wording). */
export function reasonOf(error: unknown): 'timeout' | 'error' {
  return (error as { code?: string } | null)?.code === 'timeout' ? 'timeout' : 'error';
}
