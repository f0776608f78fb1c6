package fr.pixemploi.kit.imports.work;

import fr.pixemploi.kit.csv.CsvFault;
import java.util.List;

/** A file can't be read as a table of this kind; nothing of it was kept. */
public final class FileRefused extends RuntimeException {
    private final transient List<CsvFault> faults;

    FileRefused(List<CsvFault> faults) {
        super("the file can't be read");
        this.faults = List.copyOf(faults);
    }

    public List<CsvFault> faults() {
        return faults;
    }
}
