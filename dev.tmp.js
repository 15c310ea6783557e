"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lex = exports.known = void 0;
const node_fs_1 = require("node:fs");
const yaml_1 = require("yaml");
const lexicon_1 = require("/tmp/h/reading/dist/ingest/lexicon");
const read_article_1 = require("/tmp/h/reading/dist/ingest/read-article");
const S = '/tmp/h/reading/seeds/';
const ents = [];
for (const f of (0, node_fs_1.readdirSync)(S + 'entities'))
    ents.push(...(0, yaml_1.parse)((0, node_fs_1.readFileSync)(S + 'entities/' + f, 'utf8')));
const src = new Map();
for (const f of (0, node_fs_1.readdirSync)(S + 'sources'))
    for (const e of (0, yaml_1.parse)((0, node_fs_1.readFileSync)(S + 'sources/' + f, 'utf8')))
        src.set(e.id, e);
const sts = [];
for (const f of (0, node_fs_1.readdirSync)(S + 'statements'))
    sts.push(...(0, yaml_1.parse)((0, node_fs_1.readFileSync)(S + 'statements/' + f, 'utf8')));
const roles = new Map(), nb = new Map();
for (const s of sts) {
    if (s.role)
        roles.set(s.subject, [...(roles.get(s.subject) ?? []), s.role]);
    for (const [a, b] of [[s.subject, s.object], [s.object, s.subject]]) {
        if (!nb.has(a))
            nb.set(a, new Set());
        nb.get(a).add(b);
    }
}
exports.known = ents.map(e => ({ slug: e.id, type: e.type, names: [...Object.entries(e.names).map(([language, value]) => ({ value, language })), ...(e.former_names ?? []).flatMap((n) => ['kk', 'ru', 'en'].filter(l => n[l]).map(l => ({ value: n[l], language: l }))), ...(e.aliases ?? []).map((value) => ({ value }))], description: e.description?.en, roles: roles.get(e.id) ?? [], neighbours: [...(nb.get(e.id) ?? [])] }));
let t = performance.now();
exports.lex = (0, lexicon_1.makeLexicon)(exports.known);
console.error('lexicon ms', performance.now() - t);
const mode = process.argv[2];
const arts = [...src.values()].flatMap(s => { try {
    return [{ s, text: (0, node_fs_1.readFileSync)('/work/shared/sources/' + s.id + '.txt', 'utf8') }];
}
catch {
    return [];
} });
if (mode === 'speed') {
    for (const lang of ['kk', 'ru', 'en']) {
        const text = arts.filter(a => a.s.language === lang).map(a => a.text).join('\n');
        let bytes = Buffer.byteLength(text);
        for (let i = 0; i < 3; i++) {
            const t0 = process.cpuUsage();
            const n = Math.ceil(1e6 / bytes);
            for (let k = 0; k < n; k++)
                (0, read_article_1.readArticle)({ text, language: lang, published: '2026-02-10' }, exports.lex);
            const c = process.cpuUsage(t0);
            const d = (c.user + c.system) / 1000;
            console.log(lang, bytes, (bytes * n / 1e6 / (d / 1000)).toFixed(2), 'MB/s');
        }
    }
}
else if (mode === 'one') {
    const a = arts.find(x => x.s.id.startsWith(process.argv[3]));
    const r = (0, read_article_1.readArticle)({ text: a.text, language: a.s.language, published: a.s.published }, exports.lex);
    console.log(a.text);
    for (const m of r.entities)
        console.log('  M', m.surface, '->', m.entity ?? ('? ' + m.candidate), m.type, m.score);
    for (const m of r.statements)
        console.log('  S', m.subject, m.predicate, m.object, 'by', m.attributedTo, m.statedOn, m.confidence, '|', m.quote);
}
else if (mode === 'cands') {
    for (const a of arts) {
        const r = (0, read_article_1.readArticle)({ text: a.text, language: a.s.language, published: a.s.published }, exports.lex);
        for (const m of r.entities)
            if (m.candidate)
                console.log(a.s.language, m.type, m.surface, '=>', m.candidate);
    }
}
else if (mode === 'low') {
    for (const a of arts) {
        const r = (0, read_article_1.readArticle)({ text: a.text, language: a.s.language, published: a.s.published }, exports.lex);
        for (const m of r.entities)
            if (m.entity && m.score < 0.88)
                console.log(a.s.language, m.type, m.surface, '=>', m.entity, m.score);
    }
}
else if (mode === 'quotes') {
    const by = {};
    const out = [];
    for (const s of sts) {
        const language = s.language ?? src.get(s.source).language;
        const r = (0, read_article_1.readArticle)({ text: s.quote, language, published: src.get(s.source).published }, exports.lex);
        const m = new Set(r.entities.map((e) => e.entity));
        if (!(m.has(s.subject) && m.has(s.object)))
            continue;
        const b = by[s.predicate] ??= { both: 0, found: 0 };
        b.both++;
        if (r.statements.some((x) => x.subject === s.subject && x.predicate === s.predicate && x.object === s.object))
            b.found++;
        else
            out.push(language + ' ' + s.subject + ' ' + s.predicate + ' ' + s.object + ' | ' + s.quote + ' || ' + r.statements.map((x) => x.subject + ' ' + x.predicate + ' ' + x.object));
    }
    console.table(by);
    console.log(out.join('\n'));
}
else {
    // against the seeds' statements of each source (partial annotation)
    const by = {};
    let tp = 0, gold = 0, prop = 0;
    const wrong = [];
    const missed = [];
    let extra = [];
    for (const a of arts) {
        const r = (0, read_article_1.readArticle)({ text: a.text, language: a.s.language, published: a.s.published }, exports.lex);
        const g = new Map(sts.filter(s => s.source === a.s.id).map(s => [s.subject + ' ' + s.predicate + ' ' + s.object, s]));
        const p = new Set(r.statements.map(s => s.subject + ' ' + s.predicate + ' ' + s.object));
        for (const [k, s] of g) {
            const b = by[s.predicate] ??= { tp: 0, gold: 0, prop: 0 };
            b.gold++;
            gold++;
            if (p.has(k)) {
                b.tp++;
                tp++;
            }
            else
                missed.push(a.s.language + ' ' + a.s.id + ' ' + k + ' | ' + s.quote);
        }
        for (const s of r.statements) {
            const b = by[s.predicate] ??= { tp: 0, gold: 0, prop: 0 };
            b.prop++;
            prop++;
            if (!g.has(s.subject + ' ' + s.predicate + ' ' + s.object))
                extra.push(a.s.language + ' ' + s.predicate + ' ' + s.subject + ' -> ' + s.object + ' ' + s.confidence + ' | ' + s.quote);
        }
    }
    console.log({ tp, gold, prop, recall: tp / gold });
    console.table(by);
    if (mode === 'missed')
        console.log(missed.join('\n'));
    if (mode === 'extra')
        console.log(extra.sort().join('\n'));
}
