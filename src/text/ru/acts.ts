/** The acts that a day off rests on, by the short names that the calendar has for them. */
export const LEGAL_ACTS: { readonly [basis: string]: string } = {
  "Labour Code of 2015, art. 84": "статья 84 Трудового кодекса 2015 года",
  "Labour Code of 2015, art. 84 (5)": "пункт 5 статьи 84 Трудового кодекса 2015 года",
  "Law No. 267 of 13 Dec 2001, art. 2": "статья 2 Закона от 13 декабря 2001 года № 267",
  "Law No. 267 of 13 Dec 2001, art. 3": "статья 3 Закона от 13 декабря 2001 года № 267",
  "Law No. 267 of 13 Dec 2001, art. 5": "статья 5 Закона от 13 декабря 2001 года № 267",
  "Law No. 267 of 13 Dec 2001, art. 2, as amended by Law No. 143-VII of 2022":
    "статья 2 Закона от 13 декабря 2001 года № 267 с изменениями по Закону 2022 года № 143-VII",
  "Law No. 267 of 13 Dec 2001, art. 3, as amended by Law No. 143-VII of 2022":
    "статья 3 Закона от 13 декабря 2001 года № 267 с изменениями по Закону 2022 года № 143-VII",
  "Law No. 267 of 13 Dec 2001, art. 2, as amended by Law No. 306-VIII of 2026":
    "статья 2 Закона от 13 декабря 2001 года № 267 с изменениями по Закону 2026 года № 306-VIII",
  "Law No. 267 of 13 Dec 2001, art. 3, as amended by Law No. 306-VIII of 2026":
    "статья 3 Закона от 13 декабря 2001 года № 267 с изменениями по Закону 2026 года № 306-VIII",
  "Government Decree No. 930 of 2020": "постановление Правительства 2020 года № 930",
  "Government Decree No. 713 of 6 Oct 2021": "постановление Правительства от 6 октября 2021 года № 713",
  "Government Decree No. 796 of 2022": "постановление Правительства 2022 года № 796",
  "Government Decree No. 326 of 25 Apr 2023": "постановление Правительства от 25 апреля 2023 года № 326",
  "Order of the Minister of Labour No. 109 of 17 Apr 2024": "приказ Министра труда от 17 апреля 2024 года № 109",
  "Order of the Minister of Labour No. 436 of 2024": "приказ Министра труда 2024 года № 436",
};
