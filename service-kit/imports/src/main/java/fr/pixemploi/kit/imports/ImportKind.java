package fr.pixemploi.kit.imports;

import fr.pixemploi.kit.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be imported: its columns, who may, and what becomes of a row. A service has a bean for each kind. */
public interface ImportKind {
    /** As callers name it: {@code beneficiaries}. */
    String name();

    ImportColumns columns();

    /**
     * Whether the caller may import into a structure; asked when a file arrives, whenever somebody looks at it, and before it is applied.
     *
     * @param structure null for what is above all structures
     */
    boolean mayImport(Caller caller, @Nullable UUID structure);

    /**
     * What a row would come to; changes nothing. In a transaction of many rows: a refusal is a value, never an exception.
     *
     * @param earlier rows of the same file
     */
    RowOutcome look(ImportRow row, EarlierRows earlier);

    /**
     * Makes what a row says, in a transaction of many rows. What is there already stays as it is. A row that was checked may be refused all
     * the same, since the world went on; then nothing of it may have been written.
     */
    RowOutcome apply(ImportRow row);

    /** The rows above one in its file. */
    interface EarlierRows {
        /** Whether one of them has this in its key columns, with a line break between several. */
        boolean have(String key);
    }
}
