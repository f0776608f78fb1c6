package fr.pixemploi.profile.release.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.profile.release.domain.Definitions;
import fr.pixemploi.profile.release.domain.Participant;
import fr.pixemploi.profile.release.domain.Participants;
import fr.pixemploi.profile.release.domain.Place;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is read for a quarter, and with what; everything is undone after each test. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@TestTransaction
class WhoCountsTest {
    private static final Quarter QUARTER = new Quarter(2014, 2);
    private static final String IN = "2014-05-20T10:00:00Z";
    private static final String LATER_IN = "2014-06-20T10:00:00Z";
    private static final String NEXT = "2014-08-20T10:00:00Z";
    private static final Map<String, Integer> LEVELS = Map.of("1.1", 4, "1.2", 2);

    private final Definitions definitions = PackagedYaml.read("release/definitions.yaml", Definitions.class);

    @Inject
    Participants participants;

    @Inject
    Sql sql;

    private MadeUpPeople people;
    private UUID structure;

    /** In the transaction of the test, which one before each would not be. */
    private void aStructure() {
        people = new MadeUpPeople(sql);
        structure = people.structure("mission-locale", "84", "03", false);
    }

    private List<Participant> of(Quarter quarter) {
        return participants.of(quarter, definitions, Instant.now()).people();
    }

    private Optional<Participant> find(UUID person) {
        return of(QUARTER).stream().filter(each -> each.id().equals(person)).findFirst();
    }

    private UUID someoneSharing() {
        UUID person = people.person(structure, "1990-07-01");
        people.share(person, structure, people.result(person, IN, LEVELS));
        return person;
    }

    @Test
    void whoSharesACompleteResultCountsWithWhatIsKnown() {
        aStructure();
        UUID person = someoneSharing();
        people.equipment(person, false, true);
        people.certificate(person);
        people.pathway(person, structure, "accepted", 1);
        Participant found = find(person).orElseThrow();
        assertThat(found.structure()).isEqualTo(structure);
        assertThat(found.first()).isTrue();
        assertThat(found.age()).isEqualTo(23);
        assertThat(found.levels()).hasSize(16).startsWith(4, 2, -1);
        assertThat(found.mastery()).isEqualTo(0.375);
        assertThat(found.computer()).isFalse();
        assertThat(found.smartphone()).isTrue();
        assertThat(found.certified()).isTrue();
        assertThat(found.pathwayBegun()).isTrue();
        assertThat(found.gain()).isNull();
    }

    @Test
    void whatIsNotKnownIsNotMadeUp() {
        aStructure();
        UUID person = people.person(structure, null);
        people.share(person, structure, people.result(person, IN, LEVELS));
        people.pathway(person, structure, "proposed", 0);
        Participant found = find(person).orElseThrow();
        assertThat(found.age()).isNull();
        assertThat(found.computer()).isNull();
        assertThat(found.certified()).isFalse();
        assertThat(found.pathwayBegun()).isFalse();
    }

    @Test
    void whoSharesNothingNowDoesNotCount() {
        aStructure();
        UUID never = people.person(structure, null);
        people.result(never, IN, LEVELS);
        UUID ended = people.person(structure, null);
        people.share(ended, structure, Instant.parse("2020-01-01T00:00:00Z"), false, people.result(ended, IN, LEVELS));
        UUID withdrawn = people.person(structure, null);
        people.withdraw(people.share(withdrawn, structure, people.result(withdrawn, IN, LEVELS)));
        assertThat(of(QUARTER)).extracting(Participant::id).doesNotContain(never, ended, withdrawn);
    }

    @Test
    void whoWasErasedDoesNotCountAlsoWhileRowsAreLeft() {
        aStructure();
        UUID person = someoneSharing();
        assertThat(find(person)).isPresent();
        sql.update("insert into erased_person (person_hash) values (?)", ErasedPeople.hash(person));
        assertThat(find(person)).isEmpty();
    }

    @Test
    void whoseDataAreRestrictedDoesNotCount() {
        aStructure();
        UUID person = someoneSharing();
        sql.update("update beneficiary set restricted_since = now() where id = ?", person);
        assertThat(find(person)).isEmpty();
    }

    @Test
    void whatAManagerCouldMakeUpDoesNotCount() {
        aStructure();
        UUID assisted = people.person(structure, null);
        people.share(assisted, structure, people.result(assisted, IN, LEVELS, "completed", true));
        UUID kiosk = people.person(structure, null);
        people.share(kiosk, structure, MadeUpPeople.LATER, true, people.result(kiosk, IN, LEVELS));
        UUID accountless = people.file(structure, null);
        people.share(accountless, structure, people.result(accountless, IN, LEVELS));
        assertThat(of(QUARTER)).extracting(Participant::id).doesNotContain(assisted, kiosk, accountless);
    }

    @Test
    void aTestThatWasNotDoneToTheEndDoesNotCount() {
        aStructure();
        UUID person = people.person(structure, null);
        people.share(person, structure, people.result(person, IN, LEVELS, "candidate", false));
        assertThat(find(person)).isEmpty();
    }

    @Test
    void peopleOfSandboxesNeverCount() {
        aStructure();
        UUID sandbox = people.structure("mission-locale", "84", "03", true);
        UUID sharesWithIt = people.person(structure, null);
        people.share(sharesWithIt, sandbox, people.result(sharesWithIt, IN, LEVELS));
        UUID madeUp = people.person(sandbox, null);
        people.share(madeUp, structure, people.result(madeUp, IN, LEVELS));
        Participants.Census census = participants.of(QUARTER, definitions, Instant.now());
        assertThat(census.people()).extracting(Participant::id).doesNotContain(sharesWithIt, madeUp);
        assertThat(census.places()).extracting(Place::id).contains(structure).doesNotContain(sandbox);
    }

    @Test
    void aPersonCountsInTheQuarterOfTheFirstTestOnlyAndTheGainInThatOfTheSecond() {
        aStructure();
        UUID person = people.person(structure, null);
        UUID first = people.result(person, IN, Map.of("1.1", 1, "1.2", 2));
        UUID second = people.result(person, NEXT, Map.of("1.1", 3, "1.2", 3, "1.3", 7));
        UUID third = people.result(person, "2014-11-20T10:00:00Z", LEVELS);
        people.share(person, structure, first, second, third);
        assertThat(find(person).orElseThrow().first()).isTrue();
        assertThat(find(person).orElseThrow().gain()).isNull();
        Participant next = of(QUARTER.next()).stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow();
        assertThat(next.first()).isFalse();
        assertThat(next.gain()).isEqualTo(1500);
        assertThat(of(QUARTER.next().next())).extracting(Participant::id).doesNotContain(person);
    }

    @Test
    void aGainOfWhichTheFirstTestIsNotSharedIsNotTold() {
        aStructure();
        UUID person = people.person(structure, null);
        people.result(person, IN, LEVELS);
        people.share(person, structure, people.result(person, LATER_IN, Map.of("1.1", 6)));
        Participant found = find(person).orElseThrow();
        assertThat(found.gain()).isNull();
        assertThat(found.levels()).startsWith(6, -1);
    }

    @Test
    void filesOfOnePersonAreOnePersonAndWhoSharesTwiceCountsWhereTheySharedFirst() {
        aStructure();
        UUID elsewhere = people.structure("agency", "84", "63", false);
        UUID person = someoneSharing();
        UUID file = people.file(elsewhere, "1990-07-01");
        sql.update("insert into person_alias (alias_id, person_id) values (?, ?)", file, person);
        UUID grant = people.share(file, elsewhere, people.result(file, LATER_IN, Map.of("1.1", 5)));
        sql.update("update sharing_grant set granted_at = granted_at + interval '1 hour' where id = ?", grant);
        assertThat(of(QUARTER).stream().filter(each -> each.id().equals(file))).isEmpty();
        assertThat(of(QUARTER).stream().filter(each -> each.id().equals(person)))
                .hasSize(1);
        assertThat(find(person).orElseThrow().structure()).isEqualTo(structure);
        sql.update("update sharing_grant set granted_at = granted_at - interval '2 hours' where id = ?", grant);
        assertThat(find(person).orElseThrow().structure()).isEqualTo(elsewhere);
    }

    @Test
    void aStructureStandsWhereTheOneAboveItStands() {
        aStructure();
        UUID part = Ids.next();
        sql.update("""
                insert into structure (id, name, kind, parent_id, department_code, audiences, networks, time_zone, sandbox, version)
                values (?, 'Antenne', 'mission-locale', ?, '63', '{}', '{}', 'Europe/Paris', false, 1)
                """, part, structure);
        assertThat(participants.of(QUARTER, definitions, Instant.now()).places())
                .contains(new Place(part, "Antenne", "mission-locale", "84", "63", List.of()));
    }
}
