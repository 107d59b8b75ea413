import { FORMATS, type Locale } from '@skin-advise/core';
import { SAMPLES } from './samples.js';

const KO = `skin-advise: 두피·피부 분류기의 결과를 이유가 있는 관리 안내로 바꿉니다. 진단이 아닙니다.

사용법
  skin-advise <결과.json | ->          결과 파일(또는 표준 입력)을 읽어 안내합니다
  skin-advise sample [이름]            들어 있는 예로 안내합니다 (${Object.keys(SAMPLES).join(', ')})
  skin-advise formats                  읽을 수 있는 결과 형식을 보여 줍니다
  skin-advise search "물음"             물음에 맞는 안내 글을 찾습니다
  skin-advise index                    내 안내 글로 색인을 만드는 명령을 보여 줍니다 (build, info)
  skin-advise guard 안내.json 글.txt    안내를 풀어 쓴 글이 안내를 벗어나지 않는지 봅니다 (skin-advise guard --help)
  skin-advise rules                    규칙을 들여다보는 명령을 보여 줍니다 (list, explain, facts)

예
  skin-advise sample
  skin-advise result.json --text "사흘 전 염색하고 두피가 가려워요" --explain
  skin-advise label.json --person META.json --format json --out advice.json
  skin-advise cam.json --item oil --polarity higher_is_worse
  curl -s $API/model | skin-advise -

나오는 것
  -f, --format text|json|md    터미널(기본), skin-advise/advice@1, Markdown
  -l, --lang ko|en             안내의 언어 (기본 ko)
  -o, --out 파일               파일로 씁니다. 오류가 나면 아무것도 쓰지 않습니다
      --explain                모든 이유와 달라지면 바뀌는 것을 보여 줍니다
      --no-guidance            함께 읽을 안내를 붙이지 않습니다
      --index 파일             함께 읽을 안내를 내 글에서 고릅니다 (skin-advise index --help)
      --store pinecone|pgvector [--namespace 이름 | --table 이름]
                               같은 것을 데이터베이스에서. 답이 없으면 안내만 나오고 그렇다고 알립니다
  -r, --rules 파일|폴더        내 규칙을 더하고 바꾸고 끕니다 (여러 번 쓸 수 있음, skin-advise rules --help)

결과가 말해 주지 않는 것
  -p, --person 파일            나이·임신·약 등 사람에 대한 정보 (AI-Hub META도 됩니다)
  -t, --text "글"              증상을 적은 글
      --format-in 이름         결과 형식을 알아내지 않고 정합니다
      --item 이름              이름 없는 점수 응답이 어느 항목인지 (oil, hydration, …)
      --polarity 값            점수의 방향: higher_is_worse, 또는 oil=higher_is_worse,hydration=higher_is_better
      --label-map 이름         번호로 온 분류의 이름표 (pi-buen-final, pi-buen-initial, pi-buen-seven)
      --label-order 순서       이름 없는 배열의 순서 (reversed, aihub, 또는 쉼표로 이은 이름)
      --grade-map 이름         none-mild-severe: 양호·경증·중증만 아는 분류기
      --confusion 파일         두피 등급의 혼동표: 항목마다 4×4 (행은 나온 등급, 열은 실제 등급, 행의 합 1)
  -h, --help    -V, --version

끝나는 값
  0 안내했음   1 뜻밖의 오류   2 입력이나 쓰임이 잘못됨 (어디가, 무엇이, 어떻게 고칠지 말합니다)
`;

const EN = `skin-advise: turns a skin or scalp classifier's result into advice with reasons. Not a diagnosis.

Usage
  skin-advise <result.json | ->        advise on a result file, or on standard input
  skin-advise sample [name]            advise on a shipped sample (${Object.keys(SAMPLES).join(', ')})
  skin-advise formats                  list the result formats it reads
  skin-advise search "QUESTION"        find guidance that answers a question
  skin-advise index                    show the commands that index passages of your own (build, info)
  skin-advise guard ADVICE TEXT        judge whether a text stays within its advice (skin-advise guard --help)
  skin-advise rules                    show the commands that look at rules (list, explain, facts)

Examples
  skin-advise sample --lang en
  skin-advise result.json --text "dyed three days ago and my scalp itches" --explain
  skin-advise label.json --person META.json --format json --out advice.json
  skin-advise cam.json --item oil --polarity higher_is_worse
  curl -s $API/model | skin-advise -

Output
  -f, --format text|json|md    terminal (default), skin-advise/advice@1, Markdown
  -l, --lang ko|en             language of the advice (default ko)
  -o, --out FILE               write to a file; after an error nothing is written
      --explain                all the reasons, and what would change them
      --no-guidance            without further reading
      --index FILE             further reading from passages of your own (skin-advise index --help)
      --store pinecone|pgvector [--namespace NAME | --table NAME]
                               the same from a database; where it fails the advice stands, and says so
  -r, --rules FILE|FOLDER      add, replace and switch off rules (repeatable; skin-advise rules --help)

What the result does not say
  -p, --person FILE            age, pregnancy, medicines, … (AI-Hub META works too)
  -t, --text "WORDS"           what the person writes about the symptoms
      --format-in NAME         the result's format, instead of detecting it
      --item NAME              which score an unnamed response is (oil, hydration, …)
      --polarity VALUE         higher_is_worse, or oil=higher_is_worse,hydration=higher_is_better
      --label-map NAME         the names of class indices (pi-buen-final, pi-buen-initial, pi-buen-seven)
      --label-order ORDER      the order of an unnamed array (reversed, aihub, or names with commas)
      --grade-map NAME         none-mild-severe: for classifiers that know only three grades
      --confusion FILE         confusion table of the scalp grades: 4×4 per item (row: reported, column: true, rows sum to 1)
  -h, --help    -V, --version

Exit codes
  0 advised   1 unexpected error   2 bad input or usage (says where, what, and what to do)
`;

export const help = (locale: Locale): string => (locale === 'ko' ? KO : EN);

/** One line per format. */
export function formatList(): string {
  const width = Math.max(...FORMATS.map(({ name }) => name.length));
  return FORMATS.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}\n`).join('');
}
