import type { WordList } from '../Lexicon.js';

/** Words for the everyday conditions of the skin, by name and by look. */
export const EVERYDAY_SKIN: WordList = {
  role: 'sign',
  classes: {
    big_pimple:
      '왕여드름 왕뾰루지 왕혹 왕혹들 왕건이 왕건이가 대왕여드름 큰여드름 큰뾰루지 대빵큰여드름 결절 결절성여드름 결절여드름 낭종 낭포성여드름 낭포 아픈혹 혹여드름 화농성여드름 지하여드름 nodule nodules nodular cyst cysts cystic nodulocystic',
    pimple:
      '왕여드름 왕뾰루지 대왕여드름 큰여드름 큰뾰루지 결절성여드름 화농성여드름 염증성여드름 낭포성여드름 지하여드름 comedone comedones comedonal 개방면포 폐쇄면포 코메도 좁쌀여드름들',
    acne_mark:
      '짠자국 짜낸자국 짰던자리 짰던자국 여드름자국 여드름흔적 뾰루지자국 여드름색소 여드름착색 pih 염증후색소침착',
    folliculitis: '모낭염 folliculitis',
    pitted_scar:
      '패인자국 파인자국 패인흉 파인흉 움푹남 움푹패인자국 움푹움푹패 새로패 박스카 박스카흉터 송곳흉터 아이스픽 롤링흉터 icepick boxcar 함몰흉터 함몰된흉터 함몰 모공흉터 달표면 귤껍질 곰보 얽었 얽은자국 화산분화구 atrophicscar',
    burrow:
      '실금 실금같은 실선같은 실같은선 가는줄 가느다란줄 지렁이지나간 굴판듯 벌레지나간 터널 터널같은 선상 선상병변 줄같은거 burrows tunnel',
    scabies_name: '옴진드기 옴이옮 옴걸 옴인 옴같 옴아닌 scabies',
    butterfly: '나비발진 나비앉은 나비앉은것 나비앉은듯 나비무늬 나비날개 나비그린 나비홍반 malar malarrash',
    ptosis: '안검하수 ptosis 눈꺼풀처짐 눈꺼풀하수',
    flush:
      '홍당무 토마토됨 토마토처럼 토마토가 홍시됨 홍시처럼빨개 hotflash hotflashes 주사피부염 로사세아 rosacea flushing 안면홍조증 낯빛이홍당무',
    crack: '균열 fissure fissures 쩍쩍갈라지다 논바닥 틈새 갈라짐 쫙쫙갈라',
    hives:
      '부풀었다가없어 부풀었다없어 부풀었다가꺼 부풀었다꺼 부풀었다가가라 부풀었다가라 부풀었다가사 부풀었다사라 부풀었다가새벽 부풀었다두시간 부풀었다몇시간',
    vellus:
      '털수북 털이수북 시커먼털 새까만털 까만털 굵은털이 털굵어 털이굵 털이갑자기 털이길어 털이확 털이부쩍 털이시커 털이새까 털이거뭇 털이북슬 털이텁수룩 털복숭이 털북숭이 다모증 hypertrichosis',
    beard_hair:
      '턱털 가슴털 배털 인중털 콧수염 턱수염 구렛나룻털 수염난 수염맨치 수염처럼굵 수염같은털 hirsutism 다모',
    keratosis: '닭껍질 닭껍데기 모공각화 keratosispilaris',
    lice: '까만이가 이가떨어 이가뚝 이가돌 이가돈 이돈대 이가유행 이가득 참빗 하얀알이머리 하얀알도머리 흰알이머리 알이머리카락 알도머리카락 하얀알이붙 하얀알도붙 쌀알같은게다닥 기어댕기는걸 기어다니는걸 기어댕기는게 기어다니는게 머리에뭐기어 머리에뭔가기어 머리에서기어 nit headlice louse',
    milia: '하얀깨알 하얀쌀알 하얀좁쌀 흰좁쌀 흰쌀알 흰깨알 진주종 신생아좁쌀 milium',
    silvery: '허연비늘 은백색판 은비늘 은빛비늘 은색각질 은색비늘 하얀비늘 허연판 은가루같은 silvery',
    psoriasis: '건선판 psoriasis psoriatic',
    ring: '둥근각질 각질테두리 각질테 각질고리 고리각질 고리모양각질 원형인설 환상 환상형 변연융기 동그랗게각질 둥글게각질 둥그런각질 동글동글각질 annular tinea',
    skin_tag: '대롱대롱 달랑달랑 연성섬유종 섬유종 acrochordon 살점이달 달린살점 살이달려 실쥐젖 skintags',
    wart: '닭벼슬 닭볏 곤지름 콘딜로마 첨규 verruca condyloma molluscum 물사마기 사마구',
    white_patch:
      '흰얼룩 하얀얼룩 흰반점 하얀반점 새하얀반점 새하얀얼룩 흰점 하얀점 탈색반 색이빠진 색빠진 vitiligo',
    versicolor: '어루레기 전풍 versicolor 누르께한얼룩 허여멀건얼룩 누르스름한얼룩 희끗희끗한얼룩',
    heat_rash: 'miliaria 땀떼 땀띄 땀두드러기',
    mouth_ulcer: '구강궤양 입안궤양 입안염증 아프타 aphthous canker 혓바늘이 입병쟁이 입병을 입병이 입병도',
    thick: '비후 비후되다 두툼 두껍기만',
  },
};

/** Menstruation, plates on the skin: things, not signs. */
export const EVERYDAY_THINGS: WordList = {
  role: 'noun',
  classes: {
    menses: '-생리 생리가 생리를 생리도 생리는 월경 달거리 달거리가 멘스 생리주기 period',
    plate: '-판 판이 판때기 판대기 붉은판 벌건판 빨간판 plaque plaques',
  },
};

export const EVERYDAY_CONTEXT: WordList = {
  role: 'mark',
  classes: {
    count_many:
      '세개 네개 다섯개 여섯개 일곱개 여덟개 열개 서너개 너댓개 대여섯개 여러개 여러갠 몇개나 셀수없 셀수도없 수십개 서른 마흔 사십 오십 삼십여 다섯 여섯 일곱 3개 4개 5개 6개 7개 8개 9개 10개 다수 multiple 잔뜩 쭉',
    count_35:
      '서른다섯 서른여섯 서른일곱 서른여덟 서른아홉 마흔 마흔개 사십개 오십개 육십개 35개 36개 38개 40개 45개 50개 60개 백개 셀수도없 셀수없',
    frequent:
      '달마다 한해에 일년에 해마다 매달 매년 허구한날 달고사 달고산 달고살 올해만 월1회 한달에 두달에한번 두달에 수시로 걸핏하면 툭하면 번째 한해 자주 또허 또헐 반복 연례 내내 입병쟁이 재발성 년에 번은 번씩',
    edge: '가장자리 테두리 변연 둘레 테만 가만 가장자리만 테가',
    circle: '동그라미 동글동글 동그란 둥근 둥글 동전 원형 고리 500원 오백원 원모양',
    skip_period:
      '걸러 걸렀 걸러서 건너 건너뛰다 건너뛴 끊겼 불규칙 들쭉날쭉 들쭉 skip 올까말까 띄엄띄엄 몇달에한번 두달에한번 세달에한번 거르다/르 소식이',
    eyelid_op: '쌍수 쌍꺼풀수술 쌍꺼풀한 눈성형 눈매교정 앞트임 뒤트임 상안검수술 하안검수술 매몰법',
    come_down: '내려오다 내려왔 내려옴 내려앉 처져 처짐 처졌 쳐짐 쳐졌 반쯤 덮여 덮임 무겁게감 안올라가 셔터',
    mouth_hand_foot: '손발입 손발이랑입 손발과입 손발하고입 손발이며입 손발입안 손발이랑입안 hfmd',
    diaper_word: 'iad 기저귀찬 기저귀차 기저귀닿 물티슈 설사',
  },
};
