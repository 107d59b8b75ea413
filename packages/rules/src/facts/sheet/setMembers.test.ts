import type { Person } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../FactState.js';
import { addMembers } from './setMembers.js';

function membersOf(person: Person): Facts {
  const facts: Facts = new Map();
  addMembers(person, facts);
  return facts;
}

const stated = (person: Person) =>
  [...membersOf(person)]
    .filter(([, state]) => state.kind === 'known' && state.value === true)
    .map(([fact]) => fact);

describe('members of stated sets', () => {
  it.each([
    [
      { currentPrescription: ['이소트레티노인'] },
      ['person.currentPrescription.isotretinoin', 'person.isotretinoin'],
    ],
    [{ currentPrescription: ['트레티노인 크림'] }, ['person.currentPrescription.topical_retinoid']],
    [{ allergies: ['벌레 물림'] }, []],
    [{ allergies: ['말벌'] }, ['person.allergies.bee_venom']],
    [{ allergies: ['beef'] }, []],
    [{ history: ['저혈압'] }, []],
    [{ history: ['혈압이 높음'] }, ['person.history.hypertension']],
    [{ history: ['하지 정맥 혈전'] }, ['person.history.clot']],
    [{ currentPrescription: ['피 묽게 하는 약'] }, ['person.currentPrescription.anticoagulant']],
  ])('%j says %j', (person, facts) => {
    expect(stated(person)).toEqual(facts);
  });

  it('a stated set settles its members, one that was not stated leaves them unknown', () => {
    const facts = membersOf({ allergies: [] });
    expect(facts.get('person.allergies.ppd')).toEqual({ kind: 'known', value: false });
    expect(facts.has('person.history.clot')).toBe(false);
  });
});
