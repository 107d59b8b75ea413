import type { Locale } from '@skin-advise/core';

export const GUARD_HELP: Readonly<Record<Locale, string>> = {
  ko: `skin-advise guard 안내.json 글.txt: 안내를 풀어 쓴 글이 그 안내를 벗어나지 않는지 봅니다. 누가 썼는지는 묻지 않습니다.

사용법
  skin-advise result.json --format json --out advice.json
  skin-advise guard advice.json paragraph.txt
  echo "샴푸는 주 2회면 충분해요." | skin-advise guard advice.json - --format json

  -t, --text "글"              그 사람이 적은 글 전부. 없으면 안내에 옮겨 적힌 말만 그 사람의 말로 봅니다
  -f, --format text|json       json: {ok, findings: [{code, span, found, message}]} (span은 UTF-16 자리, 끝은 빼고)
  -l, --lang ko|en             이 도움말의 말 (이유는 안내의 언어로 말합니다)

끝나는 값
  0 보여도 됨   1 벗어난 곳이 있음   2 입력이나 쓰임이 잘못됨
`,
  en: `skin-advise guard ADVICE.json TEXT.txt: judges whether a text that phrases an advice stays within it, whoever wrote it.

Usage
  skin-advise result.json --format json --out advice.json
  skin-advise guard advice.json paragraph.txt
  echo "샴푸는 주 2회면 충분해요." | skin-advise guard advice.json - --format json

  -t, --text "WORDS"           all that the person wrote; without it only the quotes in the advice are known to be theirs
  -f, --format text|json       json: {ok, findings: [{code, span, found, message}]} (span in UTF-16 units, end exclusive)
  -l, --lang ko|en             language of this help (reasons are given in the language of the advice)

Exit codes
  0 may be shown   1 refused   2 bad input or usage
`,
};
