package fr.pixemploi.profile.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.personal.RegisterCheck;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The register of personal data is what the database has. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class PersonalDataTest {
    @Inject
    RegisterCheck check;

    @Test
    void everyTableAndEveryColumnIsNamed() {
        assertThat(check.complaints()).isEmpty();
    }
}
