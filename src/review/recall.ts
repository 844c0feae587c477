/** FSRS-6: the default of its 21st parameter, and the factor that makes recall 0.9 after `stability` days. */
const decay = -0.1542;
const factor = 0.9 ** (1 / decay) - 1;

/**
 * Probability to remember after `days`, by the FSRS-6 forgetting curve with its default parameters.
 * Written out here, because pages that only show memory do not load the scheduler.
 */
export function recallAfter(days: number, stability: number): number {
  return stability > 0 ? (1 + (factor * Math.max(days, 0)) / stability) ** decay : 0;
}

/** Days until recall has fallen to `wanted`. */
export function daysUntil(wanted: number, stability: number): number {
  return (stability * (wanted ** (1 / decay) - 1)) / factor;
}
