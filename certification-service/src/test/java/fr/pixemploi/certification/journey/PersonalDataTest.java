package fr.pixemploi.certification.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.personal.RegisterCheck;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The register of personal data against the real database. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class PersonalDataTest {
    @Inject
    RegisterCheck check;

    @Test
    void everyTableAndEveryColumnIsNamedAsItIs() {
        assertThat(check.complaints()).isEmpty();
    }
}
