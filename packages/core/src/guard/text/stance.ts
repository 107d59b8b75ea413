/** What a sentence makes of an action or a thing: to do it, to leave it, or neither (a reason, a wish, a condition). */
export type Stance = 'do' | 'dont' | 'none';

const DONT = [
  /지(?:는|도|를|들|만|좀|까지)?\s*(?:좀\s)?(?:마|말|맙|않|못)/u,
  /지도(?=[,\s])/u,
  /(?:으)?면\s*(?:안|큰일|곤란|못)/u,
  /서는\s*안/u,
  /(?:피하|피해|피할|피합|삼가|삼갈|삼간|금지|금물|그만|멈추|멈춰|중단|자제|참아|참자|참으|참고|미루|미뤄|접어|넣어\s?두|치워|내려놓|벗(?:어|고|으|기)|멀리|제외|조심)/u,
  /(?:^|[\s,은는도을를])(?:잠시 |잠깐 |당분간 |다 )?(?:쉬(?:세|어|셔|시|고|기|는|면|자|도|었)|쉽니다|쉴 |쉬$)/u,
  /(?:말고|말자|말기|말아|말라|마세요|마셔요|마십시오|마시고)/u,
  /(?:^|\s|은|는|을|를)(?:안|못)\s(?=[가-힣]{1,6}(?:요|고|기|다|는|게|도|아|어))/u,
  /(?:없이|대신|아니라|아니에요|보다(?:는)?\s)/u,
  /(?:을|를|는|은|도)\s(?:스스로 |마음대로 |함부로 |잠시 )?(?:끊|빼(?:고|세|주|기|둔|두)|줄이|거르|거릅)/u,
  /필요(?:가|는|도)?\s*없/u,
  /권하지|좋지\s*않|맞지\s*않|쓰지\s*않|해롭|독이\s/u,
];
const NONE = [
  /고\s(?:나서|난|나면|나니)|(?:한|된|산|쓴)\s지\s|^\s?(?:뒤|후|전|부작용|탓)|[가-힣]\s(?:뒤|후|다음)의|던\s|잖/u,
  /고\s*싶/u,
  /(?:으|시)?면(?!\s*(?:됩|돼|되|될|좋|충분|안|괜찮|큰일|곤란|못|서|역|장|제))(?=[\s,은는서])/u,
  /더라도|(?:아|어|여|해|워|와|봐|져|려|도록)도(?=[,\s])(?!\s*(?:됩|돼|되|괜찮|좋|무방|상관|늦지))/u,
  /지만(?=[,\s])|(?:는|은|인|한|운)데(?:도|요)?(?=[,.\s])|니까(?=[,.\s요])|거든요?|때문|탓|서인지|아서예요|어서예요|라서|느라/u,
  /(?:을|를|릴|될|갈|할|쓸|볼|날)\s*(?:까|수도)/u,
  /(?:았|었|였|했|렸|졌|왔|갔|썼)(?:다|어|는|던|습|지|을|으|고)/u,
  /(?:이유|까닭|동안|전에|때(?:마다|는|에|만)?[,\s])/u,
];
/** 바르면 빨리 가라앉아요 recommends, whatever its grammar. */
const PRAISED =
  /면\s(?!안|못)[^.!?]{0,14}(?:가라앉(?!지)|좋아(?:져|지|집|요)|좋으니|좋습|좋아요|나아(?:져|지|집)|빨라|빨리|편해|줄어|도움|순환|덜\s|개운|시원해|맑아|매끈|부드러워|진정|충분|괜찮)(?!도|지만|져도|.{0,8}(?:같아도|것\s같|듯해도|수\s없))/u;

const DO = [
  /세요|셔요|십시오|십쇼|시오\b|시길|시기\s*바|시고|시며|시되|시죠|실게요|십니다|시면서/u,
  /(?:으|시)?면\s*(?:됩|돼|되|될|좋|충분|괜찮)/u,
  /도\s*(?:됩|돼|되|될|괜찮|좋|무방|상관\s*없)/u,
  /(?:아|어|여|해|워|와|봐|줘|둬|가|나|려|러|라|켜|펴|껴|겨|쳐)\s?(?:요|줘|주|보|봐|두|둬|놓|라)(?=[요자고세면시기며.,\s!아어])/u,
  /자(?=[.,!\s]|고)|읍시다|ㅂ시다/u,
  /기(?=[.,)\s]|예요|입니다|부터|까지|만)(?!\s?(?:전|때문|쉽|쉬|어렵|힘|싫|쉬워|시작|마련))/u,
  /고(?=[,\s])|며(?=[,\s])|면서(?=[,\s])/u,
  /(?:은|ㄴ|한|운|린|난|낸|뺀|닦은|른|친|킨)\s*(?:다음|뒤|후)(?!로|으로|에나|에야)/u,
  /(?:는|을|은|ㄴ)\s*(?:게|것이|것도|편이|정도는)\s*(?:더 |제일 |가장 )?(?:좋|낫|도움|괜찮|방법|안전)/u,
  /습니다|ㅂ니다|합니다|됩니다|줍니다|둡니다|씁니다|릅니다|예요|에요|해요|돼요|아요|어요|네요|(?:은|는|한|을)\s것(?:이에|입)/u,
];

/** Where the first of these stands in the rest of a sentence. */
const first = (patterns: readonly RegExp[], rest: string) =>
  Math.min(...patterns.map((pattern) => pattern.exec(rest)?.index ?? Number.POSITIVE_INFINITY));

/** Whether what stands right behind a stem refuses it: 바르+지 마세요, 씻+지 않아도, 찍+을 필요 없어요. */
export const isRefused = (sentence: string, stemEnd: number): boolean =>
  /^\s?없이|^[가-힣]{0,2}지(?:는|도|를)?\s*(?:마|말|않)|^(?:으)?면\s*안|^(?:으|ㄹ|을|를|할|을)?\s?(?:필요|것까지)(?:가|는|도)?\s*없/u.test(
    sentence.slice(stemEnd, stemEnd + 14),
  );

/**
 * The stance of the first predicate at or after an offset: 발라 주세요 is do, 바르지 말고 dont, 바르면 따가워요 none.
 * A chain (뜯거나 짜지 마세요) takes that of the predicate it ends in.
 */
export function stanceAt(sentence: string, offset: number): Stance {
  const rest = sentence.slice(offset);
  const praised = first([PRAISED], rest);
  const [dont, none, doing] = [first(DONT, rest), first(NONE, rest), first(DO, rest)];
  if (Math.min(dont, doing, praised) === Number.POSITIVE_INFINITY) return 'none';
  if (dont <= none && dont <= doing + 1) return 'dont';
  if (praised <= none + 2 && praised < dont) return 'do';
  return none <= doing ? 'none' : 'do';
}
