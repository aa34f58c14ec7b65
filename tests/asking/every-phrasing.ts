import { askedElsewhereByNewcomers } from "./newcomers-on-pages";
import { askedOfStates } from "./newcomers-on-states";
import {
  byRegionOnPages,
  chairsOnPages,
  changedVotesOnPages,
  mentionsOnPages,
  ofParagraphsOnPages,
  ofPassagesOnPages,
  ofTextsOnPages,
} from "./by-shape";
import { proposalsOnPages, proposersOnPages, twoAtOnceOnPages } from "./by-shape-of-proposals";
import {
  accusationsOnPages,
  byTimeAndTextOnPages,
  datesAndPlacesOnPages,
  dissociationsOnPages,
  ofNormsOnPages,
} from "./by-shape-of-talks";
import { everydayOnPages, nearerOnPages, nobodyOnStates, outOfScopeTold } from "./everyday";
import { freshOnStates, freshTold } from "./fresh-batches";
import { freshOnPages } from "./fresh-on-pages";
import { generalOnPages, generalOnStates } from "./general-reading";
import { firstSightOnPages, firstSightOnStates, firstSightTold } from "./first-sight";
import { headlinesOnPages, headlinesOnStates } from "./headlines";
import { leftOut } from "./told";
import { byPartsOnPages, byPartsOnStates, byPartsTold } from "./by-parts";
import { pages } from "./pages";
import { foreignTold, withWordsOnPages } from "./none-of-ours";
import { onVotesAndGroups } from "./more-phrasings";
import { onPositions } from "./phrasings";
import { otherKindsOnPages, otherKindsTold } from "./what-leads-to-pages";
import { roundaboutOnStates, roundaboutTold } from "./roundabout-on-states";
import { namedBeforeOnStates } from "./named-before";
import { severalOnStates } from "./several-at-once";
import { severalOnPages } from "./several-on-pages";
import { unseenOnPages } from "./unseen-on-pages";
import { unseenOnStates } from "./unseen-on-states";

/** A question with what it is read as. */
export const onStates = [
  ...onPositions,
  ...onVotesAndGroups,
  ...askedOfStates,
  ...headlinesOnStates,
  ...unseenOnStates,
  ...generalOnStates,
  ...firstSightOnStates,
  ...freshOnStates,
  ...byPartsOnStates,
  ...nobodyOnStates,
  ...roundaboutOnStates,
  ...severalOnStates,
  ...namedBeforeOnStates,
];

/** A question with the kind of page to which it leads, and its path. */
export const onPages = [
  ...pages,
  ...askedElsewhereByNewcomers,
  ...headlinesOnPages,
  ...unseenOnPages,
  ...generalOnPages,
  ...firstSightOnPages,
  ...freshOnPages,
  ...byPartsOnPages,
  ...otherKindsOnPages,
  ...everydayOnPages,
  ...nearerOnPages,
  ...severalOnPages,
  ...changedVotesOnPages,
  ...byRegionOnPages,
  ...chairsOnPages,
  ...mentionsOnPages,
  ...ofTextsOnPages,
  ...ofPassagesOnPages,
  ...ofParagraphsOnPages,
  ...withWordsOnPages,
  ...accusationsOnPages,
  ...dissociationsOnPages,
  ...datesAndPlacesOnPages,
  ...ofNormsOnPages,
  ...byTimeAndTextOnPages,
  ...proposalsOnPages,
  ...proposersOnPages,
  ...twoAtOnceOnPages,
];

/** A question with what it is read as, and what is told to be left out. */
export const toldLeftOut = [
  ...leftOut,
  ...firstSightTold,
  ...freshTold,
  ...byPartsTold,
  ...otherKindsTold,
  ...outOfScopeTold,
  ...roundaboutTold,
  ...foreignTold,
];
