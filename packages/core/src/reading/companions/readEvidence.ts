import type { Evidence, Finding } from '../../vocabulary/case.js';
import type { Profile } from '../../vocabulary/profile.js';
import { claimLabels } from '../labels/claimLabels.js';
import { fail } from '../shape/fail.js';
import { isRecord } from '../shape/isRecord.js';
import { recordRows } from '../values/recordRows.js';
import { readCam } from './readCam.js';

/** Puts each piece of evidence on the finding it belongs to; pieces for what was not reported are returned as unused. */
export function readEvidence(
  value: unknown,
  path: string,
  profile: Profile,
  findings: readonly Finding[],
): { findings: Finding[]; unused: string[] } {
  if (isRecord(value) && Object.keys(value).length === 0) return { findings: [...findings], unused: [] };
  const pieces = new Map(
    claimLabels(profile, recordRows(value, path)).map(({ code, row }) => [
      code,
      readPiece(row.value, row.path),
    ]),
  );
  const reported = new Set(findings.map(({ condition }) => condition));
  return {
    findings: findings.map((finding) => {
      const evidence = pieces.get(finding.condition);
      return evidence ? { ...finding, evidence } : finding;
    }),
    unused: [...pieces.keys()].filter((code) => !reported.has(code)).map((code) => `evidence.${code}`),
  };
}

function readPiece(value: unknown, path: string): Evidence {
  if (isRecord(value) && typeof value.kind === 'string') {
    const { kind, image, cam } = value;
    if (image === undefined || typeof image === 'string') {
      return {
        kind,
        ...(image === undefined ? {} : { image }),
        ...(cam === undefined ? {} : { cam: readCam(cam, `${path}.cam`) }),
      };
    }
  }
  return fail({
    code: 'bad_evidence',
    message: 'A piece of evidence cannot be read',
    path,
    value,
    expected: '{ "kind": "gradcam", "image": path or URL }',
    hint: 'Leave it out when there is none',
  });
}
