import type { Locale } from '@skin-advise/core';

export const SEARCH_HELP: Readonly<Record<Locale, string>> = {
  ko: `skin-advise search "물음": 물음에 맞는 안내 글을 찾습니다. 내려받는 것도 서버도 없습니다.

사용법
  skin-advise search "염색하고 며칠 뒤에 펌 해도 돼요" --profile scalp
  skin-advise search "점이 커져요" --top 3 --format json
  skin-advise search "진료 예약은 어떻게 해요" --index my.index

      --index 파일                              들어 있는 글 대신 내 글에서 찾습니다 (skin-advise index --help)
  -n, --top 수                                  몇 편까지 (기본 5, 많아도 50)
      --profile scalp|face|score|lesion|mole    그 결과가 다루는 안내만
  -f, --format text|json                        json: [{id, conditions, topic, title, text, source, score}]
  -l, --lang ko|en                              화면의 말 (글은 한국어뿐입니다)

누가 묻는지 모르므로 사람에 따라 걸러 내지 않습니다. 임신·나이·알레르기에 따라 거른 안내는 결과와 함께 skin-advise 결과.json 으로 보세요.
`,
  en: `skin-advise search "QUESTION": finds guidance that answers a question. No download, no server.

Usage
  skin-advise search "염색하고 며칠 뒤에 펌 해도 돼요" --profile scalp
  skin-advise search "점이 커져요" --top 3 --format json
  skin-advise search "진료 예약은 어떻게 해요" --index my.index

      --index FILE                              among your own passages instead (skin-advise index --help)
  -n, --top N                                   how many at most (default 5, at most 50)
      --profile scalp|face|score|lesion|mole    only what that result looks at
  -f, --format text|json                        json: [{id, conditions, topic, title, text, source, score}]
  -l, --lang ko|en                              language of the frame (guidance is Korean only)

It does not know who asks, so nothing is left out for pregnancy, age or allergy: skin-advise result.json does that.
`,
};
