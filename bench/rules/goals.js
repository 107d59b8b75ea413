import { judged } from '../shared/judged.js';
import { REASONS } from './trackPacks.js';

/** What was hoped for, beside what was measured. Each gives undefined where its engines were not asked. */
export function verdicts({ fired, whyNot, packs }) {
  const at75 = fired.find(({ rules }) => rules === 75)?.rows ?? [];
  const why75 = whyNot.find(({ rules }) => rules === 75)?.rows ?? [];
  return [
    // The goals are for a Case encoded to small integers; reading facts by name is shown beside them.
    ...['values', 'object'].flatMap((takes) => [
      times(at75, takes, 'json-logic', takes === 'values' ? 20 : undefined, 'json-logic-engine, built'),
      times(
        at75,
        takes,
        `generated-ifs-${takes}`,
        takes === 'values' ? 3 : undefined,
        'the generated function of ifs',
      ),
      times(at75, takes, `generated-free-${takes}`, undefined, 'the branch-free generated function'),
    ]),
    whyNotGoal(at75, why75),
    ...(packs ? packGoals(packs) : []),
  ].filter((verdict) => verdict !== undefined);
}

function times(rows, takes, peerId, goal, peerName) {
  const own = rows.find(({ id }) => id === `ours-${takes}`);
  const peer = rows.find(({ id }) => id === peerId);
  if (!own || !peer) return undefined;
  const ratio = peer.ns / own.ns;
  return {
    what: `fired, 75 rules, from ${takes}: times ${peerName}`,
    figure: `${ratio.toFixed(1)}x`,
    ...judged(goal === undefined ? undefined : ratio >= goal, `at least ${goal}x`),
  };
}

function whyNotGoal(fired, whyNot) {
  const own = whyNot.find(({ id }) => id === 'ours-why-not');
  const base = fired.find(({ id }) => id === 'ours-values');
  if (!own || !base) return undefined;
  const ratio = own.ns / base.ns;
  return {
    what: 'why and why not for every rule, 75 rules: cost over fired',
    figure: `${ratio.toFixed(1)}x`,
    ...judged(ratio <= 4, 'at most 4x'),
  };
}

function packGoals({ decide, counterfactuals }) {
  const rate = ({ title, casesPerSecond }) => ({
    what: `${title}: cases a second`,
    figure: Math.round(casesPerSecond).toLocaleString('en'),
    // Counterfactuals have a goal of their own, below.
    ...judged(title === REASONS ? casesPerSecond >= 20_000 : undefined, 'at least 20,000'),
  });
  const worst = counterfactuals.max / 1e6;
  return [
    ...decide.map(rate),
    {
      what: 'counterfactuals of the hardest case',
      figure: `${worst.toFixed(2)} ms`,
      ...judged(worst < 5, 'under 5 ms'),
    },
  ];
}
