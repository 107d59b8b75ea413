import { CONDITIONS } from '../../vocabulary/condition.js';
import type { Profile } from '../../vocabulary/profile.js';
import { foldLabel } from './foldLabel.js';

const tables = new Map<Profile, ReadonlyMap<string, string>>();

/** The code of a label within a profile: codes, Korean and English names and aliases alike; undefined when not known. */
export function findLabel(profile: Profile, label: string): string | undefined {
  const table = tableOf(profile);
  return table.get(foldLabel(label)) ?? bothNames(table, label);
}

/** `흑색종 (Melanoma)`: known when one of the two names is, unless they name different conditions. */
function bothNames(table: ReadonlyMap<string, string>, label: string): string | undefined {
  const match = /^([^()]+)\(([^()]+)\)[^()]*$/.exec(label.slice(0, 200).normalize('NFKC'));
  if (!match) return undefined;
  const codes = new Set([match[1]!, match[2]!].flatMap((part) => table.get(foldLabel(part)) ?? []));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function tableOf(profile: Profile): ReadonlyMap<string, string> {
  const known = tables.get(profile);
  if (known) return known;
  const table = new Map<string, string>();
  for (const { code, ko, en, aliases } of CONDITIONS[profile]) {
    for (const name of [code, ko, en, ...aliases])
      if (!table.has(foldLabel(name))) table.set(foldLabel(name), code);
  }
  tables.set(profile, table);
  return table;
}
