/*
 * Names that people type: substances, brands sold in Korea and their misspellings, by what they contain. A name with
 * two actives stands under both. Brand composition is stated where it is known; "some" lines (dandruff shampoos of one
 * brand differ) are left out rather than guessed.
 */
export const NAMES: Readonly<Record<string, string>> = {
  retinol:
    '레티놀 래티놀 레티날 레틴알 레티노이드 레티날데하이드 바쿠치올레티놀 비타민a크림 비타민a세럼 레티닐 retinol retinal retinaldehyde 라라레티놀 레티놀크림 레티놀세럼 레티놀앰플 레티날세럼 레티놀아이크림 레티놀토너 레티놀패드 레티노 레디놀 레틴올 래티날 레티닐팔미테이트 레티놀시카 그라낙티브 hpr retinyl',
  tretinoin:
    '트레티노인 트레티노인크림 스티바에이 스티바a 스티바-a 스티브에이 스티바 레틴에이 레틴a 레타크닐 tretinoin stieva retina 레티노인산 레티노익산 트레티노인연고 트레치노인 트레티노인0 스티바에이크림 스티바크림 스티봐에이 레틴에이크림 레티노에이 트리루마 triluma',
  adapalene:
    '아다팔렌 아다팔랜 디페린 디페랭 디페린겔 디페린크림 에피듀오 에피두오 adapalene differin epiduo 아다페린 아크리프 아다팔렌겔 아다팔렌크림 아다팔레인 아다파렌 디페린젤 디패린 디퍼린 에피듀오포르테 에피듀오겔 에피튜오',
  isotretinoin:
    '이소트레티노인 이소티논 이소띠논 아이소티논 로아큐탄 로아쿠탄 로어큐탄 이소트레틴 니메겐 아크노틴 isotretinoin roaccutane accutane 아큐탄 트레티논 이소티 이소트레 이소트렌 이소트론 이소트레티논 이소트레치노인 아이소트레티노인 이소티논캡슐 이소틴온 로아큐탄캡슐 로아큐 로아규탄 isotret',
  acitretin: '네오티가손 아시트레틴 acitretin neotigason 아시트레틴캡슐 네오티카손 네오티가숀',
  alitretinoin: '알리톡 알리트레티노인 alitoc alitretinoin 알리톡연질캡슐 알리트레티논',
  aha: 'aha 아하 글리콜산 글라이콜릭 글리콜릭애씨드 글리콜릭 젖산 락틱애씨드 락틱산 만델릭 만델릭애씨드 glycolic lactic mandelic aha토너 아하토너 과일산 파하 pha 아하패드 아하세럼 글리코릭 글라이콜릭산 글리콜릭산 락트산 만델산 aha패드',
  bha: 'bha 바하 bha토너 바하토너 살리실릭 베타하이드록시 바하패드 바하세럼 바하스킨 bha패드 bha스킨',
  salicylic_acid:
    '살리실산 살리실릭 살리실릭애씨드 살리실릭산 클리어틴 클리어틴외용액 클리어텐 salicylic 살리실산샴푸 살리실릭에시드 살리신산 살리실산토너 살리실산패드 클리어틴외용 크리어틴',
  azelaic_acid:
    '아젤라산 아젤라익 아젤라익산 아젤라익애씨드 아젤리아 아젤리야 아젤라크림 아젤레익 azelaic 아젤라인산 아젤라산크림 아젤리아크림 아젤라이크 스킨오렌 아젤릭 finacea skinoren',
  benzoyl_peroxide:
    '과산화벤조일 벤조일퍼옥사이드 벤조일 벤조일페록사이드 파티마 파티마겔 파티마젤 톡클리어 톡클리얼 톡클리어겔 듀악 듀악겔 두악겔 에피듀오 에피두오 benzoyl bpo duac epiduo 벤조일과산화물 과산화벤조일겔 벤작 벤작ac 브레복실 파녹실 파티마크림 톡크리어 벤조일페로옥사이드 벤조일퍼옥사이드겔 benzac panoxyl brevoxyl 에피듀오겔 에피듀오포르테',
  clindamycin:
    '클린다마이신 크레오신 크레오신티 클레오신 클린디올 듀악 듀악겔 두악겔 clindamycin duac 클린다마이신겔 클린다마이신액 크린다마이신 크레오신티외용액 달라신 dalacin',
  oral_antibiotic:
    '미노씬 미노신 미노싸이클린 미노사이클린 독시사이클린 테트라사이클린 minocycline minocin doxycycline 미노씬캡슐 미노사이클린정 독시사이클린정 독시싸이클린 독시정 독시캡슐 테트라싸이클린 록시스로마이신 아지스로마이신 바이브라마이신 vibramycin tetracycline',
  ibuprofen_piconol: '애크논 아크논 액크논 큐아크네 이부프로펜피코놀',
  minoxidil:
    '미녹시딜 미녹시딜액 마이녹실 마이녹씰 미녹실 로게인 로개인 로게인폼 마이딜 목시딜 모시딜 커클랜드 미녹 나녹시딜 minoxidil rogaine regaine kirkland 폴리시딜 미녹시달 미녹씨딜 미녹시틸 미녹시질 민옥시딜 미녹시딜5 미녹시딜폼 미녹시딜겔 미녹시딜정 먹는미녹시딜 미녹정 로니텐 마이녹실액 마이녹실겔 마이녹실쿨 목시딜액 마이딜액 로게인품 로개인폼 로게인액 커클랜드미녹 loniten',
  finasteride:
    '피나스테리드 피나스테라이드 프로페시아 프로패시아 프로페샤 핀페시아 핀패시아 핀페샤 모나드 모나시아 피나온 finasteride propecia finpecia 프로스카 피나스테 피나스타 알로피아 마이페시아 바로피나 헤어그로 프로페시아정 프로폐시아 프로페시야 피나스테리트 핀페시아정 proscar',
  dutasteride:
    '두타스테리드 두타스테라이드 아보다트 아보타트 아보다드 아보타드 dutasteride avodart 두타 두타스테 두타스타 다모다트 제이다트 자이가드 두타반 아보다트캡슐 두타스테리트 두타스테라이드캡슐',
  spironolactone:
    '알닥톤 스피로노락톤 aldactone spironolactone 스피로놀락톤 스피로락톤 스피로닥톤 알닥톤정 알닥탄 알다톤',
  medicinal_yeast:
    '판시딜 판씨딜 판시드일 케라민 케라밍 볼두민 판토가 마이녹실에스 마이녹실s 맥주효모 약용효모 pantogar 마이녹실s캡슐 마이녹실에스캡슐 판시딜캡슐 케라민캡슐 볼두민캡슐 판토가캡슐 약용효모제 모발영양제 판토모나 케라틴영양제',
  biotin: '비오틴 바이오틴 biotin 비오틴영양제 바이오틴영양제 비오친 고함량비오틴',
  ketoconazole:
    '니조랄 니조날 니졸랄 니조럴 케토코나졸 케토코나졸샴푸 모모졸 모모쫄 케토졸 nizoral ketoconazole 케토코나쫄 케토크나졸 니조랄액 니조랄샴푸 니조랄2 니조럴샴푸 니죠랄 케토코나졸액 케토코나졸크림 케토나졸 케토코 케토코나졸2',
  ciclopirox:
    '노비프록스 노비프럭스 노비플록스 사이프록실 싸이프록실 시클로피록스 시클로피록스올아민 ciclopirox nobiprox 노비프록스액 노비프록스샴푸 사이프록실액 싸이프록실액 시클로피록스올라민 로푸록스 loprox',
  zinc_pyrithione:
    '징크피리치온 징크피리티온 징크피리치온액 피리치온 피리티온아연 zincpyrithione pyrithione zpt 아연피리치온 징크피리 징크피리티온샴푸 징크피리치온샴푸 징크샴푸 징크피리치오 zincpt',
  selenium_sulfide:
    '셀선 셀슨 셀선블루 이황화셀레늄 황화셀레늄 selsun selenium 셀레늄설파이드 이황화셀렌 셀슨블루',
  coal_tar: '콜타르 콜타르샴푸 타르샴푸 폴리타르 coaltar polytar 콜타르액 타르연고',
  terbinafine:
    '라미실 라미씰 라미실원스 나무졸 티어실 테르비나핀 터비나핀 lamisil terbinafine 무조날 라미실크림 라미실덤겔 라미실정 터비나핀정 테르비나핀정 라미씰크림 터비나핀크림 테르비나핀크림 나무졸크림',
  clotrimazole:
    '카네스텐 칸네스텐 캐네스텐 클로트리마졸 canesten clotrimazole 카네스텐크림 카네스틴 카네스탠 크로트리마졸 클로트리마졸크림 카네스텐파우더',
  nail_antifungal:
    '주블리아 주블리야 바르토벤 풀케어 로세릴 에피나코나졸 아모롤핀 jublia 풀케어네일라카 주블리아외용액 주브리아 쥬블리아 쥬브리아 바르토벤외용액 로세릴네일라카 로쎄릴 아모롤핀네일라카 풀캐어 에피나코나졸외용액 네일라카',
  hydrocortisone:
    '하이드로코르티손 하이드로코티손 히드로코르티손 락티케어 락티캐어 락티케어hc 복합마데카솔 hydrocortisone 하이드로코티존 하이드로콜티손 히드로콜티손 하이드로콜티존 락티케어제마지스 락티케어제마지스로션 락티케어로션 하이드로코르티손크림 hydrocortison',
  topical_steroid:
    '더마톱 더마탑 더마토프 리도멕스 리도맥스 리도멕쓰 베로아크림 베로아 보송크림 푸레디 푸레디크림 더모베이트 더모베이티 더머베이트 데스오웬 데스오원 락티케어 락티캐어 하이드로코르티손 하이드로코티손 히드로코르티손 베타베이트 베타배이트 복합마데카솔 쎄레스톤지 세레스톤 쎄레스톤 스테로이드연고 스테로이드크림 스테로이드로션 스테로이드 에스파손 아드반탄 모메타손 엘로콘 클로베타솔 dermovate desowen steroid hydrocortisone betamethasone clobetasol 덱사메타손 프레드니카르베이트 쎄리스톤 호르몬연고 프레드니솔론발레로 락티케어hc 락티케어제마지스 락티케어제마지스로션 락티케어로션 데스오웬로션 데스오웬크림 데소나이드 더마톱연고 리도멕스크림 리도멕스로션 니도멕스 더모베이트연고 더모베이트액 데모베이트 클로베이트 클로베타솔액 클로베타졸 베타메타손 베타메타존 베타베이트연고 디프로살릭 다이보베트 다이보벳 자미올 엔스틸룸 트리암시놀론 오라메디 나리코트 캄비손 테라코트릴 큐티베이트 쿠티베이트 플루티카손 모메타존 에스파손겔 아드반탄연고 쎄레스톤지크림 세레스톤지 스테로이드로숀 스테로이드외용제 부신피질호르몬연고 보송연고 트리루마 triluma mometasone diprosalic daivobet enstilar triamcinolone',
  oral_steroid:
    '소론도 소론도정 프레드니솔론정 먹는스테로이드 스테로이드정 메드롤 solondo prednisolone 프레드니솔론 프레드니손 프레드니솔론먹 메칠프레드니솔론 메틸프레드니솔론 메드롤정 덱사메타손정 덱사정 니솔론 니소론 스테로이드약 스테로이드먹 피디정 medrol prednisone',
  calcineurin_inhibitor:
    '프로토픽 프로토핔 프로토픽스 엘리델 엘리딜 타크로리무스 피메크로리무스 protopic elidel tacrolimus pimecrolimus 프로토픽연고 프로토픽로션 엘리델크림 타크로리무스연고 타크로연고 타크롤리무스 피메크로리무스크림',
  immunosuppressant:
    '셀셉트 셀셉 사이폴 산디문 사이클로스포린 메토트렉세이트 엠티엑스 mtx 린버크 린보크 올루미언트 올루미안트 면역억제제 면역억제 아자치오프린 이뮤란 cellcept rinvoq olumiant methotrexate ciclosporin 시빈코 휴미라 시클로스포린 싸이클로스포린 사이클로스포린캡슐 사이폴엔 아자티오프린 아자프린 이뮤테라 이뮤란정 미코페놀레이트 마이렙트 프로그랍 타크로벨 젤잔즈 리트풀로 유파다시티닙 바리시티닙 토파시티닙 아브로시티닙 리틀레시티닙 jak억제제 잭억제제 스텔라라 코센틱스 탈츠 트렘피어 스카이리치 레미케이드 엔브렐 아달리무맙 메토트랙세이트 메토트렉사트 셀셉트캡슐 humira xeljanz azathioprine mycophenolate tofacitinib baricitinib upadacitinib cibinqo litfulo',
  topical_antibiotic:
    '후시딘 후씨딘 후시디 에스로반 에스로밴 박트로반 베아로반 바스포 마데카솔케어 무피로신 fucidin mupirocin 후시딘연고 후시딘크림 후씨딘연고 후시딩 푸시딘 퓨시드산 푸시드산 겐타마이신 겐타마이신연고 바시트라신 네오마이신 네오스포린 폴리스포린 박테로신 무피로신연고 베아로반연고 에스로반연고 에리스로마이신연고 나디플록사신 항생제연고 bactroban neosporin bacitracin gentamicin',
  antiviral:
    '아시클로버 아시크로버 조비락스 aciclovir acyclovir 아씨클로버 아시클로버연고 아시클로버크림 아시클로버정 아시클로비르 아씨클로비어 발라시클로버 발트렉스 발라씨클로버 팜시클로버 팜비어 헤르페스연고 헤르페스약 항바이러스제 valtrex valaciclovir valacyclovir famciclovir zovirax',
  permethrin: '오메크린 오메린크림 퍼메트린 permethrin 오메크린크림 오매크린 퍼메트린크림 옴연고 옴크림',
  crotamiton: '유락신 크로타미톤 eurax 유락신연고 유락신크림 크로타미톤연고',
  wart_acid:
    '티눈고 티눈밴드 신신티눈고 티눈액 성광티눈액 신신티눈액 그린티눈액 티눈스립 스립에이 콜로덤 베루말 베루마르 사마귀밴드 verrumal 듀오필름 티눈약 사마귀약 사마귀액 티눈고밴드 티눈패치 티눈반창고 살리실산반창고 베루말액 듀오필름액 콜로덤에스 콜로디움 스립에이액 티눈스립에이 salicylicplaster',
  hydroquinone:
    '하이드로퀴논 히드로퀴논 도미나크림 도미나크름 도미라크림 도미나 멜라토닝 멜라노사 멜라큐 디판큐어 hydroquinone 하이드로퀴 멜라논 하이드로퀴논크림 하이드로키논 히드로키논 하이드로퀴논4 도미나크림4 멜라논크림 멜라토닝크림 멜라노사크림 멜라큐크림 엘도퀸 트리루마 triluma',
  tranexamic_acid:
    '트란시노 트란신노 도란사민 도라사민 도란싸민 트라넥삼산 트라넥삼 transino tranexamic 트라넥사민산 트라넥삼산정 트란시노정 도란사민캡슐 트란엑삼산 트라넥사믹 트라넥사믹애씨드',
  niacinamide:
    '나이아신아마이드 나이아신아미드 나이아신 니아신아마이드 나이아시나마이드 niacinamide 니아신아미드 나이아신아마이드세럼 나이아신아마이드앰플 비타민b3 나이신아마이드',
  vitamin_c:
    '비타민c 비타민씨 비타민c세럼 비타민c앰플 비타민시 아스코르빅 아스코빅 순수비타민c vitaminc ascorbic 아스코르브산 아스코르빅애씨드 비타민c토너 비타민c크림 비타민씨세럼 비타민씨앰플 비타민c에센스',
  sunscreen:
    '선크림 썬크림 선스크린 썬스크린 자외선차단제 선로션 선블록 썬블록 선쿠션 선스틱 썬스틱 선스프레이 무기자차 유기자차 썬로션 sunscreen 자차 선젤 선크름 썬크름 썬블럭 선블럭 선밤 선팩트 선베이스 톤업선크림 자외선차단크림 자외선크림 선에센스 썬쿠션 썬스프레이 썬젤 무기자차선크림 spf50 spf',
  moisturiser:
    '보습제 보습크림 수분크림 바디로션 로션 세타필 쎄타필 피지오겔 피지오젤 일리윤 일리윰 에스트라 아토베리어 세라비 아토팜 제로이드 세라마이드 cetaphil physiogel cerave 수분젤 모이스처라이저 라로슈포제시카플라스트 보습로션 보습밤 보습연고 세라베크림 세라마이딘 아비노 유세린 리피카 리피카밤 제로이드크림 아토로션 아토크림 뮤스텔라 무스텔라 엑소메가 아더마 시카플라스트 세타필로션 쎄타필크림 피지오겔로션 일리윤크림 에스트라크림 베이비로션 수딩젤 eucerin aveeno lipikar zeroid atopalm',
  petrolatum:
    '바셀린 바세린 바쎌린 vaseline petrolatum 바셀린연고 백색바셀린 바세린연고 바쎄린 와세린 아쿠아포 aquaphor',
  urea: '우레아 유리아크림 유레아 유리아 요소크림 urea 우레아크림 우레아로션 유리아로션 유레아크림 요소로션 요소연고 유리아40',
  dexpanthenol:
    '비판텐 비판텡 덱스판테놀 bepanthen dexpanthenol 판테놀 비판텐연고 비판톨 비판텐크림 비판탠 덱스판테놀연고 판테놀크림 판테놀연고 bepanthol',
  centella:
    '마데카솔 마데까솔 마데카크림 병풀 시카크림 시카 센텔라 madecassol centella 마데카솔연고 마데카솔겔 마데카솔분말 병풀크림 센텔리안 센텔리안24 시카밤 시카패드',
  tea_tree_oil: '티트리 티트리오일 teatree 티트리크림 티트리세럼 티트리토너 티트리에센셜',
  scrub:
    '스크럽 바디스크럽 스크럽제 때밀이 이태리타월 때타월 필링젤 고마쥬 각질제거제 각질제거젤 스크러브 scrub 필링패드 설탕스크럽 솔트스크럽 스크럽폼 흑설탕스크럽 흑설탕팩 때수건 이태리타올 이태리타월로 때타올 때비누 각질패드 발각질제거 바디스크럽제 풋스크럽',
  scalp_scaling:
    '두피스케일링 두피스케일러 두피스켈링 스케일링제 두피스케일링제 두피필링 두피스크럽 스캘프스케일러 두피각질제거 두피스켈링제 두피스케일링샴푸 스칼프스케일링 두피필링제 두피딥클렌징 스칼프스크럽',
  hair_dye:
    '염색약 염모제 새치커버 새치염색약 염색샴푸 모다모다 셀프염색약 헤나 hairdye 거품염색 염색크림 새치샴푸 탈색약 블리치제 새치약 새치크림 새치염색제 버블염색 푸딩염색 오징어먹물염색 오징어먹물 세븐에이트 헬로버블 리체나 컬러샴푸 염색제 염색약품 셀프염색 탈색제 탈색크림 블리치크림',
  hair_essence:
    '헤어에센스 헤어에쎈스 헤어세럼 헤어앰플 머리에센스 hairessence 트리트먼트에센스 헤어에센쓰 머릿결에센스 헤어미스트 헤어로션',
  hair_oil:
    '헤어오일 두피오일 동백오일 아르간오일 머릿기름 헤어기름 hairoil 코코넛오일 로즈마리오일 헤어오일에센스 모로칸오일 동백기름 코코넛기름 피마자유 피마자오일',
  hair_styling:
    '왁스 헤어왁스 헤어스프레이 포마드 헤어젤 무스 픽서 헤어왁쓰 스프레이왁스 볼륨스프레이 컬크림 헤어무스 슬릭 글레이즈',
  contraceptive_pill:
    '야즈 야스민 피임약 다이안느 다이안 경구피임약 머시론 마이보라 yaz 야즈정 야스민정 다이안느35 머시론정 마이보라정 에이리스 미뉴렛 멜리안 센스리베 미니보라 클래라 사전피임약 먹는피임약 경구용피임약 yasmin diane35 mercilon',
  antihistamine:
    '지르텍 지르택 항히스타민 항히스타민제 세티리진 알레그라 클라리틴 알러지약 알레르기약 zyrtec cetirizine 지르텍정 지르텍캡슐 씨잘 레보세티리진 로라타딘 펙소페나딘 에바스텔 에바스틴 베포타스틴 타리온 페니라민 클로르페니라민 유시락스 하이드록시진 루파핀 루파타딘 빌라스틴 데스로라타딘 에리우스 클라리틴정 알레그라정 알러지알약 두드러기약 loratadine fexofenadine levocetirizine xyzal claritin allegra bilastine',
  hydrocolloid:
    '여드름패치 하이드로콜로이드 메디폼 매디폼 듀오덤 이지덤 여드름밴드 hydrocolloid 아크네패치 스팟패치 뾰루지패치 트러블패치 메디폼h 이지덤뷰티 이지덤패치 듀오덤엑스트라씬 습윤밴드 mediform easyderm duoderm',
};

/** Names that hold or resemble one of the above without containing it. */
export const NOT_THESE =
  '스티렌 스티렌정 오라팡 오라판 도미나스 도미나스크림 케토톱 케토프로펜 더마틱스 로션병 무레티놀 레티놀프리 논스테로이드 비스테로이드 스테로이드없는 스테로이드프리 논레티놀 머리카락두타';
