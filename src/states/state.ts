import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { Region } from "./region";
import { Actor } from "./actor";
import { StateStatus } from "./state-status";
import { FieldOf, TypeOf } from "../pages/declared";
import { state } from "./state.kind";

@TypeOf(state, Node, Cited, Actor)
export class State extends Cited {
  @FieldOf(state)
  iso3!: string;

  @FieldOf(state)
  iso2!: string;

  @FieldOf(state)
  m49!: string;

  @FieldOf(state)
  name!: string;

  @FieldOf(state)
  officialName!: string;

  @FieldOf(state)
  aliases: string[] = [];

  @FieldOf(state)
  status!: StateStatus;

  @FieldOf(state)
  region?: Region | null;

  @FieldOf(state)
  regionNote?: string | null;

  @FieldOf(state)
  admitted?: string | null;

  @FieldOf(state)
  ended?: string | null;

  @FieldOf(state)
  continent!: string;

  @FieldOf(state)
  subregion!: string;

  @FieldOf(state)
  intermediateRegion?: string | null;

  @FieldOf(state)
  leastDeveloped: boolean = false;

  @FieldOf(state)
  smallIsland: boolean = false;

  @FieldOf(state)
  landlocked: boolean = false;
}
