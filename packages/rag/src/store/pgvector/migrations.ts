import type { Settled } from './settle.js';

/**
 * What makes a store, step by step: a step's number is its place, from 1. Steps that were released are never changed, new
 * ones are added at the end.
 */
export function migrations({ names, dimensions, hnsw }: Settled): readonly string[] {
  return [
    'create extension if not exists vector',
    // Ids compare byte by byte, as in every other store. A vector of noughts has no cosine: it is kept as null.
    `create table ${names.records} (
       id text collate "C" primary key,
       vector vector(${dimensions}),
       metadata jsonb not null
     )`,
    `create index ${names.byVector} on ${names.records}
       using hnsw (vector vector_cosine_ops) with (m = ${hnsw.m}, ef_construction = ${hnsw.efConstruction})`,
    `create index ${names.byMetadata} on ${names.records} using gin (metadata jsonb_path_ops)`,
    `create index ${names.byNought} on ${names.records} (id) where vector is null`,
  ];
}

/** What `migrate` needs before its first step. */
export const foundations = ({ names }: Settled): string => `
  create table if not exists ${names.versions} (
    version int primary key,
    applied_at timestamptz not null default now()
  );
  create table if not exists ${names.meta} (
    only_row int primary key default 1 check (only_row = 1),
    dimensions int not null,
    fingerprint text not null,
    schema_version int not null
  )`;
