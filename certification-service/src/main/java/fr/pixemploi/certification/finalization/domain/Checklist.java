package fr.pixemploi.certification.finalization.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that has to be in order before a session is handed over.
 *
 * @param awaitedTests tests that were let in and whose end has not arrived
 * @param openAlerts alerts of the exam room that wait
 * @param absentees who did not sit, with the reason where it was said
 * @param declaration null while nothing was declared
 */
public record Checklist(
        long awaitedTests,
        int openAlerts,
        List<Absentee> absentees,
        @Nullable ClosingDeclaration declaration,
        long incidents) {
    public Checklist {
        absentees = List.copyOf(absentees);
    }

    public boolean isDone(PointCode point) {
        return switch (point) {
            case TESTS_BACK -> awaitedTests == 0;
            case ALERTS_HANDLED -> openAlerts == 0;
            case ABSENCES_EXPLAINED -> absentees.stream().allMatch(one -> one.reason() != null);
            case ATTENDANCE_SIGNED -> declaration != null && declaration.attendanceSigned();
            case INCIDENTS_BY_CATEGORY -> declaration == null || declaration.comment() == null || incidents > 0;
        };
    }

    /** What holds it up, all at once. */
    public Set<PointCode> open() {
        Set<PointCode> open = EnumSet.allOf(PointCode.class);
        open.removeIf(this::isDone);
        return open;
    }
}
