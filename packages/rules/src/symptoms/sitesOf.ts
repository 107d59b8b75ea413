import { tokenise } from './grammar/tokenise.js';
import { PLACES } from './lexicon/places.js';
import { buildTrie } from './lexicon/Trie.js';
import { normalise } from './text/normalise.js';

/** The lexicon's places → the sites that rules speak of. */
export const SITE_OF: Readonly<Record<string, string>> = {
  at_eyelid: 'site.eye_area',
  at_eye: 'site.eye_area',
  at_eye_area: 'site.eye_area',
  at_nose_tip: 'site.nose_tip_forehead',
  at_forehead: 'site.nose_tip_forehead',
  at_ear: 'site.ear',
  at_lip: 'site.lip',
  at_tongue: 'site.mouth_throat',
  at_mouth_inside: 'site.mouth_throat',
  at_throat: 'site.mouth_throat',
  at_face: 'site.face',
  at_cheek: 'site.face',
  at_chin: 'site.face',
  at_nose: 'site.face',
  at_genital: 'site.genital',
  at_anus: 'site.genital',
  at_palm: 'site.sole_palm',
  at_sole: 'site.sole_palm',
  at_hand: 'site.hand',
  at_finger_web: 'site.hand',
  at_joint: 'site.joint_line',
};
const PLACE_TRIE = buildTrie([PLACES]);

/** `bodySite` as typed (콧등, 눈꺼풀) → site concepts. */
export function sitesOf(bodySite: string): string[] {
  return [...new Set(placesNamed(bodySite).flatMap((name) => SITE_OF[name] ?? []))].sort();
}

/** `bodySite` → the lexicon's places, for signs whose place the text does not name. */
export function placesNamed(bodySite: string): string[] {
  return tokenise(normalise(bodySite), PLACE_TRIE).map((token) => token.name);
}
