import type { Message } from '../grammar/Message.js';
import { SITE_OF } from '../sitesOf.js';
import type { Reading } from './Reading.js';

/** Places the text names, each quoted as the word itself. */
export function readSites(message: Message): Reading[] {
  const sites: Reading[] = [];
  message.clauses.forEach(({ tokens }, c) => {
    for (const { name, start, end } of tokens) {
      const code = SITE_OF[name];
      if (!code) continue;
      const subject = message.subjects.at(c, start);
      sites.push({ code, polarity: 'present', subject, time: 'now', start, end });
    }
  });
  return sites;
}
