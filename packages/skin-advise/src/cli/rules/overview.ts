import type { Locale } from '@skin-advise/core';
import { COMMANDS } from './registry.js';

const EXAMPLE = `  pack: clinic
  version: 1.0.0
  profiles: [scalp]
  rules:
    - id: clinic.care.wash-diary
      kind: care
      when: { all: [severity.dandruff >= 2] }
      care: [clinic_wash_diary]
      because: A month of notes shows which shampoo helped.
      sources: [editorial]
      status: own_knowledge
  disable:
    - rule: scalp.care.dye-perm-gap
      because: Everyone who dyes gets our own leaflet.
  items:
    clinic_wash_diary: { kind: do, nature: habit, order: 56 }
  wording:
    ko:
      items:
        clinic_wash_diary:
          title: 감은 날 적어 두기
          text: 감은 날과 쓴 샴푸를 적어 두었다가 진료 때 보여 주세요.
      rules:
        clinic.care.wash-diary:
          because: 어떤 샴푸가 맞았는지는 적어 두면 알 수 있습니다.
`;

const KO = (commands: string) => `skin-advise rules: 규칙을 들여다보고, 내 규칙을 더하거나 바꾸거나 끕니다.

${commands}
      --help                   각 명령 뒤에 붙이면 그 명령을 설명합니다

내 규칙으로 안내하기
  skin-advise result.json --rules clinic.yaml      파일 하나, 폴더, 또는 여러 번
  skin-advise rules list --rules clinic.yaml       더한 것(+), 바꾼 것(~), 끈 것(-)을 함께 봅니다
  skin-advise rules explain clinic.care.wash-diary --rules clinic.yaml --for result.json

clinic.yaml
${EXAMPLE}
  overrides 아래에 있는 규칙은 같은 이름의 기본 규칙을 통째로 바꿉니다.
  한국어 글은 반드시 있어야 하고, 영어 글이 없으면 한국어로 보여 주며 그렇다고 말합니다.
  틀린 곳이 있으면 파일·줄·규칙과 함께 모두 알려 주고, 안내하지 않습니다 (끝나는 값 2).
`;

const EN = (commands: string) => `skin-advise rules: look at the rules, and add, replace or switch off rules.

${commands}
      --help                   after a command: explains it

Advising by rules of your own
  skin-advise result.json --rules clinic.yaml      a file, a folder, or several times
  skin-advise rules list --rules clinic.yaml       with what is added (+), replaced (~), switched off (-)
  skin-advise rules explain clinic.care.wash-diary --rules clinic.yaml --for result.json

clinic.yaml
${EXAMPLE}
  Rules under overrides replace the shipped rule of the same id as a whole.
  Korean words are needed; where there are no English ones the Korean are shown, and it is said.
  Mistakes are all told, each with file, line and rule, and nothing is advised (exit code 2).
`;

/** What `skin-advise rules` can do, with an example to start from. */
export function overview(locale: Locale): string {
  const rows = Object.values(COMMANDS).map(
    ({ usage, summary }) => `  skin-advise rules ${usage.padEnd(14)} ${summary[locale]}`,
  );
  return (locale === 'ko' ? KO : EN)(rows.join('\n'));
}
