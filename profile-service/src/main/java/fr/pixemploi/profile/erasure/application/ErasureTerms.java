package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.kit.personal.PersonalData;
import fr.pixemploi.kit.personal.PersonalTable;
import fr.pixemploi.kit.personal.Whose;
import fr.pixemploi.profile.erasure.domain.ErasingService;
import fr.pixemploi.profile.erasure.domain.ErasureAnswer;
import fr.pixemploi.profile.erasure.domain.KeptByLaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person reads before an erasure, by when the law wants it done, and what stays: here by the register of this service, elsewhere by the
 * names of tables that the other services answer.
 */
@ApplicationScoped
public class ErasureTerms {
    private static final String DATA = "erasure/terms.yaml";
    private static final String UNNAMED = "Ce que la loi demande de garder";
    private static final String UNNAMED_REASON =
            "Ce service garde une partie de vos données parce que la loi le demande.";

    private record Kept(ErasingService service, String table, String what, String why) {
        KeptByLaw words() {
            return new KeptByLaw(service, what, why);
        }
    }

    private record Terms(
            boolean proposal, int version, int monthsToErase, String source, List<String> text, List<Kept> kept) {}

    private final Terms terms = PackagedYaml.read(DATA, Terms.class);
    private final PersonalData register;

    ErasureTerms(PersonalData register) {
        this.register = register;
    }

    public int version() {
        return terms.version();
    }

    /** Sentences in French. */
    public List<String> text() {
        return terms.text();
    }

    /** Of the day by which it is to be done. */
    public String source() {
        return terms.source();
    }

    /** Within which the law wants it done. */
    public int months() {
        return terms.monthsToErase();
    }

    LocalDate dueOn(LocalDate asked) {
        return asked.plusMonths(terms.monthsToErase());
    }

    /** What may stay in a service that has not answered: of what a person never had nothing does. */
    public List<KeptByLaw> mayBeKept(ErasingService service) {
        Stream<KeptByLaw> kept = service == ErasingService.PROFILE
                ? register.tables().stream().flatMap(table -> words(table).stream())
                : terms.kept().stream()
                        .filter(each -> each.service() == service)
                        .map(Kept::words);
        return kept.toList();
    }

    /** What stays of a person in a service that has answered. */
    public List<KeptByLaw> kept(ErasureAnswer answer) {
        ErasingService service = answer.service();
        if (service == ErasingService.PROFILE)
            return register.tables().stream()
                    .filter(table -> answer.kept().contains(table.name()) || isSealed(table))
                    .flatMap(table -> words(table).stream())
                    .toList();
        return answer.kept().stream()
                .map(table -> terms.kept().stream()
                        .filter(kept ->
                                kept.service() == service && kept.table().equals(table))
                        .map(Kept::words)
                        .findFirst()
                        .orElseGet(() -> new KeptByLaw(service, UNNAMED, UNNAMED_REASON)))
                .distinct()
                .toList();
    }

    private static Optional<KeptByLaw> words(PersonalTable table) {
        String why = table.kept();
        if (why == null && table.whose() instanceof Whose.Nobody nobody && nobody.why() == Whose.Why.SEALED)
            why = nobody.reason();
        return Optional.ofNullable(why).map(told -> new KeptByLaw(ErasingService.PROFILE, table.label(), told));
    }

    private static boolean isSealed(PersonalTable table) {
        return table.whose() instanceof Whose.Nobody nobody && nobody.why() == Whose.Why.SEALED;
    }
}
