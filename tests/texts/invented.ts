/** A resolution that nobody adopted, laid out as the United Nations lay out theirs, a paragraph a line. */
export const resolution = `
 NORTHLAND
 SOUTHLAND
 29-00001 (E)
 United Nations
A/RES/99/7
 General Assembly
 Distr.: General
 5 December 2044
 Ninety-ninth session
Resolution adopted by the General Assembly on 1 December 2044
 [on the report of the First Committee (A/99/12, para. 7)]
99/7.
 Lighthouses on the
 open sea
 The General Assembly,
 Recalling its resolution 98/3 of 2 December 2043,
 Noting the report of the Harbour Group,
See A/98/100. and the views of its members,
 Recognizing that fog is dangerous,
1.
 Calls upon all States:
 (a) To keep their lamps burning;
(b)
 To report, where they can:
 (i) Lamps that fail;
 (ii) Lamps that are stolen;
 and to do so without delay;
2.
 Decides to meet again;
 A/98/101.
 Sailors
3.
 Invites sailors to take part.
 12th plenary meeting
 1 December 2044
Annex I
Rules of the lamps
1.
 A lamp has one keeper.
2. A keeper has one lamp.
Annex II
Agreement on fog
Chapter I
General provisions
Article 1
Purpose
 This agreement is about fog.
Article 2
Horns
1.
 A horn is blown.
2. A horn is:
 (a) Loud; or
 (b) Deep.
`;

/** A report, its lines cut where the page ends. */
export const report = `United Nations                                   A/99/200
General Assembly                        Distr.: General
                                        3 May 2044

Report of the Harbour Group

I. Introduction

1.  The group met five times in the year and heard what its members and
    the guests whom it had asked had to say about lamps, about horns and
    about fog.

2.  It came to an understanding on most of what was before it, and it
    names what is left to do, which is a great deal more than it had
    thought at the beginning.

II. Lamps

A. Keepers

3.  Keepers should:
    (a) Light their lamp at dusk, also where nobody can be seen who might
        need it;
    (b) Put it out at dawn, also where
        the fog has not lifted yet.

44-00001                                                        2/3

3 bis. Keepers without a lamp should say so to the group at the earliest
    opportunity, and may then be given one by those who have several of
    them.

4.  The group will meet again in the next year, as it has done in every
    year so far.

Annex C

1.  Members may speak twice.
`;
