import { classFamily, type TextOpinion } from '@skin-advise/core';
import { NOTHING } from '../../packages/rag/src/opinion/ClassVectors.js';
import type { LabelledText } from './readTexts.js';

/** A labelled text with the opinion on it. */
export interface Judged extends LabelledText {
  readonly opinion: TextOpinion | undefined;
}

export interface Measures {
  /** Texts of one class. */
  readonly telling: number;
  readonly spoken: number;
  /** Share of the spoken opinions whose class, or one of its family, is a class of the text. */
  readonly precision: number;
  /** Share of the texts of one class that got an opinion, right or wrong. */
  readonly coverage: number;
  /** Share of the texts that tell nothing on which nothing was said. */
  readonly silence: number;
}

/** @param least only opinions of this strength count as spoken */
export function measure(judged: readonly Judged[], least: TextOpinion['strength']): Measures {
  const speaks = ({ opinion }: Judged) =>
    opinion !== undefined && (least === 'weak' || opinion.strength === least);
  const telling = judged.filter(({ classes }) => classes.length === 1 && classes[0] !== NOTHING);
  const nothing = judged.filter(({ classes }) => classes[0] === NOTHING);
  const spoken = judged.filter(speaks);
  return {
    telling: telling.length,
    spoken: spoken.length,
    precision: share(spoken, isRight),
    coverage: share(telling, speaks),
    silence: share(nothing, (one) => !speaks(one)),
  };
}

export const isRight = ({ classes, opinion }: Judged): boolean =>
  opinion !== undefined && classes.some((code) => classFamily(code) === classFamily(opinion.condition));

/**
 * Of the disagreements that would be spoken, the share in which the words are right: every text of one class beside a photo
 * of its class as often as the classifier is right, and otherwise beside a photo of any other class, each as often. A text
 * that tells nothing stands beside any photo, and an opinion on it is wrong.
 *
 * @param accuracy of the photo classifier, 0–1
 */
export function disagreements(
  judged: readonly Judged[],
  classes: readonly string[],
  accuracy: number,
): number {
  let right = 0;
  let all = 0;
  for (const one of judged) {
    const { opinion, classes: own } = one;
    if (!opinion || own.length > 1) continue;
    for (const photo of classes) {
      if (classFamily(photo) === classFamily(opinion.condition)) continue;
      const wrong = (1 - accuracy) / (classes.length - 1);
      const weight = own[0] === NOTHING ? 1 / classes.length : photo === own[0] ? accuracy : wrong;
      all += weight;
      if (isRight(one)) right += weight;
    }
  }
  return right / all;
}

const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;
