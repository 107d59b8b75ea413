import type { Locale } from '@skin-advise/core';

export const SEARCH_HELP: Readonly<Record<Locale, string>> = {
  ko: `skin-advise search "물음": 물음에 맞는 안내 글을 찾습니다. 따로 고르지 않으면 내려받는 것도 서버도 없습니다.

사용법
  skin-advise search "염색하고 며칠 뒤에 펌 해도 돼요" --profile scalp
  skin-advise search "점이 커져요" --top 3 --format json
  skin-advise search "진료 예약은 어떻게 해요" --index my.index

      --index 파일                              들어 있는 글 대신 내 글에서 찾습니다 (skin-advise index --help)
      --store pinecone|pgvector                 데이터베이스에 담은 내 글에서 뜻으로 찾습니다
      --namespace 이름, --table 이름            그 데이터베이스 안의 자리
  -n, --top 수                                  몇 편까지 (기본 5, 많아도 50)
      --profile scalp|face|score|lesion|mole    그 결과가 다루는 안내만
  -f, --format text|json                        json: [{id, conditions, topic, title, text, source, score}]
      --embedder small|e5|e5-ko|kure|bge-m3     뜻을 견주는 모델 (기본 small). 나머지는 npm install @huggingface/transformers@4
                                                가 필요하고, e5(135 MB)와 bge-m3(590 MB)는 처음에 내려받습니다
      --embedder-path 폴더                      내려받지 않고 이 폴더의 모델을 씁니다 (e5-ko와 kure는 꼭 필요합니다)
  -l, --lang ko|en                              화면의 말 (글은 한국어뿐입니다)

누가 묻는지 모르므로 사람에 따라 걸러 내지 않습니다. 임신·나이·알레르기에 따라 거른 안내는 결과와 함께 skin-advise 결과.json 으로 보세요.
`,
  en: `skin-advise search "QUESTION": finds guidance that answers a question. No download and no server unless you ask for them.

Usage
  skin-advise search "염색하고 며칠 뒤에 펌 해도 돼요" --profile scalp
  skin-advise search "점이 커져요" --top 3 --format json
  skin-advise search "진료 예약은 어떻게 해요" --index my.index

      --index FILE                              among your own passages instead (skin-advise index --help)
      --store pinecone|pgvector                 among your own passages in a database, by meaning
      --namespace NAME, --table NAME            the place in that database
  -n, --top N                                   how many at most (default 5, at most 50)
      --profile scalp|face|score|lesion|mole    only what that result looks at
  -f, --format text|json                        json: [{id, conditions, topic, title, text, source, score}]
      --embedder small|e5|e5-ko|kure|bge-m3     compares meaning (default small). The others need
                                                npm install @huggingface/transformers@4; e5 (135 MB) and bge-m3 (590 MB) are fetched first
      --embedder-path FOLDER                    use the model in this folder, fetch nothing (e5-ko and kure need it)
  -l, --lang ko|en                              language of the frame (guidance is Korean only)

It does not know who asks, so nothing is left out for pregnancy, age or allergy: skin-advise result.json does that.
`,
};
