import type { z } from 'astro/zod';
import { entitiesSchema, type Entity } from '../schemas/records/entity.ts';
import { eventsSchema, type Event } from '../schemas/records/event.ts';
import { factsSchema, type FactEntry } from '../schemas/records/fact.ts';
import { glossarySchema, type Term } from '../schemas/records/glossary.ts';
import { sourcesSchema, type Source } from '../schemas/records/source.ts';
import { readSets, type DataSet } from './data-sets/sets.ts';
import { derivations } from './derived.ts';
import { ContentError, type ContentProblem } from '../schemas/read/problems.ts';
import type { ContentTexts } from '../schemas/read/site-texts.ts';
import { readYaml } from '../schemas/read/read-yaml.ts';

/** A fact with its id and its place; a derived value is already computed. */
export interface Fact extends FactEntry {
  id: string;
  /** The topic file it stands in, without folder or ending. */
  topic: string;
  /** `file:line`, for whoever wants to mend it. */
  place: string;
}

/** Everything the site knows, checked and cross-checked. Look-ups of unknown ids throw. */
export interface Ledger {
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  terms: ReadonlyMap<string, Term>;
  entities: ReadonlyMap<string, Entity>;
  events: ReadonlyMap<string, Event>;
  /** Data sets of `content/data`, by id. */
  sets: ReadonlyMap<string, DataSet>;
  /** @throws RangeError when no fact has the id */
  fact(id: string): Fact;
  /** @throws RangeError when no source has the id */
  source(id: string): Source;
  /** @throws RangeError when no term has the id */
  term(id: string): Term;
  /** @throws RangeError when no company or institution has the id */
  entity(id: string): Entity;
  /** @throws RangeError when no data set has the id */
  set(id: string): DataSet;
}

interface Reading {
  problems: ContentProblem[];
  places: Map<string, { file: string; line: number }>;
}

function readEntries<T>(
  texts: ContentTexts,
  file: string,
  schema: z.ZodType<Record<string, T>>,
  reading: Reading,
): Map<string, T & { id: string }> {
  const text = texts[file];
  const entries = new Map<string, T & { id: string }>();
  if (text === undefined) {
    reading.problems.push({ file, line: 1, message: 'is missing' });
    return entries;
  }
  const { data, problems, lineOf } = readYaml(file, text, schema);
  reading.problems.push(...problems);
  for (const [id, entry] of Object.entries(data ?? {})) {
    reading.places.set(`${file}#${id}`, { file, line: lineOf([id]) });
    entries.set(id, { ...entry, id });
  }
  return entries;
}

function readFacts(texts: ContentTexts, reading: Reading): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const files = Object.keys(texts).filter((path) => /^content\/facts\/[^/]+\.yaml$/.test(path));
  for (const file of files.sort()) {
    const topic = file.replace(/^.*\/|\.yaml$/g, '');
    for (const [id, entry] of readEntries(texts, file, factsSchema, reading)) {
      const place = reading.places.get(`${file}#${id}`) ?? { file, line: 1 };
      const twin = facts.get(id);
      if (twin)
        reading.problems.push({ ...place, message: `${id}: stands already at ${twin.place}` });
      facts.set(id, { ...entry, topic, place: `${place.file}:${place.line}` });
    }
  }
  return facts;
}

function computeDerived(facts: Map<string, Fact>, complain: Complaint): void {
  const open = new Set<string>();
  const compute = (fact: Fact): number | undefined => {
    if (!fact.derived || fact.value !== undefined) return fact.value;
    const derivation = derivations[fact.derived.by];
    if (open.has(fact.id)) {
      complain(fact, 'derived › from: goes round in a circle');
      return undefined;
    }
    open.add(fact.id);
    const operands = fact.derived.from.map((id) => {
      const operand = facts.get(id);
      if (!operand) complain(fact, `derived › from: there is no fact “${id}”`);
      return operand && { value: compute(operand) ?? Number.NaN, date: operand.date };
    });
    open.delete(fact.id);
    if (operands.some((operand) => operand === undefined)) return undefined;
    fact.value = derivation(operands.filter((operand) => operand !== undefined));
    if (!Number.isFinite(fact.value)) complain(fact, 'derived: does not come to a number');
    return fact.value;
  };
  for (const fact of facts.values()) compute(fact);
}

type Complaint = (fact: Fact, message: string) => void;

function checkReferences(
  facts: Map<string, Fact>,
  sources: ReadonlyMap<string, Source>,
  complain: Complaint,
): void {
  for (const fact of facts.values()) {
    for (const { source, quote, translation } of fact.sources) {
      const found = sources.get(source);
      if (!found) {
        complain(fact, `sources: there is no source “${source}” in content/sources.yaml`);
        continue;
      }
      if (quote === undefined) continue;
      const wanted = found.lang === 'en' ? ['zh'] : found.lang === 'ja' ? ['en', 'zh'] : ['en'];
      for (const lang of wanted) {
        if (translation[lang as 'en' | 'zh'] === undefined)
          complain(fact, `sources › ${source} › translation: needs ${lang}`);
      }
    }
    for (const { fact: id } of fact.others) {
      if (id !== undefined && !facts.has(id)) complain(fact, `others: there is no fact “${id}”`);
    }
  }
}

function finder<T>(entries: ReadonlyMap<string, T>, kind: string): (id: string) => T {
  return (id) => {
    const entry = entries.get(id);
    if (!entry) throw new RangeError(`There is no ${kind} “${id}”.`);
    return entry;
  };
}

/**
 * Builds the ledger from the texts of the content folder.
 * @throws ContentError naming file, line, id and field of everything that is wrong
 */
export function buildLedger(texts: ContentTexts): Ledger {
  const reading: Reading = { problems: [], places: new Map() };
  const sources = readEntries(texts, 'content/sources.yaml', sourcesSchema, reading);
  const terms = readEntries(texts, 'content/glossary.yaml', glossarySchema, reading);
  const entities = readEntries(texts, 'content/entities.yaml', entitiesSchema, reading);
  const events = readEntries(texts, 'content/events.yaml', eventsSchema, reading);
  const facts = readFacts(texts, reading);
  // Of an entry that cannot be read, whoever names it would complain as well.
  if (reading.problems.length > 0) throw new ContentError(reading.problems);
  const complain: Complaint = (fact, message) => {
    const [file = '', line = '1'] = fact.place.split(':');
    reading.problems.push({ file, line: Number(line), message: `${fact.id} › ${message}` });
  };
  const complainAt = (file: string, id: string, message: string) => {
    const place = reading.places.get(`${file}#${id}`) ?? { file, line: 1 };
    reading.problems.push({ ...place, message: `${id} › ${message}` });
  };
  const pages = new Map<string, string>();
  for (const { id, url, copy } of sources.values()) {
    const page = url ?? copy;
    const twin = page === undefined ? undefined : pages.get(page);
    if (twin !== undefined)
      complainAt('content/sources.yaml', id, `its page stands already under “${twin}”`);
    else if (page !== undefined) pages.set(page, id);
  }
  computeDerived(facts, complain);
  checkReferences(facts, sources, complain);
  for (const term of terms.values()) {
    if (!sources.has(term.source))
      complainAt('content/glossary.yaml', term.id, `source: there is no source “${term.source}”`);
  }
  for (const entity of entities.values()) {
    for (const id of entity.facts)
      if (!facts.has(id))
        complainAt('content/entities.yaml', entity.id, `facts: there is no fact “${id}”`);
  }
  for (const event of events.values()) {
    if (!facts.has(event.fact))
      complainAt('content/events.yaml', event.id, `fact: there is no fact “${event.fact}”`);
  }
  const { sets, problems } = readSets(texts, { facts, sources, entities });
  reading.problems.push(...problems);
  if (reading.problems.length > 0) throw new ContentError(reading.problems);
  return {
    facts,
    sources,
    terms,
    entities,
    events,
    sets,
    fact: finder(facts, 'fact'),
    source: finder(sources, 'source'),
    term: finder(terms, 'term'),
    entity: finder(entities, 'company or institution'),
    set: finder(sets, 'data set'),
  };
}
