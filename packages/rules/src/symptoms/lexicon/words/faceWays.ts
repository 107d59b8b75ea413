import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Head, eyes and face: what one looks at, drinks or chews × what goes wrong. */
const DRINK =
  '물이 물 국물이 커피가 커피를마시면 양치물이 양치물도 침이 음료가 국먹는데 물마시는데 밥먹는데 양치하는데 먹을때';
const RUNS_OUT =
  '한쪽으로흘 한쪽으로줄 한쪽으로질 한쪽으로새 옆으로흘 옆으로새 왼쪽으로흘 왼쪽으로다흘 왼쪽으로새 오른쪽으로흘 오른쪽으로다흘 오른쪽으로새 입옆으로흘 입가로흘 입꼬리로흘 입꼬리로새';
const HALF_FACE = '얼굴반이 얼굴반쪽이 얼굴한쪽이 한쪽얼굴이 왼쪽얼굴이 오른쪽얼굴이 얼굴왼쪽이 얼굴오른쪽이';
const SAGS =
  '흘러내리 흘러내려 내려앉 축처 굳어버 굳었 안움직 말을안듣 내것이아 내얼굴같지 내것같지 남의살 마취한것 녹아내리';
const MAKE_FACE = '윙크 윙크도 윙크가 휘파람이 휘파람 휘파람도 빨대도 빨대를 촛불을';
const NO_FACE = '한쪽은안 한쪽만안 한쪽만되 한쪽만돼 못불 안불어 못빨 안빨 못꺼';
const ONE_EYE = '왼눈이 오른눈이 한쪽눈이 한쪽눈만 왼쪽눈이 오른쪽눈이 그쪽눈이';
const HEAD = '머리가 머리 골이 두통이 뒷골이 관자놀이가';
const SPLITS =
  '짓이겨 쪼개지 쪼개질 쪼개져 빠개지 빠개질 뽀개지 뽀개질 부서질듯 부숴질듯 터질듯 송곳질 송곳으로쑤 송곳으로찌 도끼로 드릴로 망치질 으깨지 조각날 흔들리게아 못견디게아';
const CHEW = '씹다 씹다가 씹는데 씹으면 씹을때 씹을때마다 씹다보면 오래씹으면 밥도씹다 밥씹는데 밥씹다';
const JAW_FAILS =
  '턱이아 턱이저 턱이뻐 턱이지 턱이땅 턱이당 턱근육이쥐 턱근육이 볼때기가저 볼이저리 쥐나 쉬고 쉬어 쉬엄 쉬었 말고쉬 마냐 멈춰 멈추 힘빠 아파서쉬 아파서멈';
const SEEN = '글자가 글씨가 간판이 표지판이 신호등이 신호등색이 차선이 자막이 숫자가 카톡이';
const SEEN_ILL =
  '번져 번지고 번지면서 뿌예 뿌얘 뿌옇 흐릿하게보 흐릿해 흐려보 흐려서 안읽혀 안읽힘 안보이기시작 휘어보 휘어져보 찌그러져보 울렁';
const IN_EYE = '눈앞에 왼눈에 오른눈에 한쪽눈에 왼눈은 오른눈은 왼쪽눈에 오른쪽눈에 그쪽눈에 눈앞이 한쪽눈은';
const VEIL =
  '안개가 안개낀 비닐한겹 비닐씌운 비닐한장 김서린 뿌연막 셔터 블라인드 우유탄 우유부은 젖은유리 기름막 막이낀 막씌운 검은점들이 날파리떼 커튼친 그림자가내려';
const SIDE = '한쪽이 왼쪽눈이 오른쪽눈이 왼눈이 오른눈이 한쪽눈이 눈도한쪽 눈한쪽이 다른쪽이';
const DIM = '뿌예 뿌얘 뿌옇 침침 깜깜 캄캄 가물가물 깜깜해';
const LIGHT =
  '빛이 빛만보면 햇빛이 햇빛만보면 불빛이 불빛만보면 형광등이 형광등만보면 모니터빛이 모니터불빛이 폰불빛이 밝은데만가면';
const HURTS_EYE =
  '바늘같 바늘처럼 찌르는 쏘는거 쏘는것 칼같 아파눈 눈물줄 눈을못 못쳐다 못보겠 고개를돌 얼굴을파묻 파고드';
const LOOKING = '곁눈질하 곁눈질을하 옆을보려 옆으로보려 위를보려 눈동자돌리 눈알굴리 눈굴리 눈돌리';
const LOOK_HURTS = '면통 면땅 면뻐근 면욱신 다아파 면찌릿';
const LIDS = '눈이 한쪽눈이 애눈이 눈꺼풀이 눈두덩이 눈두덩 윗눈꺼풀이';
const BALL =
  '탁구공 개구리눈 개구리처럼 붕어눈 자두만 호두만 계란만 메추리알만 골프공 밤톨만 만두처럼 찐빵처럼 두툼하게부';
const CHEEKS = '얼굴이 얼굴전체가 볼이 오른볼이 왼볼이 한쪽볼이 볼때기가 애얼굴이 애볼이';
const MOON =
  '맷돌 달덩이 사탕문것 사탕문거 알사탕문 두배됐 두배가됐 두배로부 풍선됐 럭비공 메주 빵빵해졌 빵빵하게부 팅팅 복어 부어서마스크 부어마스크';

export const FACE_WAY_SIGNS: WordList = {
  role: 'sign',
  classes: {
    palsy: `${combine(DRINK, RUNS_OUT)} ${combine(HALF_FACE, SAGS)} ${combine(MAKE_FACE, NO_FACE)} ${combine(ONE_EYE, '덜감기 덜감겨 다안감 반만감 감기질않')}`,
    headache_split: `${combine(HEAD, SPLITS)}`,
    new_head: `${combine('없던 전에없던 안앓던', '두통이 두통 편두통이')} ${combine('관자놀이가 관자놀이쪽이 왼쪽머리가 오른쪽머리가 머리만 골이', '며칠째 일주일째 열흘째 보름째 몇주째 새로', '아프 아파 지끈 쑤시 쑤셔 욱신')} ${combine('요몇주 요며칠 며칠전부터 열흘전부터 보름전부터 한달전부터', '관자놀이가 골이 뒷골이 두통이', '지끈 아프 아파 쑤시 쑤셔 욱신 흔들 생겼')}두통이란걸모르고 ${combine('이런두통은 이런두통', '난생첨 난생처음 평생처음')}`,
    jaw_claudication: combine(CHEW, JAW_FAILS),
    vision_words: `${combine(SEEN, SEEN_ILL)} ${combine(IN_EYE, VEIL)} ${combine(SIDE, DIM)}`,
    double: combine(
      '글자가 글씨가 차선이 신호등이 사람이 계단이',
      '겹쳐보 겹치고 겹쳐요 겹침 두줄로 네줄 세줄로 두개로보',
    ),
    dazzle: combine(LIGHT, HURTS_EYE),
    eye_move_word: `${combine(LOOKING, LOOK_HURTS)} ${combine('곁눈질을 곁눈질', '못해 못하')}`,
    lid_edema: combine(LIDS, BALL),
    face_buried: combine(CHEEKS, MOON),
  },
};
