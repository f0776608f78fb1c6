package fr.pixemploi.assessment.journey;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A hundred thousand participations of one campaign as one table. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class ManyRowsProof {
    private static final int ROWS = 100_000;

    @Inject
    DataSource dataSource;

    @Test
    void comeInOrderEachOnce() throws Exception {
        long before = System.nanoTime();
        ManyParticipations.areOneTable(dataSource, ROWS);
        long seconds = (System.nanoTime() - before) / 1_000_000_000;
        Figures.write("many-rows", "made, and read as one table", Map.of("rows", ROWS, "seconds", seconds));
    }
}
