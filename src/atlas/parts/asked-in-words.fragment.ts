import { graphql } from "../operations";

/** A question in words, and how it was read. */
export const askedInWords = graphql(`
  fragment AskedInWords on Asking {
    question
    sentence
    understood {
      start
      end
      text
      readAs
    }
    unread {
      start
      end
      text
      note
      suggestions
    }
    otherReadings {
      sentence
      why
    }
  }
`);
