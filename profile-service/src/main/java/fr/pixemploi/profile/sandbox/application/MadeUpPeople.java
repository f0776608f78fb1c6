package fr.pixemploi.profile.sandbox.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.sandbox.domain.MadeUpPerson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is in a sandbox after a reset, all of them invented. */
@ApplicationScoped
class MadeUpPeople {
    private static final String DATA = "sandbox/people.yaml";

    private record Played(String campaign, @Nullable Integer answers) {
        MadeUpPerson.Test test() {
            return new MadeUpPerson.Test(campaign, answers == null ? 0 : answers);
        }
    }

    private record Line(
            String reference,
            String firstName,
            String lastName,
            @Nullable LocalDate birthDate,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Boolean account,
            @Nullable Boolean restricted,
            @Nullable Double ability,
            @Nullable List<Played> tests,
            @Nullable Boolean diagnosis,
            MadeUpPerson.@Nullable Sharing sharing) {
        MadeUpPerson person() {
            return new MadeUpPerson(
                    reference,
                    new Person(firstName, lastName, birthDate, email, phone),
                    Boolean.TRUE.equals(account),
                    Boolean.TRUE.equals(restricted),
                    ability == null ? 0 : ability,
                    tests == null ? List.of() : tests.stream().map(Played::test).toList(),
                    Boolean.TRUE.equals(diagnosis),
                    sharing == null ? MadeUpPerson.Sharing.NOTHING : sharing);
        }
    }

    private record Lines(int version, List<Line> people) {}

    private final List<MadeUpPerson> all = PackagedYaml.read(DATA, Lines.class).people().stream()
            .map(line -> PackagedYaml.checked(DATA, line.reference(), line::person))
            .toList();

    /** In the order of their references. */
    List<MadeUpPerson> all() {
        return all;
    }

    /** Empty for one of an earlier version of the data. */
    Optional<MadeUpPerson> called(String reference) {
        return all.stream()
                .filter(person -> person.reference().equals(reference))
                .findFirst();
    }
}
