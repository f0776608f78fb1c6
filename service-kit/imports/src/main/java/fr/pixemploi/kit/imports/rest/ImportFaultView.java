package fr.pixemploi.kit.imports.rest;

import fr.pixemploi.kit.imports.work.LineFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a line of a file.
 *
 * @param line from 1, as a text editor counts
 * @param column by its name in the file; empty for the line as a whole
 * @param detail in the caller's language
 */
@Schema(name = "ImportFault")
record ImportFaultView(
        int line,
        @Schema(examples = "date_naissance") String column,

        @Schema(examples = "Date inconnue. Exemples : 17/05/1990, 1990-05-17.")
        String detail) {
    static ImportFaultView of(LineFault one, String language) {
        return new ImportFaultView(
                one.line(),
                one.fault().column(),
                language.equals("en") ? one.fault().english() : one.fault().french());
    }
}
