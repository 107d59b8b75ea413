const SPOKEN: Readonly<Record<string, string>> = {
  하루: '1일',
  이틀: '2일',
  사흘: '3일',
  나흘: '4일',
  닷새: '5일',
  열흘: '10일',
  보름: '15일',
  반년: '6개월',
  일주일: '1주',
  이삼일: '2~3일',
  삼사일: '3~4일',
  한두: '1~2',
  두세: '2~3',
  서너: '3~4',
  한: '1',
  두: '2',
  세: '3',
  석: '3',
  네: '4',
  넉: '4',
  다섯: '5',
  여섯: '6',
  일곱: '7',
  여덟: '8',
  아홉: '9',
  열: '10',
};
const PERIODS = /하루|이틀|사흘|나흘|닷새|열흘|보름|반년|일주일|이삼일|삼사일/g;
const COUNTS =
  /(?:한두|두세|서너|한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열)(?=번|회|차례|달|주|개월|해)/g;

const inDigits = (word: string) => SPOKEN[word] ?? word;

/** Writes spoken amounts as digits: 일주일에 두 번 → 1주에2번, 격일 → 2일마다, every other day → 2일마다. No spaces expected. */
export function spellOutNumbers(text: string): string {
  return text
    .replace(/everyother(day|week|month|year)/g, '2$1마다')
    .replace(/격(일|주|월)/g, '2$1마다')
    .replace(/every(\d*)(day|week|month|year)s?/g, '$1$2마다')
    .replace(/매(일|주|달|월|년)/g, '1$1마다')
    .replace(PERIODS, inDigits)
    .replace(COUNTS, inDigits)
    .replace(/차례/g, '회')
    .replace(/once/g, '1회')
    .replace(/twice/g, '2회')
    .replace(/times?/g, '회')
    .replace(/daily/g, '1day마다')
    .replace(/(week|month|year)ly/g, '1$1마다')
    .replace(/(정도|가량|쯤|씩)/g, '')
    .replace(/^(약|대략|보통)/, '');
}
