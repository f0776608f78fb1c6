package fr.pixemploi.kit.imports.sheet;

import fr.pixemploi.kit.csv.CsvFault;
import java.io.IOException;

/** A file is no sheet that can be read, or is larger than what anybody fills in. */
public final class UnreadableSheet extends IOException {
    private final CsvFault fault;

    UnreadableSheet(CsvFault.Reason reason) {
        super(reason.name());
        this.fault = CsvFault.ofTheFile(reason);
    }

    /** For the person who made the file. */
    public CsvFault fault() {
        return fault;
    }
}
