/*
 * Names that people type: substances, brands sold in Korea and their misspellings, by what they contain. A name with
 * two actives stands under both. Brand composition is stated where it is known; "some" lines (dandruff shampoos of one
 * brand differ) are left out rather than guessed.
 */
export const NAMES: Readonly<Record<string, string>> = {
  retinol:
    '레티놀 래티놀 레티날 레틴알 레티노이드 레티날데하이드 바쿠치올레티놀 비타민a크림 비타민a세럼 레티닐 retinol retinal retinaldehyde 라라레티놀 레티놀크림 레티놀세럼',
  tretinoin:
    '트레티노인 트레티노인크림 스티바에이 스티바a 스티바-a 스티브에이 스티바 레틴에이 레틴a 레타크닐 tretinoin stieva retina 레티노인산 레티노익산',
  adapalene:
    '아다팔렌 아다팔랜 디페린 디페랭 디페린겔 디페린크림 에피듀오 에피두오 adapalene differin epiduo 아다페린 아크리프',
  isotretinoin:
    '이소트레티노인 이소티논 이소띠논 아이소티논 로아큐탄 로아쿠탄 로어큐탄 이소트레틴 니메겐 아크노틴 isotretinoin roaccutane accutane 아큐탄 트레티논',
  acitretin: '네오티가손 아시트레틴 acitretin neotigason',
  alitretinoin: '알리톡 알리트레티노인 alitoc alitretinoin',
  aha: 'aha 아하 글리콜산 글라이콜릭 글리콜릭애씨드 글리콜릭 젖산 락틱애씨드 락틱산 만델릭 만델릭애씨드 glycolic lactic mandelic aha토너 아하토너 과일산 파하 pha',
  bha: 'bha 바하 bha토너 바하토너 살리실릭 베타하이드록시',
  salicylic_acid:
    '살리실산 살리실릭 살리실릭애씨드 살리실릭산 클리어틴 클리어틴외용액 클리어텐 salicylic 살리실산샴푸',
  azelaic_acid: '아젤라산 아젤라익 아젤라익산 아젤라익애씨드 아젤리아 아젤리야 아젤라크림 아젤레익 azelaic',
  benzoyl_peroxide:
    '과산화벤조일 벤조일퍼옥사이드 벤조일 벤조일페록사이드 파티마 파티마겔 파티마젤 톡클리어 톡클리얼 톡클리어겔 듀악 듀악겔 두악겔 에피듀오 에피두오 benzoyl bpo duac epiduo',
  clindamycin: '클린다마이신 크레오신 크레오신티 클레오신 클린디올 듀악 듀악겔 두악겔 clindamycin duac',
  oral_antibiotic:
    '미노씬 미노신 미노싸이클린 미노사이클린 독시사이클린 테트라사이클린 minocycline minocin doxycycline',
  ibuprofen_piconol: '애크논 아크논 액크논 큐아크네 이부프로펜피코놀',
  minoxidil:
    '미녹시딜 미녹시딜액 마이녹실 마이녹씰 미녹실 로게인 로개인 로게인폼 마이딜 목시딜 모시딜 커클랜드 미녹 나녹시딜 minoxidil rogaine regaine kirkland 폴리시딜',
  finasteride:
    '피나스테리드 피나스테라이드 프로페시아 프로패시아 프로페샤 핀페시아 핀패시아 핀페샤 모나드 모나시아 피나온 finasteride propecia finpecia 프로스카',
  dutasteride: '두타스테리드 두타스테라이드 아보다트 아보타트 아보다드 아보타드 dutasteride avodart 두타',
  spironolactone: '알닥톤 스피로노락톤 aldactone spironolactone',
  medicinal_yeast:
    '판시딜 판씨딜 판시드일 케라민 케라밍 볼두민 판토가 마이녹실에스 마이녹실s 맥주효모 약용효모 pantogar',
  biotin: '비오틴 바이오틴 biotin',
  ketoconazole:
    '니조랄 니조날 니졸랄 니조럴 케토코나졸 케토코나졸샴푸 모모졸 모모쫄 케토졸 nizoral ketoconazole 케토코나쫄 케토크나졸',
  ciclopirox:
    '노비프록스 노비프럭스 노비플록스 사이프록실 싸이프록실 시클로피록스 시클로피록스올아민 ciclopirox nobiprox',
  zinc_pyrithione:
    '징크피리치온 징크피리티온 징크피리치온액 피리치온 피리티온아연 zincpyrithione pyrithione zpt 아연피리치온 징크피리',
  selenium_sulfide: '셀선 셀슨 셀선블루 이황화셀레늄 황화셀레늄 selsun selenium',
  coal_tar: '콜타르 콜타르샴푸 타르샴푸 폴리타르 coaltar polytar',
  terbinafine: '라미실 라미씰 라미실원스 나무졸 티어실 테르비나핀 터비나핀 lamisil terbinafine 무조날',
  clotrimazole: '카네스텐 칸네스텐 캐네스텐 클로트리마졸 canesten clotrimazole',
  nail_antifungal: '주블리아 주블리야 바르토벤 풀케어 로세릴 에피나코나졸 아모롤핀 jublia 풀케어네일라카',
  hydrocortisone:
    '하이드로코르티손 하이드로코티손 히드로코르티손 락티케어 락티캐어 락티케어hc 복합마데카솔 hydrocortisone 하이드로코티존',
  topical_steroid:
    '더마톱 더마탑 더마토프 리도멕스 리도맥스 리도멕쓰 베로아크림 베로아 보송크림 푸레디 푸레디크림 더모베이트 더모베이티 더머베이트 데스오웬 데스오원 락티케어 락티캐어 하이드로코르티손 하이드로코티손 히드로코르티손 베타베이트 베타배이트 복합마데카솔 쎄레스톤지 세레스톤 쎄레스톤 스테로이드연고 스테로이드크림 스테로이드로션 스테로이드 에스파손 아드반탄 모메타손 엘로콘 클로베타솔 dermovate desowen steroid hydrocortisone betamethasone clobetasol 덱사메타손 프레드니카르베이트 쎄리스톤 호르몬연고 프레드니솔론발레로',
  oral_steroid: '소론도 소론도정 프레드니솔론정 먹는스테로이드 스테로이드정 메드롤 solondo prednisolone',
  calcineurin_inhibitor:
    '프로토픽 프로토핔 프로토픽스 엘리델 엘리딜 타크로리무스 피메크로리무스 protopic elidel tacrolimus pimecrolimus',
  immunosuppressant:
    '셀셉트 셀셉 사이폴 산디문 사이클로스포린 메토트렉세이트 엠티엑스 mtx 린버크 린보크 올루미언트 올루미안트 면역억제제 면역억제 아자치오프린 이뮤란 cellcept rinvoq olumiant methotrexate ciclosporin 시빈코 휴미라',
  topical_antibiotic:
    '후시딘 후씨딘 후시디 에스로반 에스로밴 박트로반 베아로반 바스포 마데카솔케어 무피로신 fucidin mupirocin',
  antiviral: '아시클로버 아시크로버 조비락스 aciclovir acyclovir 아씨클로버',
  permethrin: '오메크린 오메린크림 퍼메트린 permethrin',
  crotamiton: '유락신 크로타미톤 eurax',
  wart_acid:
    '티눈고 티눈밴드 신신티눈고 티눈액 성광티눈액 신신티눈액 그린티눈액 티눈스립 스립에이 콜로덤 베루말 베루마르 사마귀밴드 verrumal 듀오필름',
  hydroquinone:
    '하이드로퀴논 히드로퀴논 도미나크림 도미나크름 도미라크림 도미나 멜라토닝 멜라노사 멜라큐 디판큐어 hydroquinone 하이드로퀴 멜라논',
  tranexamic_acid: '트란시노 트란신노 도란사민 도라사민 도란싸민 트라넥삼산 트라넥삼 transino tranexamic',
  niacinamide: '나이아신아마이드 나이아신아미드 나이아신 니아신아마이드 나이아시나마이드 niacinamide',
  vitamin_c:
    '비타민c 비타민씨 비타민c세럼 비타민c앰플 비타민시 아스코르빅 아스코빅 순수비타민c vitaminc ascorbic',
  sunscreen:
    '선크림 썬크림 선스크린 썬스크린 자외선차단제 선로션 선블록 썬블록 선쿠션 선스틱 썬스틱 선스프레이 무기자차 유기자차 썬로션 sunscreen 자차 선젤',
  moisturiser:
    '보습제 보습크림 수분크림 바디로션 로션 세타필 쎄타필 피지오겔 피지오젤 일리윤 일리윰 에스트라 아토베리어 세라비 아토팜 제로이드 세라마이드 cetaphil physiogel cerave 수분젤 모이스처라이저 라로슈포제시카플라스트',
  petrolatum: '바셀린 바세린 바쎌린 vaseline petrolatum',
  urea: '우레아 유리아크림 유레아 유리아 요소크림 urea',
  dexpanthenol: '비판텐 비판텡 덱스판테놀 bepanthen dexpanthenol 판테놀',
  centella: '마데카솔 마데까솔 마데카크림 병풀 시카크림 시카 센텔라 madecassol centella',
  tea_tree_oil: '티트리 티트리오일 teatree',
  scrub:
    '스크럽 바디스크럽 스크럽제 때밀이 이태리타월 때타월 필링젤 고마쥬 각질제거제 각질제거젤 스크러브 scrub 필링패드 설탕스크럽 솔트스크럽',
  scalp_scaling:
    '두피스케일링 두피스케일러 두피스켈링 스케일링제 두피스케일링제 두피필링 두피스크럽 스캘프스케일러 두피각질제거',
  hair_dye:
    '염색약 염모제 새치커버 새치염색약 염색샴푸 모다모다 셀프염색약 헤나 hairdye 거품염색 염색크림 새치샴푸 탈색약 블리치제',
  hair_essence: '헤어에센스 헤어에쎈스 헤어세럼 헤어앰플 머리에센스 hairessence 트리트먼트에센스',
  hair_oil: '헤어오일 두피오일 동백오일 아르간오일 머릿기름 헤어기름 hairoil 코코넛오일 로즈마리오일',
  hair_styling: '왁스 헤어왁스 헤어스프레이 포마드 헤어젤 무스 픽서',
  contraceptive_pill: '야즈 야스민 피임약 다이안느 다이안 경구피임약 머시론 마이보라 yaz',
  antihistamine:
    '지르텍 지르택 항히스타민 항히스타민제 세티리진 알레그라 클라리틴 알러지약 알레르기약 zyrtec cetirizine',
  hydrocolloid: '여드름패치 하이드로콜로이드 메디폼 매디폼 듀오덤 이지덤 여드름밴드 hydrocolloid',
};

/** Names that hold or resemble one of the above without containing it. */
export const NOT_THESE =
  '스티렌 스티렌정 오라팡 오라판 도미나스 도미나스크림 마이녹실에스 마이녹실s 마이녹실S캡슐 더마틱스 로션병 무레티놀 레티놀프리 논스테로이드 비스테로이드 스테로이드없는 스테로이드프리 논레티놀 머리카락두타';
