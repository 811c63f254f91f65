// The tables of interaction («взаимодействие») across: processes by subjects.

import { actionAnchor } from '../../validators/model/printed-anchors.ts';
import type { Interaction, InteractionRow, Subject, Territory } from '../../validators/model/types.ts';

/** An action of a subject in a process, with its address on the act's page. */
export interface Action {
  readonly text: string;
  readonly anchor: string;
}

/** What one subject does in one process. */
export interface Share {
  readonly interaction: Interaction;
  readonly row: InteractionRow;
  readonly actions: readonly Action[];
}

/** Who acts: a subject of the territory, or a printed name that answers to none. */
export interface Actor {
  readonly name: string;
  readonly subject: Subject | null;
}

/** What a row lays on its subject, or some of it. */
export const shareOfRow = (
  interaction: Interaction,
  row: InteractionRow,
  actions: InteractionRow['actions'] = row.actions,
): Share => ({
  interaction,
  row,
  actions: actions.map((action) => ({
    text: action.text,
    anchor: actionAnchor(interaction.number, interaction.rows.indexOf(row), row.actions.indexOf(action)),
  })),
});

const shares = (interaction: Interaction): readonly Share[] =>
  interaction.rows.map((row) => shareOfRow(interaction, row));

const actorOf = ({ subject }: InteractionRow): Actor => ({
  name: subject.target?.label ?? subject.printed,
  subject: subject.target,
});

/** The heading of a process as printed; its number where the text does not have it. */
export const processName = ({ clause, number }: Interaction): string => clause.target?.text ?? number;

/** Everybody who acts in some process, in the order of the first table that names them. */
export const actorsOf = ({ interactions }: Territory): readonly Actor[] => [
  ...new Map(
    interactions.flatMap(({ rows }) => rows.map(actorOf)).map((actor) => [actor.name, actor]),
  ).values(),
];

/** What a process lays on an actor; several rows of the same name are one after another. */
export const shareOf = (interaction: Interaction, { name }: Actor): readonly Action[] =>
  shares(interaction)
    .filter(({ row }) => actorOf(row).name === name)
    .flatMap(({ actions }) => actions);

/** The processes in which a subject acts, with its actions. */
export const sharesOf = ({ interactions }: Territory, { id }: Subject): readonly Share[] =>
  interactions.flatMap(shares).filter(({ row }) => row.subject.target?.id === id);
