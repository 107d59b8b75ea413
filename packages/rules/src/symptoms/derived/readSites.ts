import type { Message } from '../grammar/Message.js';
import { SITE_OF } from '../sitesOf.js';
import type { Reading } from './Reading.js';

/** Places the text names, each quoted as the word itself. */
export function readSites(message: Message): Reading[] {
  return message.clauses.flatMap((clause, c) =>
    clause.tokens.flatMap((token) => {
      const code = SITE_OF[token.name];
      if (!code) return [];
      return [
        {
          code,
          polarity: 'present',
          subject: message.subjects.at(c, token.start),
          time: 'now',
          start: token.start,
          end: token.end,
        } as const,
      ];
    }),
  );
}
