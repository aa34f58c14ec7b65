import { thingsOf } from "../pages/things";
import { Statement } from "./statement";
import { statement } from "./statement.kind";

export const statements = thingsOf(statement, Statement);
