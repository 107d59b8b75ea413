import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Plans, wishes to be gone, wounds of one's own making, hiding: what people say around the word that they do not say. */
const LETTER =
  '유서 유서를 유언장을 유언장 작별편지 작별편지를 마지막편지 마지막편지를 편지다 편지를다 애들한테편지 애들한테편지를 부모님께편지';
const WRITTEN = '써놨 써뒀 써놓 써두 다써 다썼 적어놨 적어뒀 남겨놨 남겨뒀';
const HEIGHT =
  '옥상 옥상문 옥상에 다리난간 다리난간에 난간에 한강 한강에 한강다리 베란다난간에 꼭대기층에 선로에 기찻길에 옥상문열려있는거';
const SCOUTED =
  '확인해두 확인하고왔 확인해뒀 답사 올라가봤 올라와있 올라갔다왔 봐뒀 서있다왔 서있다내려 앉아있다왔 가면끝 가면됨 뛰면끝';
const MEANS = '번개탄 수면제 밧줄 노끈 농약 제초제 연탄 번개탄을 수면제를 밧줄을 노끈을 농약을';
const AT_HAND =
  '사놨 사뒀 사다놨 사다뒀 모아놨 모아뒀 모으고있 모으는중 준비해놨 준비해뒀 준비했 숨겨놨 숨겨뒀 묶어놨 걸어놨 주문했 쟁여';
const END_DAY = '죽을날 죽는날 떠날날 죽을방법 죽을장소 죽을자리 끝낼날 죽을날짜 갈날짜';
const NOT_WAKING =
  '안깨어났으면 안깨어나면 안깼으면 안깨면좋 깨지않았으면 깨어나지말 눈안떴으면 눈을안떴으면 눈안뜨면좋 안일어났으면 다시는안깼으면 안깨고싶 죽어있었으면 숨이멎었으면';
const AS_ONE_IS =
  '이대로 그냥이대로 그냥 그대로 자다가 잠들면 잠들어서 내일 내일은 내일아침에 아침에 영영 영원히';
const VEHICLE = '차가 트럭이 버스가 지하철이 기차가 오토바이가';
const LET_IT =
  '와도안피 오면안피 와도피하기싫 와서치어 와서나를 쳐줬으면 박아줬으면 치고갔으면 들어오면뛰어들 오는데뛰어들';
const ALL_OVER = '그냥다 다 모든게 모든걸 이제다 인생';
const ENDED = '끝났으면 끝나버렸으면 끝내고싶다는 끝내버리고싶 내려놓고가고싶 놓아버리고싶 놔버리고싶 끝장내';
const LIVING = '이렇게살아 이러고살아 살아서 살아봤자 더살아서 이꼴로살아 이얼굴로살아 이머리로살아';
const WHAT_FOR = '무슨소용 무슨의미 무슨낙';
const LIMB = '팔을 팔목을 손목을 허벅지를 팔뚝을 다리를 배를 손등을 제팔을 내팔을 제손목을 내손목을';
const EDGE =
  '칼로 커터로 커터칼로 면도칼로 바늘로 가위로 송곳으로 유리조각으로 압정으로 컴퍼스로 담뱃불로 담배로 라이터로 담배불로';
const CUTS = '그어 그었 긋고 긋는다 긋게 찔러 찔렀 지졌 지져 지진거 베고 벴 파고있 상처를내 상처내';
const SCARS = '칼자국은 줄세개는 줄몇개는 줄네개는 이줄은 이상처는 이흉터는 팔뚝줄은 손목줄은';
const MINE = '제가그 제가낸 제가했 제가한 내가그 내가한 내가낸 어젯밤에제가 어제제가 밤에제가';
const HIDES = '모자없인 모자없이는 마스크없인 마스크없이는 가발없인 가발없이는 화장없인 화장없이는';
const NOWHERE = '쓰레기도 밖에 집밖 편의점도 못나가 아무데도 마트도 문밖도 한발짝도 사람을';
const BLAME =
  '탈모로 탈모때문에 여드름으로 여드름때문에 여드름땜에 피부때문에 피부땜에 얼굴때문에 머리때문에 아토피로 아토피때문에 건선으로 건선때문에';
const LOST =
  '파혼 퇴사 휴학 자퇴 이혼 휴직 차였 헤어졌 왕따 놀림 우울 살기싫 사람만나기 사람을못 외출 집에만 방에만 매일울 결혼을 모임을 대인기피 울';

export const MOOD_WAY_SIGNS: WordList = {
  role: 'sign',
  classes: {
    die_plan: `${combine(LETTER, WRITTEN)} ${combine(HEIGHT, SCOUTED)} ${combine(MEANS, AT_HAND)} ${combine(END_DAY, '정했 정해놨 정해뒀 골라 잡아놨 알아봤 찾아봤 검색했 생각해뒀 도정했')}`,
    wish_gone: `${combine(AS_ONE_IS, NOT_WAKING)} ${combine('아침이 내일이 다음날이 해가', '안왔으면 오지않았으면 안오면좋 안왔음 오지말았으면 안떴으면')} ${combine(VEHICLE, LET_IT)} ${combine(ALL_OVER, ENDED)} ${combine(LIVING, WHAT_FOR)} ${combine('나하나 저하나 나같은거 저같은거 나만', '없어지면 사라지면 없어져도 죽으면 없어도')}`,
    self_harm: `${combine(LIMB, EDGE, CUTS)} ${combine(EDGE, LIMB, CUTS)} ${combine('일부러', '피나게 그었 그어 때려 머리박 찔러 지져 상처내 상처를내')} ${combine(SCARS, MINE)} ${combine('담뱃불로 담배불로 담배로 라이터로', '제가 내가 스스로', '지진 지졌 지져')} ${combine('아파야', '살거 살것 산거 숨이 마음이 속이 진정 풀려 풀리')} ${combine('손톱으로팔을 손톱으로손목을 손톱으로허벅지를', '피나게파 일부러')} ${combine('벽에 벽을', '주먹질하 주먹질하고머리 주먹으로치 주먹으로때')}`,
  },
};

export const MOOD_WAY_MARKS: WordList = {
  role: 'mark',
  classes: {
    farewell:
      '통장정리 신변정리 주변정리 강아지맡 강아지는언니 고양이맡 반려견맡 비번적어 비밀번호적어놨 영정사진 물건다나눠 짐다정리',
    die_tool: '다리로가면 옥상으로가면 한강으로가면 옥상문 옥상난간',
    avoid_people: `${combine(HIDES, NOWHERE)} ${combine(BLAME, LOST)} ${combine('차에서 화장실에서 방에서 이불속에서 출근길에차에서 몰래', '한참울 매일울 울다들어 울다나 펑펑울 숨어울')}`,
    mirror: `${combine('거울앞에 거울앞에서 거울에', '있어요 몇시간 한시간 두시간 삼십분 붙어 살아요 살다시피')} ${combine('모공보느라 여드름보느라 얼굴보느라 피부보느라 정수리보느라 확대거울로 셀카로', '삼십분 한시간 몇시간 못나 하루종일 매일 수십번 지각')} ${combine('하루에몇시간을 하루몇시간을 매일한시간씩', '거울 얼굴만 모공')}`,
    pick_habit: combine(
      '안뜯어야지 안짜야지 그만뜯어야지 그만짜야지 안만져야지',
      '하면서 하는데도 해놓고 하다가 다짐',
    ),
    unstoppable: '정신차리면또 정신차려보면 또뜯고있 또짜고있 손이먼저 손을못멈추',
  },
};

/** Talk of leaps and ends that is none. */
export const MOOD_WAY_MASKS: WordList = {
  role: 'mask',
  classes: {
    mood_joke: `${combine('여름이 겨울이 환절기가 방학이 시험이 공사가 출장이 다이어트가 치료가 시술이', '다끝났으면 끝났으면 빨리끝났으면')} 바늘로팔을찔러보 침을맞 수지침`,
  },
};
