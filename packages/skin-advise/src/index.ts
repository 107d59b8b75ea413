export type { Advice, AdviseOptions, Advisor, CareItem, Withheld } from '@skin-advise/core';
export { FORMATS, parseJson, renderJson, SkinAdviseError } from '@skin-advise/core';
export { type AdvisorOptions, createAdvisor } from './createAdvisor.js';
export { renderMarkdown, renderText } from './render.js';
export { VERSION } from './version.js';
