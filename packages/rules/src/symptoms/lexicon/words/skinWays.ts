import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Skin in pictures: what it is like, what comes off it, what it does under a finger. */
const WATER =
  '물방울이 물방울 물방울도 맑은물방울이 물방울같은게 물주머니 물주머니가 물주머니같은게 물풍선같은게 물알갱이가 맑은물이';
const HANGS = '잡히 잡혀 잡힘 잡혔 매달 세개매달 맺혔는데안터 송송 다닥 주렁주렁 탱탱 있고딱지';
const STICKY =
  '찐득한물이 끈끈한물이 끈적한물이 맑은물이 노란물이 누런물이 끈끈한게 끈적한게 찐득한게 진득한게';
const OOZES = '묻어나 묻어나와 줄줄 흘러 흐르 배어나 배요 새어나 스며나 질질 계속나 계속나와';
const SUGAR = '꿀 조청 송진 콘푸로스트 콘플레이크 시럽 물엿 카라멜 설탕물';
const DRIED = '굳은거 굳은것 같은껍데기 같은껍질 같은딱지 처럼굳 바른것처럼굳 붙여놓은 붙은거처럼 말라붙';
const PRESSED =
  '눌러도 꾹눌러도 눌렀다떼도 엄지로눌렀다떼도 손으로눌러도 컵으로눌러도 유리로눌러도 투명자로눌러도 투명자로꾹눌러봤는데 자로눌러도 유리컵대도 컵대고눌러도';
const COLOUR_STAYS =
  '색이안없 색이안변 색이그대로 안지워 안빠지는 안빠져요 보라색그대로 붉은그대로 점이그대로 점그대로 색그대로 허옇게안 하얘지지않';
const LIMBS = '온몸이 팔다리가 다리가 팔다리에 온몸에';
const BEATEN = '퍼렁퍼렁 퍼렇게멍 멍투성이 멍천지 멍자국천지 맞고산 매맞은 얻어맞은사람';
const TOUCH = '살짝만 살짝잡기만 톡치기만 스치기만 살짝스치기만 만지기만';
const BLUE = '해도멍 해도퍼렇 해도시퍼렇 해도시퍼런 해도피멍 부딪혀도멍 닿아도멍';
const FLESH = '살이 둘레살이 주변살이 살가죽이 살점이 상처둘레살이';
const DIES = '죽어가 까맣게죽 시커멓게죽 검게죽 까맣게물 썩어들 검보라 검보라색으로';
const INJECTED = '입술위가 콧방울이 콧방울 코끝이 볼옆이 주사맞은쪽이 주사맞은쪽만 이마가 미간이';
const CHALK =
  '종이처럼하 분필처럼하 밀가루처럼허 밀가루처럼하 허옇 허예 하얗게질 하얘요 핏기가싹 핏기싹 핏기가빠 핏기가없';
const PUS =
  '고름점이 고름점 고름알이 고름알갱이가 고름알갱이 고름주머니 고름주머니가 고름방울이 잔고름이 고름집이 농이 하얀고름이';
const FIELD =
  '좌라락 좌르르 쫘악 다닥다닥 천지 촤르르 깔렸 깔려 쏟아졌 쏟아져 우수수 배로퍼 등까지 뒤덮 빼곡';
const BURNT = '데인데가 덴자리가 덴데가 덴자리 데인자리가 지진데가 살이 손등이 손등가운데가 손바닥이 발등이';
const COOKED =
  '삶은닭 삶은계란 찐빵처럼하 허옇게익 하얗게익 눌어붙 시커멓게눌 시커멓게눌어 가죽처럼 밀랍처럼 양초처럼';
const LINING = '입안이 입안 입천장이 입천장 목구멍이 목구멍 혀가 잇몸이 입속이';
const RAW = '다까지고 다까졌 다까져 다벗겨 짓물러';
const PRIVATE = '귀두에 귀두쪽에 성기에 고추에 소중한데에 남자소중한데에 음순에 소음순에 거기에 거기';
const SORE = '동그란상처 안아픈상처 안아픈동그란 헌데 헌자리 파인자국 궤양 뚫린데 헐었';
const PRIVATE_BLISTER = combine('거기에 거기', '수포같은 수포 물집');
const STUNG = '모기물린거처럼 모기물린것처럼 모기떼물린거처럼 모기떼물린것처럼 지도처럼 벌에쏘인것처럼온몸';
const RISES = '올라왔 올라오고 올라와 올라옴 부풀';
const PRESS_ON =
  '누르고있어도 누르고있는데도 눌러도 꾹눌러도 지혈해도 압박해도 붕대를감아도 거즈대도 휴지로막아도';
const BLEEDS = '뚝뚝 철철 주르륵 줄줄 울컥 피가계속 피가새 피가배 피바다';
const LET_GO = '누르다떼면 눌렀다떼면 손떼면 손을떼면 거즈떼면 거즈를떼면 수건떼면';
const WHILE_HOURS =
  '자고났더니 자고일어나니 자고나니 하룻밤새 하룻밤사이 삼십분만에 한시간만에 반나절만에 몇시간만에 두시간만에 커피마시는사이에 택시기다리는동안';
const MORE = '두배 세배 열개로 얼굴까지 배까지 목까지 팔까지 다리까지 목지나 두배로';
const THIS_DAY = '오늘 오늘은 오늘아침 하루새 하루만에 아침에보니 퇴근하니 저녁되니';
const REACHED =
  '목까지번 얼굴까지번 다리까지번 팔까지번 배까지번 무릎까지번 팔꿈치까지번 등까지번 목까지퍼 얼굴까지퍼 다리까지퍼 배까지퍼 목까지올 얼굴까지올 무릎까지올';

export const SKIN_WAY_SIGNS: WordList = {
  role: 'sign',
  classes: {
    blister: `${combine(WATER, HANGS)} ${PRIVATE_BLISTER}`,
    weep: `${combine(STICKY, OOZES)} ${combine('손수건이 옷이 이불에 베개에 베개가 거즈가', '쩍쩍붙 쩍쩍 노랗게젖')}`,
    honey_crust: `${combine(SUGAR, DRIED)} ${combine('누렇게 노랗게', '굳은딱지 말라붙은딱지 딱지앉 엉겨붙')}`,
    nonblanch: combine(PRESSED, COLOUR_STAYS),
    bruise_crop: `${combine(LIMBS, BEATEN)} ${combine(TOUCH, BLUE)} 자고나면못보던멍 자고나면새멍`,
    necrosis: combine(FLESH, DIES),
    filler_blanch: combine(INJECTED, CHALK),
    pustule_field: combine(PUS, FIELD),
    cooked_white: combine(BURNT, COOKED),
    mouth_sore: combine(LINING, RAW),
    eye_sore: combine('눈이 눈도 눈', '뻘겋게짓 빨갛게짓 짓물렀 짓물러'),
    down_sore: `${combine(PRIVATE, SORE)} ${combine('오줌나오는데 오줌나오는구멍 소변나오는데', '옆에물집 옆물집 물집 헐')} ${PRIVATE_BLISTER} 밑에하나도안아픈동그란 밑에동그란헌데`,
    hives: `${combine(STUNG, RISES)} 여기부풀었다저기 올라왔다가아침이면 올라왔다가두시간만 한시간이면꺼져 한시간이면사라 두시간이면사라 두더지잡기`,
    press_leak: `${combine(PRESS_ON, BLEEDS)} ${combine(LET_GO, '또주르 또줄줄 다시줄줄 주르륵 줄줄 뚝뚝 솟아 또피 다시피 바로피')}`,
    pain_out: `${combine('아파서 너무아파서 쓰라려서', '밤새소리 소리질 소리를질 비명 데굴 못서 못앉 못걷 눈물이줄 기절할')} ${combine('겉보다 보기보다 겉보기보다 생긴거보다', '너무아프다 훨씬아프다 심하게아프다')} 식은땀나게아 통증이말도못 말이안되게아 끊어질듯이아 별거아닌데밤새`,
    pain: '유리밟는듯 유리밟는것 유리조각밟 불지르는것같 칼로베는거같 칼로베는것같 칼로도려 불에지지는것 못디뎌 스치면악 스칠때마다악 식은땀나게아 끊어질듯이아',
    sense_none: `${combine('뜨거운지찬지 뜨거운지차가운지', '구별이 구분이 모르 몰라')} 박힌것도몰 박힌줄도몰 박힌줄도모 찔린줄도몰 꼬집어도몰라 꼬집어도모르 아픈줄도모르겠 마취덜풀린것 마취덜풀린거 감각이안돌아 감각이아직안돌`,
    faster_says: `${combine(WHILE_HOURS, MORE)} ${combine(THIS_DAY, REACHED)}`,
    itch_night_says: combine(
      '밤만되면 이불만덮으면 이불덮으면 이불속만들어가면 자려고누우면 누우면',
      '시작이 미쳐 미침 지옥 전쟁',
    ),
    itch_crawl: combine(
      '온몸이 온몸에 전신에 머리끝부터발끝까지',
      '안긁히는데가 벌레기 벌레가기 개미기 개미가기 근지러',
    ),
    comes_back: `${combine('야근몰리면 피곤하면 장마때마다 생리때마다 환절기되면 여름되면 겨울되면 술먹으면 무리하면', '_ 꼭 또 늘', '도져 도짐 터져 올라와 뒤집어 생겨 재발 나요')} ${combine('가라앉으면', '또')}`,
    stabbed: '박힌것도몰 박힌줄도몰 박힌줄도모 찔린줄도몰',
    eases:
      '새로안나고 더는안나고 잦아드는 반은옅어 많이옅어 점점옅어 희끗하게옅어 한풀꺾 수그러들 수그러드는',
    worse: combine('주마다 날마다 갈수록 하루하루 나날이 달마다', '더해 더하 더심 심해'),
  },
};

export const SKIN_WAY_MARKS: WordList = {
  role: 'mark',
  classes: {
    came_suddenly: `갑툭튀 ${combine('그저께까지 어제까지 엊그제까지 아침까지 오전까지', '_ 만해도', '멀쩡 없었 깨끗했')}`,
    just_now: combine(
      '맞고 바르고 쏘이고',
      '거울봤더니 거울보니 화장실갔다가 집오는버스 나오는데 나오자마자 집에오는길 오는길에',
    ),
    faster_says: combine(
      '아침엔 아침에는 점심때 점심땐 어젯밤 어제밤 출근할땐',
      '_ 점',
      '동전만했 하나에서 하나였 콩알만했 손톱만했 발목까지였',
    ),
    die_so_much: combine('죽여달란 죽여달라는 차라리죽여달라는', '소리가 소리 말이'),
    line_up: '줄이서 줄이섰 선이올라',
    up_to_node: combine('겨드랑이에 겨드랑이도 겨드랑이가', '알이박 도토리 멍울이'),
    no_sound_skin: combine(
      '성한피부가 성한살이 멀쩡한피부가 멀쩡한데가 안빨간데가',
      '손바닥만큼도 하나도없 한군데도 없어 거의없',
    ),
    x_filler: '팔자맞고 팔자맞은 팔자에맞 팔자넣 팔자에넣 애교살넣 애교살맞 콧대넣',
    injected_place: '미간맞고 미간에맞 코주사맞',
  },
};
