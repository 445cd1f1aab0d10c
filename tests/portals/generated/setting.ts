import { addDays, type Day } from '../kit/days';
import { type Random, randomOf } from '../kit/random';
import { type ColumnPlan, columnPlans } from './column-plans';
import { type Place, places } from './places';
import type { ColumnPlace, System } from './systems';

/** Where a page stands: whose portal, which column of it, looked at when. */
export interface Setting {
  /** Number of the page in its run: what must occur is given out by it, turn by turn. */
  turn: number;
  /** Number of the system: shifts what is given out, so that each system meets other combinations. */
  shift: number;
  random: Random;
  place: Place;
  plan: ColumnPlan;
  system: System;
  column: ColumnPlace;
  /** Absolute address of the column's page. */
  url: URL;
  savedOn: Day;
}

export function settingOf(seed: string, system: System, turn: number, shift: number): Setting {
  const random = randomOf(`${seed} ${system.family} ${turn}`);
  const place = random.pick(places);
  const plan = random.pick(columnPlans);
  const column = system.column(plan, random);
  return {
    turn,
    shift,
    random,
    place,
    plan,
    system,
    column,
    url: new URL(column.path, `http://${place.host}`),
    savedOn: addDays('2021-03-01', random.int(0, 1700)),
  };
}
