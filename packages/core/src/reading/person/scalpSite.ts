const SITES: Readonly<Record<string, string>> = { TH: '정수리', LH: '좌측두', RH: '우측두', BH: '후두부' };

/** The part of the head an AI-Hub location code stands for. */
export function scalpSite(code: string): string | undefined {
  const known = code.trim().toUpperCase();
  return Object.hasOwn(SITES, known) ? SITES[known] : undefined;
}
