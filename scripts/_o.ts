import { BOOK } from '../packages/rules/src/generated/book.js';
import { rulesFor } from '../packages/rules/src/pack/RuleBook.js';
import { compileTable } from '../packages/rules/src/table/compileTable.js';
import { targets } from '../packages/rules/src/deciding/targets.js';
const seen = new Map<string, Set<string>>();
for (const profile of ['scalp','face','score','lesion','mole'] as const) {
  const rules=rulesFor(BOOK, profile);
  const table = compileTable(rules);
  const proposable=new Set(rules.flatMap(r=>(r.care??[]).map(u=>typeof u==='string'?u:u.item)));
  const rows = table.rows.filter(r=>table.rules[r.rule]!.kind==='contraindication');
  const show=(row:any)=>[...row.allowed].map(([f,a]:any)=>table.facts[f]!.spec.name+':'+a.map((x:boolean)=>x?1:0).join('')).join(' & ');
  for (const a of rows) for (const b of rows) {
    if (a.rule===b.rule) continue;
    const ra=table.rules[a.rule]!, rb=table.rules[b.rule]!;
    const implies=[...b.allowed].every(([f,al])=>{const x=a.allowed.get(f); return x && x.every((ok,i)=>!ok||al[i]);});
    if(!implies) continue;
    for (const act of ['withhold','caution'] as const) {
      const items=Object.entries(BOOK.items).filter(([c,i])=>proposable.has(c)&&i.kind==='do'&&targets(ra[act],c,i)&&targets(rb[act],c,i)).map(([c])=>c);
      if(items.length){const k=`${profile} ${act}: ${ra.id}  =>  ${rb.id} on ${items.join(',')}`; if(!seen.has(k)) seen.set(k,new Set()); seen.get(k)!.add(show(a));}
    }
  }
}
for(const [k,v] of seen) console.log(k,'\n     ',[...v].join(' | ').slice(0,300));
