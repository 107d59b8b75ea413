import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Skin and eyes that change colour: where × which hue, and what one has not done to get it. */
const BRUISES =
  '멍이 멍 멍도 멍까지 멍만 새멍 새멍이 피멍이 시퍼런자국이 퍼런게 퍼런자국이 시퍼런게 푸른자국이 시퍼런꽃이 시퍼런점들이';
const KEEP_COMING =
  '매일생 매일새로 매일발견 하나씩추가 하나씩늘 주렁주렁 자꾸생 막생기 막생깁 번갈아나 늘어나 늘어납 쌓이 생겨쌓 빠지질않고계속새 계속새로 돌아가며 저절로여러개 저절로생 이유없이생 여기저기들고 점점이 급증 들기시작';
const NOTHING_DONE =
  '아무일없는데 아무일도없는데 찧은적이없 넘어진일도없 넘어진일도읎 박은데도없 건들지도않 건드리지도않 가만히만있 가만있어도 가만있다가도 그냥가만있어도 맞은적없고 사유불명 운동안하는데 마사지도안받 살짝만닿 넘어지는데가아니 핸드백멘자리도 시계찬자리도 혈압재고나면 누가때린듯';
const WHITES =
  '눈흰자 눈흰자가 눈흰자위가 흰자 흰자가 흰자위가 흰자까지 눈동자옆이 눈동자옆흰데가 눈가안쪽이 공막 눈이 눈도 눈 눈까지 눈색이';
const YELLOWS =
  '누렇대 누렇다네 누렇다고 노랗대 노랗다고 노오란 노오랗 레몬색 계란노른자 달걀노른자 노른자래 누리팅팅 노리끼리 누르끼리 누르딩딩 황염 황색 황토색 겨자 노래져있 노래져 심슨 단무지 은행잎';
const FACES =
  '얼굴이 얼굴 얼굴색이 얼굴빛이 안색이 살결도 살결이 살색이 피부가 온몸이 다리까지 이제다리까지 배까지 몸까지';
const YELLOW_SKIN =
  '누렇고 누렇게떴 누렇게뜬 누래져 누래졌 노래졌 노래지 황토색 카레색 단무지색 달걀노른자 치자색 레몬색 개나리색';
const TREATED_SITE =
  '코 코끝 코끝이 콧등이 콧볼이 콧대 입술주사놓은데만 입술 입술이 입가가 미간이 미간 미간색이 미간부터이마까지 이마가운데가 이마 볼이 볼한쪽이 볼에 턱끝이 턱끝 인중이 눈밑이 관자놀이 관자놀이필러맞은데가 팔자 맞은데가 맞은데만 맞은쪽만 주사맞은데가 시술부위가 필러맞은데가';
const BLOODLESS =
  '하얗게질 하얗게변 하얗게됐 하얘지고 하얘졌 하얘지더 허옇게질 허옇게변 희게됐 희다못해 핏기가싹 핏기쏙 핏기가쏙 핏기없 핏기가없 핏기가가 분필색 분필처럼 종이처럼 종이장처럼 창호지 창호지같 유령색 시체처럼 시체색 밀가루뿌린것처럼 밀가루바른 희멀겋 희뜩희뜩 창백 혈색이안돌 혈색이안 색이죽었 색이싹빠 색이빠 색이안돌 투명해보';
const BRANCHED =
  '나뭇가지 나뭇가지처럼 나뭇가지같은 나뭇잎맥 잎맥 실뿌리 실뿌리같은 지도처럼갈라 갈라진보랏 얽힌줄 얽힌보라 번개모양 강줄기 뿌리모양 거미줄';
const BURNT = '덴데 덴데가 덴자리 덴자리가 데인데가 데인자리가 디인데가 덴살이 덴데살이 팔뚝이 불에데연손이';
const COOKED =
  '분필색 창백 하얗게번들 하얀게번들 허옇고감각 허옇고안 뿌옇고뻣뻣 뿌옇고안아 익은계란흰자 삶은계란흰자 계란흰자 흰가죽 흰가죽장갑 가죽같고 하얗고딱딱 희고딱딱 허영허 시커멓고흰 밀랍같';
const DARK =
  '까만 검은 검정 까망 깜장 꺼먼 꺼멍 시커먼 새까만 까맣게탄 까마이탄 숯같은 탄자국같은 석탄같은 검정콩같은 거멍헌 타들어간';
const SCABS = '딱지 딱지가 딱쟁이 껍질 껍질이 더께 더껑이 더껑이가 죽은살 가피 부스럼';

export const COLOUR_SIGNS: WordList = {
  role: 'sign',
  classes: {
    jaundice: `${combine(WHITES, YELLOWS)} ${combine(FACES, YELLOW_SKIN)} 공막황염 눈흰자색이이상 흰자가왜이러 흰자보고 ${combine('소변이 오줌이 소변은 오줌은', '간장 간장색 진밤색 진한갈색 콜라 홍차색 밤색')} 노오란눈`,
    livedo_word: `${combine(TREATED_SITE, '그물 거미줄 얼룩이졌 보라무늬')} ${combine('보라색 보랏빛 보랏금 보라선 푸르딩딩 자줏빛 보라', BRANCHED)} ${combine(BRANCHED, '보라 보라선 보랏금 보라색 자국이올 퍼지는보라 갈라져퍼지는보라')}`,
    char_skin: combine(BURNT, '까맣게탔 시커멓게탔 숯처럼 까맣게굳 탄고기'),
    cooked_white: combine(BURNT, COOKED),
    eschar: `${combine(DARK, SCABS)} ${combine('검정콩만한 검정콩반쪽같은 숯같은 석탄처럼 탄자국같은', '딱지 딱지로 검은점같은딱지 검고')} 속은까맣게죽은살 까맣게죽은살같은`,
  },
};

export const COLOUR_MARKS: WordList = {
  role: 'mark',
  classes: {
    bruise_crop: combine(BRUISES, KEEP_COMING),
    no_injury: NOTHING_DONE,
    filler_blanch: combine(TREATED_SITE, BLOODLESS),
    proc_site:
      '필러 콧대맞고 코맞자마자 코맞고 턱주입 주입하고 주사놓은데 필러맞은 실리프팅 콜라겐주사 맞고나오는길 맞은쪽만 하이코 필러넣고 시술5h',
    drained:
      '혈색이안 혈색이안돌 색이안돌 돌아오는데십초 붉은기가돌아오는데 반대쪽은분홍 반대쪽은사람색 내살같지않',
    outing:
      '들에나갔 감귤밭 감귤밭에서 억새밭 나물뜯고 풀베고 산에자주 밭에서일해 고구마캐고 추수끝내 캠핑장 등산동호회 벌레때문이라고 밭일하',
    no_pain_said:
      '안아프대 안아프다고 안아픈게더 안아프니 아프지도않으시 통증은오히려없 오히려안아 찔러도모르 찔러도모르겠 꼬집어도모르 눌러도안아 아프질안 아픔이없 핀프릭무반응',
    burnt_hand: '덴데 덴자리 디인데 데어갖고 스팀에익은 불에탄옷 기름에담겼 불에데연',
  },
};

/** Hues that are none of these. */
export const COLOUR_MASKS: WordList = {
  role: 'mask',
  classes: {
    hue_joke: '미백시술 피부톤이노란 노란조명 누렇게뜬파데 누런파데 선크림이누렇게 뱀파이어처럼하얗',
  },
};
