import { DuckDBInstance, type Json } from '@duckdb/node-api';

/** Asks DuckDB, whose readers are not ours; every value as JSON. */
export async function asked(sql: string): Promise<Record<string, Json>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
