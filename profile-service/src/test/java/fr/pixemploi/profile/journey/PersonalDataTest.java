package fr.pixemploi.profile.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.personal.RegisterCheck;
import fr.pixemploi.kit.sql.Sql;
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

    @Inject
    Sql sql;

    @Test
    void aTableOrColumnThatNobodyNamedIsToldByItsName() {
        sql.update("create table nobody_named_it (name text)");
        sql.update("alter table people_group add column motto text");
        try {
            assertThat(check.complaints())
                    .containsExactlyInAnyOrder(
                            "nobody_named_it is a table that the register does not name",
                            "people_group.motto is a column that the register does not name");
        } finally {
            sql.update("drop table nobody_named_it");
            sql.update("alter table people_group drop column motto");
        }
    }

    @Test
    void everyTableAndEveryColumnIsNamed() {
        assertThat(check.complaints()).isEmpty();
    }
}
