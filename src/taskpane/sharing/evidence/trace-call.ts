import { type FunctionId, type Signature, signatures } from "../../../functions/signatures";
import type { CallGiven, CallTrace, Given, TraceLine } from "../../../sharing/evidence/trace";
import { knownId } from "../../explain/answer";
import { amount, amounts, breakdown, costFor, ownCost, settlement } from "./cost-tracers";
import { kindOf } from "./date-lines";
import { daysLeft, deadline, deadlineText, stated, status } from "./date-tracers";
import { costCap, grantCap, maxAmount, rate, withoutCost } from "./figure-tracers";
import { answerCell, argumentsText, nameOf } from "./given-text";
import { listing } from "./list-tracers";
import { comparison, plan } from "./plan-tracers";
import { conditions, covers, edition, formula, info } from "./programme-tracers";
import { type EvidenceReader, readerOn } from "./reader";
import type { Answered, Told, Tracer } from "./tracing";

/** Who tells the way to the answers of which function; a function of the contract that is missing does not compile. */
const tracers: { readonly [Id in FunctionId]: Tracer<Id> } = {
  AMOUNT: amount,
  OWNCOST: ownCost,
  RATE: rate,
  GRANTCAP: grantCap,
  MAXAMOUNT: maxAmount,
  COSTCAP: costCap,
  COSTFOR: costFor,
  BREAKDOWN: breakdown,
  AMOUNTS: amounts,
  SETTLEMENT: settlement,
  COVERS: covers,
  CONDITIONS: conditions,
  DEADLINE: deadline,
  DEADLINETEXT: deadlineText,
  DAYSLEFT: daysLeft,
  STATUS: status,
  LIST: listing,
  INFO: info,
  FORMULA: formula,
  PLAN: plan,
  COMPARE: comparison,
  EDITION: edition,
};

/** Tells how the answer to a call comes about: the functions' own computation, asked once more. */
export function traceCall(call: CallGiven, reader: EvidenceReader): CallTrace {
  const { own } = reader;
  const id = knownId(call.id);
  if (!id) return { lines: [{ label: call.text, value: "", basis: own("foreign") }], edition: "", dates: [] };
  const { runtime } = reader;
  const given = call.given.map(({ value }) => value?.is);
  const list = listOf(id, given, reader);
  const basis = argumentsText(id, call, reader);
  const told = (lines: readonly TraceLine[], more: Omit<Told, "lines"> = {}): CallTrace => ({
    ...{ lines, edition: list?.edition.id ?? "", shows: more.shows, dates: more.dates ?? [] },
  });
  const fault = call.given.findIndex(({ error }) => error !== undefined);
  if (fault >= 0) {
    const { error = "" } = call.given[fault] ?? {};
    const name = nameOf(id, fault, reader);
    const line = { label: own("errorGiven"), value: error, basis: own("errorGivenBasis", { name }) };
    return told([{ label: call.text, value: error, basis }, line]);
  }
  if (call.given.some(({ value }) => !value)) {
    const rest = list ? untold(id, { given, list, reader: readerOn(list, reader) }) : { lines: [] };
    const lines = [{ label: call.text, value: "", basis }, ...unreadLines(id, call.given, reader)];
    const dates = [...unreadDates(id, call.given, reader), ...(rest.dates ?? [])];
    return told([...lines, ...rest.lines], { ...rest, dates });
  }
  const answer = runtime.ask(id, given);
  if ("error" in answer || !list) {
    const { code, message } = "error" in answer ? answer.error : { code: "", message: "" };
    return told([
      { label: call.text, value: code, basis },
      { label: own("refused"), value: code, basis: message },
    ]);
  }
  const { lines, ...more } = tellAnswer(id, {
    ...{ given, answer: answer.value, list },
    reader: readerOn(list, reader),
  });
  return told([{ label: call.text, ...answerCell(answer.value, more, reader), basis }, ...lines], more);
}

const tellAnswer = <Id extends FunctionId>(id: Id, call: Answered<Id>): Told => tracers[id](call);

/** The list that a call is answered from: that which its programme names, else the workbook's. */
function listOf(id: FunctionId, given: readonly unknown[], { runtime }: EvidenceReader) {
  if (id !== "PLAN" && id !== "COMPARE")
    return runtime.listOf(signatures[id].parameters[0].name === "programme" ? given[0] : undefined);
  const asked = given.some((one) => one === undefined) ? undefined : runtime.planOf(given);
  return asked && "list" in asked ? asked.list : runtime.listOf(undefined);
}

/** What can still be told where an argument cannot be read: all that does not depend on it. */
function untold(id: FunctionId, call: Omit<Answered<"DEADLINE">, "answer">): Told {
  const { parameters }: Signature = signatures[id];
  const at = (name: string): unknown => {
    const index = parameters.findIndex((one) => one.name === name);
    // What is left out is known: only what stands there and cannot be read is not.
    return index < 0 || index >= call.given.length ? null : call.given[index];
  };
  const [programme, facility, beds] = [at("programme"), at("facilityType"), at("beds")];
  if (programme === undefined || programme === null) return { lines: [] };
  if (id === "DAYSLEFT" || id === "STATUS") {
    const kind = at("kind");
    return kind === undefined ? { lines: [] } : stated(call, kindOf(kind));
  }
  if ([facility, beds].includes(undefined) || facility === null) return { lines: [] };
  return { lines: withoutCost({ ...call, given: [programme, facility, beds] }) };
}

/** A date that has a part in the answer and cannot be read is not left out of the column for dates. */
const unreadDates = (id: FunctionId, given: readonly Given[], { own }: EvidenceReader): string[] =>
  given.flatMap(({ value }, at) =>
    !value && signatures[id].parameters[at]?.name === "asOf" ? [own("dateUnread")] : [],
  );

const unreadLines = (id: FunctionId, given: readonly Given[], reader: EvidenceReader): TraceLine[] =>
  given.flatMap(({ text, value }, at): TraceLine[] =>
    value
      ? []
      : [
          {
            label: reader.own("unread"),
            value: "",
            basis: `${reader.own("argument", { name: nameOf(id, at, reader), value: text })}\n${reader.own("unreadBasis")}`,
          },
        ],
  );
