import type { SourceLedger } from "../../review/index.js";
import { describeError, type Log } from "../desk/log.js";
import type { Scheduler } from "../desk/scheduler.js";
import type { DraftModel, ReadDraft } from "./draft-tree.js";
import { OpenPointsModel } from "./open-points-model.js";
import { placerFor } from "./placed.js";
import { SourcesModel } from "./sources-model.js";

const JOB = "bluePencil.sources";

/** The sources of the draft in view, drawn up a slice at a time: in a long draft that takes a while. */
export class SourcesOfDraftInView extends SourcesModel implements DraftModel {
  readonly losesRows = false;

  constructor(
    private readonly scheduler: Scheduler,
    private readonly log: Log,
  ) {
    super();
  }

  load(draft: ReadDraft | undefined, done: () => void): void {
    this.scheduler.cancel(JOB);
    if (!draft) {
      this.show(undefined);
      done();
      return;
    }
    const { record, session } = draft;
    let ledger: SourceLedger | undefined;
    this.scheduler.request(JOB, 0, {
      *start() {
        ledger = yield* record.sources();
      },
      done: () => {
        this.show(ledger && { uri: session.document.uri.toString(), ledger, place: placerFor(session) });
        done();
      },
      fail: (error) => this.log.error(`Sources of ${session.document.uri.path}: ${describeError(error)}`),
    });
  }
}

/** The open points of the draft in view. */
export class OpenPointsOfDraftInView extends OpenPointsModel implements DraftModel {
  readonly losesRows = true;

  load(draft: ReadDraft | undefined, done: () => void): void {
    this.show(
      draft && {
        uri: draft.session.document.uri.toString(),
        placeholders: draft.record.placeholders,
        stets: draft.record.stets,
        place: placerFor(draft.session),
      },
    );
    done();
  }
}
