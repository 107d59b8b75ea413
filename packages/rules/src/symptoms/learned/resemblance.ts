import type { Symptom } from '@skin-advise/core';

/** Signs so alike in words that a model takes one for another, where a pattern tells them apart by the place or the measure. */
const SIBLINGS: readonly (readonly string[])[] = [
  [
    'eyelid_swelling',
    'face_swelling',
    'lip_tongue_swelling',
    'leg_swelling_one_side',
    'swelling_local',
    'throat_tightness',
  ],
  ['headache_new', 'headache_severe', 'headache_thunderclap_or_stiff_neck'],
];

/** 가려워 죽을 것 같아요, 아파서 뒤지겠음: how bad it is, not a wish. */
const FIGURE =
  /(?:가려|가렵|간지|근질|따가|따갑|아파|아프|쓰라|짜증|더워|추워|답답|미치|힘들|귀찮|졸려|배고|웃).{0,14}(?:죽겠|죽을(?:거|것|꺼|맛|지경|뻔)|죽는줄|뒤지겠|뒈지겠)/;

/** 머리가 가려워 미치겠어요: an itching head is none that aches. */
const ITCHES = /가려|가렵|간지|근질/;
const ACHES = /두통|아프|아파|아픈|통증|쑤시|쑤셔|지끈|깨질|터질|욱신|띵/;
/** All the skin is red where it is erythroderma: 붉고 각질이 일어나요 is not, without a word of how far it reaches. */
const ALL_OVER = /온몸|전신|몸전체|전체가|전부|머리부터|몸뚱|온통|다벗겨|다빨|다벌|다붉|살이안|whole|allover/;

/** A figure of speech may take a sentence of its own: 가려워서 미치겠어요 진짜 죽을 것 같음. */
const REACH = 30;

/**
 * Whether a sentence that resembles a concept is already understood otherwise: the pattern reader named a sibling of the
 * concept in it, or it is a figure of speech.
 */
export function isUnderstood(
  concept: string,
  span: Symptom['span'],
  text: string,
  said: readonly Symptom[],
): boolean {
  const quote = text.slice(Math.max(0, span[0] - REACH), span[1] + REACH).replace(/\s/g, '');
  if (concept.startsWith('suicidal_') && FIGURE.test(quote)) return true;
  if (concept === 'erythroderma' && !ALL_OVER.test(text.replace(/\s/g, ''))) return true;
  // Greasy crusts of the scalp are not those of impetigo.
  if (concept === 'yellow_crust' && /기름/.test(quote)) return true;
  // After a filler the lips are swollen for days.
  if (concept === 'lip_tongue_swelling' && /필러|filler/.test(text)) return true;
  if (concept.startsWith('headache_') && ITCHES.test(quote) && !ACHES.test(quote)) return true;
  const siblings = SIBLINGS.find((group) => group.includes(concept));
  return (
    siblings !== undefined &&
    said.some(
      (symptom) =>
        symptom.polarity === 'present' &&
        symptom.span[0] < span[1] &&
        span[0] < symptom.span[1] &&
        siblings.includes(symptom.concept),
    )
  );
}
