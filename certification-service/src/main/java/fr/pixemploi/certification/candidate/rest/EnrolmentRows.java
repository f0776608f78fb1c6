package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.application.table.ImportCandidate;
import fr.pixemploi.certification.candidate.application.table.NameBirthTown;
import fr.pixemploi.certification.candidate.application.table.RowEnd;
import fr.pixemploi.certification.candidate.rest.table.BirthCells;
import fr.pixemploi.certification.candidate.rest.table.EnrolmentColumns;
import fr.pixemploi.certification.candidate.rest.table.PayCells;
import fr.pixemploi.certification.candidate.rest.table.RowCells;
import fr.pixemploi.certification.candidate.rest.table.SessionCells;
import fr.pixemploi.certification.session.application.table.NamedSession;
import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.kit.imports.ImportColumns;
import fr.pixemploi.kit.imports.ImportKind;
import fr.pixemploi.kit.imports.ImportRow;
import fr.pixemploi.kit.imports.RequestRows;
import fr.pixemploi.kit.imports.RowFault;
import fr.pixemploi.kit.imports.RowOutcome;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tables of candidates, one a row with their session, each held to the rules of {@link CandidateRequest}. */
@ApplicationScoped
class EnrolmentRows implements ImportKind {
    private static final RowFault PERSONAL_REFERENCE =
            RowFault.ofProblem(EnrolmentColumns.EXTERNAL_ID, "external-id-is-personal-data");

    private final ImportCandidate importCandidate;
    private final NameBirthTown nameBirthTown;
    private final RequestRows rows;

    EnrolmentRows(ImportCandidate importCandidate, NameBirthTown nameBirthTown, RequestRows rows) {
        this.importCandidate = importCandidate;
        this.nameBirthTown = nameBirthTown;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "candidates";
    }

    @Override
    public ImportColumns columns() {
        return EnrolmentColumns.ALL.columns();
    }

    @Override
    public boolean mayImport(Caller caller, @Nullable UUID structure) {
        return structure != null && importCandidate.mayImport(caller, structure);
    }

    @Override
    public RowOutcome look(ImportRow row, EarlierRows earlier) {
        return outcome(row, false);
    }

    @Override
    public RowOutcome apply(ImportRow row) {
        return outcome(row, true);
    }

    private RowOutcome outcome(ImportRow row, boolean enrols) {
        UUID centre = row.structure();
        if (centre == null) throw new IllegalArgumentException("candidates are a centre's");
        RowCells cells = new RowCells(row.cells());
        NamedSession session = SessionCells.read(cells);
        CandidateRequest request = request(row, cells);
        if (session == null || request == null) return new RowOutcome.Refused(cells.faults());
        RowEnd end = enrols
                ? importCandidate.handle(centre, session, request.toWish())
                : importCandidate.look(centre, session, request.toWish());
        return switch (end) {
            case RowEnd.Enrolled() -> new RowOutcome.Made();
            case RowEnd.Known() -> new RowOutcome.Known();
            case RowEnd.NoSession(NamedSession.Fault why) -> new RowOutcome.Refused(SessionCells.fault(why));
            case RowEnd.SessionClosed(boolean cancelled) ->
                refused(EnrolmentColumns.NUMBER, cancelled ? "session-cancelled" : "session-closed");
            case RowEnd.Refused(RuntimeException refusal) -> new RowOutcome.Refused(SessionCells.fault(refusal));
            case RowEnd.BornInTheFuture() -> refused(EnrolmentColumns.BIRTH_DATE, "born-in-the-future");
            case RowEnd.NoSuchVersion() -> refused(EnrolmentColumns.DAY, "no-such-certification-version");
        };
    }

    private static RowOutcome refused(String column, String code) {
        return new RowOutcome.Refused(RowFault.ofProblem(column, code));
    }

    /** Null when something is wrong with it, or with the session. */
    private @Nullable CandidateRequest request(ImportRow row, RowCells cells) {
        BirthCells.read(cells, nameBirthTown::handle);
        PayCells.read(cells);
        if (ExternalIds.isPersonal(cells.text(EnrolmentColumns.EXTERNAL_ID, ""))) cells.fault(PERSONAL_REFERENCE);
        List<RowFault> faults = new ArrayList<>(cells.faults());
        RequestRows.Read<CandidateRequest> read =
                rows.read(cells.without(row), EnrolmentColumns.ALL, cells.given(), CandidateRequest.class);
        // What was told in better words, or makes something else missing, is not told again.
        read.faults().stream()
                .filter(fault -> faults.isEmpty()
                        || (row.cells().containsKey(fault.column())
                                && faults.stream()
                                        .noneMatch(told -> told.column().equals(fault.column()))))
                .forEach(cells::fault);
        return cells.faults().isEmpty() ? read.request() : null;
    }
}
