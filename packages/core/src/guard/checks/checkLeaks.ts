import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';

/** Prompt, data and talk to the one who asked, none of which is for the reader. */
const LEAK = new RegExp(
  [
    String.raw`[{}]|"[A-Za-z_.]+"\s*:|\[[A-Za-z_.]+(?:[=:][^\]]*)?\]|<\/?[a-z|_]+>|<\|[^|]*\|>|\x60{3}|^#{1,6}\s|\*\*[^*]+\*\*`,
    String.raw`\b[a-z]+(?:[A-Z][a-z]+)+\b|\b[a-z]+_[a-z_]+\b|\b[a-z]+(?:\.[a-z]+)+\b(?=\s?[=:])|\b(?:symptom|triage|care|withheld|narrative|advice|level|person|severity|profile|schema|locale|notice|guidance)s?\b\s*[:=]`,
    String.raw`\b(?:system|assistant|user|prompt|instruction|output|json|null|undefined|template|slot|token|ChatGPT|GPT|Claude|LLM|AI)\b`,
    '(?:사용자|시스템|지시|규칙|명령|질문|입력)(?:\\s?(?:입력|질문|메시지|사항|문))?\\s?:|\\[(?:지시|시스템|입력|출력|조건|규칙|안내|요청)[^\\]]*\\]|시스템\\s?(?:지시|메시지|프롬프트|안내)|프롬프트|(?:지시|요청|주문|명령|말씀|부탁)하신\\s?(?:대로|조건|내용|형식|바|사항)|지시(?:사항|문|를\\s?따|에\\s?따|대로)|이전\\s?(?:지시|안내|명령|내용|규칙)[은는을를]?\\s?(?:모두\\s?)?(?:무시|잊)|무시하고|규칙을?\\s?(?:무시|어기)|(?:작성|생성|출력|재작성|요약|번역|수정)(?:한|된|하겠|합니다|해\\s?드|하였|했습|결과|문)|다시\\s?쓴\\s?(?:문단|글|문장)|(?:한|두|세)\\s?문단(?:으로|입|을|이)|문단(?:입니다|으로|을\\s?(?:작|쓰))|\\d+\\s?자\\s?(?:이상|이내|내외|안팎)|존댓말|반말로|말투로|아래\\s?(?:조언|내용|안내|정보|자료|JSON|데이터)|위\\s?(?:조건|지시|JSON|데이터|자료|정보)|다음은\\s[^.!?]{0,30}(?:문단|글|답변|안내문|요약|결과)|(?:인공지능|언어\\s?모델|챗봇|AI|모델)(?:으로서|로서|이므로|입니다|이라|로|인)|허락(?:해|합|하|받)|허용(?:해\\s?드|합니다)|사용자(?:의|가|는|께서|님)|입력(?:값|하신|된|\\s?데이터)|데이터(?:에|를|상|로)|분류기\\s?(?:출력|값)|답변(?:드리|입니다|을\\s?드|:)|네,\\s?(?:알겠|물론)|물론입니다|알겠습니다|도와드리겠|관리자\\s?(?:모드|권한)|개발자\\s?모드|탈옥|슬롯|템플릿|초안|버전\\s?\\d|참고:\\s|주의:\\s|(?:제목|본문|답|출력|결과|문단|안내문|조언)\\s?:\\s',
  ].join('|'),
  'gmu',
);

/** Instructions, data or machinery that leaked into the text. */
export function checkLeaks({ words }: Plan, text: string): Fault[] {
  return [...text.matchAll(LEAK)]
    .filter(([found]) => !words.includes(found))
    .map((match) => ({
      code: 'injection' as const,
      span: [match.index, match.index + match[0].length] as const,
    }));
}
