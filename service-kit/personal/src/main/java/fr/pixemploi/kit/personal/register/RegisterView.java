package fr.pixemploi.kit.personal.register;

import fr.pixemploi.kit.personal.PersonalColumn;
import fr.pixemploi.kit.personal.PersonalData;
import fr.pixemploi.kit.personal.PersonalTable;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.Whose;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The register of personal data as it is shown. All texts are French.
 *
 * @param service such as {@code assessment}
 */
@Schema(name = "PersonalDataRegister")
record RegisterView(String service, List<Table> items) {
    /**
     * @param kind person, staff, queue, sealed, anonymous: whose the rows are
     * @param why rows of nobody are none of a person's
     * @param whenErased what becomes of the rows of a person who is erased
     * @param controller who answers for it
     * @param basis why that is lawful
     * @param proposal whether basis or time are still to be decided by those who may
     */
    @Schema(name = "PersonalDataTable")
    record Table(
            String name,
            String label,
            String kind,
            @Nullable String why,
            String whenErased,
            String purpose,
            String controller,
            String basis,
            String retention,
            String retentionSource,
            boolean proposal,
            List<Column> columns) {}

    /** @param handedOut whether the person gets it when asking for all that is kept */
    @Schema(name = "PersonalDataColumn")
    record Column(String name, String holds, List<String> readers, boolean handedOut) {}

    static RegisterView of(String service, PersonalData register, RegisterTerms terms) {
        return new RegisterView(
                service,
                register.tables().stream()
                        .filter(table -> !table.isImpersonal())
                        .map(table -> table(table, terms))
                        .toList());
    }

    private static Table table(PersonalTable table, RegisterTerms terms) {
        RegisterTerms.Purpose purpose = terms.purpose(String.valueOf(table.purpose()));
        RegisterTerms.Retention retention = terms.retention(String.valueOf(table.retention()));
        Whose.@Nullable Nobody nobody = table.whose() instanceof Whose.Nobody none ? none : null;
        return new Table(
                table.name(),
                table.label(),
                nobody == null ? "person" : nobody.why().name().toLowerCase(Locale.ROOT),
                nobody == null || nobody.reason().isEmpty() ? null : nobody.reason(),
                whenErased(table),
                purpose.label(),
                purpose.controller(),
                purpose.basis(),
                retention.label(),
                retention.source(),
                purpose.proposal() || retention.proposal(),
                table.columns().values().stream()
                        .map(column -> column(table, column, terms))
                        .toList());
    }

    private static Column column(PersonalTable table, PersonalColumn column, RegisterTerms terms) {
        List<String> readers = column.readers() == null ? table.readers() : column.readers();
        String label = column.label();
        return new Column(
                column.name(),
                label == null ? column.data().label() : label,
                readers.stream().map(terms::reader).toList(),
                table.isPersons() && column.data().isHandedOut());
    }

    private static String whenErased(PersonalTable table) {
        String kept = table.kept();
        if (kept != null) return "Reste : " + kept;
        return switch (table.whose()) {
            case Whose.Columns columns -> "Effacé";
            case Whose.Through through -> "Effacé";
            case Whose.Account account -> "Effacé";
            case Whose.Nobody nobody ->
                switch (nobody.why()) {
                    case QUEUE -> "Ce qui nomme la personne est effacé";
                    case SEALED -> "Reste, à part de la personne";
                    case ANONYMOUS, IMPERSONAL -> "Personne n'y est reconnaissable";
                    case STAFF -> "Ne concerne pas la personne accompagnée";
                };
        };
    }
}
