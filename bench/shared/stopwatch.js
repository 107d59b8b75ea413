/**
 * Starts a watch that stands still while the system runs other programs: the smaller of wall clock and CPU time. On a quiet machine
 * that is the wall clock. Stopping gives milliseconds.
 */
export function startWatch() {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  return () => {
    const elapsed = performance.now() - wall;
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(elapsed, (user + system) / 1000);
  };
}
