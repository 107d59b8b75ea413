import { readFileSync, readdirSync } from 'node:fs';
import { featuresOf } from '../../packages/rag/src/embedder/features.js';
import { corpus } from '../../packages/rag/src/generated/corpus.js';
import { buildLexicalIndex } from '../../packages/rag/src/lexical/buildLexicalIndex.js';
import { searchLexical } from '../../packages/rag/src/lexical/searchLexical.js';
const D = Number(process.env.D ?? 64), EPOCHS = Number(process.env.E ?? 15), LR = Number(process.env.LR ?? 0.5), DROP = Number(process.env.DROP ?? 0.3), SYM = process.env.SYM !== '0', SCALE=Number(process.env.SCALE??1);
const TEMP=Number(process.env.TEMP??1);
let seed = 12345; const rnd = () => { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff; return seed / 0x7fffffff; };
// data
const P = corpus.passages; const cls = new Map<string, number>();
const held: { q: string; c: number }[] = []; type X = { f: Int32Array; c: number[]; w: number };
const more = new Map<string,string[]>();
for (const f of readdirSync('/tmp/second').filter(f=>/^more-\d/.test(f))) for (const l of readFileSync('/tmp/second/'+f,'utf8').split('\n')) { const [id,a]=l.split('\t'); if(a) more.set(id!,[...(more.get(id!)??[]),a]); }
const raw: { t: string; c: number[]; task: number; w: number }[] = [];
const reduced = P.map((p, i) => { cls.set(p.id, i); const asks = [...p.asks]; const out = process.env.TEST ? [] : asks.splice((i * 7) % asks.length, 1); if (out[0]) held.push({ q: out[0], c: i }); for (const a of [...asks, ...(more.get(p.id)??[])]) raw.push({ t: a, c: [i], task: 0, w: 1 }); raw.push({ t: p.title, c: [i], task: 0, w: 1 }); for (const s of p.text.split('\n')) raw.push({ t: s, c: [i], task: 0, w: 0.5 }); return { ...p, asks: [...asks, ...(more.get(p.id)??[])] }; });
const concepts = new Map<string, number>();
if (SYM) for (const d of ['development', 'training']) for (const f of readdirSync(`packages/rules/data/symptoms/${d}`).filter((f) => f.endsWith('sentences.tsv'))) for (const l of readFileSync(`packages/rules/data/symptoms/${d}/${f}`, 'utf8').split('\n')) { const [lab, t] = l.split('\t'); if (!t) continue; const c = lab!.split(' ').filter((x) => /^(c:)?[a-z]/.test(x) && x !== 'none' && !x.startsWith('o:')).map((x) => x.replace('c:', '')); if (c.length === 0) continue; raw.push({ t, c: c.map((x) => { if (!concepts.has(x)) concepts.set(x, concepts.size); return concepts.get(x)!; }), task: 1, w: 1 }); }
const df = new Map<number, number>(); const feats = raw.map((r) => featuresOf(r.t)); for (const f of feats) for (const h of f) df.set(h, (df.get(h) ?? 0) + 1);
const vocab = new Map<number, number>(); for (const [h, n] of df) if (n >= 2) vocab.set(h, vocab.size);
const V = vocab.size; const enc = (f: number[]) => Int32Array.from(f.map((h) => vocab.get(h)!).filter((x) => x !== undefined));
const N = P.length, C = concepts.size; console.log('texts', raw.length, 'vocab', V, 'passages', N, 'concepts', C, 'held', held.length);
const E = new Float32Array(V * D); for (let i = 0; i < E.length; i++) E[i] = (rnd() - 0.5) / D * 2;
const W = [new Float32Array(N * D), new Float32Array(C * D)];
for (const w of W) for (let i = 0; i < w.length; i++) w[i] = (rnd() - 0.5) * 0.1;
const X = raw.map((r, i) => ({ ...r, f: enc(feats[i]!) })).filter((x) => x.f.length > 0);
const order = X.map((_, i) => i); let steps = 0; const total = EPOCHS * X.length; const e = new Float64Array(D), g = new Float64Array(D); const t0 = Date.now();
for (let ep = 0; ep < EPOCHS; ep++) { for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(rnd() * (i + 1)); [order[i], order[j]] = [order[j]!, order[i]!]; }
  for (const xi of order) { const x = X[xi]!; const lr = LR * (1 - steps++ / total) * x.w; const use: number[] = []; for (const f of x.f) if (rnd() > DROP) use.push(f); if (use.length === 0) continue; e.fill(0); for (const f of use) for (let d = 0; d < D; d++) e[d]! += E[f * D + d]!; const n = SCALE/Math.sqrt(use.length); for (let d = 0; d < D; d++) e[d]! *= n;
    const w = W[x.task]!; const K = w.length / D; const y = x.c[Math.floor(rnd() * x.c.length)]!; const s = new Float64Array(K); let max = -1e9; for (let k = 0; k < K; k++) { let z = 0; for (let d = 0; d < D; d++) z += w[k * D + d]! * e[d]!; s[k] = z; if (z > max) max = z; } let sum = 0; for (let k = 0; k < K; k++) { s[k] = Math.exp(s[k]! - max); sum += s[k]!; } g.fill(0);
    const skip = x.c.length > 1 ? new Set(x.c) : null;
    for (let k = 0; k < K; k++) { let d0 = s[k]! / sum; if (k === y) d0 -= 1; else if (skip?.has(k)) continue; if (Math.abs(d0) < 1e-4) continue; for (let d = 0; d < D; d++) { g[d]! += d0 * w[k * D + d]!; w[k * D + d]! -= lr * d0 * e[d]!; } }
    for (const f of use) for (let d = 0; d < D; d++) E[f * D + d]! -= lr * g[d]! * n; } }
console.log('trained', ((Date.now() - t0) / 1000).toFixed(0) + 's');
const emb = (t: string) => { const v = new Float64Array(D); for (const f of enc(featuresOf(t))) for (let d = 0; d < D; d++) v[d]! += E[f * D + d]!; let q = 0; for (let d = 0; d < D; d++) q += v[d]! ** 2; q = q > 0 ? 1 / Math.sqrt(q) : 0; for (let d = 0; d < D; d++) v[d]! *= q; return v; };
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => { let z = 0; for (let d = 0; d < D; d++) z += a[d]! * b[d]!; return z; };
const cvec = reduced.map((_, i) => { const v = W[0]!.slice(i * D, i * D + D); let q = 0; for (const a of v) q += a * a; q = 1 / Math.sqrt(q); return v.map((a) => a * q); });
const multi = reduced.map((p) => [...p.asks, p.title, ...p.text.split('\n')].map(emb));
const mean = multi.map((ms) => { const v = new Float64Array(D); for (const m of ms) for (let d = 0; d < D; d++) v[d]! += m[d]!; let q = 0; for (const a of v) q += a * a; q = 1 / Math.sqrt(q); return v.map((a) => a * q); });
const index = buildLexicalIndex(reduced as any);
const byLex = (q: string) => { const s = new Float64Array(N).fill(0); for (const h of searchLexical(index, q, { top: N })) s[cls.get(h.passage.id)!] = h.score; return s; };
const ranks = (s: ArrayLike<number>) => { const o = Array.from({ length: N }, (_, i) => i).sort((a, b) => s[b]! - s[a]! || a - b); const r = new Float64Array(N); o.forEach((p, i) => (r[p] = i)); return r; };
const rrf = (...rs: Float64Array[]) => Float64Array.from({ length: N }, (_, i) => rs.reduce((z, r) => z + 1 / (10 + r[i]!), 0));
const tests: { q: string; cs: number[] }[] = held.map((h) => ({ q: h.q, cs: [h.c] }));
if (process.env.TEST) { tests.length = 0; for (const f of readdirSync('/tmp/second/q')) for (const l of readFileSync('/tmp/second/q/' + f, 'utf8').split('\n')) { const [q, ids] = l.split('\t'); if (!ids) continue; const cs = ids.trim().split(/\s+/).map((i) => cls.get(i)!).filter((x) => x !== undefined); if (cs.length) tests.push({ q: q!, cs }); } }
const systems: Record<string, (q: string) => ArrayLike<number>> = { lexical: byLex, classvec: (q) => { const v = emb(q); return cvec.map((c) => dot(v, c)); }, multi: (q) => { const v = emb(q); return multi.map((ms) => Math.max(...ms.map((m) => dot(v, m)))); }, mean: (q) => { const v = emb(q); return mean.map((m) => dot(v, m)); } };
systems.hybridC = (q) => rrf(ranks(byLex(q)), ranks(systems.classvec!(q))); systems.hybridM = (q) => rrf(ranks(byLex(q)), ranks(systems.multi!(q))); systems.hybrid3 = (q) => rrf(ranks(byLex(q)), ranks(systems.classvec!(q)), ranks(systems.multi!(q)));
systems.sum=(q)=>{const l=byLex(q); const mx=Math.max(...l,1e-9); const c=systems.classvec!(q); return Float64Array.from({length:N},(_,i)=>l[i]!/(mx+10)+c[i]!);};
for (const [name, f] of Object.entries(systems)) { const r1 = [0, 0, 0, 0]; for (const t of tests) { const r = ranks(f(t.q)); const best = Math.min(...t.cs.map((c) => r[c]!)); [1, 3, 5, 10].forEach((k, i) => { if (best < k) r1[i]!++; }); } console.log(name.padEnd(10), r1.map((x) => (x / tests.length).toFixed(3)).join(' ')); }
