import type { Table } from '../table.ts';
import { actorsTable, namesTable } from './actors-table.ts';
import { articlesTable } from './articles-table.ts';
import { citedSourcesTable } from './cited-sources-table.ts';
import { agendaTable, contactsTable, participantsTable } from './contacts-table.ts';
import { evidenceTable } from './evidence-table.ts';
import { checksTable, figuresTable, formulasTable } from './numbered-tables.ts';
import { quotesTable } from './quotes-table.ts';
import { statementActorsTable, statementFormulasTable, statementsTable, statementTopicsTable } from './statements-table.ts';

/** The tables as which CSV and Parquet write an archive. */
export const tables: readonly Table[] = [
  articlesTable,
  citedSourcesTable,
  actorsTable,
  namesTable,
  contactsTable,
  participantsTable,
  agendaTable,
  statementsTable,
  statementActorsTable,
  statementTopicsTable,
  statementFormulasTable,
  quotesTable,
  formulasTable,
  figuresTable,
  checksTable,
  evidenceTable,
];
