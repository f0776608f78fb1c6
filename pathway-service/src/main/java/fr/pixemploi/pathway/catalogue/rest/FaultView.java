package fr.pixemploi.pathway.catalogue.rest;

import fr.pixemploi.pathway.catalogue.domain.CatalogueFault;
import fr.pixemploi.pathway.lheo.LheoFault;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong at a line of a file.
 *
 * @param line from 1, as a text editor counts
 * @param element as the file calls it; empty for the file as a whole
 * @param code stable
 * @param refuses whether nothing of the file was imported because of it
 * @param detail in the caller's language
 */
@Schema(name = "CatalogueFault")
record FaultView(
        int line,
        @Schema(examples = "prix-total-TTC") String element,
        @Schema(examples = "unreadable-price") String code,
        boolean refuses,
        @Schema(examples = "Le prix n'est pas lisible.") String detail) {
    static FaultView of(CatalogueFault fault, String language) {
        return new FaultView(
                fault.line(),
                fault.element(),
                fault.code(),
                code(fault.code()).refuses(),
                text(fault.code(), language));
    }

    static String text(String code, String language) {
        return code(code).text(language);
    }

    private static LheoFault.Code code(String code) {
        return Stream.of(LheoFault.Code.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
