/**
 * The number to call in an emergency, by the region's ISO code; general knowledge, as residents are taught it. A region
 * that is not named here is unknown, and the page says so rather than guess.
 */
const REGIONS_BY_NUMBER: Readonly<Record<string, string>> = {
  // 112 holds in the whole European Union and beside it; it is India's and Turkey's single number too.
  '112': 'AT BE BG CH CY CZ DE DK EE ES FI FR GE GR HR HU IN IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM TR UA',
  '000': 'AU',
  '101': 'IL',
  '111': 'NZ',
  '119': 'JP KR TW',
  '120': 'CN',
  '192': 'BR',
  '911': 'CA MX PH PR US',
  '995': 'SG',
  '998': 'AE',
  '999': 'GB GG HK IE IM JE MY',
};

const NUMBER_BY_REGION: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS_BY_NUMBER).flatMap(([number, regions]) =>
    regions.split(' ').map((region) => [region, number]),
  ),
);

/** The emergency number of a region such as `DE`, in either case; null where it is not known. */
export const emergencyNumber = (region: string): string | null => NUMBER_BY_REGION.get(region.toUpperCase()) ?? null;
