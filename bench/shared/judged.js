/** A figure's goal and whether it is met; without an answer there is none. */
export const judged = (met, goal) => (met === undefined ? { goal: 'none', met: null } : { goal, met });
