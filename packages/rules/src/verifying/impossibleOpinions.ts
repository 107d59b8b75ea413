import { CONDITIONS, classFamily } from '@skin-advise/core';
import { NO_OPINION } from '../facts/sheet/opinionFacts.js';
import type { WhenNode } from '../pack/schema.js';

const CLASSES = [...new Set([...CONDITIONS.face, ...CONDITIONS.lesion].map(({ code }) => code as string))];

/** An opinion has a class and a strength or neither; only one that there is can differ, and never within a family. */
export const IMPOSSIBLE_OPINIONS: WhenNode = {
  any: [
    { all: [`opinion.class == ${NO_OPINION}`, `opinion.strength != ${NO_OPINION}`] },
    { all: [`opinion.class != ${NO_OPINION}`, `opinion.strength == ${NO_OPINION}`] },
    { all: [`opinion.class == ${NO_OPINION}`, 'opinion.differs'] },
    { all: [`opinion.strength == ${NO_OPINION}`, 'opinion.differs'] },
    ...CLASSES.flatMap((photo) =>
      CLASSES.filter((words) => classFamily(words) === classFamily(photo)).map((words) => ({
        all: [`top1 == ${photo}`, `opinion.class == ${words}`, 'opinion.differs'],
      })),
    ),
  ],
};
