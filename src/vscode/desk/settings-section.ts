/** What the names of all settings begin with. */
export const SECTION = "bluePencil";
