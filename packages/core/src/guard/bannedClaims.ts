/** Claims that no text of ours may make, in either language: naming a disease as certain, curing, reassuring, stopping a medicine. */
export const BANNED_CLAIMS: readonly { readonly code: string; readonly pattern: RegExp }[] = [
  {
    code: 'diagnosis',
    pattern:
      /확진|진단(?:됩니다|되었습니다|입니다|:)|(?:암|흑색종|건선|아토피|백선)입니다|you have (?:cancer|melanoma|psoriasis)/iu,
  },
  { code: 'cure', pattern: /완치|100\s?%|뿌리\s?뽑|확실히 낫|반드시 낫|guaranteed|will cure/iu },
  {
    code: 'reassurance',
    pattern:
      /안심(?:하|해)|걱정(?:하지 않으셔도|할 필요|하실 필요|\s?마세요)|양성이니|안전합니다|nothing to worry/iu,
  },
  { code: 'no_side_effects', pattern: /부작용(?:이|은)?\s?(?:전혀\s?)?없|no side effects/iu },
  {
    code: 'stop_medicine',
    pattern:
      /(?:처방(?:약|받은)?[^.]{0,20}|복용(?:을|하던)?[^.]{0,10}|약을?\s?)(?:끊으세요|중단하세요|중지하세요|그만\s?드세요)|stop taking your/iu,
  },
];
