import { header } from '../shared/header.js';
import { ms, rate, ratio, time, titled, verdictTable } from '../shared/table.js';
import { CASES, FACTS, SEED, VALUES } from './pack.js';

const ABOUT = [
  `Rules are conjunctions of 2-4 constraints over ${FACTS} facts of ${VALUES} values; ${CASES} rotating cases (seed ${SEED})`,
];

/** The whole outcome as aligned text. */
export function renderReport(outcome) {
  const sections = [
    header('Rule matching', ABOUT, outcome),
    ...(outcome.cold.length > 0 ? [coldTable(outcome.cold)] : []),
    ...outcome.fired.map(({ rules, perCase, rows }) => firedTable(rules, perCase, rows)),
    ...outcome.whyNot.map(({ rules, rows }) => whyNotTable(rules, rows, outcome.fired)),
    ...(outcome.fired.length > 1 ? [growthTable(outcome.fired)] : []),
    ...(outcome.packs ? [packsTable(outcome.packs)] : []),
    ...(outcome.verdicts.length > 0 ? [verdictTable(outcome.verdicts)] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function coldTable(rows) {
  const line = ({ title, rules, importMs, compileMs, firstMs }) => [
    title,
    String(rules),
    ms(importMs),
    ms(compileMs),
    ms(firstMs),
  ];
  return titled(
    'Cold start, each in a fresh process',
    ['', 'rules', 'import', 'compile', 'first case'],
    rows.map(line),
  );
}

function firedTable(rules, perCase, rows) {
  const own = (takes) => rows.find(({ id }) => id === `ours-${takes}`);
  const line = ({ title, takes, call, ns, latency, casesPerSecond, agreed }) => [
    title,
    takes,
    call,
    time(ns),
    latency ? time(latency.p50) : '-',
    latency ? time(latency.p99) : '-',
    rate(casesPerSecond),
    own(takes) ? `${ratio(ns / own(takes).ns)}` : '-',
    String(agreed),
  ];
  return titled(
    `Track A, ${rules} rules: which fire (${perCase.toFixed(1)} per case)`,
    ['', 'in', 'call', 'per case', 'p50', 'p99', 'cases/s', 'times ours', 'agreed on'],
    rows.map(line),
  );
}

function whyNotTable(rules, rows, fired) {
  const base = fired.find((one) => one.rules === rules)?.rows ?? [];
  const own = rows.find(({ engine }) => engine === 'ours');
  const line = ({ title, firedId, takes, call, ns, latency, casesPerSecond }) => {
    const itself = base.find(({ id }) => id === firedId);
    return [
      title,
      takes,
      call,
      time(ns),
      time(latency.p50),
      time(latency.p99),
      rate(casesPerSecond),
      own ? ratio(ns / own.ns) : '-',
      itself ? ratio(ns / itself.ns) : '-',
    ];
  };
  return titled(
    `Track B, ${rules} rules: why and why not for every rule`,
    ['', 'in', 'call', 'per case', 'p50', 'p99', 'cases/s', 'times ours', 'times its own fired'],
    rows.map(line),
  );
}

function growthTable(fired) {
  const [smallest] = fired;
  const line = ({ id, title, takes }) => {
    const costs = fired.map(({ rows }) => rows.find((row) => row.id === id).ns);
    const growth = costs[costs.length - 1] / costs[0];
    return [title, takes, ...costs.map(time), ratio(growth)];
  };
  const counts = fired.map(({ rules }) => `${rules} rules`);
  const factor = ratio(fired[fired.length - 1].rules / smallest.rules);
  return titled(
    'Cost per case against the number of rules',
    ['', 'in', ...counts, `growth (rules ${factor})`],
    smallest.rows.map(line),
  );
}

function packsTable({ cases, withText, rules, decide, perProfile, counterfactuals }) {
  const rows = [
    ...decide.map(({ title, ns, latency, casesPerSecond }) => [
      title,
      time(ns),
      time(latency.p50),
      time(latency.p99),
      time(latency.max),
      rate(casesPerSecond),
    ]),
    ...perProfile.map(({ profile, p50, p99, max }) => [
      `  decide, ${profile}`,
      '-',
      time(p50),
      time(p99),
      time(max),
      '-',
    ]),
    [
      'counterfactuals',
      '-',
      time(counterfactuals.p50),
      time(counterfactuals.p99),
      time(counterfactuals.max),
      '-',
    ],
  ];
  return titled(
    `Track C, the packs that ship (${rules} rules): ${cases} cases of five profiles, ${withText} with a text`,
    ['', 'per case', 'p50', 'p99', 'max', 'cases/s'],
    rows,
  );
}
