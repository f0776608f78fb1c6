package fr.pixemploi.kit.personal;

import fr.pixemploi.kit.sql.Sql;

/** Rows of people by the register as it stands in files, and tables as they stand in a database. */
public final class PersonRowsOf {
    private PersonRowsOf() {}

    public static PersonRows tablesIn(Sql sql) {
        return new PersonRows(new PersonalData(), new TableShapes(sql));
    }
}
