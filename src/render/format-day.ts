/** Made once: making it takes longer than drawing the line that it stands in. */
const day = new Intl.DateTimeFormat('ko-KR', { dateStyle: 'long', timeZone: 'Asia/Seoul' });

/** `2026년 11월 27일`, in Korea. */
export const formatDay = (date: Date): string => day.format(date);
