import { Norm } from "../norms/norm";
import { Organisation } from "../states/organisation";
import { Topic } from "../topics/topic";
import { leads } from "../pages/leads";
import { RecommendationConnection } from "./recommendation";
import { recommendationsOfNorm, recommendationsOfOrganisation, recommendationsOfTopic } from "./recommendation.graph";

export const RecommendationsOfOrganisation = leads(() => Organisation, "recommendations", {
  to: () => RecommendationConnection,
  list: recommendationsOfOrganisation,
  about: "What it recommends, the latest first.",
  whose: ({ name }: Organisation) => ` by ${name}`,
});

export const RecommendationsOfTopic = leads(() => Topic, "recommendations", {
  to: () => RecommendationConnection,
  list: recommendationsOfTopic,
  about: "What is recommended on it, the latest first.",
  whose: ({ name }: Topic) => ` on ${name}`,
});

export const RecommendationsOfNorm = leads(() => Norm, "recommendations", {
  to: () => RecommendationConnection,
  list: recommendationsOfNorm,
  about: "What is recommended on it, the latest first.",
  whose: ({ code }: Norm) => ` on norm (${code})`,
});
