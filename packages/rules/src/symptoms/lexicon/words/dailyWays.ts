import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** What one did, took or put on, and everyday looks of skin and hair, in the words of a chat. */
const HOT =
  '라면물 라면물을 라면국물을 뜨거운국물 국솥을 끓는물을 뜨거운물을 육수통에 튀김솥에 기름솥에 뜨거운커피를 찌개를 국냄비를 정수기온수에';
const SPILT = '엎었 엎어 엎질렀 엎질러 쏟았 쏟아 뒤집어썼 손이들어 손빠 팔빠 팔이들어 데였 데었 데임';
const IN_THE_SUN =
  '제주도가서 바다가서 물놀이하고 물놀이다녀와서 해수욕하고 서핑하고 등산하고 골프치고 모내기하고 밭일하고 낚시하고 휴가가서 워터파크다녀와서 나시입고 반팔입고 휴가다녀와서';
const TANNED =
  '다타 탔어 탔는데 타서등 타서어깨 타서빨 타서화끈 타서껍 목뒤가익 어깨가타 어깨가익 어깨껍질 등이익 홀랑타 벌겋게익 빨갛게익 껍질까 껍질이벗';
const NEST = '벌집 땅벌집 말벌집 벌통 벌집을 땅벌집을 말벌집을';
const WET_HAND =
  '젖은손으로 콘센트만지다 전선만지다 믹서기잡다 플러그꽂다 콘센트꽂다 드릴쓰다 전구갈다 공구만지다 용접하다';
const ZAP = '찌릿 찌리릿 퍽 펑 튕겨 지지직 스파크 번쩍';
const CRITTER = '벌레가 통통한벌레가 까만벌레가 다리달린게';
const DUG_IN = '박혀서 박혀있 파고들어 안떨어져서떼 붙어서핀셋 살에박';
const KIT = '점빼는크림 점빼는연고 점빼는펜 점제거크림 점제거펜 사마귀크림 쥐젖크림';
const SHARP = '마늘 마늘을 식초 식초를 빙초산 빙초산을 소다 소다를 양잿물 양잿물을';
const SPOT = '점에 사마귀에 쥐젖에 검버섯에 잡티에';
const TEST = '임테기 임테기에 임테기했는데 방금임테기했는데 테스트기 테스트기에 편의점테스트기 임신테스트기';
const POSITIVE = '진하게나 선명하게나 선이두 희미하게한줄더';
const DRUG =
  '새로받은약 새로타온약 치과약 치과약한봉지 항생제 소염제 감기약 한약 여드름약 피부과약 통풍약 보충제 다이어트약 약';
const SINCE =
  '먹은뒤로 먹은뒤부터 먹고나서부터 먹고부터 먹고부터인가 먹기시작한뒤로 먹기시작하고 먹기시작하면서 먹은다음날 먹은지이틀 먹은지사흘 털어넣고나서 새로처방받고';
const GIVEN = '새로산 친구가준 처음쓰는 처음써본 바꾼 선물받은 올영에서산 샘플로받은';
const POTION = '크림 앰플 토너 샴푸 세럼 팩 로션 선크림 쿠션 파데 클렌징 스킨';
const FALL_FROM =
  '계단에서 계단서 사다리에서 사다리서 스쿠터에서 오토바이에서 자전거에서 침대에서 빙판에서 킥보드에서';
const FELL = '굴러 굴렀 떨어져 떨어졌 날라 날아가 미끄러져 자빠져';
const FINGER = '손가락옆면에 손가락옆에 손가락옆구리에 손가락마디옆에 손바닥옆에';
const ROE = '가려운좁쌀 투명좁쌀 투명한좁쌀 물고기알 톡톡물고기알 물알갱이 잔물집 개구리알 맑은알갱이 좁쌀물';
const SWEATY = '땀차서 땀나서 땀찬데 땀차고 접힌목에 목접히는데 목주름에 살접히는데 애업고나갔더니접힌목에';
const PRICKLY = '좁쌀 오돌토돌 오톨도톨 우둘투둘';
const HAIRY = '턱에 턱밑에 가슴사이에 배꼽아래 배꼽밑에 인중에 배꼽아래랑가슴사이';
const COARSE = '굵은털 검은털 까만털 남자같은털 남자털 수염같은';
const AT_NAIL = '손톱에 엄지손톱에 검지손톱에 약지손톱에 발톱에 엄지발톱에';
const STROKE = '연필선 먹선 까만선 검은선 볼펜선 까만줄 샤프심 연필로그은';
const HEAD_AT = '두피에 뒷머리에 뒤통수에 머릿속에 머리뒤에';
const PEA = '구슬같은게 콩알같은게 볼록한게만 뭐가만져 딱딱한게만 또르르';
const TOP = '정수리가 정수리 정수리만 가르마가 윗머리가';
const THINS = '비는거보 비고 비어 비었 비는게 훤해 훤히 속이다보 살이다보 반토막';
const PULLS =
  '한올씩 무의식으로 무의식으로한올씩 무의식적으로머리를 나도모르게머리를 나도모르게머리카락을 생각많을때머리를 꼭같은자리를';
const BIN = '점 점을 점이 점들 검버섯 검버섯을 검버섯싹 잡티 잡티싹 쥐젖 쥐젖을 사마귀를 저승꽃';
const OFF = '밀고싶 싹밀고싶 지지고싶 없애고싶 떼고싶 지우고싶 뺄까 빼러갈 레이저로지지면';
const ALBUM = '주민증사진 졸업사진 결혼사진 돌사진 백일사진 군대사진 옛날사진 어릴적사진';
const FOOT = '뒤꿈치 뒤꿈치가 발뒤꿈치가 발바닥이 발바닥 새끼발가락이 엄지발가락이 발등이 발가락이';
const TORN =
  '파인게 파인데가 까진게 까진데가 찢어졌 찢어져 터져서양말 헐었는데 구멍이났 구멍났 아물생각 안아물 베였 베었';

export const DAILY_WAY_SIGNS: WordList = {
  role: 'sign',
  classes: {
    dry: '낙엽같 낙엽처럼 북어 황태껍질 사막같 사막처럼 버석버석 바스락거 까칠까칠 허옇게트 하얗게트 쫙쫙당',
    oily: combine('앞머리가 정수리가 머리가 두피가', '미역 참기름 식용유 들기름 기름통'),
    hand_eczema: combine(FINGER, ROE),
    heat_rash: combine(SWEATY, PRICKLY),
    keratosis: combine('팔뚝이 팔뚝 허벅지 허벅지가 종아리가 팔이', '사포 닭살 닭털 닭껍 귤껍질 까슬까슬'),
    cold_sore: combine(
      '피곤하면 야근하면 무리하면 스트레스받으면',
      '_ 꼭 늘 항상 또 꼭또',
      '입술에 입술끝에 입술가에 입술이터',
    ),
    skin_tag: '쥐꼬리같은 쥐꼬리만',
    diaper_rash: combine(
      '기저귀찬데만 기저귀찬데 기저귀닿는데 기저귀자리가 기저귀자리만',
      '원숭이 빨개 빨갛 벌겋 불긋 시뻘',
    ),
    nail_term: combine(AT_NAIL, STROKE),
    scalp_pea: combine(HEAD_AT, PEA),
    bald: combine(TOP, THINS),
    trich: combine(PULLS, '뽑고있 뽑아 뽑는 뽑게'),
    clumps: combine(
      '베개가 베개에 방바닥이 배수구가 화장실바닥이 욕실바닥이',
      '털천지 머리카락천지 머리카락밭 한주먹씩 한움큼씩 머리카락범벅 머리카락수북',
    ),
    foot_sore: combine(FOOT, TORN),
    beard_hair: combine(HAIRY, COARSE),
    lice: combine('머리에서 머리카락에 머리에', '깨알같은게기 쌀알만한흰 하얀게딱붙 하얀알 흰알'),
  },
};

export const DAILY_WAY_MARKS: WordList = {
  role: 'mark',
  classes: {
    burn_place: combine(HOT, SPILT),
    sunburn_word: combine(IN_THE_SUN, TANNED),
    bee_sting_word: `${combine(NEST, '건드려 건드렸 건들 밟았 밟고')} ${combine('예초기돌리다 벌초하다 양봉하다 양봉장일하다', '손등두방 손목두방 손등세방 쏘')}`,
    x_shock: `${combine(WET_HAND, ZAP)} 이백이십볼트 220볼트먹 전기먹었`,
    tick_bite_word: `${combine(CRITTER, DUG_IN)} ${combine('점인줄 까만점인줄 딱지인줄', '알았는데다리가달 알았더니다리가달 알았는데움직')}`,
    x_jellyfish: combine('바다에서 물속에서 해수욕장에서', '뭐가휘감 뭐에쏘였 채찍자국'),
    home_mole: `${combine(KIT, '발랐 바르 붙였 썼 쓰고 찍었')} ${combine(SHARP, SPOT)} ${combine(SPOT, SHARP)}`,
    preg_sure: combine(TEST, POSITIVE),
    new_drug_says: combine(DRUG, SINCE),
    x_new_goods: combine(GIVEN, POTION),
    tsw: combine('연고를 연고 스테로이드를 스테로이드', '독하게끊 딱끊 확끊 한번에끊 끊은뒤로뒤집'),
    x_acid: '산들어간토너 산들어간패드 각질패드 각질토너',
    x_plant: '산나물뜯 은행줍 은행주 옻순따',
    x_minoxidil: '바르는거시작 바르는탈모약시작',
    x_dye: '새치셀프로 새치를했 셀프로새치',
    x_warm: '온열매트 온열매트에 온열안마기 온열안마기에 찜질팩 돌침대 황토매트 전기방석',
    fall_down: combine(FALL_FROM, FELL),
    wish_spot: `${combine(BIN, OFF)} 어차피뺄 제일먼저뺄 집에서빼는펜`,
    photo_old_spot: `${combine(ALBUM, '_ 에도 이랑 하고', '있던 있는 있음 똑같 그대로')} ${combine('십년전이나 이십년전이나 어릴때나', '지금이나')}`,
    large_area: combine('손바닥', '두개 세개 대여섯개 다섯개 여러개 서너개', '만하 넓이 크기 만큼'),
    greasy: '기름먹은 누렇고미끈',
  },
};

export const DAILY_WAY_PLACES: WordList = {
  role: 'site',
  classes: {
    at_genital:
      '소중이 소중이가 소중한데 소중한데에 소중한곳 중요부위 은밀한곳 은밀한데 민감한부위 y존 아랫도리',
  },
};

/** No blow to the head. */
export const DAILY_WAY_MASKS: WordList = {
  role: 'mask',
  classes: {
    no_blow: '정수리찍었는데 정수리찍은 두피찍었 방바닥을굴',
  },
};
