/** Source of an expression for a run of emoji: pictographs with what joins and colours them (Unicode TR 51). */
export const emoji = String.raw`\p{Extended_Pictographic}[\uFE0F\u200D\p{Extended_Pictographic}]*`;
