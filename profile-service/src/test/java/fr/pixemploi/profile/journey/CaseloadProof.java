package fr.pixemploi.profile.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.profile.caseload.application.CountCaseload;
import fr.pixemploi.profile.caseload.application.ListCaseload;
import fr.pixemploi.profile.caseload.application.call.ListFirstCalls;
import fr.pixemploi.profile.caseload.domain.Band;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadOrder;
import fr.pixemploi.profile.caseload.domain.call.FirstCall;
import fr.pixemploi.profile.caseload.rest.view.FilterRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Search, filtered lists and whom to call first among a million people in a thousand structures, while results are being written: how long
 * advisers wait, with the plans in {@code target/caseload-plans}.
 */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class CaseloadProof {
    private static final int STRUCTURES = Integer.getInteger("pixemploi.caseload.structures", 1_000);
    private static final int PEOPLE = STRUCTURES * 1_000;
    private static final int CALLS = 1_000;
    /** The first calls after the start, most of them to structures that nobody has asked about. */
    private static final int COLD_CALLS = 30;

    private static final int PAGE = 50;

    @Inject
    DataSource dataSource;

    @Inject
    ListCaseload list;

    @Inject
    CountCaseload count;

    @Inject
    ListFirstCalls firstCalls;

    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(15);

    @Test
    void anAdviserIsAnsweredInNoTimeWhileResultsCome() throws Exception {
        ManyPeople people = new ManyPeople(dataSource, PEOPLE, STRUCTURES);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("people", PEOPLE);
        figures.put("structures", STRUCTURES);
        figures.put("seconds to make them", people.make());
        figures.put("seconds to work out all entries", people.workOut());
        Map<String, Consumer<Caller>> questions = questions(people);
        questions.forEach((name, question) -> figures.put(name + ", cold (ms)", asked(COLD_CALLS, question)));
        try (ResultsThatCome results = people.resultsThatCome()) {
            questions.forEach((name, question) -> {
                asked(CALLS / 5, question);
                figures.put(name + ", warm (ms)", asked(CALLS, question));
            });
            figures.put("results written a second meanwhile", results.aSecond());
        }
        people.explain();
        Figures.write("caseload", "advisers ask one after the other, while results are written", figures);
        // Times are held against the goal by who reads them: they are the machine's.
        assertThat(((Number) figures.get("results written a second meanwhile")).doubleValue())
                .isPositive();
    }

    private Map<String, Consumer<Caller>> questions(ManyPeople people) {
        Map<String, Consumer<Caller>> questions = new LinkedHashMap<>();
        questions.put(
                "search with a typing error",
                caller -> list(caller, filter(Map.of("search", people.misspelt(structure(caller))))));
        questions.put(
                "search for two words",
                caller -> list(caller, filter(Map.of("search", people.fullName(structure(caller))))));
        questions.put(
                "my people of one band",
                caller -> list(caller, filter(Map.of("referent", caller.subject(), "band", Band.NOVICE.code()))));
        questions.put(
                "my people who lack a computer",
                caller -> list(caller, filter(Map.of("referent", caller.subject(), "lacks", "computer"))));
        questions.put(
                "a group", caller -> list(caller, filter(Map.of("group", ManyPeople.group(structure(caller), 3)))));
        questions.put(
                "a group, counted",
                caller -> count.handle(
                        caller, structure(caller), filter(Map.of("group", ManyPeople.group(structure(caller), 3)))));
        questions.put(
                "whom an entry diagnosis led to a person",
                caller -> list(caller, filter(Map.of("diagnosisRoute", "human-mediation"))));
        questions.put("the structure's list by name", caller -> list(caller, CaseloadFilter.ALL));
        questions.put("counts of the structure", caller -> count.handle(caller, structure(caller), CaseloadFilter.ALL));
        questions.put(
                "whom to call first of mine", caller -> first(caller, filter(Map.of("referent", caller.subject()))));
        questions.put("whom to call first of the structure", caller -> first(caller, CaseloadFilter.ALL));
        return questions;
    }

    private void list(Caller caller, CaseloadFilter filter) {
        list.handle(caller, structure(caller), filter, CaseloadOrder.NAME, null, PAGE);
    }

    private void first(Caller caller, CaseloadFilter filter) {
        assertThat(firstCalls.handle(caller, structure(caller), filter, FirstCall.Position.FIRST, PAGE))
                .isNotEmpty();
    }

    private Map<String, Double> asked(int times, Consumer<Caller> question) {
        Milliseconds taken = new Milliseconds();
        for (int i = 0; i < times; i++) taken.of(() -> ask(question));
        return taken.told();
    }

    private void ask(Consumer<Caller> question) {
        UUID structure = ManyPeople.structure(1 + chance.nextInt(STRUCTURES));
        question.accept(new Caller(
                "proof",
                "adviser-" + chance.nextInt(3),
                "portal",
                Map.of(structure, Set.of(StructureRole.ADVISER)),
                Set.of(),
                Set.of(),
                Optional.empty()));
    }

    private static UUID structure(Caller caller) {
        return caller.structuresAs(StructureRole.ADVISER).iterator().next();
    }

    /** As callers name it, so that one filter more changes nothing here. */
    private static CaseloadFilter filter(Map<String, Object> asked) {
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .convertValue(asked, FilterRequest.class)
                .meant();
    }
}
