import type { Floors, Room } from "./floors.ts";
import type { HouseFile } from "./read-house.ts";

/** Every import that the floors do not allow, types included, and every file that has no floor; one line each. */
export function findUpward(files: readonly HouseFile[], floors: Floors): string[] {
  return files.flatMap(({ path, files: targets }) => [
    ...placesOf(path, floors),
    ...targets.flatMap(({ from }) => {
      const reason = reasonAgainst(path, from, floors);
      return reason === null ? [] : [`${path} imports ${from}: ${reason}`];
    }),
  ]);
}

/** What is wrong with where a file lies. */
function placesOf(path: string, { rooms, inside }: Floors): string[] {
  if (roomOf(path, Object.keys(rooms)) === null) return [`${path} is in no room: tests/support/house/floors.ts`];
  return Object.entries(inside)
    .filter(([room, levels]) => isIn(path, room) && levelOf(path, room, levels) === -1)
    .map(([room]) => `${path} has no floor in ${room}: tests/support/house/floors.ts`);
}

/** Why a file may not import another; null when it may. */
function reasonAgainst(path: string, target: string, { rooms, inside }: Floors): string | null {
  const [from, to] = [roomOf(path, Object.keys(rooms)), roomOf(target, Object.keys(rooms))];
  if (from === null) return null;
  if (to === null) return "it leads out of the house";
  if (from !== to && !rooms[from]?.some((allowed) => isIn(target, allowed))) return `${from} may not import ${to}`;
  for (const [room, levels] of Object.entries(inside)) {
    if (!isIn(path, room) || !isIn(target, room)) continue;
    const [own, other] = [levelOf(path, room, levels), levelOf(target, room, levels)];
    if (own === -1 || other === -1) continue;
    if (other > own) return `${partOf(target, room)} is above ${partOf(path, room)} in ${room}`;
    if (other === own && partOf(path, room) !== partOf(target, room)) {
      return `${partOf(target, room)} and ${partOf(path, room)} stand side by side in ${room}`;
    }
  }
  return null;
}

function roomOf(path: string, rooms: readonly Room[]): Room | null {
  return rooms.find((room) => isIn(path, room)) ?? null;
}

function levelOf(path: string, room: Room, levels: readonly (readonly string[])[]): number {
  const part = partOf(path, room);
  return levels.findIndex((level) => level.includes(part));
}

/** The folder or file directly in a room that a path goes through. */
function partOf(path: string, room: Room): string {
  return path.slice(room.length + 1).split("/")[0] ?? "";
}

function isIn(path: string, room: Room): boolean {
  return path === room || path.startsWith(`${room}/`);
}
