// cspell:ignore nonaligned likeminded osce
/** What people call the texts, processes and groups, beside the names on record. */
export const namesOfTexts = `
Process:oewg-2021-2025 OEWG 2|OEWG2
Process:oewg-2019-2021 OEWG 1|2019 OEWG|OEWG1|original OEWG
Process:gge-2019-2021 GGE 2021|2019-2021 GGE
Process:gge-2014-2015 2014-2015 GGE
Process:gge-2012-2013 2012-2013 GGE
Process:gge-2016-2017 GGE 2017|failed GGE|2016-2017 GGE
Process:gge-2009-2010 2009-2010 GGE
Process:gge-2004-2005 2004-2005 GGE
Process:ahc-cybercrime cybercrime negotiations|cybercrime talks|ad hoc committee on cybercrime|cybercrime treaty talks
Process:global-mechanism UN Global Mechanism|permanent Global Mechanism
Process:first-committee 1st Committee|disarmament committee|UNGA First Committee|GA First Committee
Report:A/75/816 2021 report of the OEWG|2021 consensus report|report of the first OEWG|final report of the first OEWG|OEWG report 2021|OEWG 2021 report|2021 OEWG final report|2021 OEWG consensus report|OEWG final report 2021
Report:A/76/135 GGE report 2021|GGE 2021 report|report of the 2021 GGE|2021 GGE consensus report
Report:A/70/174 GGE report 2015|GGE 2015 report|report of the 2015 GGE|2015 consensus report|2015 GGE consensus report|2015 norms report
Report:A/68/98 GGE report 2013|GGE 2013 report|report of the 2013 GGE|2013 consensus report
Report:A/65/201 GGE report 2010|GGE 2010 report|report of the 2010 GGE
Report:A/77/275 2022 progress report|APR 2022|APR 1|first progress report
Report:A/78/265 2023 progress report|APR 2023|APR 2|second progress report
Report:A/79/214 2024 progress report|APR 2024|APR 3|third progress report
Report:A/80/257 final OEWG report|OEWG final report|2025 OEWG report|OEWG final report 2025|final report 2025|2025 OEWG final report|OEWG report 2025|final consensus report
Resolution:A/RES/80/16 Global Mechanism resolution|resolution on the Global Mechanism|2025 Global Mechanism resolution|resolution that set up the Global Mechanism|resolution establishing the Global Mechanism
Resolution:A/RES/79/243 resolution adopting the cybercrime convention|cybercrime convention adoption|cybercrime treaty resolution|adoption of the cybercrime convention|resolution adopting the convention against cybercrime
Resolution:A/RES/75/240 resolution that created the second OEWG|resolution that set up the second OEWG
Resolution:A/RES/73/27 resolution that set up the first OEWG
Resolution:A/RES/73/266 resolution that created the last GGE
Coalition:eu EU27|EU-27|EU bloc
Coalition:african-group African states group
Coalition:nam nonaligned movement
Coalition:g77 G77 and China|G77+China
Coalition:nato Atlantic Alliance
Coalition:brics BRICS plus
Coalition:las Arab world|Arabs
Coalition:pif Pacific Forum
Coalition:five-eyes 5 eyes
Coalition:nordic-states Nordic group
Coalition:counter-ransomware-initiative anti-ransomware coalition
Coalition:budapest-convention Budapest|Budapest treaty
Coalition:malabo-convention Malabo|Malabo treaty
Coalition:cybercrime-convention-signatories Hanoi treaty
Coalition:paris-call Paris Call for Trust and Security
Coalition:pall-mall-code-of-practice code of practice|Pall Mall Process code of practice
Coalition:spyware-joint-statement joint statement on spyware|joint statement on commercial spyware|US-led spyware statement|White House spyware statement
Coalition:like-minded-group likeminded group
Coalition:humanitarian-law-statement-2024 joint statement on IHL|joint IHL statement|joint statement on humanitarian law
Coalition:ransomware-statement-2024 ransomware joint statement|joint statement on ransomware|joint ransomware statement
Coalition:joint-statement-2019 2019 joint statement|joint statement of 2019|joint statement on advancing responsible state behaviour|2019 joint statement on responsible state behaviour
Coalition:future-of-the-internet-2022 future of the internet declaration|declaration on the future of the internet
Coalition:osce Organization for Security and Cooperation in Europe
Coalition:g20 Group of 20
Coalition:commonwealth British Commonwealth
`;
