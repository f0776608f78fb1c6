package fr.pixemploi.kit.personal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of the register.
 *
 * @param label in French, as the person reads it above the rows
 * @param kept why rows stay when the person is erased, in French; null when they go
 * @param purpose code of what it is for; null where it holds nothing of anybody
 * @param retention code of how long rows stay; null where it holds nothing of anybody
 * @param readers codes of those who may read it
 * @param since the column by whose time the age of a row is told; null where its age ends nothing
 * @param state topic on which other services are told that a row is gone; its primary key is one UUID
 * @param columns all of them, by name; none where the table holds nothing of anybody
 */
public record PersonalTable(
        String name,
        String label,
        Whose whose,
        @Nullable String kept,
        @Nullable String purpose,
        @Nullable String retention,
        List<String> readers,
        @Nullable String since,
        @Nullable String state,
        Map<String, PersonalColumn> columns) {
    /** @throws IllegalArgumentException saying what is missing */
    public PersonalTable {
        readers = List.copyOf(readers);
        if (!isImpersonal(whose)) {
            if (purpose == null) throw new IllegalArgumentException("has no purpose");
            if (retention == null) throw new IllegalArgumentException("has no retention");
            if (columns.isEmpty()) throw new IllegalArgumentException("names no columns");
        }
        if (state != null && !isPersons(whose)) throw new IllegalArgumentException("tells states of nobody");
    }

    /** Whether rows are found by the person whose they are. */
    public boolean isPersons() {
        return isPersons(whose);
    }

    /** Whether nothing in it is about anybody. */
    public boolean isImpersonal() {
        return isImpersonal(whose);
    }

    private static boolean isPersons(Whose whose) {
        return switch (whose) {
            case Whose.Columns columns -> true;
            case Whose.Through through -> true;
            case Whose.Account account -> true;
            case Whose.Nobody nobody -> false;
        };
    }

    private static boolean isImpersonal(Whose whose) {
        return whose instanceof Whose.Nobody nobody && nobody.why() == Whose.Why.IMPERSONAL;
    }
}
