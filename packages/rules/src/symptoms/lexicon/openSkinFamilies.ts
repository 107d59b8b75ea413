import { combine } from './combine.js';
import type { WordList } from './Lexicon.js';

/** Skin that fills, breaks, hollows out or falls: its shape × what became of it. */
const ROUND =
  '동글 동글동글 똥글똥글 동그란 동그랗게 동글납작 둥글납작 딱동그랗게 콕콕 쏙쏙 송송 핀으로 송곳으로 송곳으로콕콕 바늘로 도장 펀치로 파먹은 벌집처럼 단추처럼 컵처럼';
const HOLLOWED =
  '파인 패인 파였 패였 파여 패여 팬 패있 헌데 헌자리 헌구멍 뚫은 뚫린 찍은 찍어놓은 찍은듯 판것 판듯 듯한헌 듯이헐 파여요 파였어';
const PIT = '웅덩이 홈 구덩이 곰보 분화구 핀홀';
const PIMPLES =
  '여드름이 여드름 여드름자리가 여드름자리가다 여드름터진자리가 여드름터진곳마다 볼여드름이 등여드름이 어깨여드름이 가슴여드름이 가슴가운데여드름이 화농이 화농이죄다 화농이이번주에한꺼번에 여드름하나하나가 여드름들이 여드름들이헐 곪던게 곪던게한꺼번에 곪던애들이 곪던애들이이번주부터';
const LAID_OPEN =
  '까맣게썩 썩어들 궤양처럼 궤양으로 피떡 문드러 문드러지면서 뭉그러 죄다뭉그러 상처구멍 살점파인 살점이 살이드러 헐어터 벌어졌 벌어지면서피 까져서핏덩 갑자기함몰 까진상처로 죄까진상처 시커먼껍데기 폭탄맞은 파먹히듯 다까져티셔츠 다까져피';
const BIGLY =
  '크게 큼직하게 커다랗게 딱딱하게 딴딴하게 단단하게 빵빵하게 멍울처럼커다랗게 딱딱하고크게 둥그렇게';
const FESTERS = '곪다 곪아 곪았 곪은 곪더니 곪아서';
const WHOLE_SKIN =
  '살갗이란살갗은 살이란살은 몸띠가 몸뚱아리가 온몸피부가 피부가전체가 목아래론전부 목아래로전부 두피부터발가락까지 얼굴부터다리까지 등배다리얼굴다 몸도다똑같 온데가다 몸이전부 전신이다 구석구석';
const LEFT_OVER = '하얀살이 살색이 멀쩡한살이 성한데가 성한살이 본래살색이';
const WELT_SPOT =
  '부푼반 부푼반이 부풀은게 부푼거 부푼게 부푼판 부푼판들이 부푼자리 붉게부푼 솟은자리 솟은자리가 부었던데 부었던데마다 한번난자리 한번난자리가 한번나면 올라온게데인듯 몸에난건';
const LASTS =
  '하루를꼬박 하루꼬박 이틀썩 이틀은부어 이틀이지나 이틀지나 36시간째 30시간경과 40시간 40시간은 요지부동 하루반지나야 하루지나도안 수요일인데금요일 목요일에난게토요일 어제도오늘도 이틀있다꺼';
const SOFT_AS =
  '물만두 물베개 물침대 물혹 물캉 물캉물캉 썩은홍시 찐빵같은혹 호빵같이부 스펀지처럼꺼 둥둥뜬 흔들리는덩어리 흔들거리는덩어리 손가락이쑥 쑥들어갈 쑥드가 쑥들어가고 물러지 물러졌 푹푹꺼 뭉클 무르게곪 말랑하게튀 푹신한쿠션';

export const OPEN_SKIN_SIGNS: WordList = {
  role: 'sign',
  classes: {
    punched: `${combine(ROUND, HOLLOWED)} ${combine('작은 쪼끄만 쪼그만 깨알만한 볼펜끝만한 좁쌀만한 쌀알 동그란', PIT)} 쌀알구멍 쪼꼬만구멍같은상처 구멍같은상처 곰보같이 핀홀처럼 파인데마다피 까만점처럼파였 도장찍은듯헐 패인상처들 터진데가쏙쏙`,
    ulcer_acne: combine(PIMPLES, LAID_OPEN),
    boil: `${combine(BIGLY, FESTERS)} 헌디가크게 속에고름이꽉 안에고름이꽉`,
    kerion: `고름혹 고름물혹 물컹한고름 물렁한고름혹 머리버짐이곪 kerion의심 파동성종괴`,
    erythroderma_word: combine(
      '온몸이 온몸피부가 몸이 몸띠가 전신이 피부가전부',
      '홍당무색 익은새우색 삶은문어 삶은새우 고추장바른',
    ),
    no_sound_skin: `${combine('남은 어디한군데 한군데도', LEFT_OVER, '없 겨드랑이 안남')} 살색인데가없 살색인곳이없 안붉은데보다훨씬 뻘겋지않은데보다 성한살이손바닥 빨간잠수복입은`,
    red: '삶은문어 익은새우 삶은새우 홍당무색 고추장바른',
    welt: WELT_SPOT,
    blister:
      '투명한물집 맑은물집 말간물집 물들이잡힌 물이잡혔 물잡혀수다 물잡현 물집밭 물방울이송송 부르터서물 수포떼',
  },
};

export const OPEN_SKIN_VERBS: WordList = {
  role: 'verb',
  classes: { soft: SOFT_AS },
};

export const OPEN_SKIN_MARKS: WordList = {
  role: 'mark',
  classes: {
    water_within: `${combine('안에 속에 속이 밑에 그안에', '물 물이비 물만 비치는물')} 물이비쳐 물이비치 물든것들 물이든 물이들었 물이들더 물이고이 물이고였 물고였 물이군데군데 군데군데물이 물만나오 물이한숟갈 물이주룩 물이쪼르륵 속이비치는물`,
    thin_film:
      '부르터 부르트 볼록볼록 오돌오돌 포도알 콩만 말랑말랑 송송 바늘로 땄더니 콕하니 툭건드리니 부풀더니물 아직안터진',
    cluster: '벌떼처럼 물집떼 우글우글 빽빽 빽빽하 포개져 쌀알처럼뭉 무리지 모임 빼곡',
    lump_size: '대추알 매실만 땅콩만 탱자만 포도알만 주먹의반 자두만한 밤톨 오백원만 500원만',
    throbbing: '벌떡벌떡 심장이뛰는 심장처럼 심장뛰듯 맥이뛰 쿵쾅',
    cannot_bear:
      '앉지도못 앉기못 앉으면윽 앉을때마다송곳 속옷닿으면 닿으면지옥 닿지도못 기겁을하고울 걸음이어기적 고개돌릴때악 기침만해도울 얼음대고있',
    this_here: '이거 이게 이것도',
    each_lasts: LASTS,
    dark_after:
      '멍꽃 멍빛 멍빛도 멍색 멍마냥 갈색멍 청동색자국 누런녹물 퍼런테두리 시퍼렇게죽 푸르스름한그림자 파란색남 가운데가피멍 빠지면피멍 누렇게멍',
    all_over: WHOLE_SKIN,
    foot_harm:
      '너덜너덜 살점이떨어 살이패 살이패였 백혔 박혀곪 뚫고들어 헐어갖 헐엉 헐어있 물찬게터 깊이파서 살점떨어 까진거놔',
  },
};

export const OPEN_SKIN_PLACES: WordList = {
  role: 'site',
  classes: {
    at_foot:
      '발가락옆구리 엄지발가락옆구리 새끼발가락옆 발볼 발날 발가락살 발허리 발모가지 발가락밑 발가락옆 발복숭아뼈 복숭아뼈옆',
    at_sole: '엄지발가락밑 발가락밑살 발빠닥 발바당',
    at_heel: '뒤꿈치살 뒤꿈치뼈',
  },
};

/** Fluid and sores that are none. */
export const OPEN_SKIN_MASKS: WordList = {
  role: 'mask',
  classes: {
    water_like: `${combine('물찬 물이찬 물이차', '느낌 듯촉촉 듯이촉촉 것처럼출렁')} 물광 물집많은동네 마음의종기 그릇종기 도자기종기 콧속이헐`,
  },
};
