// The page. It keeps a case as a list of names and texts in the part of its address behind
// #, hands it to the library (vard, in WebAssembly) and shows what it gets back. It decides
// nothing and adds nothing up. What comes from a case is only ever set as text.
"use strict";

const words = {
  title: ["Vårdregler", "Care rules"], motto: ["beslut med skäl", "decisions with reasons"], skip: ["Till svaret", "To the answer"],
  on: ["Bedömningsdag", "Day of assessment"], other: ["In English", "På svenska"], share: ["Kopiera adress", "Copy address"], copied: ["Adressen är kopierad. Den innehåller alla uppgifter i ärendet.", "The address is copied. It holds everything in the case."],
  print: ["Skriv ut", "Print"], clear: ["Rensa", "Clear"], cleared: ["Ärendet är rensat.", "The case is cleared."], example: ["Exempel", "Example"],
  yes: ["Ja", "Yes"], no: ["Nej", "No"], unknown: ["Vet inte", "Not known"], ask: ["Fråga", "Ask"], parts: ["Delar av ärendet", "Parts of the case"],
  nextQ: ["Fråga nu", "Ask now"], alsoQ: ["Kan också ändra svaret", "Can also change the answer"], addQ: ["Kan lägga till något", "Can add something"], presumedQ: ["Förutsätts vara nej tills någon säger annat", "Taken as no until somebody says otherwise"],
  nothingQ: ["Inget mer behöver frågas.", "Nothing more needs to be asked."], answered: ["Ifyllt", "Filled in"], folded: ["Ändrar inte svaret nu", "Does not change the answer now"], facts: ["Uppgifter", "Facts"],
  answer: ["Svar", "Answer"], next: ["Nästa steg", "What to do next"], until: ["Svaret gäller till och med", "The answer holds until"], untilNote: ["om inget händer innan dess", "if nothing happens before"], then: ["Därefter", "After that"], reasons: ["Skäl", "Reasons"],
  weigh: ["Att bedöma för en person", "For a person to weigh"], merits: ["Enligt lagen i övrigt", "By the act itself"], turn: ["Vänd dig till", "Turn to"], known: ["Övriga villkor", "Other conditions"], open: ["Inte känt än", "Not known yet"], notice: ["Observera", "Note"],
  change: ["Vad skulle ändra svaret?", "What would change the answer?"], anew: ["Nya kostnader, krediteringar och betalningar: avräkningen görs då om.", "New charges, credits and payments: the settlement is then made anew."], nowDay: ["I dag", "Today"],
  nothing: ["Ingen enskild uppgift ändrar svaret.", "No single fact changes the answer."], and: ["och", "and"], opens: ["öppnar", "opens"], ifDone: ["Om detta görs i dag:", "If this is done today:"],
  days: ["Sista dagar", "Last days"], timeTitle: ["Preskription: är det i tid?", "Time limit: is it in time?"], fill: ["Fyll i", "Fill in"], noAccount: ["Det finns ingen räkning än.", "There is no account yet."], empty: ["Svaret kommer när något är ifyllt.", "The answer comes when something is filled in."],
  path: ["Vägen genom vården", "The path through care"], asList: ["Samma sak som lista", "The same as a list"], asTable: ["Samma sak som tabell", "The same as a table"], waits: ["väntar på", "waits for"],
  settlement: ["Räkningen steg för steg", "The account step by step"], amount: ["Belopp", "Amount"], sum: ["Summa", "Sum"], what: ["Vad", "What"], day: ["Dag", "Day"], pos: ["läggs till", "added"], neg: ["dras av", "taken off"],
  clocks: ["Tidsgränserna på en tidslinje", "The time limits on a time line"], today: ["Bedömningsdag", "Day of assessment"], strict: ["Strikt", "Strict"], extended: ["Förlängd till vardag", "Extended to a weekday"], earliest: ["Tidigast", "Earliest"], latest: ["Senast", "Latest"], status: ["Läge", "How it stands"], why: ["Därför att", "Because"],
  lRun: ["tiden löper", "time running"], lWindow: ["osäkert intervall", "window of uncertainty"], lStrict: ["strikt sista dag", "strict last day"], lExt: ["förlängd sista dag", "extended last day"], lMoment: ["känd dag", "known day"], when: ["När", "When"],
  lDone: ["klart", "done"], lReady: ["kan göras nu", "can be done now"], lBlocked: ["väntar", "waiting"], lNot: ["behövs inte", "not needed"],
  wrong: ["En del av uppgifterna kan inte behandlas", "Some of the facts cannot be used"], contradicts: ["Det säger emot", "It contradicts"], joined: ["Ärendets delar säger emot varandra", "The parts of the case contradict each other"], whole: ["Hela ärendet", "The whole case"],
  sources: ["Källor", "Sources"], inWords: ["Med våra ord; senast jämförda med källorna", "In our words; last compared with the sources on"],
  disclaimer: ["Svaren säger vad reglerna ger utifrån de lämnade uppgifterna. De är inte juridisk rådgivning.", "The answers say what the rules give on the facts given. They are no legal advice."],
  privacy: ["Allt avgörs i den här webbläsaren. Ärendet finns bara i sidans adress och lämnar inte datorn om du inte själv delar den. Skriv inte in namn eller personnummer.", "Everything is decided in this browser. The case is kept only in the address of this page and leaves the computer only if you share it. Do not enter names or identity numbers."],
  exact: ["En viss dag", "An exact day"], month: ["Någon dag i en månad", "Some day of a month"], year: ["Någon dag ett år", "Some day of a year"], between: ["Mellan två dagar", "Between two days"], notYet: ["Har inte hänt", "Has not happened"], from: ["från", "from"], to: ["till", "to"], how: ["Hur säkert?", "How exactly?"],
  choose: ["Välj", "Choose"], otherCountry: ["Andra länder", "Other countries"], s2Country: ["Utfärdar S2", "Issue an S2"], daysUnit: ["dagar", "days"],
  account: ["Räkning", "Account"], addAccount: ["Lägg till en räkning", "Add an account"], service: ["Tjänst", "Service"], currency: ["Valuta", "Currency"], rounding: ["Öresavrundning", "Rounding"], opinion: ["Utlåtandet lämnat", "Statement given"], issued: ["Kostnadsförslaget lämnat", "Estimate given"],
  estimate: ["Kostnadsförslag", "Estimate"], actual: ["Faktisk kostnad", "Actual cost"], final: ["Alla kostnader är bokförda", "All charges are posted"], cancelled: ["Vården ställdes in", "The service was cancelled"], line: ["Rad", "Line"], addLine: ["Lägg till en rad", "Add a line"], remove: ["Ta bort", "Remove"], lineText: ["Vad", "What"],
  payers: ["Betalare, i den ordning de betalar", "Payers, in the order in which they pay"], addPayer: ["Lägg till", "Add"], name: ["Beteckning", "Label"], reference: ["Åtagandets nummer, samma i varje räkning", "Number of the promise, the same in each account"], remittedBy: ["Insänt av någon annan", "Sent by somebody else"], deductible: ["Självrisk", "Deductible"], unlimited: ["Obegränsat", "No limit"], further: ["Tills vidare", "Until further notice"], receipts: ["Inbetalt", "Received"], addReceipt: ["Lägg till en betalning", "Add a payment"],
  loading: ["Laddar reglerna …", "Loading the rules …"], failed: ["Reglerna kunde inte laddas.", "The rules could not be loaded."], offline: ["Sidan fungerar nu utan nät.", "The page now works offline."],
};

// An invented patient.
const example = "on=2026-11-21&part=injury&eligibility.registeredInSweden=false&eligibility.personalNumber=false&eligibility.establishedDiagnosis=true&eligibility.highlySpecialised=true&eligibility.urgent=false" +
  "&referral.request=2024-11-04&referral.quote=2024-11-11&referral.prepaid=2024-11-18&referral.conference=2024-11-27&referral.statement=2024-12-02&referral.decision=2024-12-04&referral.treatmentOffered=true&referral.visitNeeded=true&referral.estimate=2024-12-09&referral.agreement=2024-12-16&referral.funding=2025-01-13&referral.visit=2025-03-10&referral.visaNeeded=false&referral.interpreterNeeded=true&referral.interpreterToldOn=2024-11-04&referral.language=ar-SY&referral.noticeDays=14&referral.interpreter=2025-01-17&referral.care=2025-03-10&referral.actual=2025-04-11" +
  "&billing.0.service=treatment&billing.0.currency=SEK&billing.0.careFrom=2025-03-10&billing.0.careTo=2025-03-19&billing.0.secondOpinionStatement=2024-12-02&billing.0.rounding=whole_krona" +
  "&billing.0.estimate.issued=2024-12-09&billing.0.estimate.lines.0.text=Operation&billing.0.estimate.lines.0.amount=268 000&billing.0.estimate.lines.1.text=Ward&billing.0.estimate.lines.1.amount=119 000&billing.0.estimate.lines.2.text=Interpreter&billing.0.estimate.lines.2.amount=25 500" +
  "&billing.0.actual.final=true&billing.0.actual.lines.0.text=Operation&billing.0.actual.lines.0.amount=268 000&billing.0.actual.lines.1.text=Ward&billing.0.actual.lines.1.amount=153 000&billing.0.actual.lines.2.text=Interpreter&billing.0.actual.lines.2.amount=22 750,50&billing.0.actual.lines.3.text=Credit&billing.0.actual.lines.3.amount=-6 500" +
  "&billing.0.payers.0.kind=insurance&billing.0.payers.0.name=Travel insurer&billing.0.payers.0.deductible=20 000&billing.0.payers.0.rate=80 %25&billing.0.payers.0.limit=300 000&billing.0.payers.0.validFrom=2025-01-01&billing.0.payers.0.validTo=2025-12-31&billing.0.payers.0.services=treatment&billing.0.payers.0.receipts.0.on=2025-01-13&billing.0.payers.0.receipts.0.amount=250 000" +
  "&billing.0.payers.1.kind=advance&billing.0.payers.1.name=Own advance&billing.0.payers.1.receipts.0.on=2025-01-13&billing.0.payers.1.receipts.0.amount=162 500" +
  "&injury.personalInjury=true&injury.careInSweden=true&injury.regionFinanced=true&injury.trafficInjury=false&injury.workInjury=false&injury.causedByCare=true&injury.treatment.avoidable=true&injury.medication.sideEffect=false" +
  "&injury.limitation.caused=2016-12&injury.limitation.reported=not-yet&injury.limitation.reportedToProvider=[2026-05-04..2026-06-15]";

// ---- State

let lang = "en", part = "eligibility", form, view = {parts: {}, errors: [], joined: [], sources: []};
let facts = new Map(); // by name, what was entered
const modes = new Map(); // of moments whose kind was chosen but nothing entered yet
const rows = new Map(); // how many rows of a list are shown
const unfolded = new Set(); // details that are open
const say = key => words[key][lang === "sv" ? 0 : 1];
const get = name => facts.get(name) || "";

function read() {
  const given = new URLSearchParams(location.hash.slice(1));
  lang = given.get("lang") || (navigator.languages.some(l => /^sv\b/i.test(l)) ? "sv" : "en");
  if (lang !== "sv") lang = "en";
  part = given.get("part") || "eligibility";
  given.delete("lang");
  given.delete("part");
  facts = new Map(given);
  if (!get("on")) facts.set("on", new Date().toLocaleDateString("sv-SE")); // 2006-01-02
  modes.clear();
  rows.clear();
}

function write() {
  const entries = [["lang", lang], ["part", part], ...facts].filter(([, value]) => value !== "");
  const text = entries.map(([name, value]) => encodeURIComponent(name) + "=" + encodeURIComponent(value)).join("&");
  history.replaceState(null, "", "#" + text); // no trail of a case in the history
}

function set(name, value) {
  if (value === "") facts.delete(name); else facts.set(name, value);
  write();
  decide();
  setTimeout(render, 0); // when the focus has come to rest
}

const pairs = () => [...facts];

function decide() {
  performance.mark("decide");
  view = vard.decide(pairs(), lang, part);
  performance.mark("decided");
}

// ---- Making elements

function el(name, attributes = {}, ...children) {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") for (const [event, run] of Object.entries(value)) e.addEventListener(event, run);
    else if (value === true) e.setAttribute(key, "");
    else if (value !== false && value != null) e.setAttribute(key, value);
  }
  e.append(...children.flat().filter(c => c != null && c !== false && c !== ""));
  return e;
}

const marks = {yes: "✓", no: "✗", unknown: "?", none: "·"};
const sign = s => el("span", {class: "sign " + s, "aria-hidden": "true"}, marks[s]);
const spoken = s => el("span", {class: "unseen"}, (s === "yes" ? say("yes") : s === "no" ? say("no") : say("unknown")) + ": ");
const id = name => "f-" + name;

function fold(key, summary, ...content) {
  const d = el("details", {"data-key": key, open: unfolded.has(key), on: {toggle: () => d.open ? unfolded.add(key) : unfolded.delete(key)}}, el("summary", {id: "s-" + key}, summary), ...content);
  return d;
}

// ---- The whole

function render() {
  const active = document.activeElement, focus = active.id; // what is drawn anew keeps the focus: by its name, or its place
  const home = active.closest("main section, #tools, #footer");
  const stops = () => home ? [...home.querySelectorAll("a[href], button, input, select, summary")] : [];
  const place = stops().indexOf(active);
  document.documentElement.lang = lang;
  document.title = `${say("title")}: ${say("motto")}`;
  document.getElementById("title").replaceChildren(say("title"), el("span", {class: "motto"}, say("motto")));
  document.getElementById("skip").textContent = say("skip");
  tools();
  tabs();
  const current = form.parts.find(p => p.name === part);
  document.getElementById("panel").setAttribute("aria-labelledby", "t-" + part);
  const [asks, others] = part === "billing" ? editAccounts(current) : questions(current);
  document.getElementById("ask").replaceChildren(...asks);
  document.getElementById("facts").replaceChildren(...others);
  document.getElementById("answer").replaceChildren(...answer());
  document.getElementById("picture").replaceChildren(...picture());
  footer();
  const again = focus ? document.getElementById(focus) : stops()[place];
  if (again && again !== document.activeElement) again.focus({preventScroll: true});
}

function tools() {
  const copy = async () => {
    await navigator.clipboard.writeText(location.href).then(() => tell(say("copied")), () => prompt(say("share"), location.href));
  };
  const clear = () => {
    facts = new Map([["on", get("on")]]);
    modes.clear(); rows.clear(); unfolded.clear();
    write(); decide(); render(); tell(say("cleared"));
  };
  const show = () => { location.hash = example + "&lang=" + lang; };
  const button = (key, run) => el("button", {type: "button", class: "plain", id: "b-" + key, on: {click: run}}, say(key));
  const wrong = view.errors.find(e => e.field === "on");
  document.getElementById("tools").replaceChildren(
    el("label", {class: "when"}, say("on"), dated({id: id("on"), "aria-invalid": wrong ? "true" : null}, get("on"), value => set("on", value))),
    button("example", show), button("share", copy), button("print", () => print()), button("clear", clear),
    el("button", {type: "button", class: "plain", id: "b-lang", lang: lang === "sv" ? "en" : "sv", on: {click: () => {
      lang = lang === "sv" ? "en" : "sv";
      form = vard.form(lang);
      write(); decide(); render();
    }}}, say("other")));
}

// state tells where a part stands: the sign of its answer, none where nothing is said of it.
function state(name) {
  const used = [...facts.keys()].some(f => f.startsWith(name + "."));
  const p = view.parts[name];
  if (!used) return {sign: "none"};
  if (view.errors.some(e => e.field.startsWith(name))) return {sign: "no", text: say("wrong")};
  if (!p) return {sign: "none"};
  if (!p.accounts) return {sign: p.sign, text: p.means};
  const weakest = p.accounts.find(a => a.sign !== "yes") || p.accounts[0];
  return {sign: weakest.sign, text: p.accounts.map(a => (p.accounts.length > 1 ? a.title + ": " : "") + a.means).join(" ")};
}

function tabs() {
  const names = form.parts.map(p => p.name);
  const go = name => { part = name; write(); decide(); render(); document.getElementById("t-" + name).focus(); scrollTo(0, 0); };
  document.getElementById("tabs").setAttribute("aria-label", say("parts"));
  document.getElementById("tabs").replaceChildren(...form.parts.map(p => {
    const s = state(p.name);
    return el("button", {type: "button", role: "tab", class: "tab", id: "t-" + p.name, "aria-selected": String(p.name === part), "aria-controls": "panel", tabindex: p.name === part ? "0" : "-1", on: {
      click: () => go(p.name),
      keydown: e => {
        const step = {ArrowRight: 1, ArrowLeft: -1, Home: -names.indexOf(p.name), End: names.length - 1 - names.indexOf(p.name)}[e.key];
        if (step == null) return;
        e.preventDefault();
        go(names[(names.indexOf(p.name) + step + names.length) % names.length]);
      },
    }}, sign(s.sign), p.title, s.text && el("span", {class: "unseen"}, ": " + s.text));
  }));
  document.querySelector(".tab[aria-selected=true]").scrollIntoView({block: "nearest", inline: "nearest", behavior: "instant"});
}

let told = "";
function tell(text) {
  const status = document.getElementById("status");
  status.textContent = "";
  setTimeout(() => { status.textContent = text; }, 50);
}

// ---- Questions

// questions are those of a part, what matters first: those to ask now in the library's order,
// what is filled in, and folded what changes nothing now.
function questions(current) {
  const p = view.parts[part];
  const byName = new Map(current.fields.map(f => [f.name, f]));
  const time = p && p.time ? p.time : {ask: [], missing: []};
  const open = names => names.filter(n => byName.has(n) && !get(n) && !modes.has(n));
  const missing = new Set(p ? [...p.missing, ...time.missing] : []);
  const presumed = new Set(p ? p.presumed || [] : []);
  const ask = open(p ? p.ask : []);
  const ready = p ? p.next.map(n => n.field).filter(n => n && byName.has(n) && !get(n)) : [];
  const now = p ? open(time.missing) : [];
  const first = ask.filter(n => missing.has(n));
  const steps = ready.filter(n => !ask.includes(n));
  const lead = [...steps, ...first, ...now.filter(n => !ask.includes(n) && p.sign !== "no")];
  const supposed = ask.filter(n => presumed.has(n));
  const adds = ask.filter(n => !missing.has(n) && !presumed.has(n));
  const shown = new Set([...lead, ...supposed, ...adds]);
  const filled = current.fields.filter(f => get(f.name) || modes.has(f.name) || view.errors.some(e => e.field === f.name));
  filled.forEach(f => shown.add(f.name));
  const rest = current.fields.filter(f => !shown.has(f.name));
  const q = (name, kind) => question(byName.get(name), kind);
  const asks = [el("h2", {}, current.lead)];
  if (lead.length) {
    asks.push(q(lead[0], "first"));
    if (lead.length > 1) asks.push(el("h3", {}, say("alsoQ"), el("span", {class: "count"}, ` (${lead.length - 1})`)), ...few(lead.slice(1), "more-" + part, n => q(n)));
  } else if (p) asks.push(el("p", {class: "lead"}, say("nothingQ")));
  if (adds.length) asks.push(fold("adds-" + part, `${say("addQ")} (${adds.length})`, ...adds.map(n => q(n, "compact"))));
  if (supposed.length) asks.push(fold("presumed-" + part, `${say("presumedQ")} (${supposed.length})`, ...supposed.map(n => q(n, "compact"))));
  const others = [];
  if (filled.length) others.push(el("h2", {}, say("answered")), ...grouped(filled));
  if (rest.length) others.push(fold("rest-" + part, `${say("folded")} (${rest.length})`, ...grouped(rest)));
  return [asks, others];
}

// few shows the first of a long list and folds the others.
function few(list, key, show) {
  const most = 4;
  if (list.length <= most + 1) return list.map(show);
  return [...list.slice(0, most).map(show), fold(key, "+ " + (list.length - most), ...list.slice(most).map(show))];
}

function grouped(fields) {
  let last = "";
  return fields.flatMap(f => {
    const head = f.group && f.group !== last ? [el("p", {class: "group"}, f.group)] : [];
    last = f.group;
    return [...head, question(f, "compact")];
  });
}

function question(f, kind = "") {
  const wrong = view.errors.find(e => e.field === f.name);
  const label = "l-" + f.name, about = "h-" + f.name;
  const parts = [el("p", {id: label}, f.question)];
  if (f.hint) parts.push(el("p", {class: "hint"}, f.hint));
  parts.push(el("p", {class: "who", id: about}, say("ask") + ": " + f.ask));
  parts.push(f.kind === "answer" ? segments(f, label, about, kind === "first") : inputs(f, label, wrong, kind));
  if (wrong) parts.push(problem(wrong));
  return el("div", {class: "q " + kind, "data-name": f.name, role: "group", "aria-labelledby": label, "aria-describedby": about}, ...parts);
}

const problem = e => el("p", {class: "error", id: "e-" + e.field}, e.text, e.other ? ` ${say("contradicts")}: ${nameOf(e.other)}.` : "");

function nameOf(field) {
  for (const p of form.parts) for (const f of p.fields) if (f.name === field) return f.question;
  return field;
}

// onward takes the focus to the question that is now the first, or to the answer.
function onward() {
  (document.querySelector("#ask .first button, #ask .first input, #ask .first select") || document.getElementById("answer")).focus();
}

function segments(f, label) {
  const value = get(f.name);
  const choose = answer => {
    const wasAsked = !!document.querySelector(`#ask [data-name="${CSS.escape(f.name)}"]`);
    set(f.name, answer);
    if (wasAsked && answer) setTimeout(onward, 0);
    setTimeout(() => tell(state(part).text || ""), 0);
  };
  const button = (answer, text, cls) => el("button", {type: "button", class: cls, id: `${id(f.name)}-${answer || "open"}`, "aria-pressed": String(value === answer), on: {click: () => choose(answer)}}, text);
  return el("div", {class: "seg"}, button("true", say("yes")), button("false", say("no")), button("", say("unknown"), "open"));
}

// dated is the input of a day. While somebody types, a browser tells of every digit as of a
// new day: what is typed counts once the input is left or Enter is pressed.
function dated(attributes, value, done) {
  let typing = false;
  const commit = () => { typing = false; if (input.value !== value) done(input.value); };
  const input = el("input", {type: "date", value, ...attributes, on: {
    pointerdown: () => { typing = false; },
    keydown: e => { typing = true; if (e.key === "Enter") { e.preventDefault(); commit(); } },
    change: () => { if (!typing) commit(); },
    blur: () => { if (typing) commit(); },
  }});
  return input;
}

const iso = /^\d{4}-\d\d-\d\d$/;

function inputs(f, label, wrong, kind) {
  const shared = {"aria-labelledby": label, "aria-invalid": wrong ? "true" : null, "aria-describedby": wrong ? "e-" + f.name : null};
  const done = value => { set(f.name, value); setTimeout(() => tell(state(part).text || ""), 0); };
  switch (f.kind) {
  case "day":
    return el("div", {class: "inputs"}, dated({id: id(f.name), ...shared}, get(f.name), done),
      !get(f.name) && kind === "first" && el("button", {type: "button", class: "plain", on: {click: () => { done(get("on")); setTimeout(onward, 0); }}}, say("nowDay")));
  case "days":
    return el("div", {class: "inputs"}, el("input", {type: "number", min: 0, max: 365, class: "short", id: id(f.name), value: get(f.name), ...shared, on: {change: e => done(e.target.value)}}), say("daysUnit"));
  case "language": {
    const known = vard.languages(lang).sort((a, b) => a.text.localeCompare(b.text, lang));
    if (get(f.name) && !known.some(l => l.value === get(f.name))) known.push({value: get(f.name), text: (view.parts.referral || {}).language || get(f.name)});
    return el("div", {class: "inputs"}, select(f.name, known, done, shared));
  }
  }
  return moment(f, done, shared);
}

function select(name, options, done, shared = {}) {
  const value = get(name);
  return el("select", {id: id(name), ...shared, on: {change: e => done(e.target.value)}},
    el("option", {value: ""}, say("choose")), ...options.map(o => el("option", {value: o.value, selected: o.value === value}, o.text)));
}

// moment is the input of a day that may be known in part.
function moment(f, done, shared) {
  const value = get(f.name);
  const range = value.match(/^\[(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?\]$/);
  const mode = modes.get(f.name) || (value === "" ? "" : value === "not-yet" ? "notYet" : range ? "between" : /^\d{4}$/.test(value) ? "year" : /^\d{4}-\d\d$/.test(value) ? "month" : "exact");
  const settle = v => { if (v) modes.delete(f.name); done(v); };
  const choose = e => {
    const m = e.target.value;
    modes.delete(f.name);
    if (m === "notYet") return done("not-yet");
    if (m) modes.set(f.name, m);
    facts.delete(f.name);
    write(); decide();
    setTimeout(() => { render(); (document.getElementById(id(f.name) + "-1") || document.getElementById(id(f.name))).focus(); }, 0);
  };
  const options = [["", say("unknown")], ["exact", say("exact")], ["month", say("month")], ["year", say("year")], ["between", say("between")], ["notYet", say("notYet")]];
  const out = [el("select", {id: id(f.name), ...shared, on: {change: choose}}, ...options.map(([v, text]) => el("option", {value: v, selected: v === mode}, text)))];
  const field = (n, attributes, change) => el("input", {id: `${id(f.name)}-${n}`, ...shared, ...attributes, on: {change}});
  if (mode === "exact") out.push(dated({id: `${id(f.name)}-1`, ...shared}, iso.test(value) ? value : "", settle));
  if (mode === "year") out.push(field(1, {type: "number", min: 1975, max: 2100, class: "short", value}, e => settle(e.target.value)));
  if (mode === "month") {
    const [y = "", m = ""] = value.split("-");
    const both = () => {
      const year = document.getElementById(id(f.name) + "-1").value, month = document.getElementById(id(f.name) + "-2").value;
      if (year && month) settle(year.padStart(4, "0") + "-" + month);
    };
    out.push(field(1, {type: "number", min: 1975, max: 2100, class: "short", value: y}, both));
    const names = Array.from({length: 12}, (_, i) => [String(i + 1).padStart(2, "0"), new Date(2001, i, 1).toLocaleDateString(lang, {month: "long"})]);
    out.push(el("select", {id: id(f.name) + "-2", ...shared, on: {change: both}}, el("option", {value: ""}, say("choose")), ...names.map(([v, text]) => el("option", {value: v, selected: v === m}, text))));
  }
  if (mode === "between") {
    const both = () => {
      const a = document.getElementById(id(f.name) + "-1").value, b = document.getElementById(id(f.name) + "-2").value;
      settle(a || b ? `[${a}..${b}]` : "");
    };
    out.push(el("span", {}, say("from")), dated({id: `${id(f.name)}-1`, ...shared}, range && range[1] || "", both), el("span", {}, say("to")), dated({id: `${id(f.name)}-2`, ...shared}, range && range[2] || "", both));
  }
  return el("div", {class: "inputs"}, ...out);
}

// ---- Accounts

const payerFields = {
  advance: ["name", "remittedBy"],
  guarantee: ["name", "limit", "validFrom", "validTo", "services"],
  insurance: ["name", "deductible", "rate", "limit", "validFrom", "validTo", "services"],
  s2: ["insuredIn", "validFrom", "validTo", "services", "patientFee"],
};

// many is how many elements of a list there are in the case, or are shown.
function many(prefix) {
  let n = rows.get(prefix) || 0;
  for (const name of facts.keys()) if (name.startsWith(prefix)) n = Math.max(n, 1 + parseInt(name.slice(prefix.length), 10) || 0);
  return n;
}

// drop takes an element out of a list; those after it move up.
function drop(prefix, i) {
  const moved = new Map();
  for (const [name, value] of facts) {
    const place = name.startsWith(prefix) ? parseInt(name.slice(prefix.length), 10) : -1;
    if (place === i) continue;
    moved.set(place > i ? prefix + (place - 1) + name.slice(prefix.length + String(place).length) : name, value);
  }
  facts = moved;
  for (const key of [...rows.keys()]) if (key.startsWith(prefix)) rows.delete(key);
  write(); decide(); render();
}

const billingQuestion = name => form.billing[name.replace(/^billing\.\d+\./, "").replace(/payers\.\d+/, "payers[]").replace(/receipts\.\d+/, "receipts[]")];

function editAccounts(current) {
  const n = many("billing.");
  const p = view.parts.billing;
  const ask = p ? p.accounts.flatMap(a => a.ask) : [];
  const missing = new Set(p ? p.accounts.flatMap(a => a.missing) : []);
  const asks = [el("h2", {}, current.lead)];
  const link = name => {
    const q = billingQuestion(name);
    const target = document.getElementById(id(name)) ? name : name.replace(/\.lines$/, ".lines.add").replace(/\.services$/, ".services.second_opinion");
    return q && el("div", {class: "q compact"}, el("p", {}, q.question, el("span", {class: "from"}, ` ${say("ask")}: ${q.ask}`)),
      el("div", {class: "seg"}, el("button", {type: "button", on: {click: () => { const e = document.getElementById(id(target)); if (e) { e.focus(); e.scrollIntoView({block: "center"}); } }}}, say("fill"), el("span", {class: "unseen"}, ": " + q.question))));
  };
  const urgent = ask.filter(a => missing.has(a)), rest = ask.filter(a => !missing.has(a));
  if (urgent.length) {
    asks.push(el("h3", {}, say("nextQ")), ...few(urgent, "more-billing", link));
  } else if (p) asks.push(el("p", {class: "lead"}, say("nothingQ")));
  if (rest.length) asks.push(fold("adds-billing", `${say("addQ")} (${rest.length})`, ...rest.map(link)));
  const add = () => {
    rows.set("billing.", n + 1);
    set(`billing.${n}.currency`, "SEK");
    setTimeout(() => document.getElementById(id(`billing.${n}.service`)).focus(), 10);
  };
  if (!n) return [[...asks, el("div", {class: "q first"}, el("p", {}, say("noAccount")), el("div", {class: "seg"}, el("button", {type: "button", on: {click: add}}, say("addAccount"))))], []];
  const others = [el("h2", {}, say("facts"))];
  for (let i = 0; i < n; i++) others.push(account(i, new Set(ask)));
  others.push(el("p", {class: "inputs"}, el("button", {type: "button", class: "plain", id: "add-account", on: {click: add}}, "+ " + say("addAccount"))));
  return [asks, others];
}

function labelled(name, text, control, wanted) {
  const wrong = view.errors.find(e => e.field === name);
  if (wrong && control.setAttribute) {
    control.setAttribute("aria-invalid", "true");
    control.setAttribute("aria-describedby", "e-" + name);
  }
  return el("div", {class: wanted ? "wanted" : ""}, el("label", {for: id(name)}, text, wanted && " *"), control, wrong && problem(wrong));
}

const input = (name, attributes = {}) => el("input", {id: id(name), value: get(name), autocomplete: "off", ...attributes, on: {change: e => set(name, e.target.value)}});
const day = name => dated({id: id(name)}, get(name), value => set(name, value));
const money = name => input(name, {inputmode: "decimal"});

function account(i, wanted) {
  const at = `billing.${i}.`;
  const f = (name, text, control) => labelled(at + name, text, control, wanted.has(at + name));
  const check = (name, text) => el("label", {class: "check"}, el("input", {type: "checkbox", id: id(at + name), checked: get(at + name) === "true", on: {change: e => set(at + name, e.target.checked ? "true" : "")}}), text, wanted.has(at + name) && " *");
  const payers = many(at + "payers.");
  return el("fieldset", {class: "account"}, el("legend", {}, say("account") + " " + (i + 1)),
    el("div", {class: "grid"},
      f("service", say("service"), select(at + "service", form.services, v => set(at + "service", v))),
      f("currency", say("currency"), input(at + "currency", {maxlength: 3, list: "currencies"})),
      f("careFrom", form.billing.careFrom.question, day(at + "careFrom")),
      f("careTo", form.billing.careTo.question, day(at + "careTo")),
      f("secondOpinionStatement", say("opinion"), day(at + "secondOpinionStatement")),
      f("rounding", say("rounding"), select(at + "rounding", form.rounding, v => set(at + "rounding", v)))),
    el("h3", {}, say("estimate")),
    el("div", {class: "grid"}, f("estimate.issued", say("issued"), day(at + "estimate.issued"))),
    ...lines(at + "estimate.lines."),
    el("h3", {}, say("actual")), ...lines(at + "actual.lines."),
    check("actual.final", say("final")), check("actual.cancelled", say("cancelled")),
    el("h3", {}, say("payers")),
    ...Array.from({length: payers}, (_, k) => payer(at + `payers.${k}.`, k, at + "payers.", wanted)),
    el("div", {class: "inputs"}, say("addPayer") + ":", ...form.payers.map(k => el("button", {type: "button", class: "plain", on: {click: () => set(at + `payers.${payers}.kind`, k.value)}}, "+ " + k.text))),
    el("p", {class: "inputs"}, el("button", {type: "button", class: "plain", on: {click: () => drop("billing.", i)}}, say("remove"), el("span", {class: "unseen"}, ` ${say("account")} ${i + 1}`))));
}

function lines(prefix) {
  const n = many(prefix);
  const more = () => { rows.set(prefix, n + 1); render(); document.getElementById(id(prefix + n + ".text")).focus(); };
  return [...Array.from({length: n}, (_, k) => {
    const wrong = view.errors.find(e => e.field.startsWith(prefix + k + "."));
    return el("div", {class: "row"},
      el("label", {}, k ? el("span", {class: "unseen"}, say("lineText")) : say("lineText"), input(prefix + k + ".text")),
      el("label", {}, k ? el("span", {class: "unseen"}, say("amount")) : say("amount"), input(prefix + k + ".amount", {inputmode: "decimal", "aria-invalid": wrong ? "true" : null, "aria-describedby": wrong ? "e-" + wrong.field : null})),
      removeButton(prefix, k), wrong && problem(wrong));
  }), el("button", {type: "button", class: "plain", id: id(prefix + "add"), on: {click: more}}, "+ " + say("addLine"))];
}

const removeButton = (prefix, k) => el("button", {type: "button", class: "plain", on: {click: () => drop(prefix, k)}}, el("span", {"aria-hidden": "true"}, "✕"), el("span", {class: "unseen"}, `${say("remove")} ${say("line")} ${k + 1}`));

function payer(at, k, list, wanted) {
  const kind = get(at + "kind");
  const own = name => form.billing["payers[]." + name];
  const f = (name, text, control) => labelled(at + name, text, control, wanted.has(at + name));
  const or = (name, control, value, text) => el("div", {}, control, el("label", {class: "check"}, el("input", {type: "checkbox", checked: get(at + name) === value, on: {change: e => set(at + name, e.target.checked ? value : "")}}), text));
  const plain = (name, value, attributes) => get(at + name) === value ? el("input", {id: id(at + name), disabled: true}) : attributes.type === "date" ? day(at + name) : input(at + name, attributes);
  const covered = new Set(get(at + "services").split(" ").filter(Boolean));
  const fields = {
    name: () => f("name", say("name"), input(at + "name")),
    reference: () => f("reference", say("reference"), input(at + "reference")), // of a promise that several accounts share
    remittedBy: () => f("remittedBy", say("remittedBy"), input(at + "remittedBy")),
    limit: () => f("limit", own("limit").question, or("limit", plain("limit", "unlimited", {inputmode: "decimal"}), "unlimited", say("unlimited"))),
    deductible: () => f("deductible", say("deductible"), money(at + "deductible")),
    rate: () => f("rate", own("rate").question, input(at + "rate", {placeholder: "80 %"})),
    validFrom: () => f("validFrom", own("validFrom").question, day(at + "validFrom")),
    validTo: () => f("validTo", own("validTo").question, or("validTo", plain("validTo", "until_further_notice", {type: "date"}), "until_further_notice", say("further"))),
    services: () => el("fieldset", {class: wanted.has(at + "services") ? "wanted" : ""}, el("legend", {class: "who"}, own("services").question, wanted.has(at + "services") && " *"), ...form.services.map(s => el("label", {class: "check"},
      el("input", {type: "checkbox", id: id(at + "services." + s.value), checked: covered.has(s.value), on: {change: e => { if (e.target.checked) covered.add(s.value); else covered.delete(s.value); set(at + "services", [...covered].join(" ")); }}}), s.text))),
    insuredIn: () => f("insuredIn", own("insuredIn").question, countrySelect(at + "insuredIn")),
    patientFee: () => f("patientFee", own("patientFee").question, money(at + "patientFee")),
  };
  const prefix = at + "receipts.", n = many(prefix);
  const title = (form.payers.find(p => p.value === kind) || {text: kind}).text;
  const wrong = view.errors.find(e => e.field === at + "kind" || e.field === at.slice(0, -1));
  return el("div", {class: "payer", role: "group", "aria-label": `${k + 1}. ${title}`}, el("h4", {}, `${k + 1}. ${title}`, el("button", {type: "button", class: "plain", on: {click: () => drop(list, k)}}, say("remove"), el("span", {class: "unseen"}, ` ${k + 1}. ${title}`))),
    wrong && problem(wrong),
    el("div", {class: "grid"}, ...(payerFields[kind] || []).map(name => fields[name]()), kind !== "advance" && many("billing.") > 1 && fields.reference()),
    ...Array.from({length: n}, (_, j) => {
      const bad = view.errors.find(e => e.field.startsWith(prefix + j + "."));
      return el("div", {class: "row"},
        el("label", {}, j ? el("span", {class: "unseen"}, own("receipts[].on").question) : own("receipts[].on").question, day(prefix + j + ".on")),
        el("label", {}, j ? el("span", {class: "unseen"}, say("amount")) : say("amount"), money(prefix + j + ".amount")), removeButton(prefix, j), bad && problem(bad));
    }),
    el("button", {type: "button", class: "plain", on: {click: () => { rows.set(prefix, n + 1); render(); document.getElementById(id(prefix + n + ".on")).focus(); }}}, "+ " + say("addReceipt")));
}

function countrySelect(name) {
  const names = new Intl.DisplayNames([lang], {type: "region"});
  const options = codes => codes.split(" ").map(value => ({value, text: names.of(value)})).sort((a, b) => a.text.localeCompare(b.text, lang))
    .map(o => el("option", {value: o.value, selected: o.value === get(name)}, o.text));
  return el("select", {id: id(name), on: {change: e => set(name, e.target.value)}}, el("option", {value: ""}, say("choose")),
    el("optgroup", {label: say("s2Country")}, ...options(form.countries.s2)), el("optgroup", {label: say("otherCountry")}, ...options(form.countries.others)));
}

// ---- The answer

function cites(ids) {
  if (!ids || !ids.length) return "";
  const byID = new Map(view.sources.map(s => [s.id, s]));
  return el("span", {class: "cite"}, " [", ...ids.slice(0, 3).flatMap((c, i) => [i ? ", " : "", el("a", {href: byID.get(c).address, rel: "noopener noreferrer", target: "_blank", title: byID.get(c).text}, c)]), ids.length > 3 ? ", …" : "", "]");
}

const finding = f => el("li", {}, sign(f.met), el("p", {}, spoken(f.met), f.text, cites(f.cites)));
const findings = list => el("ul", {class: "reasons"}, ...list.map(finding));

function answer() {
  const out = [];
  if (view.joined.length) out.push(el("div", {class: "stop"}, el("h2", {}, say("joined")), el("ul", {}, ...view.joined.map(f => el("li", {}, f.text, cites(f.cites))))));
  const wrong = view.errors.filter(e => e.field === "" || e.field === "on" || e.field.startsWith(part));
  if (wrong.length) out.push(el("div", {class: "stop", role: "alert"}, el("h2", {}, say("wrong")), el("ul", {}, ...wrong.map(e => el("li", {}, e.field ? el("a", {href: "#answer", on: {click: c => { c.preventDefault(); const t = document.getElementById(id(e.field)); if (t) t.focus(); }}}, nameOf(e.field)) : say("whole"), ": ", e.text)))));
  const p = view.parts[part], s = state(part);
  if (p && p.accounts) out.push(...p.accounts.map((a, i) => card(a, i === 0)));
  else if (p && s.sign !== "none") out.push(card(p, true));
  else if (!wrong.length) out.push(el("div", {class: "card none"}, el("p", {class: "kicker"}, say("answer")), el("div", {class: "verdict"}, sign("none"), el("h2", {}, say("empty")))));
  if (p && p.time && s.sign !== "none" && !p.outside) out.push(card({...p.time, title: say("timeTitle"), next: []}, false));
  const now = document.getElementById("now");
  now.hidden = false;
  now.replaceChildren(sign(s.sign), el("span", {class: "unseen"}, say("answer") + ": "), el("span", {}, s.text || say("empty")));
  return out;
}

function card(d, main) {
  const out = [el("p", {class: "kicker"}, d.title || say("answer")), el("div", {class: "verdict"}, sign(d.sign), el("h2", {}, d.means))];
  if (d.next.length) out.push(el("h3", {}, say("next")), el("ul", {class: "steps"}, ...d.next.map(n => el("li", {}, el("p", {}, n.text, cites(n.cites))))));
  if (d.clocks) {
    const days = d.clocks.filter(c => c.earliest).map(c => el("div", {}, el("dt", {}, c.what), el("dd", {}, ends(c))));
    if (days.length) out.push(el("h3", {}, say("days")), el("dl", {class: "days"}, ...days));
  }
  if (d.until) out.push(el("h3", {}, say("until")), el("p", {}, `${d.until}, ${say("untilNote")}.`), d.then && el("div", {class: "change"}, el("p", {}, `${say("then")} (${d.then.on}):`), el("p", {class: "then"}, sign(d.then.sign), el("span", {}, d.then.means))));
  if (d.weigh && d.weigh.length) out.push(el("h3", {}, say("weigh")), findings(d.weigh));
  if (d.merits) out.push(el("h3", {}, say("merits")), el("p", {}, d.merits));
  if (d.reasons.length) out.push(el("h3", {}, say("reasons")), findings(d.reasons));
  const notes = d.known.filter(f => f.met === "no");
  if (notes.length) out.push(el("h3", {}, say("notice")), findings(notes));
  if (d.referrals && d.referrals.length) out.push(el("h3", {}, say("turn")), el("ul", {class: "who-else"}, ...d.referrals.map(r => el("li", {}, el("strong", {}, r.name), el("span", {}, r.contacts.slice(0, 2).flatMap((c, i) => [i ? " · " : "", c.href ? el("a", {href: c.href, rel: "noopener noreferrer", target: "_blank"}, c.value) : c.value]))))));
  if (part === "billing") out.push(unsettled(d));
  else if (main) out.push(changes(d));
  else if (d.changes.length) out.push(changes(d, "-time"));
  const known = d.known.filter(f => f.met === "yes");
  const key = part + (d.title || "");
  if (known.length) out.push(fold("known-" + key, `${say("known")} (${known.length})`, findings(known)));
  if (d.open.length) out.push(fold("open-" + key, `${say("open")} (${d.open.length})`, findings(d.open)));
  return el("div", {class: "card " + d.sign}, ...out);
}

function ends(c) {
  const one = l => l.strict === l.extended ? l.strict : `${l.strict} (${say("extended").toLowerCase()}: ${l.extended})`;
  if (!c.latest) return `${say("earliest").toLowerCase()} ${one(c.earliest)}`;
  return c.earliest.strict === c.latest.strict ? one(c.latest) : `${one(c.earliest)} – ${one(c.latest)}`;
}

// changes are what would lead to another answer; for an injury the library is asked only
// when somebody wants to know.
function changes(d, more = "") {
  const change = c => c.step
    ? el("div", {class: "change"}, el("p", {}, `${c.step}:`), el("p", {class: "then"}, el("span", {}, `→ ${c.opens.join("; ")}`)))
    : el("div", {class: "change"}, el("p", {}, ...c.if.flatMap((i, n) => [n ? ` ${say("and")} ` : "", i.question + " ", el("strong", {}, i.to)])), el("p", {class: "then"}, sign(c.sign), el("span", {}, c.then)));
  const shown = list => list.length ? list.map(change) : [el("p", {class: "note"}, say("nothing"))];
  if (d.changes) return fold("change-" + part + more, say("change"), d.changes.some(c => c.step) && el("p", {class: "note"}, say("ifDone")), ...shown(d.changes));
  const inside = el("div", {});
  const later = fold("change-" + part, say("change"), inside);
  const fill = () => { if (later.open && !inside.childNodes.length) inside.replaceChildren(...shown(vard.whatIf(pairs(), lang))); };
  later.addEventListener("toggle", fill);
  fill();
  return later;
}

// unsettled is what would change a settlement: the facts that are missing, and new ones.
function unsettled(d) {
  const texts = [...new Set(d.missing.map(name => billingQuestion(name)).filter(Boolean).map(q => q.question))];
  return fold("change-" + part + d.title, say("change"), el("ul", {}, ...texts.map(t => el("li", {class: "change"}, t))), el("p", {class: "note"}, say("anew")));
}

function footer() {
  const bySource = new Map();
  for (const s of view.sources) bySource.set(s.source, [...(bySource.get(s.source) || []), s]);
  const compared = view.sources.map(s => s.compared)[0];
  document.getElementById("footer").replaceChildren(
    fold("sources", `${say("sources")} (${view.sources.length})`, compared ? el("p", {}, `${say("inWords")} ${compared}.`) : "",
      ...[...bySource].map(([source, list]) => el("dl", {class: "sources"}, el("dt", {}, source), ...list.map(s => el("dd", {}, el("a", {href: s.address, rel: "noopener noreferrer", target: "_blank"}, s.id), ` ${s.place}: ${s.text}`))))),
    el("p", {}, say("disclaimer")), el("p", {}, say("privacy")));
}

// ---- Pictures

function svg(name, attributes = {}, ...children) {
  const e = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) e.setAttribute(key, value);
  e.append(...children.flat().filter(c => c != null));
  return e;
}

function drawing(width, height, title, ...children) {
  const hatch = svg("pattern", {id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"}, svg("line", {x1: 0, y1: 0, x2: 0, y2: 6, class: "hatch"}));
  return svg("svg", {viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": title}, svg("defs", {}, hatch), ...children);
}

const label = (x, y, text, attributes = {}) => svg("text", {x, y, ...attributes}, text);
const ruler = document.createElement("canvas").getContext("2d");
function wide(text, bold) {
  ruler.font = `${bold ? "650 " : ""}13px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;
  return ruler.measureText(text).width;
}

// wrap breaks a text into lines of a width.
function wrap(text, width, bold) {
  const out = [""];
  for (const word of text.split(" ")) {
    const longer = out[out.length - 1] ? out[out.length - 1] + " " + word : word;
    if (out[out.length - 1] && wide(longer, bold) > width) out.push(word);
    else out[out.length - 1] = longer;
  }
  return out;
}
const paragraph = (x, y, rows, attributes) => rows.map((row, i) => label(x, y + i * 17, row, attributes));
const cut = (text, width, bold) => {
  if (wide(text, bold) <= width) return text;
  while (text && wide(text + "…", bold) > width) text = text.slice(0, -1);
  return text + "…";
};

function room() {
  const panel = document.getElementById("panel"); // there may be no picture yet to be measured
  const width = parseFloat(getComputedStyle(panel).gridTemplateColumns) || panel.clientWidth;
  return Math.max(230, width - 42);
}

const figure = (caption, drawn, ...rest) => el("figure", {}, el("figcaption", {}, caption), drawn, ...rest);
const key = (shape, text) => el("li", {}, svg("svg", {viewBox: "0 0 22 14", "aria-hidden": "true"}, shape), text);

function picture() {
  const p = view.parts[part];
  if (!p || state(part).sign === "none") return [];
  if (part === "referral") return [pathPicture(p.steps)];
  if (part === "billing") return p.accounts.filter(a => a.chart.length).map(a => chartPicture(a, p.accounts.length > 1));
  if (part === "injury" && (p.time.clocks.length || p.time.marks.length)) return p.outside ? [] : [clocksPicture(p.time)];
  return [];
}

// pathPicture draws the steps: side by side where there is room, else one below the other.
function pathPicture(steps) {
  const width = room(), drawn = [];
  const node = (s, x, y) => [svg("circle", {cx: x, cy: y, r: 11, class: "node " + s.state}),
    s.state === "done" ? svg("path", {d: `M${x - 5} ${y}l3.5 4 6.5 -8`, class: "tick"}) : null,
    s.state === "ready" ? svg("circle", {cx: x, cy: y, r: 4, class: "fill"}) : null];
  const side = Math.floor(width / 150), across = side >= 3 ? Math.min(side, 5) : 1;
  let height = 14;
  if (across === 1) {
    steps.forEach((s, i) => {
      const text = wrap(s.text, width - 40, s.state === "ready"), y = height;
      const note = wrap(s.note, width - 40);
      height += (text.length + note.length) * 17 + 16;
      if (i < steps.length - 1) drawn.unshift(svg("line", {x1: 13, y1: y, x2: 13, y2: height, class: "rail " + (s.state === "done" ? "on" : "")}));
      drawn.push(...node(s, 13, y), ...paragraph(38, y + 5, text, {class: s.state === "ready" ? "bold" : s.state === "done" ? "" : "soft"}), ...paragraph(38, y + 5 + text.length * 17, note, {class: s.state === "ready" ? "accent" : "soft"}));
    });
  } else {
    const cell = width / across;
    for (let i = 0; i < steps.length; i += across) {
      const row = steps.slice(i, i + across), y = height;
      let most = 0;
      row.forEach((s, k) => {
        const x = k * cell + 13, text = wrap(s.text, cell - 18, s.state === "ready");
        if (i + k < steps.length - 1) drawn.unshift(svg("line", {x1: x, y1: y, x2: k === across - 1 ? width : x + cell, y2: y, class: "rail " + (s.state === "done" ? "on" : "")}));
        drawn.push(...node(s, x, y), ...paragraph(x - 11, y + 32, text, {class: s.state === "ready" ? "bold" : s.state === "done" ? "" : "soft"}), label(x - 11, y + 32 + text.length * 17, cut(s.note, cell - 14), {class: s.state === "ready" ? "accent" : "soft"}));
        most = Math.max(most, text.length + 1);
      });
      height += most * 17 + 46;
    }
  }
  const dot = cls => svg("circle", {cx: 11, cy: 7, r: 5.5, class: "node " + cls});
  return figure(say("path"), drawing(width, height, `${say("path")}. ${say("asList")}`, ...drawn),
    el("ul", {class: "legend", "aria-hidden": "true"}, key(dot("done"), say("lDone")), key(dot("ready"), say("lReady")), key(dot("blocked"), say("lBlocked")), key(dot("not_needed"), say("lNot"))),
    fold("list-path", say("asList"), el("ol", {class: "aslist"}, ...steps.map(s => el("li", {}, `${s.text}: ${s.note}${s.waits.length ? `. ${say("waits")}: ${s.waits.join("; ")}` : ""}`)))));
}

// chartPicture draws each posting from the sum before it to the sum with it.
function chartPicture(a, named) {
  const width = room(), drawn = [];
  const all = a.chart.flatMap(g => g.rows.flatMap(r => [r.from, r.to]));
  const low = Math.min(0, ...all), high = Math.max(1, ...all);
  const x = v => (v - low) / (high - low) * width;
  let y = 4;
  for (const g of a.chart) {
    const sum = g.rows[g.rows.length - 1].sum;
    y += 14;
    const head = wrap(g.heading, width - wide(sum, true) - 16, true);
    drawn.push(...paragraph(0, y, head, {class: "bold"}), label(width, y, sum, {class: "bold", "text-anchor": "end"}));
    y += head.length * 17 - 8;
    for (const r of g.rows) {
      const left = Math.min(x(r.from), x(r.to)), long = Math.max(2, Math.abs(x(r.to) - x(r.from)));
      const text = (r.on ? r.on + " " : "") + r.text;
      if (g.rows.length > 1 || g.section === "receipts") {
        const says = wrap(text, width - wide(r.amount) - 18);
        drawn.push(...paragraph(0, y + 12, says, {class: "soft"}), label(width, y + 12, r.amount, {class: "soft", "text-anchor": "end"}));
        y += 1 + says.length * 17;
      }
      drawn.push(svg("rect", {x: 0, y, width, height: 10, rx: 2, class: "track"}), svg("rect", {x: left, y, width: long, height: 10, rx: 2, class: r.to < r.from ? "less" : g.section === "receipts" || g.section === "estimate" ? "bar2" : "bar1"}));
      if (low < 0) drawn.push(svg("line", {x1: x(0), y1: y - 2, x2: x(0), y2: y + 12, class: "zero"}));
      y += 17;
    }
    y += 14;
  }
  const box = cls => svg("rect", {x: 1, y: 2, width: 20, height: 10, rx: 2, class: cls});
  return figure(named ? `${a.title}: ${say("settlement")}` : say("settlement"), drawing(width, y, `${say("settlement")}. ${say("asTable")}`, ...drawn),
    el("ul", {class: "legend", "aria-hidden": "true"}, key(box("bar1"), say("pos")), key(box("less"), say("neg"))),
    fold("table-" + a.title, say("asTable"), el("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": say("asTable")}, el("table", {}, el("thead", {}, el("tr", {}, el("th", {scope: "col"}, say("what")), el("th", {scope: "col", class: "amount"}, say("amount")), el("th", {scope: "col", class: "amount"}, say("sum")))),
      ...a.chart.map(g => el("tbody", {}, el("tr", {}, el("th", {scope: "rowgroup", colspan: 3}, g.heading)), ...g.rows.map(r => el("tr", {}, el("td", {}, (r.on ? r.on + " " : "") + r.text), el("td", {class: "amount"}, r.amount), el("td", {class: "amount"}, r.sum)))))))));
}

const number = text => Date.UTC(+text.slice(0, 4), text.slice(5, 7) - 1, +text.slice(8, 10)) / 864e5;

// clocksPicture draws what is known of the days and how long each time runs.
function clocksPicture(t) {
  const width = room(), drawn = [], behind = [];
  const today = number(t.today.day);
  const days = [today];
  for (const m of t.marks) days.push(...[m.first, m.last].filter(Boolean).map(number));
  for (const c of t.clocks) for (const l of [c.earliest, c.latest]) if (l) days.push(number(l.strictDay), number(l.extendedDay));
  let low = Math.min(...days), high = Math.max(...days);
  const pad = Math.max(30, (high - low) * 0.03);
  low -= pad; high += pad;
  const x = d => (d - low) / (high - low) * width;
  let y = 22;
  const head = (text, note, bold) => {
    const lines = wrap(text, width, bold);
    drawn.push(...paragraph(0, y + 12, lines, bold ? {class: "bold"} : {}));
    y += lines.length * 17;
    const notes = wrap(note, width);
    drawn.push(...paragraph(0, y + 12, notes, {class: "soft"}));
    y += notes.length * 17 + 6;
  };
  for (const m of t.marks) {
    head(m.text, m.when, false);
    const a = x(m.first ? number(m.first) : low), b = x(m.last ? number(m.last) : today);
    drawn.push(svg("line", {x1: 0, y1: y + 6, x2: width, y2: y + 6, class: "grid"}));
    drawn.push(m.first === m.last ? svg("circle", {cx: a, cy: y + 6, r: 6, class: "fill"}) : svg("rect", {x: a, y, width: Math.max(6, b - a), height: 12, rx: 6, class: "window"}));
    y += 24;
  }
  const start = (t.marks.find(m => m.name.endsWith(".caused")) || {}).first;
  for (const c of t.clocks) {
    y += 8;
    head(c.what, c.earliest ? `${ends(c)}: ${c.says}` : c.says, true);
    const a = x(start ? number(start) : low);
    drawn.push(svg("rect", {x: 0, y, width, height: 12, rx: 3, class: "track"}));
    if (c.earliest) {
      const b = x(number(c.earliest.strictDay)), e = c.latest ? x(number(c.latest.strictDay)) : width;
      drawn.push(svg("rect", {x: Math.min(a, b), y, width: Math.max(2, b - a), height: 12, rx: 3, class: "bar2"}));
      if (e > b) drawn.push(svg("rect", {x: b, y, width: e - b, height: 12, class: "window"}));
      for (const l of [c.earliest, c.latest].filter(Boolean)) {
        const s = x(number(l.strictDay)), more = x(number(l.extendedDay));
        if (l.strictDay !== l.extendedDay) drawn.push(svg("path", {d: `M${more} ${y - 4}l6 10 -6 10 -6 -10z`, class: "end"}));
        drawn.push(svg("line", {x1: s, y1: y - 4, x2: s, y2: y + 16, class: "tick-end", stroke: "currentColor", "stroke-width": 2.5}));
      }
    }
    y += 26;
  }
  behind.push(svg("line", {x1: x(today), y1: 18, x2: x(today), y2: y, class: "today"}));
  const near = x(today) > width / 2;
  behind.push(label(x(today) + (near ? -4 : 4), 12, `${say("today")}, ${t.today.text}`, {class: "soft", "text-anchor": near ? "end" : "start"}));
  const first = new Date(low * 864e5).getUTCFullYear() + 1, last = new Date(high * 864e5).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.floor(width / 62)));
  for (let year = first; year <= last; year += step) {
    const at = x(Date.UTC(year, 0, 1) / 864e5);
    behind.unshift(svg("line", {x1: at, y1: 18, x2: at, y2: y, class: "grid"}));
    if (at > 14 && at < width - 14) behind.push(label(at, y + 16, String(year), {class: "soft", "text-anchor": "middle"}));
  }
  y += 26;
  const legend = [[svg("rect", {x: 1, y: 3, width: 20, height: 8, class: "bar2"}), "lRun"], [svg("rect", {x: 1, y: 2, width: 20, height: 10, class: "window"}), "lWindow"],
    [svg("line", {x1: 11, y1: 0, x2: 11, y2: 14, stroke: "currentColor", "stroke-width": 2.5}), "lStrict"], [svg("path", {d: "M11 0l5 7 -5 7 -5 -7z", class: "end"}), "lExt"], [svg("circle", {cx: 11, cy: 7, r: 5, class: "fill"}), "lMoment"]];
  return figure(say("clocks"), drawing(width, y, `${say("clocks")}. ${say("asTable")}`, ...behind, ...drawn),
    el("ul", {class: "legend", "aria-hidden": "true"}, ...legend.map(([shape, text]) => key(shape, say(text)))),
    fold("table-clocks", say("asTable"), el("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": say("asTable")},
      el("table", {}, el("thead", {}, el("tr", {}, ...["what", "earliest", "latest", "status", "why"].map(k => el("th", {scope: "col"}, say(k))))),
        el("tbody", {}, ...t.clocks.map(c => el("tr", {}, el("th", {scope: "row"}, c.what), ...[c.earliest, c.latest].map(l => el("td", {}, l ? [`${say("strict")}: ${l.strict}`, el("br"), `${say("extended")}: ${l.extended}`] : "–")), el("td", {}, c.says), el("td", {}, c.why))))),
      t.marks.length ? el("table", {}, el("thead", {}, el("tr", {}, ...["what", "when"].map(k => el("th", {scope: "col"}, say(k))))), el("tbody", {}, ...t.marks.map(m => el("tr", {}, el("th", {scope: "row"}, m.text), el("td", {}, m.when))))) : "")));
}

// ---- Start

async function start() {
  read();
  document.documentElement.lang = lang;
  document.getElementById("title").textContent = say("title");
  document.getElementById("tools").textContent = say("loading");
  try {
    const go = new Go();
    const {instance} = await WebAssembly.instantiateStreaming(fetch("vard.wasm"), go.importObject);
    go.run(instance);
  } catch (e) {
    document.getElementById("tools").textContent = say("failed");
    throw e;
  }
  form = vard.form(lang);
  if (!form.parts.some(p => p.name === part)) part = form.parts[0].name;
  write();
  decide();
  document.getElementById("main").hidden = false;
  render();
  performance.mark("ready");
  document.body.dataset.ready = "true";
  window.addEventListener("hashchange", () => { // another address was entered
    read();
    form = vard.form(lang);
    if (!form.parts.some(p => p.name === part)) part = form.parts[0].name;
    unfolded.clear();
    write(); decide(); render();
  });
  document.getElementById("skip").addEventListener("click", toAnswer);
  document.getElementById("now").addEventListener("click", toAnswer);
  let width = innerWidth;
  window.addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; document.getElementById("picture").replaceChildren(...picture()); } });
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("sw.js").catch(() => {}); // works without, but not offline
}

function toAnswer(event) { // the address holds the case and does not change
  event.preventDefault();
  const target = document.getElementById("answer");
  target.focus({preventScroll: true});
  target.scrollIntoView();
}

start();
