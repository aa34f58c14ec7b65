import { Norm } from "../norms/norm";
import { Organisation } from "../states/organisation";
import { Topic } from "../topics/topic";
import { leads } from "../pages/leads";
import { RecommendationConnection } from "./recommendation";
import { recommendationsOfNorm, recommendationsOfOrganisation, recommendationsOfTopic } from "./recommendation.graph";

export const RecommendationsOfOrganisation = leads(() => Organisation, "recommendations", {
  to: () => RecommendationConnection,
  list: recommendationsOfOrganisation,
  about: "The recommendations that the organisation made, the latest first.",
  whose: ({ name }: Organisation) => ` by ${name}`,
});

export const RecommendationsOfTopic = leads(() => Topic, "recommendations", {
  to: () => RecommendationConnection,
  list: recommendationsOfTopic,
  about: "The recommendations that organisations made on this subject, the latest first.",
  whose: ({ name }: Topic) => ` on ${name}`,
});

export const RecommendationsOfNorm = leads(() => Norm, "recommendations", {
  to: () => RecommendationConnection,
  list: recommendationsOfNorm,
  about: "The recommendations that organisations made on this subject, the latest first.",
  whose: ({ code }: Norm) => ` on norm (${code})`,
});
