package fr.pixemploi.profile.caseload.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.profile.caseload.domain.call.CallRule;
import fr.pixemploi.profile.caseload.domain.call.CallRules;
import fr.pixemploi.profile.caseload.domain.call.Reason;
import fr.pixemploi.profile.structure.domain.StructureKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallRulesTest {
    private final CallRules rules = new FindCallRules().handle();

    @Test
    void theFileKeepsToItsSchemaAndSaysThatItIsAProposal() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("call-rules.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(read("call-rules.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(rules.proposal()).isTrue();
    }

    @Test
    void everyReasonStandsInOneRuleAndTodaysInterviewComesFirst() {
        assertThat(rules.rules())
                .extracting(CallRule::reason)
                .containsExactlyInAnyOrder(Reason.values())
                .first()
                .isEqualTo(Reason.INTERVIEW_TODAY);
        CallRule rule = rules.rules().getFirst();
        assertThatThrownBy(() -> new CallRules(
                        1, rules.since(), true, List.of(rule, rule), rules.reminders(), rules.missing(), rules.quiet()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remindersAreForKindsOfStructuresThatThereAre() {
        assertThat(Arrays.stream(StructureKind.values()).map(StructureKind::code))
                .containsAll(rules.reminders().kinds().keySet());
        assertThat(rules.reminders().daysOf("mission-locale"))
                .isLessThan(rules.reminders().daysOf("agency"));
    }

    private static String read(String name) throws IOException {
        try (InputStream in = CallRulesTest.class.getResourceAsStream("/caseload/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
