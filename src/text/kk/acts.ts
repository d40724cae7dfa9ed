/** The acts that a day off rests on, by the short names that the calendar has for them. */
export const LEGAL_ACTS: { readonly [basis: string]: string } = {
  "Labour Code of 2015, art. 84": "2015 жылғы Еңбек кодексінің 84-бабы",
  "Labour Code of 2015, art. 84 (5)": "2015 жылғы Еңбек кодексі 84-бабының 5-тармағы",
  "Law No. 267 of 13 Dec 2001, art. 2": "2001 жылғы 13 желтоқсандағы № 267 Заңның 2-бабы",
  "Law No. 267 of 13 Dec 2001, art. 3": "2001 жылғы 13 желтоқсандағы № 267 Заңның 3-бабы",
  "Law No. 267 of 13 Dec 2001, art. 5": "2001 жылғы 13 желтоқсандағы № 267 Заңның 5-бабы",
  "Law No. 267 of 13 Dec 2001, art. 2, as amended by Law No. 143-VII of 2022":
    "2001 жылғы 13 желтоқсандағы № 267 Заңның 2022 жылғы № 143-VII Заңмен өзгертілген 2-бабы",
  "Law No. 267 of 13 Dec 2001, art. 3, as amended by Law No. 143-VII of 2022":
    "2001 жылғы 13 желтоқсандағы № 267 Заңның 2022 жылғы № 143-VII Заңмен өзгертілген 3-бабы",
  "Law No. 267 of 13 Dec 2001, art. 2, as amended by Law No. 306-VIII of 2026":
    "2001 жылғы 13 желтоқсандағы № 267 Заңның 2026 жылғы № 306-VIII Заңмен өзгертілген 2-бабы",
  "Law No. 267 of 13 Dec 2001, art. 3, as amended by Law No. 306-VIII of 2026":
    "2001 жылғы 13 желтоқсандағы № 267 Заңның 2026 жылғы № 306-VIII Заңмен өзгертілген 3-бабы",
  "Government Decree No. 930 of 2020": "Үкіметтің 2020 жылғы № 930 қаулысы",
  "Government Decree No. 713 of 6 Oct 2021": "Үкіметтің 2021 жылғы 6 қазандағы № 713 қаулысы",
  "Government Decree No. 796 of 2022": "Үкіметтің 2022 жылғы № 796 қаулысы",
  "Government Decree No. 326 of 25 Apr 2023": "Үкіметтің 2023 жылғы 25 сәуірдегі № 326 қаулысы",
  "Order of the Minister of Labour No. 109 of 17 Apr 2024": "Еңбек министрінің 2024 жылғы 17 сәуірдегі № 109 бұйрығы",
  "Order of the Minister of Labour No. 436 of 2024": "Еңбек министрінің 2024 жылғы № 436 бұйрығы",
};
