// A file of figures for the examples of these rules; the model territory itself has none.
const figures = `statistics:
  - id: organisations
    clause: "2.1"
    unit: организаций
    total: { what: организаций, value: 459, printed: 459 организаций }
    parts:
      - { what: школ, value: 321, printed: 321 школа }
      - { what: детских садов, value: 138, printed: 138 детских садов }
    among:
      - { what: сельских школ, value: 200, printed: из них 200 сельских школ }
`;

/** The figures with a passage replaced; throws where the passage is not in them exactly once. */
export const figuresWith = (passage = '', by = ''): Readonly<Record<string, string>> => {
  if (passage !== '' && figures.split(passage).length !== 2)
    throw new Error(`«${passage}» must stand exactly once in the figures`);
  return { 'regions/primer/acts/1/statistics.yaml': figures.replace(passage, () => by) };
};
