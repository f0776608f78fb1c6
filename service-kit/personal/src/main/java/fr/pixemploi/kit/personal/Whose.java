package fr.pixemploi.kit.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How it is told whose a row is. */
public sealed interface Whose {
    /** One of these columns holds an id of the person. */
    record Columns(List<String> names) implements Whose {}

    /** The row that a column refers to, by the primary key of another table, is the person's. */
    record Through(String column, String table) implements Whose {}

    /** The account is one of the person's. Without a column of issuers, the subject alone tells it. */
    record Account(@Nullable String issuer, String subject) implements Whose {}

    /** No row is found by a person. */
    record Nobody(Why why, String reason) implements Whose {}

    /** Why no row is found by a person. */
    enum Why {
        /** Work on its way: what names a person in it is taken out by code of the kit. */
        QUEUE,
        /** What a law keeps, apart from the person. */
        SEALED,
        /** About people, of whom nobody can be found. */
        ANONYMOUS,
        /** About no person. */
        IMPERSONAL,
        /** About members of staff. */
        STAFF
    }
}
