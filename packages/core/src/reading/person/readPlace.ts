import type { Person } from '../../vocabulary/case.js';
import { badPersonValue } from './badPersonValue.js';
import { scalpSite } from './scalpSite.js';

/** Reads words as typed. */
export function readText(value: unknown, path: string): string {
  const text =
    Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.join(', ') : value;
  return typeof text === 'string' ? text.normalize('NFC').trim() : badPersonValue(value, path, 'words');
}

/** `location` is where the person lives, except in AI-Hub files, where it is the part of the head. */
export function readPlace(value: unknown, path: string): Person {
  const place = readText(value, path);
  const bodySite = scalpSite(place);
  return bodySite ? { bodySite } : { location: place };
}

/** A body site as typed, or an AI-Hub code of the head. */
export function readSite(value: unknown, path: string): Person {
  const site = readText(value, path);
  return { bodySite: scalpSite(site) ?? site };
}
