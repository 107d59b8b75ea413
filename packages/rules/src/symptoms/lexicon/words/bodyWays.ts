import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Water, food, heat, sweat, weight and strength: what one did or could not do × how long or how much. */
const TOILET = '화장실을 화장실 소변보러 오줌누러 쉬를 오줌을 소변을 오줌 소변 쉬';
const NOT_ONCE =
  '한번도안 한번도못 아침부터한번도 어제부터한번도 하루종일한번도 밤새한번도 반나절째안 열시간째안 열두시간째안 하루째안';
const DIAPER = '기저귀가 기저귀 기저귀는 기저귀를';
const HOW_LONG =
  '아침부터저녁까지 아침부터 어제저녁 어제밤부터 밤새 열시간째 열두시간째 하루종일 반나절째 여덟시간째';
const STILL_DRY = '그대로 뽀송 보송 말라 마른 안젖 가벼 한번도안갈 안갈';
const EATEN =
  '먹은거 먹은걸 먹은것 먹은건 먹는족족 먹는대로 먹기만하면 먹이면 먹이는족족 마시면 물만먹어도 물만마셔도 물만넘겨도 물만삼켜도 약도 해열제도 죽도';
const ALL = '다 죄다 바로 도로 전부 그대로 싹 족족 몽땅';
const COMES_UP = '올리 올려 올라와 올라오 게우 게워 게운 토하 토해 토한 뱉어내 쏟아내 쏟아 나와버';
const OFTEN =
  '밤새 하루종일 종일 새벽내내 다섯번 여섯번 일곱번 열번 네번 오늘만네번 오늘만세번 오늘만다섯번 벌써네번 분수처럼';
const THREW_UP = '토하고 토했 토해요 토함 토한다 게우고 게워 게웠 올렸 올리고 쏟아내 쏟고';
const BREAST = '젖을 젖 분유를 분유 젖병을 젖병 우유병을';
const OFFERED = '물리면 물면 물려도 대주면 갖다대면 들이대면 주면 입에대면';
const TURNS = '자지러 울기만 울어버 고개를돌 고개돌 밀어내 뻗대 혀로밀 뱉어 거부';
const COVERS = '이불 이불을 담요 담요를 패딩 패딩을';
const LAYERS = '두개 세개 두겹 세겹 몇겹 두채';
const IN_SUMMER = '한여름에 여름인데 더운데도 삼복더위에 더운날에';
const BEDDING = '베개를 베개가 이불을 이불이 시트를 시트가 침대시트를 침대시트가 잠옷을 잠옷이 매트리스가';
const DRENCHED = '짜면물 땀범벅 땀에절 땀으로흥건 땀으로흠뻑 땀으로다 땀에젖 땀때문에매일';
const ASLEEP = '자면서 자다가 자는데 잘때 자고나면 자고일어나면 밤에자다';
const SOAKED =
  '물에빠진 물벼락 땀범벅 땀으로 땀에 땀을비오 땀이비오 흠뻑젖 홀딱젖 옷이다젖 등이흥건 등판이흥건 물에담근';
const NO_REASON =
  '이유없이 이유도없이 아무이유없이 아무것도안했는데 먹는건똑같은데 먹는건그대론데 먹는건그대로인데 밥은잘먹는데 잘먹는데도 다이어트안하는데 다이어트도안하는데 운동도안하는데 먹어도';
const LIGHTER =
  '살이빠 살빠 살은빠 살이쭉 살이쑥 체중이줄 체중이빠 몸무게가줄 얼굴살다빠 얼굴살이빠 바지가헐 바지가커 바지가두';
const EYE_WHITE = '눈이 눈흰자가 눈흰자 흰자가 흰자위가 눈동자가 눈동자옆이 눈자위가';
const YELLOWED =
  '왜노랗 왜노래 노랗 노래 노랗단 노리끼리 누렇다고 누래 누르스름 누리끼리 노르스름 개나리 샛노랗';
const URINE =
  '소변이 소변색이 오줌색이 오줌이 오줌 소변 소변도 오줌도 소변색도 오줌색도 오줌색도요즘진해서 소변색이진해서';
const TEA = '콜라 홍차 간장 흑맥주 커피색 한약색 진갈색 진한갈색 황갈색';
const STRENGTH = '기운이 기운 기운도 힘이 맥이';
const GONE = '하나도없 하나없 쭉빠 다빠졌 안나요 없긴 없어요 없네 없음 없고';
const LOADS =
  '쌀포대 쌀자루 짐 10키로도 십키로도 냄비 냄비도 프라이팬도 후라이팬도 물통도 주전자도 장바구니도 가방도';
const SEATED = '의자에서 바닥에서 변기에서 소파에서 쪼그렸다가 쪼그려앉았다';
const UNAIDED = '손안짚고 손을안짚고 안짚고는 안짚으면 손짚지않고 뭘안잡고 혼자서';
const HAIR_CHORE =
  '머리감기 머리감기도 머리감는게 머리감을때 머리빗기 머리말리기 빨래널기 빨래널때 고데기들면 드라이기들면 드라이기들고';
const ARM_FAILS =
  '팔힘빠 팔이힘 팔이안올 팔이금방 팔이후들 팔후들 팔이떨 힘빠 힘이빠 힘에부 팔아파못 팔이무거';
const ONE_LEG =
  '한쪽다리만 한쪽다리가 한쪽종아리만 한쪽종아리가 왼다리만 오른다리만 왼쪽다리만 오른쪽다리만 왼쪽종아리만 오른쪽종아리만 다리한쪽만 다리한쪽이 종아리한쪽만 종아리한쪽이';
const THICK_LEG = '코끼리 팽팽 땡땡 탱탱 두꺼 굵어 굵고 부츠 부츠지퍼 통나무 터질 무처럼 바지가안들';
const NODE_PLACE =
  '귀밑도 귀밑이 목양쪽이 목양쪽 목양옆이 목옆에 겨드랑이가 겨드랑이에 겨드랑이도 겨드랑이도만지면 사타구니에 사타구니에도 쇄골위에 쇄골위가';
const NODE_FELT =
  '부어만져 잡히고 잡혀 딱딱한게 딱딱한거 몽글몽글 구슬이 구슬같은 구슬도 도토리 알이박 땅땅하게부 알이잡 알같은게';

export const BODY_WAY_SIGNS: WordList = {
  role: 'sign',
  classes: {
    anuria: `${combine(TOILET, NOT_ONCE)} ${combine('오줌이 소변이 오줌 소변 쉬가', '한방울도안 한방울도못 종이컵바닥 눈물만큼 몇방울밖에')} 소변도줄고 소변도줄었 오줌도줄고 오줌도줄었 소변량이확줄`,
    dry_diaper: `${combine(DIAPER, HOW_LONG, STILL_DRY)} ${combine('기저귀', '갈게없어 갈일이없 마른채 말라있 하루한번도안')}`,
    vomit_count: `${combine(EATEN, ALL, COMES_UP)} ${combine(OFTEN, THREW_UP)} ${combine('변기 변기를', '붙잡고 끌어안고 부여잡고', '밤새 열번 몇번 게우 게워 토 살아 못떠')} ${combine('분수처럼 왈칵왈칵', '자꾸 쏟 뿜 토')}`,
    refuse_feed: `${combine(BREAST, OFFERED, TURNS)} ${combine('배고프단 배고프다는 젖달란 맘마달란 밥달란', '소리를안 소리도안 소리가없 말을안 말도안 울음도없')} 이제는아예안물어 아예안물어요 통안물어요 젖을통안 통안빨아 빨다말고잠`,
    fever: `${combine('이마가 애몸이 몸이 등이 목덜미가', '불덩이같 불덩어리 난로같 난로처럼 펄펄끓 절절끓')} ${combine('해열제 해열제를 타이레놀시럽 부루펜 교차복용', '먹이면내리 먹으면내리 먹여도또 먹여도안 먹어도안내 먹일때만 먹을때만 해도안내 벌써두통째 두통째다먹')} ${combine('약기운', '떨어지면또올 떨어지면다시 떨어지면열 떨어지면올 빠지면또 빠지면다시')}`,
    chill: `${combine(COVERS, LAYERS, '덮고도 덮어도 둘러도 껴입어도 뒤집어써도 덮고떨 덮고덜덜')} ${combine(IN_SUMMER, '이불 전기장판 패딩 보일러 담요 덜덜 떨 오들오들')} ${combine('사시나무 사시나무처럼 오들오들 와들와들 바들바들', '떨듯 떨 떨려 떨고 떨었')} ${combine('춥고 추워서온몸이 추우면서', '떨리다 떨려 덜덜떨')} ${combine('이가 어금니가 윗니아랫니가', '떨리고 떨려요 부딪치게')}`,
    very_unwell: `${combine('출근은 출근 학교는 일은 밥은', '커녕앉 커녕일어 커녕서 커녕누 커녕몸')} 숨만쉬고누워 숨만쉬고있 골골대 골골거 골골하 초죽음 초주검 앓는소리가절로 몸살이겹쳐 물먹은솜정도가`,
    night_sweat: `${combine(BEDDING, DRENCHED)} ${combine(ASLEEP, SOAKED)} ${combine('축축해서 흠뻑젖어 땀에젖어 땀나서 옷이젖어 옷이젖어서 땀에절어', '깨요 깬다 깨고 깨네 잠깨 잠을깨 깼어')}`,
    weight_loss: `${combine(NO_REASON, LIGHTER)} ${combine('키로가 킬로가 kg가 키로', '그냥없어 그냥빠 저절로빠 없어졌 증발 사라졌 훅빠졌 쑥빠졌')}`,
    jaundice: combine(EYE_WHITE, YELLOWED),
    cola_urine: `${combine(URINE, TEA)} ${combine('홍차색 콜라색 간장색 콜라빛 홍차빛 커피색', '소변 오줌')}`,
    joint_pain: `${combine('관절이 관절도 손마디가 손가락마디가 무릎도', '쑤시다 쑤셔 돌아가면서부 돌아가며부 돌아가면서붓 돌아가며아')} ${combine('손가락하나가 가운뎃손가락하나가 손가락이 가운뎃손가락이 발가락하나가 발가락이', '소시지처럼 비엔나 쏘세지 통째로부 뻣뻣하게부 뻣뻣하고부')}`,
    weak_muscle: `${combine(LOADS, '못들 못들어 못듦 못들겠 들기힘 들기가힘')} ${combine(SEATED, UNAIDED, '못일어 일어나기 일어날수')} ${combine(HAIR_CHORE, ARM_FAILS)} ${combine('고개를베개에서 머리를베개에서 목을베개에서', '들기 못들 들수')}`,
    one_leg_big: combine(ONE_LEG, THICK_LEG),
    node_says: combine(NODE_PLACE, NODE_FELT),
    weary: `${combine(STRENGTH, GONE)} 기운없 기진맥진 힘에부쳐 힘에부치 피곤이안풀 피로가안풀 녹초 늘피곤 늘지쳐`,
    pale_says: combine('입술에 얼굴에 입술 낯빛에 안색에 얼굴', '핏기가없 핏기없 핏기하나없 혈색이없 혈색없'),
  },
};

export const BODY_WAY_MARKS: WordList = {
  role: 'mark',
  classes: {
    no_rash: `${combine('뭐 뭐가', '나는건없 난건없 난것도없 난게없 난건긁은자국뿐 나지도않')} 겉은멀쩡 피부는말짱 피부는멀쩡 보이는건없 아무것도안났`,
    drug_fails: combine(
      '타이레놀 진통제 두통약 게보린 애드빌 펜잘 이지엔 편두통약',
      '_ 을 를 도',
      '네알째인데 세알째인데 두알먹어도 먹고도 먹어도 먹는데도 털어넣어도 세번바꿨는데도 바꿔도',
    ),
  },
};
