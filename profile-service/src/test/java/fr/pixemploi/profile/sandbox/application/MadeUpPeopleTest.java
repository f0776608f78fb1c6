package fr.pixemploi.profile.sandbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.sandbox.domain.MadeUpPerson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeUpPeopleTest {
    private final List<MadeUpPerson> people = new MadeUpPeople().all();

    @Test
    void theyKeepToTheirSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("people.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(read("people.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(
                        "{version: 1, people: [{reference: SANDBOX-01, firstName: A, lastName: B, email: a@b.fr}]}",
                        InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void eachIsCalledByAReferenceOfTheirOwn() {
        assertThat(people)
                .extracting(MadeUpPerson::reference)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void thereIsSomebodyForEveryKindOfSharing() {
        assertThat(people).extracting(MadeUpPerson::sharing).containsAll(Arrays.asList(MadeUpPerson.Sharing.values()));
    }

    @Test
    void nobodySharesWhatIsNotPlayedToItsEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MadeUpPerson(
                        "SANDBOX-01",
                        new Person("A", "B", null, null, null),
                        true,
                        false,
                        0,
                        List.of(new MadeUpPerson.Test("PXCMRT346", 3)),
                        false,
                        MadeUpPerson.Sharing.RESULTS));
    }

    private static String read(String name) throws IOException {
        try (InputStream in = MadeUpPeopleTest.class.getResourceAsStream("/sandbox/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
