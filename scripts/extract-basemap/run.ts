/** `npm run extract`: makes the embedded basemap again from its sources. Needs the network for npm, and the Debian packages gmt and gmt-gshhg-high. */
import { fetchPackages } from "./fetch-packages.ts";
import { writeCounties } from "./write-counties.ts";
import { writeLakes } from "./write-lakes.ts";
import { writeRivers } from "./write-rivers.ts";
import { writeTowns } from "./write-towns.ts";

fetchPackages();
writeCounties("geo/basemap/counties.geojson");
writeRivers("geo/basemap/rivers.geojson");
writeLakes("geo/basemap/lakes.geojson");
writeTowns("geo/basemap/towns.yaml", "geo/basemap/counties.geojson");
