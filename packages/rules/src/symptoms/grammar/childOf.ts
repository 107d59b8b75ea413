import type { NormalText } from '../text/NormalText.js';
import { hasFirstPerson } from './readNarrated.js';
import type { Subject } from './readSubjects.js';
import type { Token } from './Token.js';

/** 친구 애, 옆집 쌍둥이, 어린이집 딴 아이: a child, but not of the one who writes. */
const OF_OTHERS =
  /(?:친구|옆집|앞집|뒷집|윗집|아랫집|이웃|동서|시누이?|사촌|큰집|작은집|딴|다른|남의|아는|동네|사돈|같은반|옆반|짝꿍|동료|언니|오빠|누나|형|동생|시누이?|이모|고모|시)(?:네|의)?(?:집)?(?:집)?$/;
const MINE =
  /(?:우리|울)(?:애|아(?=[가는도들])|딸|아들|아기|애기|막내|집애|손)|[저나](?:는|도|만)|내(?:거|꺼|건|껀)|제(?:거|꺼|건|껀)/;
export const HEARSAY =
  /(?:[다라단란]?대(?:요|유)?|[래]요?|다데|다더|라더|다던|라던|카데|카더|카던|캐|댔|더라고?요?|던데)(?:[.,]|$)/;
/** 옆 침대 아기, 같은 반 애: nobody takes their photo. */
const STRANGERS =
  /(?:(?:옆|앞|뒷|맞은편)(?:자리|침대|병상|반|테이블)|(?:다른|딴|같은|옆)(?:반|방|학년|학원|도장|병실)(?:쓰는|다니는)?|카페(?:에)?(?:어떤)?|같이(?:하는|다니는|노는)|우리반|어떤|견습생|조리원동기)$/;
/** 막내가 입원했고 저는, 첫째는 입원 중이고 사진은 둘째: one child is told of, what is shown is another's. */
const SENT_AWAY = /입원|후송|격리|(?:밤을?|날을?)(?:샜|새)|드러누/;
const SHOWN_INSTEAD =
  /(?:제|내)(?:얼굴|팔|손|몸|피부|다리|등|볼|목|두피|머리|배)|(?:저는|나는|사진은)|(?:작은애|큰애|둘째|막내|첫째)(?:는|은|볼|얼굴|침독|팔|다리)/;

/** 진단받았더라고요, 입원했어요: already seen to. */
const SEEN_TO = /진단(?:을)?받|입원|고난리|걱정이라/;

/**
 * Another's child is one only where the writer's own is spoken of, or what is told was heard; a nephew or niece also
 * where the writer speaks of themself, unless it is their photo.
 */
export function childOf(text: NormalText, before: string, { start, end }: Token): Subject {
  const head = text.chars.slice(0, 400);
  const kin = text.chars.slice(start, end) === '조카' && !/[시촌돈]$/.test(before);
  if (STRANGERS.test(text.chars.slice(Math.max(0, start - 14), start))) return 'other';
  if (isSentAway(text, end)) return 'other';
  if (!kin && !OF_OTHERS.test(before)) return 'child';
  if (kin && /대신|사진/.test(head)) return 'child';
  if (kin && hasFirstPerson(text)) return 'other';
  const heard = SEEN_TO.test(head) || (!kin && HEARSAY.test(head));
  return heard || MINE.test(text.chars.slice(0, 2000)) ? 'other' : 'child';
}

function isSentAway({ chars }: NormalText, end: number): boolean {
  const away = SENT_AWAY.exec(chars.slice(end, end + 24));
  if (!away) return false;
  const from = end + away.index;
  return SHOWN_INSTEAD.test(chars.slice(from, from + 40));
}
